import { parse } from 'acorn';

/** What makes a rule of its declaration. What is left of the declaration in the rule's own file, where the index has the rest. */
const LEFT = new Map([
  ['defineRule', new Set(['check'])],
  ['defineLibraryRule', new Set(['checkLibrary'])],
  ['missingElement', new Set(['element', 'lack', 'advice', 'anchor', 'beside', 'fix'])],
]);

const parseModule = (code) => parse(code, { ecmaVersion: 'latest', sourceType: 'module' }).body;

/** A module of the rules without what the index has of them, and without the lexicon, which is in patterns.bin. */
export const ruleToRun = (code) => withoutUnused(shortened(code));

function shortened(code) {
  const cut = [];
  for (const statement of parseModule(code)) {
    for (const { init } of statement.declaration?.declarations ?? statement.declarations ?? []) {
      const left = init?.type === 'CallExpression' ? LEFT.get(init.callee.name) : undefined;
      const { properties } = left === undefined ? { properties: [] } : init.arguments[0];
      for (const [i, { key, start, end }] of properties.entries())
        if (!left.has(key?.name)) cut.push([start, properties[i + 1]?.start ?? end]);
      if (isLexicon(init)) cut.push([init.start, init.end, '{}']);
    }
  }
  return without(code, cut);
}

const isLexicon = (init) =>
  init?.type === 'ObjectExpression' &&
  init.properties.length > 0 &&
  init.properties.every(({ key }) => key?.name === 'classes' || key?.name === 'cues');

/**
 * The module without what nothing in it names any more. The bundler does so too, but leaves what might have an effect, such as a
 * phrase that is put together from others; nothing at the top of these modules has one.
 */
function withoutUnused(code) {
  for (let shorter = code; ; ) {
    const statements = parseModule(shorter);
    const uses = new Map();
    for (const name of namesIn(statements)) uses.set(name, (uses.get(name) ?? 0) + 1);
    const isUnused = ({ id }) => id?.type === 'Identifier' && uses.get(id.name) === 1;
    const cut = statements
      .filter(
        (statement) =>
          (statement.type === 'VariableDeclaration' && statement.declarations.every(isUnused)) ||
          (statement.type === 'FunctionDeclaration' && isUnused(statement)),
      )
      .map(({ start, end }) => [start, end]);
    if (cut.length === 0) return shorter;
    shorter = without(shorter, cut);
  }
}

/** The identifiers in a syntax tree, names of properties among them: some that are named so are kept for nothing. */
function* namesIn(node) {
  if (node === null || typeof node !== 'object') return;
  if (node.type === 'Identifier') yield node.name;
  for (const child of Object.values(node)) yield* namesIn(child);
}

function without(code, cuts) {
  let result = '';
  let at = 0;
  for (const [start, end, instead = ''] of cuts) {
    result += code.slice(at, start) + instead;
    at = end;
  }
  return result + code.slice(at);
}

/**
 * The module with what it declares in a function of its own, which runs with the module: at the top of the program the functions
 * of all rules would be made at every start, though most rules have nothing to look at. Imports stay outside.
 */
export function inOwnScope(code) {
  const exported = new Map();
  const cut = [];
  let imports = '';
  for (const { type, start, end, source, declaration, specifiers } of parseModule(code)) {
    if (type === 'ImportDeclaration') {
      imports += `${code.slice(start, end)}\n`;
      cut.push([start, end]);
    } else if (type === 'ExportNamedDeclaration' && declaration !== null) {
      for (const { id } of declaration.declarations ?? [declaration]) exported.set(id.name, id.name);
      cut.push([start, declaration.start]);
    } else if (type === 'ExportNamedDeclaration' && source === null) {
      for (const { local, exported: as } of specifiers) exported.set(as.name, local.name);
      cut.push([start, end]);
    } else if (/^Export/.test(type)) return code;
  }
  const values = Array.from(exported, ([name, local]) => `${name}: ${local}`);
  return `${imports}export const { ${[...exported.keys()].join()} } = (() => {${without(code, cut)}
return { ${values.join()} };})();`;
}

/**
 * The index of the rules, which as it is authored imports each by its name and lists the names as `rules`: here a rule's file is run
 * when the rule is first asked, and what a run looks at before that, `briefs`, stands in the index.
 */
export function indexToRun(code, briefs) {
  const statements = parseModule(code);
  const fileOf = new Map();
  let names = [];
  for (const statement of statements) {
    if (statement.type === 'ImportDeclaration')
      for (const { local } of statement.specifiers) fileOf.set(local.name, statement.source.value);
    for (const { id, init } of statement.declarations ?? [])
      if (id.name === 'rules') names = init.elements.map((element) => element.name);
  }
  if (names.length !== briefs.length) throw new Error('the index of the rules is not written as the build expects');
  // Each is remembered: what a bundle makes of `require` copies the names of the whole module each time.
  const loaders = names.map((name) => `() => require(${JSON.stringify(fileOf.get(name))}).${name}`);
  return `
    const loaders = [${loaders.join()}];
    const loaded = [];
    const load = (i) => (loaded[i] ??= loaders[i]());
    const rules = JSON.parse(${JSON.stringify(JSON.stringify(briefs))}).map((brief, i) => ({
      ...brief,
      check: (message, context) => load(i).check(message, context),
      checkLibrary: (library, context) => load(i).checkLibrary(library, context),
    }));
    export const pack = { rules, lexicon: { classes: {}, cues: {} } };`;
}

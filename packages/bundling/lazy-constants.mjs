import { parse } from 'acorn';

/**
 * A module whose constants at the top are made when they are first used: patterns over all letters and long lists take
 * milliseconds to build, and one run uses few of them. For modules whose constants have no effect but their value; one that the
 * module exports stays as it is.
 */
export function withLazyConstants(code) {
  const { body } = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  const edits = [];
  const lazy = new Set();
  for (const { type, kind, declarations, start, end } of body) {
    if (type !== 'VariableDeclaration' || kind !== 'const' || declarations.length !== 1) continue;
    const [{ id, init }] = declarations;
    if (id.type !== 'Identifier' || !/^[A-Z][A-Z_\d]+$/.test(id.name) || !takesTime(init)) continue;
    lazy.add(id.name);
    edits.push({ start, end: init.start, text: `let ${id.name}$;function ${id.name}(){return ${id.name}$??=` });
    edits.push({ start: init.end, end, text: ';}' });
  }
  for (const name of [...boundInside(body), ...exportedBy(body)]) if (lazy.has(name)) return code;
  for (const { node, isShorthand } of usesIn(body)) {
    if (!lazy.has(node.name)) continue;
    edits.push({ start: node.start, end: node.end, text: `${isShorthand ? `${node.name}:` : ''}${node.name}()` });
  }
  let result = '';
  let at = 0;
  for (const { start, end, text } of edits.sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += code.slice(at, start) + text;
    at = end;
  }
  return result + code.slice(at);
}

const takesTime = (init) =>
  init.regex !== undefined || /^(?:New|Call|Object|Array)Expression$|^TemplateLiteral$/.test(init.type);

/** Names that parameters and inner constants take; a module that uses one twice is left as it is. */
function* boundInside(node, depth = 0) {
  if (node === null || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const child of node) yield* boundInside(child, depth);
    return;
  }
  if (node.type === 'VariableDeclarator' && depth > 0) yield* namesOf(node.id);
  if (/Function/.test(node.type ?? '')) for (const parameter of node.params) yield* namesOf(parameter);
  const deeper = /Function|BlockStatement|For/.test(node.type ?? '') ? depth + 1 : depth;
  for (const child of Object.values(node)) yield* boundInside(child, deeper);
}

function* namesOf(pattern) {
  if (pattern === null || typeof pattern !== 'object') return;
  if (pattern.type === 'Identifier') yield pattern.name;
  for (const child of Object.values(pattern)) yield* namesOf(child);
}

function* exportedBy(body) {
  for (const { type, specifiers, declaration } of body) {
    if (type === 'ExportNamedDeclaration' && declaration === null) for (const { local } of specifiers) yield local.name;
    if (type === 'ExportDefaultDeclaration') yield declaration.name;
  }
}

/** Identifiers that stand for a value, and not for the name of a property or of what is declared here. */
function* usesIn(node, key, parent) {
  if (node === null || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const child of node) yield* usesIn(child, key, parent);
    return;
  }
  if (node.type === 'Identifier') {
    const isName =
      (!parent.computed && (key === 'property' || (key === 'key' && !parent.shorthand))) ||
      (key === 'id' && parent.type === 'VariableDeclarator') ||
      /^(?:Import|Export)/.test(parent.type);
    if (!isName && !(key === 'key' && parent.shorthand))
      yield { node, isShorthand: parent.shorthand === true && key === 'value' };
    return;
  }
  for (const [name, child] of Object.entries(node)) yield* usesIn(child, name, node);
}

import {
  type DataEntry,
  type DataList,
  type DataMap,
  type DataNode,
  type DataScalar,
  type DataTree,
  isString,
  nodeAt,
} from '../syntax/data-node.ts';

/** What a translation is of: `model_terms:mail.template,body_html:desk.late_reply`. odoo.com/documentation, Translating modules. */
const REFERENCE =
  /^model(?:_terms)?:((?:[\w.]{1,60}\.)?(?:mail|sms|whatsapp)\.template),(name|subject|body|body_html):(\S{1,200})$/;

interface Template {
  readonly entries: DataNode[];
  name?: DataScalar;
  subject?: DataScalar;
  readonly body: DataScalar[];
  /** A text of it is marked as not certain (`fuzzy`). */
  isFuzzy: boolean;
}

/**
 * Adds `templates` to the data of a PO file: one map for each template of a message whose texts the file translates, with `id`, `model`,
 * `name`, `subject`, `body` (a list of its texts: a body may be translated piece by piece), `locale` and `fuzzy`, as far as they are
 * translated. All other entries are words of the interface: no message that a customer gets.
 */
export function addMailTemplates(tree: DataTree): DataTree {
  const [root] = tree.roots;
  const entries = nodeAt(root, 'entries');
  if (root?.type !== 'map' || entries?.type !== 'list') return tree;
  const language = nodeAt(nodeAt(root, 'header'), 'Language');
  const locale = isString(language) ? language.value.replace(/[@.].*$/, '') : '';
  const isSource = locale === '' && entries.items.every((entry) => translationOf(entry) === undefined);
  const templates = new Map<string, Template>();
  for (const entry of entries.items) addEntry(entry, isSource, templates);
  const items = Array.from(templates, ([reference, template]) => mapOf(reference, template, locale));
  const list: DataList = { type: 'list', items, span: entries.span };
  const added: DataEntry = { key: 'templates', keySpan: entries.span, value: list };
  return { ...tree, roots: [{ ...root, entries: [...root.entries, added] }] };
}

type Text = DataScalar & { readonly value: string };

const translationOf = (entry: DataNode): Text | undefined => {
  const text = nodeAt(entry, 'msgstr');
  return isString(text) && text.value.trim() !== '' ? text : undefined;
};

/** Translations are found by their `msgid`: it can be read where nothing is translated, but not rewritten. */
function sourceOf(entry: DataNode): Text | undefined {
  const text = nodeAt(entry, 'msgid');
  if (!isString(text) || text.layer === undefined) return undefined;
  return { ...text, layer: { ...text.layer, encode: () => undefined } };
}

function addEntry(entry: DataNode, isSource: boolean, templates: Map<string, Template>): void {
  const references = nodeAt(entry, 'references');
  for (const reference of references?.type === 'list' ? references.items : []) {
    const [, model, field, id] = isString(reference) ? (REFERENCE.exec(reference.value) ?? []) : [];
    if (model === undefined || field === undefined || id === undefined) continue;
    const key = `${model}:${id}`;
    const template = templates.get(key) ?? { entries: [], body: [], isFuzzy: false };
    templates.set(key, template);
    const text = isSource ? sourceOf(entry) : translationOf(entry);
    if (field === 'name') template.name = text ?? (nodeAt(entry, 'msgid') as Text);
    else template.entries.push(entry);
    if (text === undefined || field === 'name') continue;
    if (field === 'subject') template.subject = text;
    else template.body.push(text);
    const flags = nodeAt(entry, 'flags');
    if (flags?.type === 'list' && flags.items.some((flag) => isString(flag) && flag.value === 'fuzzy'))
      template.isFuzzy = true;
  }
}

function mapOf(reference: string, { entries, name, subject, body, isFuzzy }: Template, locale: string): DataMap {
  const [model = '', id = ''] = reference.split(':');
  // Its texts stand all over the file; it is found where its first body is.
  const span = (body[0] ?? subject ?? name ?? entries[0])?.span ?? { start: 0, end: 0 };
  const word = (value: string | boolean): DataScalar => ({ type: 'scalar', value, span });
  const fields: Readonly<Record<string, DataNode | undefined>> = {
    id: word(id),
    model: word(model),
    name,
    subject,
    body: body.length === 0 ? undefined : { type: 'list', items: body, span },
    locale: locale === '' ? undefined : word(locale),
    fuzzy: isFuzzy ? word(true) : undefined,
  };
  const told = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : [{ key, keySpan: value.span, value }],
  );
  return { type: 'map', entries: told, span };
}

import { MappedText } from '../../text/mapped-text.ts';
import { fileNameOf } from '../file-name.ts';
import { type DataMap, type DataNode, type DataTree, isString, wordsOf } from '../syntax/data-node.ts';
import { readJsonTree } from '../syntax/json-nodes.ts';
import { looksLikeHtml } from './record-value.ts';
import type { SourceEntry } from './source-entry.ts';

/** What an entry of `sources:` for a file could say. */
export type ProposedSource = Omit<SourceEntry, 'files' | 'body'> & { readonly body: string };

/** How many items of a list and keys of a map are looked at. */
const SAMPLE = 40;
/** How many values at one place. */
const MOST_NODES = 400;
/** How far down lists of records are looked for, and texts in a record. */
const DEEPEST_LIST = 6;
const DEEPEST_FIELD = 3;
/** A text that somebody receives has more words than this, as a rule. */
const FEW_WORDS = 4;

const BODY_NAME =
  /(?:^|[._ -])(?:body|content|contents|text|message|reply|response|answer|html|template|comment|value|macro)(?:[._ -]|$)/i;
/** As a whole. */
const BODY_KEY = /^(?:body|content|text|message|reply|response|answer|html|template)$/i;
const TITLE_NAMES = [
  /^title$/i,
  /^name$/i,
  /^label$/i,
  /^(?:caption|heading|headline|topic|titel|betreff|titre|título|titolo)$/i,
  /(?:title|name)$/i,
  /^question$/i,
  /^shortcut$/i,
  /^(?:short_?code|key|slug)$/i,
  /^subject$/i,
];
const LOCALE_NAME = /^(?:locale|lang|language)$/i;
const LOCALE = /^[a-z]{2,3}(?:[-_][a-z]{2,4})?$/i;
/** Of a key, or a file: three letters are a word there. */
const SHORT_LOCALE = /^[a-z]{2}(?:[-_][a-z]{2,4})?$/i;

/** Where macros seem to stand: a list or map of records with long texts. `undefined` where there are none such. */
export function proposeSource({ roots }: DataTree, path: string): ProposedSource | undefined {
  const found: Candidate[] = [];
  look(roots, { selector: '', depth: 0, areItems: false }, found);
  // Of equally good ones the first, which stands further out.
  const best = found.reduce<Candidate | undefined>(
    (one, other) => (one !== undefined && one.weight >= other.weight ? one : other),
    undefined,
  );
  if (best === undefined) return undefined;
  const file = fileNameOf(path);
  const locale = best.source.locale ?? (SHORT_LOCALE.test(file) ? '@file' : undefined);
  return { ...best.source, ...(locale === undefined ? {} : { locale }) };
}

interface Candidate {
  readonly source: ProposedSource;
  /** More is better: how much text there is. */
  readonly weight: number;
}

interface Place {
  /** What finds the values. */
  readonly selector: string;
  readonly depth: number;
  /** Whether they are the items of lists, and so records themselves. */
  readonly areItems: boolean;
}

/** `nodes` are the values at the place. */
function look(nodes: readonly DataNode[], { selector, depth, areItems }: Place, found: Candidate[]): void {
  if (depth > DEEPEST_LIST || nodes.length === 0) return;
  const lists = nodes.filter((node) => node.type === 'list');
  if (lists.length > 0) {
    const items = lists.flatMap((list) => list.items.slice(0, SAMPLE)).slice(0, SAMPLE);
    consider(items, selector === '' ? '.' : selector, {}, found);
    look(items, { selector: `${selector}[*]`, depth: depth + 1, areItems: true }, found);
  }
  const maps = nodes.filter((node) => node.type === 'map');
  if (maps.length === 0) return;
  const values = maps.flatMap((map) => map.entries.slice(0, SAMPLE).map(({ value }) => value)).slice(0, SAMPLE);
  const keys = keysOf(maps);
  const areLocales = keys.every((key) => SHORT_LOCALE.test(key));
  const areRecords = areItems || keys.some((key) => BODY_KEY.test(key)) || (haveSameKeys(maps) && !areLocales);
  if (values.length > 1 && !areRecords) {
    const all = `${selector}[*]`;
    // The texts of one reply in several languages; it has its name from what stands around.
    const isTranslated = areLocales && selector !== '' && values.every(isString);
    consider(values, all, isTranslated ? { title: '^.@key', locale: '@key' } : { title: '@key' }, found);
    if (values.filter(({ type }) => type !== 'scalar').length > 1)
      look(values, { selector: all, depth: depth + 1, areItems: false }, found);
  }
  // A record that stands alone in its file.
  if (selector === '') consider(maps, '.', {}, found);
  for (const key of keys) {
    const inside = maps.flatMap((map) => map.entries.filter((entry) => entry.key === key).map(({ value }) => value));
    const at = `${selector}${step(key, selector)}`;
    // As elements of XML do.
    if (inside.length > maps.length) consider(inside.slice(0, SAMPLE), at, {}, found);
    if (inside.some(({ type }) => type !== 'scalar'))
      look(
        inside.slice(0, MOST_NODES),
        { selector: at, depth: depth + 1, areItems: inside.length > maps.length },
        found,
      );
  }
}

/** Whether several maps are of one make. */
const haveSameKeys = (maps: readonly DataMap[]): boolean =>
  maps.length > 1 &&
  (maps[0]?.entries ?? []).some(({ key }) => maps.every(({ entries }) => entries.some((entry) => entry.key === key)));

/** Whether these are records: most of them have a long text in the same place. */
function consider(
  items: readonly DataNode[],
  selector: string,
  around: { readonly title?: string; readonly locale?: string },
  found: Candidate[],
): void {
  const at = selector === '.' ? {} : { items: selector };
  const strings = items.filter(isString);
  if (strings.length * 2 > items.length) {
    const words = mean(strings.map(({ value }) => countWords(value)));
    const long = strings.filter(({ value }) => countWords(value) > FEW_WORDS);
    if (around.title !== undefined && long.length * 2 > items.length)
      found.push({ source: { ...at, ...around, body: '.' }, weight: words * strings.length });
    return;
  }
  const maps = items.filter((item) => item.type === 'map');
  if (maps.length === 0 || maps.length * 2 < items.length) return;
  const fields = fieldsOf(maps);
  const bodies = fields.filter(({ words, share }) => words > FEW_WORDS && share >= 0.5);
  const named = bodies.filter(({ selector: name }) => BODY_NAME.test(name));
  const body = longest(named) ?? longest(bodies.filter(({ words }) => words > 2 * FEW_WORDS));
  // One record needs a name that says what it is: any file of settings has a long text somewhere.
  if (body === undefined || (items.length === 1 && !named.includes(body))) return;
  const others = fields.filter((field) => field !== body);
  const byName = (pattern: RegExp) =>
    others.find(({ selector: name, words }) => pattern.test(lastStep(name)) && words < 20)?.selector;
  const title =
    TITLE_NAMES.map(byName).find((name) => name !== undefined) ??
    around.title ??
    (items.length > 1 ? others.find(({ isName }) => isName)?.selector : undefined);
  const subject = byName(/^subject$/i);
  const locale = others.find(
    (field) => LOCALE_NAME.test(lastStep(field.selector)) && LOCALE.test(field.sample),
  )?.selector;
  const rest = {
    tags: keyNamed(maps, /^(?:tags|labels)$/i),
    active: keyNamed(maps, /^(?:active|enabled|is_?active|is_?enabled)$/i),
    id: keyNamed(maps, /^@?(?:id|uuid)$/i),
  };
  found.push({
    source: {
      ...at,
      ...(title === undefined ? {} : { title }),
      body: body.selector,
      ...(looksLikeHtml(body.sample) ? { format: 'html' } : {}),
      ...(subject === undefined || subject === title ? {} : { subject }),
      ...(locale === undefined ? {} : { locale }),
      ...Object.fromEntries(Object.entries(rest).filter(([, name]) => name !== undefined && name !== title)),
    },
    weight: body.words * body.share * items.length,
  });
}

/** A text that many records have. */
interface TextStatistics {
  readonly selector: string;
  /** On average. */
  readonly words: number;
  /** Of the records, 0 to 1. */
  readonly share: number;
  /** The longest of them. */
  readonly sample: string;
  /** Whether it tells the records apart in a few words. */
  readonly isName: boolean;
}

function fieldsOf(records: readonly DataMap[]): readonly TextStatistics[] {
  const texts = new Map<string, string[]>();
  const collect = (map: DataMap, before: string, depth: number) => {
    const isText = isHtml(map);
    const times = new Map<string, number>();
    for (const { key } of map.entries) times.set(key, (times.get(key) ?? 0) + 1);
    for (const { key, value } of map.entries.slice(0, SAMPLE)) {
      // Several under one key are records of their own.
      if ((times.get(key) ?? 0) > 1 || (isText ? /^[^@#]/ : /^#markup$/).test(key)) continue;
      const selector = before + step(key, before);
      const inside = opened(value);
      const words = inside.type === 'scalar' ? wordsOf(value) : undefined;
      if (words !== undefined) {
        const list = texts.get(selector);
        if (list === undefined) texts.set(selector, [words]);
        else list.push(words);
      } else if (inside.type === 'map' && depth < DEEPEST_FIELD) collect(inside, selector, depth + 1);
    }
  };
  for (const record of records) collect(record, '', 1);
  return Array.from(texts, ([selector, all]) => ({
    selector,
    words: mean(all.map(countWords)),
    share: all.filter((text) => text.trim() !== '').length / records.length,
    sample: all.reduce((one, other) => (other.length > one.length ? other : one), ''),
    isName:
      new Set(all).size === records.length &&
      all.every((text) => /\p{Ll}{2}/u.test(text) && text.length < 100 && !/[/\\@\n]/.test(text)),
  }));
}

/** Whether the elements in an element of XML are those of a text. */
const isHtml = ({ entries }: DataMap): boolean =>
  entries.some(({ key }) => key === '#markup') &&
  entries.every(({ key }) =>
    /^(?:[@#].*|p|br|b|i|u|em|strong|a|ul|ol|li|div|span|table|h[1-6]|img|blockquote)$/i.test(key),
  );

/** What a text of JSON holds; every other value as it is. */
function opened(node: DataNode): DataNode {
  if (!isString(node) || !/^\s{0,100}\{/.test(node.value)) return node;
  return readJsonTree(MappedText.source(node.value)).roots[0] ?? node;
}

const keysOf = (maps: readonly DataMap[]): readonly string[] =>
  [...new Set(maps.flatMap((map) => map.entries.slice(0, SAMPLE).map(({ key }) => key)))].slice(0, SAMPLE);

const keyNamed = (maps: readonly DataMap[], pattern: RegExp): string | undefined => {
  const key = keysOf(maps).find((name) => pattern.test(name));
  return key === undefined ? undefined : step(key, '');
};

/** The step to a key, with the dot that it needs after `before`. */
function step(key: string, before: string): string {
  const isPlain = /^@?[^\s.[\]^@$*"'][^.[\]]*$/.test(key) && key === key.trim() && !/^@(?:key|file)$/.test(key);
  if (!isPlain) return key.includes('"') ? `['${key}']` : `["${key}"]`;
  return before === '' ? key : `.${key}`;
}

/** Without the sign of an attribute. */
const lastStep = (selector: string): string => selector.slice(selector.lastIndexOf('.') + 1).replace(/^@/, '');

const countWords = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

const longest = (fields: readonly TextStatistics[]): TextStatistics | undefined =>
  fields.reduce<TextStatistics | undefined>(
    (one, other) => (one !== undefined && one.words >= other.words ? one : other),
    undefined,
  );

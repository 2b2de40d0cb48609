import { type DataNode, wordsOf } from '../syntax/data-node.ts';

const NO = /^(?:false|0|no|n|off|inactive|disabled|archived|deleted|draft|unpublished)$/i;

/** Whether a value says that something is not so, or not in use. */
export const isSwitchedOff = (node: DataNode | undefined): boolean =>
  node?.type === 'scalar' && node.value !== null && NO.test(String(node.value).trim());

const YES = /^(?:true|1|yes|y|on)$/i;

/** Whether a value says that something is so: a mark such as `archived`, or the day since when it is. */
export const isSwitchedOn = (node: DataNode | undefined): boolean =>
  node?.type === 'scalar' &&
  node.value !== null &&
  (YES.test(String(node.value).trim()) || /^\d{4}-\d\d-\d\d/.test(String(node.value)));

const PUBLIC = /^(?:public|external|customers?|everyone|reply)$/i;
const INTERNAL = /^(?:internal|private|notes?|internal notes?|private notes?|staff|agents?|team|colleagues)$/i;

/**
 * Who reads it, in words as teams and platforms write them; `undefined` where the value does not say. A mere yes or no is about
 * what the key names: `public: true`, `is_private: 0`.
 */
export function audienceOf(node: DataNode, key: string | undefined): 'public' | 'internal' | undefined {
  if (node.type !== 'scalar' || node.value === null) return undefined;
  const words = String(node.value).trim();
  if (PUBLIC.test(words)) return 'public';
  if (INTERNAL.test(words)) return 'internal';
  const named = /public|external|customer/i.test(key ?? '')
    ? 'public'
    : /internal|private|note/i.test(key ?? '')
      ? 'internal'
      : undefined;
  if (named === undefined) return undefined;
  if (YES.test(words)) return named;
  if (/^(?:false|0|no|n|off)$/i.test(words)) return named === 'public' ? 'internal' : 'public';
  return undefined;
}

/** Whether a text is written in HTML: a tag of those that people's messages are made of. */
export const looksLikeHtml = (text: string): boolean =>
  // Most texts have none, and that is found out ten times as fast.
  text.includes('<') &&
  /<\/?(?:p|br|div|span|a|b|i|em|strong|u|ul|ol|li|table|tr|td|h[1-6]|blockquote|img|hr|html|body)(?:\s[^<>]*)?\/?>/i.test(
    text,
  );

/** Tags in one text, parted by commas only: they may have blanks in them. */
export const tagsByComma = (node: DataNode | undefined): readonly string[] =>
  (wordsOf(node) ?? '')
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');

import type { Span } from '../../text/span.ts';
import { type ScalarStyle, yamlScalarLayer } from '../layers/yaml-scalar.ts';
import type { DataEntry, DataMap, DataNode, DataScalar } from './data-node.ts';

/** A key, and the blanks before its value. */
const KEY = /([A-Za-z][\w-]{0,40}):( {1,9})/y;
/** Words without quotes: they begin with a letter and hold no sign that could begin or end anything but words. YAML 1.2.2, section 7.3.3. */
const WORDS = /^[A-Za-z\u00c0-\u024f][ !%&'()*+,\-./0-9;=?@A-Z_a-z\u00a1-\u02ff\u2010-\u2027\u20ac]{0,400}$/;
/** Words in quotes, with no quote and no escape among them. Sections 7.3.1 and 7.3.2. */
const QUOTED =
  /^(?:"[ !#-[\]-~\u00a1-\u02ff\u2010-\u2027\u20ac]{0,400}"|'[ -&(-~\u00a1-\u02ff\u2010-\u2027\u20ac]{0,400}')$/;
/** The words of a list that is written on one line. Section 7.4.1. */
const ITEM = /^[A-Za-z\u00c0-\u024f][ \w\-./\u00c0-\u024f]{0,100}$/;
/** Words that stand for something else. */
const NO_WORDS = /^(?:true|false|null|y|n|yes|no|on|off)$/i;

/**
 * Reads `span` of a file's text, where it holds only lines of a key and words, or a list of words in brackets, as most front matter does:
 * what a parser of YAML makes of it in a hundredth of the time. `undefined` where it holds anything else, or nothing, or a key twice.
 */
export function readPlainYaml(fileText: string, span: Span): DataMap | undefined {
  const text = fileText.slice(span.start, span.end);
  const entries: DataEntry[] = [];
  for (let at = 0; at < text.length; ) {
    KEY.lastIndex = at;
    const [before = '', key = ''] = KEY.exec(text) ?? [];
    if (key === '' || NO_WORDS.test(key) || entries.some((entry) => entry.key === key)) return undefined;
    const lineEnd = text.indexOf('\n', at);
    const line = text.slice(at + before.length, lineEnd === -1 ? text.length : lineEnd);
    const written = (lineEnd === -1 ? line : line.replace(/\r$/, '')).replace(/ {1,99}$/, '');
    const value = plainValue(written, span.start + at + before.length);
    if (value === undefined) return undefined;
    entries.push({ key, keySpan: { start: span.start + at, end: span.start + at + key.length }, value });
    at = lineEnd === -1 ? text.length : lineEnd + 1;
  }
  return entries.length === 0 ? undefined : { type: 'map', entries, span };
}

function plainValue(written: string, start: number): DataNode | undefined {
  if (WORDS.test(written)) return NO_WORDS.test(written) ? undefined : scalar(written, start, 'plain');
  if (QUOTED.test(written)) return scalar(written, start, written.startsWith('"') ? 'double' : 'single');
  if (!written.startsWith('[') || !written.endsWith(']') || written.length < 2) return undefined;
  const items: DataScalar[] = [];
  const inside = written.slice(1, -1);
  let at = start + 1;
  for (const part of /^ {0,9}$/.test(inside) ? [] : inside.split(',')) {
    // No other blank: to YAML, one that does not break is part of the word.
    const item = part.replace(/^ {1,9}| {1,9}$/g, '');
    if (!ITEM.test(item) || NO_WORDS.test(item)) return undefined;
    items.push(scalar(item, at + part.indexOf(item), 'plain', true));
    at += part.length + 1;
  }
  return { type: 'list', items, span: { start, end: start + written.length } };
}

function scalar(written: string, start: number, style: ScalarStyle, inFlow = false): DataScalar {
  const span = { start, end: start + written.length };
  const quote = style === 'plain' ? 0 : 1;
  const words = { start: span.start + quote, end: span.end - quote };
  const layer = yamlScalarLayer({ style, span: words, indent: 0, explicitIndent: 0, chomp: '', inFlow });
  return { type: 'scalar', value: written.slice(quote, written.length - quote), span, layer };
}

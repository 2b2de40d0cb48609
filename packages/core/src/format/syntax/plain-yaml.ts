import type { Span } from '../../text/span.ts';
import { yamlScalarLayer } from '../layers/yaml-scalar.ts';
import type { DataEntry, DataMap } from './data-node.ts';

/**
 * A line `key: words` that means in YAML just what it says: the words begin with a letter and hold no sign that could begin or end anything
 * but words. YAML 1.2.2, section 7.3.3.
 */
const LINE =
  /([A-Za-z][\w-]{0,40}):( {1,9})([A-Za-z\u00c0-\u024f][ !%&'()*+,\-./0-9;=?@A-Z_a-z\u00a1-\u02ff\u2010-\u2027\u20ac]{0,400})(?:\r?\n|$)/y;
/** Words that stand for something else. */
const NO_WORDS = /^(?:true|false|null|y|n|yes|no|on|off)$/i;

/**
 * Reads `span` of a file's text, where it holds only lines of a key and plain words, as most front matter does: what a parser of YAML makes
 * of it in a hundredth of the time. `undefined` where it holds anything else, or nothing, or a key twice.
 */
export function readPlainYaml(fileText: string, span: Span): DataMap | undefined {
  const text = fileText.slice(span.start, span.end);
  const entries: DataEntry[] = [];
  LINE.lastIndex = 0;
  for (let at = 0; at < text.length; at = LINE.lastIndex) {
    const [, key = '', blanks = '', written = ''] = LINE.exec(text) ?? [];
    if (key === '' || NO_WORDS.test(key) || entries.some((entry) => entry.key === key)) return undefined;
    const value = written.trimEnd();
    if (NO_WORDS.test(value)) return undefined;
    const keyStart = span.start + at;
    const start = keyStart + key.length + 1 + blanks.length;
    const place = { start, end: start + value.length };
    const layer = yamlScalarLayer({
      style: 'plain',
      span: place,
      indent: 0,
      explicitIndent: 0,
      chomp: '',
      inFlow: false,
    });
    entries.push({
      key,
      keySpan: { start: keyStart, end: keyStart + key.length },
      value: { type: 'scalar', value, span: place, layer },
    });
  }
  return entries.length === 0 ? undefined : { type: 'map', entries, span };
}

import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { fillInPattern } from '../../dialect/fill-in.ts';
import { dialectForPlatform } from '../../dialect/registry.ts';
import { scanPlaceholders } from '../../dialect/scan.ts';
import { applyEdits } from '../../text/edit.ts';
import { MappedText } from '../../text/mapped-text.ts';
import { readCsvTree } from '../syntax/csv-nodes.ts';
import { type DataNode, isString, nodeAt, textOf } from '../syntax/data-node.ts';
import { readJsonTree } from '../syntax/json-nodes.ts';
import { readPoTree } from '../syntax/po-nodes.ts';
import { readHtml } from './html.ts';

const FILL_IN = fillInPattern();
const readHtmlText = (source: MappedText): MappedText =>
  readHtml(source, (markup) => scanPlaceholders(markup, dialectForPlatform('zendesk'), FILL_IN)).text;

const WORDS = ['Hello', ' ', ' ', 'we will look', 'soon.', 'é', '😀', 'f', '7', '\n', '\n\n', '\t'];
const MARKS = [',', ';', '|', '"', '""', "'", '\\', '\\n', '\r\n', '\r', '\\x', '\u0007', '#', '""",'];
const HTML = ['<p>', '</p>', '<b>', '</b>', '&amp;', '<br>', '<a href="http://h.i/?j&amp;k">', '</a>', '{{ticket.id}}'];
const soup = (parts: readonly string[], maxLength: number) =>
  fc.array(fc.constantFrom(...parts), { maxLength, size: 'max' }).map((chosen) => chosen.join(''));
const texts = fc.oneof(soup(WORDS, 30), soup([...WORDS, ...MARKS], 30));
const markups = soup([...WORDS, ...HTML, ...WORDS], 14);
/** Two places of a text and what is written between them. */
const edits = (parts: readonly string[], count: number) =>
  fc.array(fc.tuple(fc.nat(99), fc.nat(99), fc.oneof(fc.constant(''), fc.constant('by Friday'), soup(parts, 3))), {
    minLength: count,
    maxLength: count,
  });

/** The text under test, and the rest of the file. */
interface Reading {
  readonly text: MappedText;
  readonly around: string;
}
type Read = (file: string) => Reading | undefined;

/** How often each law was put to the test: characters for the first, edits for the others. */
const checks = { slices: 0, edits: 0 };
afterAll(() => {
  expect(checks.slices).toBeGreaterThan(100_000);
  expect(checks.edits).toBeGreaterThan(100_000);
});

const PO_ESCAPE = /^(?:\\(?:[abfnrtv"\\]|[0-7]{1,3}|x[\da-fA-F]+)| )?(?:"\s*")*$/;
const MEANT: Readonly<Record<string, (written: string, text: string) => boolean>> = {
  csv: (written, text) => written === '""' && text === '"',
  po: (written, text) => text.length === 1 && PO_ESCAPE.test(written),
  json: (written, text) => JSON.parse(`"${written}"`) === text,
};

/** The first law: what is decoded maps back to its slice. */
function piecesHold(text: MappedText, coat: keyof typeof MEANT): void {
  const base = text.base?.text ?? '';
  let start = 0;
  let from = 0;
  for (const piece of text.pieces) {
    const words = text.text.slice(piece.start, piece.end);
    const written = base.slice(piece.from, piece.to);
    const isRight = piece.kind === 'verbatim' ? written === words : MEANT[coat]?.(written, words);
    if (isRight !== true || piece.start !== start || piece.from < from || piece.end <= start)
      expect.fail(`${JSON.stringify(piece)} of ${JSON.stringify(base)}: ${JSON.stringify(words)}`);
    checks.slices += words.length;
    start = piece.end;
    from = piece.to;
  }
  expect(start).toBe(text.text.length);
}

/** The other laws: after an edit its text is read, nothing else has changed, and no byte outside of its place was touched. */
function editsHold(read: Read, file: string, made: readonly (readonly [number, number, string])[]): void {
  const before = read(file);
  if (before === undefined) return;
  const { text } = before;
  for (const [first, second, replacement] of made) {
    const a = first % (text.text.length + 1);
    const b = second % (text.text.length + 1);
    const span = { start: Math.min(a, b), end: Math.max(a, b) };
    const edit = text.edit(span, replacement);
    if (edit === undefined) continue;
    checks.edits++;
    const there = text.toSource(span);
    if (span.end > span.start && (edit.span.start !== there.start || edit.span.end !== there.end))
      expect.fail(`${JSON.stringify(edit)} is not at ${JSON.stringify(there)}`);
    const after = read(applyEdits(file, [edit]));
    const expected = text.text.slice(0, span.start) + replacement + text.text.slice(span.end);
    if (after?.text.text !== expected || after.around !== before.around)
      expect({ file, edit, text: after?.text.text, around: after?.around }).toEqual({
        file,
        edit,
        text: expected,
        around: before.around,
      });
  }
}

const plain = (node: DataNode | undefined): unknown =>
  node === undefined || node.type === 'scalar'
    ? node?.value
    : node.type === 'list'
      ? node.items.map(plain)
      : node.entries.map(({ key, value }) => [key, key === 'body' || key === 'msgstr' ? '' : plain(value)]);

/** The cell of the column `body` in the second row. */
const inCsv: Read = (file) => {
  const { base, roots, faults } = readCsvTree(MappedText.source(file));
  const [root] = roots;
  const body = nodeAt(root?.type === 'list' ? root.items[1] : undefined, 'body');
  return isString(body)
    ? { text: textOf(body, base), around: JSON.stringify([plain(root), faults.length]) }
    : undefined;
};

const inPo: Read = (file) => {
  const { base, roots, faults } = readPoTree(MappedText.source(file));
  const entries = nodeAt(roots[0], 'entries');
  const text = nodeAt(entries?.type === 'list' ? entries.items[1] : undefined, 'msgstr');
  return isString(text)
    ? { text: textOf(text, base), around: JSON.stringify([plain(roots[0]), faults.length]) }
    : undefined;
};

const json =
  (read: Read): Read =>
  (file) => {
    const outer = read(file);
    const body = outer && nodeAt(readJsonTree(outer.text).roots[0], 'value');
    return outer !== undefined && isString(body) ? { ...outer, text: textOf(body, outer.text) } : undefined;
  };

const html =
  (read: Read): Read =>
  (file) => {
    const outer = read(file);
    return outer && { ...outer, text: readHtmlText(outer.text) };
  };

const csvStyles = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t'),
  end: fc.constantFrom('\n', '\r\n'),
  isQuoted: fc.boolean(),
  isLast: fc.boolean(),
});
type CsvStyle = typeof csvStyles extends fc.Arbitrary<infer T> ? T : never;

/** A file with the text in a cell; it stands between others, or at the very end. */
function csvOf(text: string, { delimiter, end, isQuoted, isLast }: CsvStyle): string {
  const needsQuotes = isQuoted || text === '' || /^\s*"|[,;\t\r\n]/.test(text);
  const cell = needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
  const rows = [
    ['id', 'body', 'note'],
    ['1', '"a ""b"""', '"x,;y"'],
    ['2', cell, 'z"'],
  ];
  const written = rows.map((row) => (isLast ? [row[0], row[2], row[1]] : row).join(delimiter)).join(end);
  return isLast ? written : `${written}${end}3${delimiter}"d"${delimiter}e${end}`;
}

/** How the text is cut into literals, and how some of its characters are escaped. */
const poStyles = fc.record({
  width: fc.integer({ min: 1, max: 9 }),
  every: fc.integer({ min: 2, max: 5 }),
  isFirstEmpty: fc.boolean(),
});
type PoStyle = typeof poStyles extends fc.Arbitrary<infer T> ? T : never;

function poOf(text: string, { width, every, isFirstEmpty }: PoStyle): string {
  const names: Readonly<Record<string, string>> = {
    '"': '\\"',
    '\\': '\\\\',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
    '\x07': '\\a',
  };
  const units = Array.from(text, (character, i) => {
    if (character === 'f' && i % every === 0) return '\\x66';
    if (character === '7' && i % every === 0) return '\\67';
    return names[character] ?? character;
  });
  const literals = isFirstEmpty ? ['""'] : [];
  for (let at = 0; at < units.length || literals.length === 0; at += width)
    literals.push(`"${units.slice(at, at + width).join('')}"`);
  // A digit after an open-ended escape would be one more of its own.
  const safe = literals.join('\n').replace(/(\\x66|\\67)(?=[\da-fA-F])/g, '$1"\n"');
  return `msgid "first"\nmsgstr "eins"\n\n#: a.c:1\nmsgid "second"\nmsgstr ${safe}\n\nmsgid "third"\nmsgstr "drei"\n`;
}

describe('the laws of mapped text', () => {
  it('hold for cells of CSV', () => {
    fc.assert(
      fc.property(texts, csvStyles, edits([...WORDS, ...MARKS], 40), (text, style, made) => {
        const file = csvOf(text, style);
        const reading = inCsv(file);
        expect(reading?.text.text).toBe(text);
        if (reading !== undefined) piecesHold(reading.text, 'csv');
        editsHold(inCsv, file, made);
      }),
      { numRuns: 2000 },
    );
  });

  it('hold for texts of PO', () => {
    fc.assert(
      fc.property(texts, poStyles, edits([...WORDS, ...MARKS], 40), (text, style, made) => {
        const file = poOf(text, style);
        const reading = inPo(file);
        expect(reading?.text.text).toBe(text);
        if (reading !== undefined) piecesHold(reading.text, 'po');
        editsHold(inPo, file, made);
      }),
      { numRuns: 2000 },
    );
  });

  it('hold for JSON in cells of CSV', () => {
    fc.assert(
      fc.property(texts, csvStyles, edits([...WORDS, ...MARKS], 20), (text, style, made) => {
        const file = csvOf(JSON.stringify({ field: 'x', value: text }), style);
        const reading = json(inCsv)(file);
        expect(reading?.text.text).toBe(text);
        if (reading !== undefined) piecesHold(reading.text, 'json');
        editsHold(json(inCsv), file, made);
      }),
      { numRuns: 1000 },
    );
  });

  it('hold for HTML in JSON in cells of CSV', () => {
    const before = checks.edits;
    fc.assert(
      fc.property(markups, csvStyles, edits(WORDS.slice(0, 8), 5), (markup, style, made) => {
        editsHold(html(json(inCsv)), csvOf(JSON.stringify({ value: markup }), style), made);
      }),
      { numRuns: 400 },
    );
    expect(checks.edits - before).toBeGreaterThan(200);
  });

  it('hold for HTML in PO', () => {
    const before = checks.edits;
    fc.assert(
      fc.property(markups, poStyles, edits(WORDS.slice(0, 8), 5), (markup, style, made) => {
        editsHold(html(inPo), poOf(markup, style), made);
      }),
      { numRuns: 400 },
    );
    expect(checks.edits - before).toBeGreaterThan(200);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MappedText } from '../../text/mapped-text.ts';
import { readCsvTree } from './csv-nodes.ts';
import { isString, nodeAt, textOf, wordsOf } from './data-node.ts';

const readCsv = (text: string) => {
  const { roots, faults } = readCsvTree(MappedText.source(text));
  const [root] = roots;
  return { rows: root?.type === 'list' ? root.items : [], faults };
};
/** The rows as plain objects. */
const rowsOf = (text: string) =>
  readCsv(text).rows.map((row) =>
    row.type === 'map' ? Object.fromEntries(row.entries.map(({ key, value }) => [key, wordsOf(value)])) : row,
  );
const faultsOf = (text: string) =>
  readCsv(text).faults.map(({ message, span }) => `${text.slice(span.start, span.end)}: ${message}`);

describe('CSV', () => {
  it('is read by the names in its first row', () => {
    const text = 'id, title ,body\n1,Late,"Hi,\nwe ""know""."\n2, Lost ,\n';
    expect(rowsOf(text)).toEqual([
      { id: '1', title: 'Late', body: 'Hi,\nwe "know".' },
      { id: '2', title: ' Lost ', body: '' },
    ]);
    expect(faultsOf(text)).toEqual([]);
  });

  it('knows where each cell and row stands', () => {
    const text = 'title;body\r\n"Late ""again""";Hi\r\n';
    const [row] = readCsv(text).rows;
    const title = nodeAt(row, 'title');
    expect(row && text.slice(row.span.start, row.span.end)).toBe('"Late ""again""";Hi');
    expect(title && text.slice(title.span.start, title.span.end)).toBe('"Late ""again"""');
    if (!isString(title)) throw new Error('no title');
    const source = textOf(title, MappedText.source(text));
    expect(text.slice(...Object.values(source.toSource({ start: 5, end: 12 })))).toBe('""again""');
  });

  it.each([
    ['\n', 'LF'],
    ['\r\n', 'CRLF'],
    ['\r', 'CR'],
  ])('may end lines with %j', (end) => {
    expect(rowsOf(['a,b', '1,"x"', '', '2,y', ''].join(end))).toEqual([
      { a: '1', b: 'x' },
      { a: '2', b: 'y' },
    ]);
  });

  it.each([',', ';', '\t', '|'])('tells the delimiter %j from others in the words', (delimiter) => {
    const others = [',', ';', '\t', '|'].filter((other) => other !== delimiter).join(' and ');
    const rows = [
      ['title', 'body'],
      [`"A${delimiter}"`, `"Hi${others} you"`],
      ['B', `Hi${others}`],
    ];
    const text = rows.map((row) => row.join(delimiter)).join('\n');
    expect(rowsOf(text)).toEqual([
      { title: `A${delimiter}`, body: `Hi${others} you` },
      { title: 'B', body: `Hi${others}` },
    ]);
  });

  it('believes a first line that names the delimiter, and passes over a byte order mark', () => {
    expect(rowsOf('\uFEFFsep=|\r\na,b|c\r\n1,2|3')).toEqual([{ 'a,b': '1,2', c: '3' }]);
    expect(rowsOf('\uFEFFa,b\n1,2')).toEqual([{ a: '1', b: '2' }]);
  });

  it('has rows of one column, of nothing, and blanks after quotes', () => {
    expect(rowsOf('text\n"Hi, you"\n"" \n')).toEqual([{ text: 'Hi, you' }, { text: '' }]);
    expect(rowsOf('a,b\n,\n  , \n1,"x" ,\n')).toEqual([{ a: '1', b: 'x' }]);
    expect(rowsOf('')).toEqual([]);
    expect(rowsOf('a,b')).toEqual([]);
    expect(rowsOf('a,b\n1,')).toEqual([{ a: '1', b: '' }]);
  });

  it('leaves a quote within a plain cell alone', () => {
    expect(rowsOf('a,b\n5" screen,say "hi"\n')).toEqual([{ a: '5" screen', b: 'say "hi"' }]);
    expect(faultsOf('a,b\n5" screen,say "hi"\n')).toEqual([]);
  });
});

describe('CSV with mistakes', () => {
  it('tells ragged rows once', () => {
    const text = 'id,body\n1,Hi, you,there\n2\n3,fine,\n4,also fine';
    expect(faultsOf(text)).toEqual([
      ' you,there: This row has 4 cells, and the first row names 2 columns. A cell with a comma in its words needs double quotes around it, without blanks before them. The same goes for 1 more row.',
    ]);
    expect(rowsOf(text)).toEqual([
      { id: '1', body: 'Hi' },
      { id: '2' },
      { id: '3', body: 'fine' },
      { id: '4', body: 'also fine' },
    ]);
    expect(faultsOf('a;b;c\n1;2;3\n1;2\n')).toEqual([
      '1;2: This row has 2 cells, and the first row names 3 columns. Add the cells that are missing. A cell with line breaks in it needs double quotes around it.',
    ]);
  });

  it('reads the first of two columns with one name', () => {
    const text = 'id,body,body,,\n1,first,second,,\n';
    expect(rowsOf(text)).toEqual([{ id: '1', body: 'first', '': '' }]);
    expect(faultsOf(text)).toEqual([
      'body: Another column before is called “body” too, and only that one is read. Give each column its own name.',
    ]);
    const at = readCsv(text).faults[0]?.span.start;
    expect(at).toBe(text.lastIndexOf('body'));
  });

  const UNCLOSED =
    '": This cell begins with a double quote, but has none at its end. Put one there; a double quote among the words is written twice.';
  const AMONG =
    '": A double quote stands in the middle of this cell. If it belongs to the words, write it twice; if not, take it out.';

  it.each([
    ['before a quoted cell of the next row', 'id,body\n1,"Hi\n2,"there"\n3,"x"', [UNCLOSED], ['Hi', 'there', 'x']],
    ['before a row that begins in quotes', 'id,body\n1,"Hi\n"2",there\n', [UNCLOSED], ['Hi', 'there']],
    ['before plain rows', 'id,body\n1,"Hi\n2,there\n3,x\n', [UNCLOSED], ['Hi', 'there', 'x']],
    ['in many lines at the end', 'id,body\n1,"Hi\n\nthere\nyou', [UNCLOSED], ['Hi\n\nthere\nyou']],
    ['in many lines before another row', 'id,body\r\n1,"Hi\r\nyou\r\n2,"x"', [UNCLOSED], ['Hi\r\nyou', 'x']],
    ['on the same line', 'id,body,tag\n1,"Hi,"x"\n2,there,y\n', [UNCLOSED], ['Hi', 'there']],
    ['at the very end', 'id,body\n1,"', [UNCLOSED], ['']],
    ['twice', 'id,body\n1,"Hi\n2,"there\n3,x', [UNCLOSED, UNCLOSED], ['Hi', 'there', 'x']],
  ])('reads on after a quote that is never closed, %s', (_, text, faults, bodies) => {
    expect(faultsOf(text)).toEqual(faults);
    expect(rowsOf(text).map((row) => ('body' in row ? row.body : undefined))).toEqual(bodies);
  });

  it.each([
    ['quoted words', 'id,body\n1,"She said "yes" to it"\n2,x', ['She said "yes" to it', 'x']],
    ['quoted words and line ends', 'id,body\n1,"Say "yes" now\nor ""no"""\n2,x', ['Say "yes" now\nor "no"', 'x']],
    ['words after the last quote', 'id,body\n1,"Hi" there\n2,"x"', ['Hi" there', 'x']],
    ['words after the last quote and another cell', 'body,id\n"Hi"there,"2"\n"x",3', ['Hi"there', 'x']],
  ])('takes %s for words', (_, text, bodies) => {
    expect(faultsOf(text)).toEqual([AMONG]);
    expect(rowsOf(text).map((row) => ('body' in row ? row.body : undefined))).toEqual(bodies);
  });

  it('reads whatever comes, and only from its own place', () => {
    const pieces = fc.constantFrom(
      'a',
      'b c',
      '"',
      '""',
      ',',
      ';',
      '\t',
      '|',
      '\n',
      '\r\n',
      '\r',
      ' ',
      'sep=;\n',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const { rows, faults } = readCsv(text);
        const whole = MappedText.source(text);
        let row = 0;
        for (const item of rows) {
          expect(item.span.start).toBeGreaterThanOrEqual(row);
          row = item.span.end;
          let at = item.span.start;
          for (const { value } of item.type === 'map' ? item.entries : []) {
            expect(value.span.start).toBeGreaterThanOrEqual(at);
            at = value.span.end;
            expect(at).toBeLessThanOrEqual(item.span.end);
            expect(isString(value) && value.layer?.decode(text).text).toBe(isString(value) && value.value);
            if (isString(value)) expect(textOf(value, whole).text).toBe(value.value);
          }
        }
        for (const { span } of faults) expect(span.end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads what a spreadsheet writes', () => {
    const cells = fc
      .array(fc.constantFrom('a', 'word ', '"', ',', ';', '\n', '\r\n', '\t', 'é', "'"), { maxLength: 6 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cells, cells, cells), { maxLength: 6 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        (rows, delimiter, end, always) => {
          const write = (cell: string) =>
            always || cell === '' || /[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
          const text = [['id', 'title', 'body'], ...rows].map((row) => row.map(write).join(delimiter)).join(end);
          expect(faultsOf(text)).toEqual([]);
          expect(rowsOf(text)).toEqual(rows.map(([id, title, body]) => ({ id, title, body })));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('large CSV', () => {
  const seconds = (count: number) => ({ timeout: count * 1000 });

  it('of 100,000 rows is read in linear time', seconds(30), () => {
    const text = `id,title,body\n${'7,Late order,"Hi ""you"", we will look\ninto it."\n'.repeat(100_000)}`;
    expect(readCsv(text).rows).toHaveLength(100_000);
  });

  it('with a line of a megabyte too', seconds(30), () => {
    const { rows } = readCsv(`id,body\n1,"${'Hi, ""you"". '.repeat(80_000)}"\n2,${'x'.repeat(1_000_000)}`);
    expect(rows).toHaveLength(2);
  });

  it.each([
    ['unclosed cells', '1,"Hi\n'],
    ['unclosed cells that look closed', '"""a,b\n'],
    ['quotes among words', '1,"a "b" c"\n'],
    ['quotes alone', '"\n'],
    ['quotes and blanks', '" '],
    ['odd quotes', '"x'],
    ['ragged rows', '1\n'],
  ])('with nothing but %s too', seconds(30), (_, line) => {
    expect(readCsv(`id,body\n${line.repeat(100_000)}`).faults).not.toEqual([]);
  });
});

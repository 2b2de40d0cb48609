import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MappedText } from '../../text/mapped-text.ts';
import { type DataNode, isString, nodeAt, textOf } from './data-node.ts';
import { readPoTree } from './po-nodes.ts';

const read = (text: string) => readPoTree(MappedText.source(text));

/** A node as plain data. */
function plain(node: DataNode | undefined): unknown {
  if (node === undefined) return undefined;
  if (node.type === 'scalar') return node.value;
  return node.type === 'list'
    ? node.items.map(plain)
    : Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
}
const firstEntry = (text: string) => {
  const entries = nodeAt(read(text).roots[0], 'entries');
  return entries?.type === 'list' ? entries.items[0] : undefined;
};
const entriesOf = (text: string) => plain(nodeAt(read(text).roots[0], 'entries'));
const faultsOf = (text: string) =>
  read(text).faults.map(({ message, span }) => `${text.slice(span.start, span.end)}: ${message}`);

const FILE = `# Reply texts.
msgid ""
msgstr ""
"Project-Id-Version: desk 1\\n"
"Language: de\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

# trustlint-disable-next-line reliability
#. shown to the team
#: model:mail.template,body_html:desk.late src/a.c:12
#, fuzzy, c-format
#| msgid "Hello you"
msgctxt "mail"
msgid ""
"Hello <b>%s</b>,\\n"
"we "
"know."
msgstr ""
"Hallo <b>%s</b>,\\n"
"wir wissen \\"es\\"."

msgid "one order"
msgid_plural "%d orders"
msgstr[0] "eine Bestellung"
msgstr[1] "%d Bestellungen"

#~ msgid "gone"
#~ msgstr "weg"

msgid "last"
msgstr ""
`;

describe('PO', () => {
  it('is read with contexts, plurals, comments and the header', () => {
    expect(plain(read(FILE).roots[0])).toEqual({
      header: { 'Project-Id-Version': 'desk 1', Language: 'de', 'Content-Type': 'text/plain; charset=UTF-8' },
      entries: [
        {
          references: ['model:mail.template,body_html:desk.late', 'src/a.c:12'],
          flags: ['fuzzy', 'c-format'],
          msgctxt: 'mail',
          msgid: 'Hello <b>%s</b>,\nwe know.',
          msgstr: 'Hallo <b>%s</b>,\nwir wissen "es".',
        },
        {
          msgid: 'one order',
          msgid_plural: '%d orders',
          msgstr: ['eine Bestellung', '%d Bestellungen'],
        },
        { msgid: 'last', msgstr: '' },
      ],
    });
    expect(faultsOf(FILE)).toEqual([]);
    expect(read(FILE).comments.map(({ text }) => text)).toEqual([
      'Reply texts.',
      'trustlint-disable-next-line reliability',
    ]);
  });

  it.each(['\n', '\r\n', '\r'])('may end lines with %j', (end) => {
    const text = FILE.replaceAll('\n', end);
    expect(plain(read(text).roots[0])).toEqual(plain(read(FILE).roots[0]));
    expect(faultsOf(text)).toEqual([]);
  });

  it('knows the escapes of C', () => {
    expect(entriesOf('msgid "\\t\\a\\x41\\101\\\\\\7z" "b"\nmsgstr "c"')).toEqual([
      { msgid: '\t\x07AA\\\x07zb', msgstr: 'c' },
    ]);
  });

  it('knows where each text and entry stands', () => {
    const entry = firstEntry(FILE);
    const msgstr = nodeAt(entry, 'msgstr');
    if (!isString(msgstr)) throw new Error('no text');
    const source = textOf(msgstr, MappedText.source(FILE));
    const at = source.text.indexOf('"es"');
    const { start, end } = source.toSource({ start: at, end: at + 4 });
    expect(FILE.slice(start, end)).toBe('\\"es\\"');
    expect(entry && FILE.slice(entry.span.start, entry.span.end)).toMatch(/^msgctxt "mail"[\s\S]*\\"es\\"\."$/);
  });

  it('lets words be rewritten across the lines of a text', () => {
    const text = 'msgid "a"\nmsgstr ""\n"We will look \\n"\n"into it and "\n"get back."\n';
    const entry = firstEntry(text);
    const msgstr = nodeAt(entry, 'msgstr');
    if (!isString(msgstr)) throw new Error('no text');
    const source = textOf(msgstr, MappedText.source(text));
    const edit = (words: string, by: string) => {
      const start = source.text.indexOf(words);
      const made = source.edit({ start, end: start + words.length }, by);
      return made && text.slice(0, made.span.start) + made.text + text.slice(made.span.end);
    };
    expect(edit('and get back', 'by "Friday"\n')).toContain('"into it by \\"Friday\\"\\n."\n');
    expect(edit('We', 'You')).toContain('"You will look \\n"\n"into');
  });
});

describe('PO with mistakes', () => {
  const of = (body: string) => `msgid "a"\nmsgstr ${body}\n\nmsgid "b"\nmsgstr "B"\n`;

  it.each([
    [
      'a missing last quote',
      of('"Hi'),
      'Hi',
      '": The words from here have no double quote at the end of their line. Put one there.',
    ],
    [
      'a backslash at the end',
      of('"Hi\\'),
      'Hi',
      '": The words from here have no double quote at the end of their line. Put one there.',
    ],
    [
      'quotes among the words',
      of('"Say "yes" now"'),
      'Say "yes" now',
      '": A double quote among the words needs a backslash before it: \\".',
    ],
    [
      'words after the last quote',
      of('"Hi" there'),
      'Hi',
      'there: Words stand here after the last double quote. Put them before it, or take them out.',
    ],
    [
      'an escape that is none',
      of('"5 \\% off"'),
      '5 % off',
      '\\%: A backslash stands before a character that needs none. Write two backslashes for one.',
    ],
    [
      'words without quotes',
      of('Hi'),
      '',
      'Hi: Words stand here that belong to no text. Put them in double quotes after “msgid” or “msgstr”, or begin the line with “# ”.',
    ],
    [
      'lines that are lost',
      of('"Hi"\nlost\nlost too'),
      'Hi',
      'lost: Words stand here that belong to no text. Put them in double quotes after “msgid” or “msgstr”, or begin the line with “# ”.',
    ],
  ])('tells %s and reads on', (_, text, first, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
    expect(entriesOf(text)).toEqual([
      { msgid: 'a', msgstr: first },
      { msgid: 'b', msgstr: 'B' },
    ]);
  });

  it('tells entries that lack something, or stand twice', () => {
    expect(faultsOf('msgid "a"\n\nmsgid "b"\nmsgstr "B"\n')).toEqual([
      '"a": This entry has no “msgstr”. Add one; msgstr "" means that nothing is translated yet.',
    ]);
    expect(faultsOf('msgstr "A"\nmsgid "b"\nmsgstr "B"')).toEqual([
      'msgst: This entry has no “msgid”. Add the text that is translated here.',
    ]);
    expect(faultsOf('msgid "a"\nmsgstr "A"\nmsgctxt "x"\nmsgid "a"\nmsgstr ""\nmsgid "a"\nmsgstr "B"\n')).toEqual([
      '"a": These words are translated a second time here. Keep one of the two, or tell them apart with “msgctxt”.',
    ]);
  });

  it('tells a header that names another encoding', () => {
    const text = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=ISO-8859-1\\n"\nmsgid "a"\nmsgstr "ä"\n';
    expect(read(text).faults.map(({ message }) => message)).toEqual([
      'The header says that the file is written in ISO-8859-1, but it is UTF-8. Write “charset=UTF-8”.',
    ]);
  });

  it('reads whatever comes, and only from its own place', () => {
    const pieces = fc.constantFrom(
      'msgid ',
      'msgstr ',
      'msgstr[1]',
      'msgid_plural ',
      'msgctxt',
      '"',
      '"',
      '"a b "',
      '\\',
      '\\n',
      '\\x4',
      '#',
      '#~ ',
      '#, fuzzy',
      ' ',
      '\n',
      '\n',
      '\r\n',
      'é',
    );
    const visit = (node: DataNode, text: string) => {
      expect(node.span.end).toBeLessThanOrEqual(text.length);
      if (node.type === 'list') for (const item of node.items) visit(item, text);
      else if (node.type === 'map') for (const { value } of node.entries) visit(value, text);
      else if (node.layer !== undefined) expect(node.layer.decode(text).text).toBe(node.value);
    };
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const { roots, faults } = read(text);
        for (const root of roots) visit(root, text);
        for (const { span } of faults) expect(span.end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('large PO', () => {
  it('of 100,000 entries is read in linear time', { timeout: 30_000 }, () => {
    const text = '#: model:x,y:z\nmsgid "Hello"\nmsgstr ""\n"Hallo "\n"du"\n\n'.repeat(100_000);
    expect(entriesOf(text)).toHaveLength(100_000);
  });

  it.each([
    ['quotes', '"a" '],
    ['backslashes', '\\'],
    ['words', 'word "x'],
  ])('with a line of a megabyte of %s too', { timeout: 30_000 }, (_, part) => {
    expect(read(`msgid "a"\nmsgstr "${part.repeat(1_000_000 / part.length)}"\n`).roots).toHaveLength(1);
  });
});

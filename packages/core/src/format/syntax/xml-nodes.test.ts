import { describe, expect, it } from 'vitest';
import { MappedText } from '../../text/mapped-text.ts';
import { type DataNode, entryOf, nodeAt } from './data-node.ts';
import { readXmlTree } from './xml-nodes.ts';

const readText = (text: string) => readXmlTree(MappedText.source(text));

/** The data without places; a list where a key stands several times. */
function plain(node: DataNode | undefined): unknown {
  if (node?.type === 'map') {
    const keys = [...new Set(node.entries.map(({ key }) => key))].filter((key) => key !== '#markup');
    return Object.fromEntries(
      keys.map((key) => {
        const values = node.entries.filter((entry) => entry.key === key).map(({ value }) => plain(value));
        return [key, values.length === 1 ? values[0] : values];
      }),
    );
  }
  return node?.type === 'scalar' ? node.value : undefined;
}

const data = (text: string) => plain(readText(text).roots[0]);

/** What is told of a text: the words of it that are meant, and the message. */
const faults = (text: string) =>
  readText(text).faults.map(({ message, span }) => [text.slice(span.start, span.end), message]);

describe('reading XML', () => {
  it('takes elements for keys, attributes for keys with @, and words for values', () => {
    const file = `<?xml version="1.0" encoding="UTF-8"?>
<list>
  <!-- the first -->
  <reply id="a" lang='en'>
    <title>Late &amp; lost</title>
    <body><![CDATA[<p>Hi</p>]]> there</body>
  </reply>
  <reply id="b"/>
  <note kind="x">words</note>
</list>
`;
    expect(data(file)).toEqual({
      list: {
        reply: [{ '@id': 'a', '@lang': 'en', title: 'Late & lost', body: '<p>Hi</p> there' }, { '@id': 'b' }],
        note: { '@kind': 'x', '#text': 'words' },
      },
    });
    expect(readText(file).faults).toEqual([]);
    expect(readText(file).comments).toEqual([{ span: { start: 48, end: 66 }, text: 'the first' }]);
  });

  it('knows where everything stands', () => {
    const file = '<list><reply id="a"><title>Late</title></reply></list>';
    const [root] = readText(file).roots;
    const reply = entryOf(nodeAt(root, 'list'), 'reply');
    const written = ({ start, end }: { start: number; end: number }) => file.slice(start, end);
    expect(written(reply?.keySpan ?? { start: 0, end: 0 })).toBe('reply');
    expect(written(reply?.value.span ?? { start: 0, end: 0 })).toBe('<reply id="a"><title>Late</title></reply>');
    expect(written(nodeAt(reply?.value, '@id')?.span ?? { start: 0, end: 0 })).toBe('a');
    expect(written(nodeAt(reply?.value, 'title')?.span ?? { start: 0, end: 0 })).toBe('Late');
  });

  it('keeps the elements in an element as they are written, too', () => {
    const file = '<f type="html"><p>Hi <t out="name"/>,</p>\n<p>bye</p></f>';
    expect(nodeAt(nodeAt(readText(file).roots[0], 'f'), '#markup')).toMatchObject({
      value: '<p>Hi <t out="name"/>,</p>\n<p>bye</p>',
      span: { start: 15, end: file.length - 4 },
    });
  });

  it('passes over a document type, its entities and what they would grow into', () => {
    const file = `<!DOCTYPE r [
  <!-- don't > -->
  <!ENTITY a "ha">
  <!ENTITY b "&a;&a;&a;&a;">
]>
<r><v>&b;</v></r>`;
    expect(data(file)).toEqual({ r: { v: '&b;' } });
    expect(faults(file)).toEqual([['&b;', expect.stringContaining('short form that the file declares itself')]]);
    expect(data('<!DOCTYPE r SYSTEM "http://example.com/r.dtd"><r>x</r>')).toEqual({ r: 'x' });
  });

  it('answers nothing for nothing', () => {
    for (const file of ['', '  \n', 'only words', '<!-- c -->', '<']) expect(readText(file).roots).toEqual([]);
  });
});

describe('mistakes in XML', () => {
  it('a file that is cut off keeps what came before', () => {
    const whole = '<list><reply><title>Late</title><body>We are looking.</body></reply></list>';
    for (let end = 1; end < whole.length; end++) {
      const told = faults(whole.slice(0, end));
      expect(told.length, whole.slice(0, end)).toBe(1);
    }
    expect(data('<list><reply><title>Late</title><body>We are loo')).toEqual({
      list: { reply: { title: 'Late', body: 'We are loo' } },
    });
    expect(faults('<list><reply><title>Late</title><body>We are loo')).toEqual([
      ['<body', expect.stringMatching(/the file ends before “<body>” is closed\. Is it complete\? Write “<\/body>”/)],
    ]);
    expect(faults('<a><b>x</b><c d="e')).toEqual([['<c d="e', expect.stringContaining('in the middle of a tag')]]);
    expect(faults('<a><![CDATA[x')).toEqual([['<![CDATA[x', expect.stringContaining('“]]>” is missing')]]);
    expect(faults('<a>x<!-- y')).toEqual([['<!-- y', expect.stringContaining('“-->” is missing')]]);
  });

  it('tags that cross or close nothing', () => {
    expect(faults('<r><a><b>x</a></b><c>y</c></r>')).toEqual([
      ['<b', expect.stringContaining('“<b>” is never closed. Write “</b>” where it ends, before “</a>”.')],
      ['</b>', expect.stringContaining('“</b>” closes nothing')],
    ]);
    expect(data('<r><a><b>x</a></b><c>y</c></r>')).toEqual({ r: { a: { b: 'x' }, c: 'y' } });
  });

  it('signs that mean something in XML', () => {
    expect(faults('<r><a>Q & A & more</a><b>&nbsp;&bogus;</b><c>if 2 < 3</c><d>a <3 you</d></r>')).toEqual([
      ['&', 'This can’t be read as XML: “&” stands alone. Write “&amp;”. The same is so in 1 more place.'],
      ['&nbsp;', 'This can’t be read as XML: XML does not know “&nbsp;”. Write “&#160;”.'],
      ['&bogus;', expect.stringContaining('If the sign “&” is meant, write “&amp;”.')],
      ['<', expect.stringMatching(/Write “&lt;”\. The same is so in 1 more place\./)],
    ]);
    expect(data('<r><c>if 2 < 3 & 4</c><d>Q &nbsp; A</d></r>')).toEqual({ r: { c: 'if 2 < 3 & 4', d: 'Q &nbsp; A' } });
  });

  it('attributes', () => {
    expect(faults('<r a=1 b c="x" c="y"/>')).toEqual([
      ['a=1', expect.stringContaining('a="1"')],
      ['c', expect.stringContaining('stands twice')],
    ]);
    expect(data('<r a=1 b c="x" c="y"/>')).toEqual({ r: { '@a': '1', '@b': '', '@c': 'x' } });
  });

  it('words outside, and an encoding that is not so', () => {
    expect(faults('<r>a</r> b')).toEqual([['b', expect.stringContaining('outside of all elements')]]);
    expect(faults('<?xml version="1.0" encoding="ISO-8859-1"?><r>é</r>')).toEqual([
      ['ISO-8859-1', expect.stringContaining('Write encoding="UTF-8".')],
    ]);
    expect(faults('<?xml version="1.0" encoding="ISO-8859-1"?><r>e</r>')).toEqual([]);
  });
});

describe('much XML', () => {
  it('a hundred thousand records, and as many elements in each other', () => {
    const many = `<list>${'<r id="1"><t>Hi</t><b>a &amp; b</b></r>\n'.repeat(100_000)}</list>`;
    const list = nodeAt(readText(many).roots[0], 'list');
    expect(list?.type === 'map' && list.entries.filter(({ key }) => key === 'r').length).toBe(100_000);
    const deep = readText('<a>'.repeat(100_000));
    expect(deep.faults.length).toBe(1);
    expect(readText(`${'<a>'.repeat(50_000)}${'</b>'.repeat(50_000)}`).faults.length).toBe(2);
  });

  it('a tag with a hundred thousand attributes', () => {
    const attributes = Array.from({ length: 100_000 }, (_, i) => `a${i}="x"`).join(' ');
    const node = nodeAt(readText(`<r ${attributes}/>`).roots[0], 'r');
    expect(node?.type === 'map' && node.entries.length).toBe(100_000);
  });

  it('a line of a million characters, whatever it holds', () => {
    for (const part of [
      'word &amp; ',
      '& ',
      '< ',
      '<a ',
      '<!-- ',
      '<![CDATA[',
      ']]>',
      '&#38;',
      '<!DOCTYPE [',
      '"',
      '<b x="',
    ]) {
      const file = `<r><v>${part.repeat(1_000_000 / part.length)}</v></r>`;
      expect(readText(file).roots.length).toBe(1);
    }
  });
});

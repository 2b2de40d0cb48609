import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillInPattern } from '../../dialect/fill-in.ts';
import { dialectForPlatform } from '../../dialect/registry.ts';
import { scanPlaceholders } from '../../dialect/scan.ts';
import { applyEdits } from '../../text/edit.ts';
import { MappedText } from '../../text/mapped-text.ts';
import { type DataNode, isString, nodeAt, textOf } from '../syntax/data-node.ts';
import { MARKUP_KEY, readXmlTree, TEXT_KEY } from '../syntax/xml-nodes.ts';
import { readHtml } from './html.ts';
import { xmlReferenceAt } from './xml-text.ts';

const FILL_IN = fillInPattern();
const scan = (markup: string) => scanPlaceholders(markup, dialectForPlatform('salesforce'), FILL_IN);

const WORDS = ['Your order', ' ', 'é', '😀', 'ships', '.', '\n', '\r\n', '\t', '"', "'", '>', '{!Case.Id}'];
const ESCAPED = ['&amp;', '&lt;', '&gt;', '&quot;', '&#233;', '&#x1F600;', '&#10;', '&lt;b&gt;', '&amp;amp;'];
const CDATA = ['<![CDATA[', ']]>', '<![CDATA[<p>a & b</p>]]>', '<![CDATA[]]>', ']]', ']'];
const HARD = [
  '&',
  '&nbsp;',
  '&#0;',
  '&#xD800;',
  'amp;',
  '#233;',
  ';',
  '<',
  '< ',
  '<!-- c -->',
  '<?p?>',
  '<b>',
  '</b>',
  '<br/>',
];
const soup = (parts: readonly string[], maxLength: number) =>
  fc.array(fc.constantFrom(...parts), { maxLength }).map((chosen) => chosen.join(''));
const contents = fc.oneof(soup([...WORDS, ...ESCAPED], 12), soup([...WORDS, ...ESCAPED, ...CDATA, ...HARD], 12));
const replacements = fc.oneof(
  fc.constantFrom(
    '',
    'by Friday',
    'R&D',
    'a < b',
    ']]>',
    '>',
    'amp;',
    '#1;',
    '"',
    "'",
    '\n',
    '\u0001',
    '\ud83d',
    '<b>x</b>',
  ),
  soup([...WORDS, ...ESCAPED, ...CDATA, ...HARD], 3),
);
const places = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));

/** How often each law was put to the test: characters for the first, edits for the others. */
const checks = { slices: 0, edits: 0 };

type Find = (root: DataNode | undefined) => DataNode | undefined;

const inside: Find = (root) => {
  const value = nodeAt(nodeAt(root, 'r'), 'v');
  return value?.type === 'map' ? (nodeAt(value, MARKUP_KEY) ?? nodeAt(value, TEXT_KEY)) : value;
};

interface Reading {
  readonly text: MappedText;
  readonly last: string | undefined;
  readonly faults: number;
}

function read(file: string, find: Find): Reading | undefined {
  const { base, roots, faults } = readXmlTree(MappedText.source(file));
  const node = find(roots[0]);
  const last = nodeAt(nodeAt(roots[0], 'r'), 'last');
  if (!isString(node)) return undefined;
  return { text: textOf(node, base), last: isString(last) ? last.value : undefined, faults: faults.length };
}

function holdsTogether(text: MappedText): void {
  let start = 0;
  let from = 0;
  const base = text.base?.text ?? '';
  for (const piece of text.pieces) {
    const words = text.text.slice(piece.start, piece.end);
    const written = base.slice(piece.from, piece.to);
    const reference = xmlReferenceAt(written, 0);
    const isSo =
      piece.start === start &&
      piece.end > start &&
      piece.from >= from &&
      (piece.kind === 'verbatim'
        ? written === words
        : (words === ' ' && /^(?:\r\n|[\r\n\t])$/.test(written)) ||
          (reference?.text === words && reference.length === written.length));
    if (!isSo) expect({ piece, words, written }).toBe('a piece that is its slice');
    checks.slices += words.length;
    start = piece.end;
    from = piece.to;
  }
  expect(start).toBe(text.text.length);
}

function lawsHold(file: string, find: Find, [first, second]: readonly [number, number], replacement: string): boolean {
  const before = read(file, find);
  if (before === undefined) return false;
  holdsTogether(before.text);
  const { length } = before.text.text;
  const [a, b] = [Math.round(first * length), Math.round(second * length)];
  const span = { start: Math.min(a, b), end: Math.max(a, b) };
  const edit = before.text.edit(span, replacement);
  if (edit === undefined) return false;
  checks.edits++;
  const changed = applyEdits(file, [edit]);
  const after = read(changed, find);
  const expected = before.text.text.slice(0, span.start) + replacement + before.text.text.slice(span.end);
  expect(after?.text.text).toBe(expected);
  // Nothing around it has changed its meaning.
  expect(after?.last).toBe(before.last);
  expect(after?.faults).toBeLessThanOrEqual(before.faults);
  return true;
}

/** Runs until enough has been checked; a machine that is busy must not make the laws weaker. */
function holdLaws(fileOf: (content: string) => string, find: Find, numRuns: number, wanted: number): void {
  let offered = 0;
  fc.assert(
    fc.property(contents, places, replacements, (content, place, replacement) => {
      if (lawsHold(fileOf(content), find, place, replacement)) offered++;
    }),
    { numRuns },
  );
  expect(offered).toBeGreaterThan(wanted);
}

describe('the laws of mapped text hold for XML', () => {
  it('words, CDATA and elements between two tags', () => {
    holdLaws((content) => `<r><v>${content}</v><last>end</last></r>`, inside, 6000, 2000);
  });

  it('words of an element with attributes', () => {
    expect(lawsHold('<r><v a="1"><![CDATA[x', inside, [0, 1], '')).toBe(true);
    holdLaws((content) => `<r>\n  <v a="1">${content}</v>\n  <last>end</last>\n</r>`, inside, 2000, 600);
  });

  it('one CDATA section', () => {
    const safe = (content: string) => content.replaceAll(']]>', ']>');
    holdLaws((content) => `<r><v><![CDATA[${safe(content)}]]></v><last>end</last></r>`, inside, 3000, 1500);
  });

  it('values of attributes', () => {
    const find: Find = (root) => nodeAt(nodeAt(nodeAt(root, 'r'), 'v'), '@a');
    for (const quote of ['"', "'"]) {
      const safe = (content: string) => content.replaceAll(quote, '');
      holdLaws((content) => `<r><v a=${quote}${safe(content)}${quote}/><last>end</last></r>`, find, 2000, 800);
    }
  });

  it('a hundred thousand characters in all', () => {
    expect(checks.slices).toBeGreaterThan(100_000);
    expect(checks.edits).toBeGreaterThan(5000);
  });
});

describe('HTML in XML', () => {
  const markups = soup(
    [
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<br>',
      'Your order ',
      'ships ',
      'today. ',
      '&amp;',
      '&eacute;',
      'é',
      '\n',
      '{!Case.Id}',
    ],
    14,
  );
  const escaped = (markup: string) => markup.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const words = fc.constantFrom('', 'by Friday', 'R&D', 'a < b', 'gladly help', '“now”', ']]>', 'x\ny');
  const WAYS: Readonly<Record<string, (markup: string) => string>> = {
    'as references': escaped,
    'as CDATA': (markup) => `<![CDATA[${markup}]]>`,
    'as elements': (markup) => `<p>${markup.replaceAll('<br>', '<br/>').replaceAll('&eacute;', '&#233;')}</p>`,
  };
  for (const [name, write] of Object.entries(WAYS)) {
    it(`is edited exactly when it stands ${name}`, () => {
      let offered = 0;
      const proseOf = (file: string) => {
        const reading = read(file, inside);
        return reading === undefined ? undefined : readHtml(reading.text, scan).text;
      };
      fc.assert(
        fc.property(markups, places, words, (markup, [first, second], replacement) => {
          const file = `<r><v>${write(markup)}</v><last>end</last></r>`;
          const before = proseOf(file);
          if (before === undefined) return;
          const { length } = before.text;
          const [a, b] = [Math.round(first * length), Math.round(second * length)];
          const span = { start: Math.min(a, b), end: Math.max(a, b) };
          const edit = before.edit(span, replacement);
          if (edit === undefined) return;
          offered++;
          const changed = applyEdits(file, [edit]);
          expect(proseOf(changed)?.text).toBe(
            before.text.slice(0, span.start) + replacement + before.text.slice(span.end),
          );
          expect(read(changed, inside)?.last).toBe(read(file, inside)?.last);
          expect(changed.slice(0, edit.span.start)).toBe(file.slice(0, edit.span.start));
          expect(changed.endsWith(file.slice(edit.span.end))).toBe(true);
        }),
        { numRuns: 1500 },
      );
      expect(offered).toBeGreaterThan(150);
    });
  }
});

describe('writing into XML', () => {
  const edited = (file: string, words: string, replacement: string, find: Find = inside) => {
    const text = read(file, find)?.text as MappedText;
    const start = text.text.indexOf(words);
    const edit = text.edit({ start, end: start + words.length }, replacement);
    return edit && applyEdits(file, [edit]);
  };
  it('escapes what XML needs', () => {
    expect(edited('<r><v>we help</v></r>', 'help', 'fix R&D < 2')).toBe('<r><v>we fix R&amp;D &lt; 2</v></r>');
  });
  it('replaces a reference as a whole', () => {
    expect(edited('<r><v>Q&amp;A</v></r>', 'Q&A', 'FAQ')).toBe('<r><v>FAQ</v></r>');
    expect(edited('<r><v>caf&#233; bar</v></r>', 'café', 'bistro')).toBe('<r><v>bistro bar</v></r>');
  });
  it('leaves CDATA as it is', () => {
    expect(edited('<r><v><![CDATA[<b>we</b> & you]]></v></r>', 'you', 'R&D')).toBe(
      '<r><v><![CDATA[<b>we</b> & R&D]]></v></r>',
    );
  });
  it('does not write what would end the CDATA', () => {
    expect(edited('<r><v><![CDATA[a b]]></v></r>', 'b', 'x]]>y')).toBeUndefined();
    expect(edited('<r><v><![CDATA[a]] b]]></v></r>', ' b', '>')).toBeUndefined();
  });
  it('does not write over a comment', () => {
    expect(edited('<r><v>we <!-- who? -->help</v></r>', 'we help', 'hi')).toBeUndefined();
  });
  it('does not make a reference of a lone sign', () => {
    expect(edited('<r><v>Q & x;</v></r>', ' x', 'amp')).toBeUndefined();
  });
  it('does not write what no XML can hold', () => {
    expect(edited('<r><v>a b</v></r>', 'b', '\u0007')).toBeUndefined();
  });
  it('keeps the quotes of an attribute apart from those in it', () => {
    const find: Find = (root) => nodeAt(nodeAt(nodeAt(root, 'r'), 'v'), '@a');
    expect(edited('<r><v a="say hi"/></r>', 'hi', '"hi"\n', find)).toBe('<r><v a="say &quot;hi&quot;&#10;"/></r>');
  });
});

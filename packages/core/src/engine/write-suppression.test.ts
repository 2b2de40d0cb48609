import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { fillInPattern } from '../dialect/fill-in.ts';
import { DIALECTS, findDialect, GENERIC } from '../dialect/registry.ts';
import type { Document, Format } from '../format/format.ts';
import { formatsFor } from '../format/registry.ts';
import type { Dialect } from '../model/dialect.ts';
import { applyEdits } from '../text/edit.ts';
import type { Settings } from './settings.ts';
import { type SuppressionReach, writeSuppression } from './write-suppression.ts';

const RULES = [{ id: 'tone/soon', level: 'phrase' }] as const;

const SETTINGS: Settings = {
  rules: new Map(
    ['tone/soon', 'suppression/unused', 'suppression/unknown-rule', 'suppression/malformed'].map((id) => [
      id,
      { severity: 'warning', options: {} },
    ]),
  ),
  today: '2026-01-01',
  locale: 'en',
  dialect: GENERIC,
  fillIn: { open: '[', close: ']' },
  glossary: new Set(),
  kindFor: () => undefined,
  suppress: [],
  inactive: false,
};

/** The text after the first “soon” is accepted. */
async function accepted(
  path: string,
  text: string,
  reach: SuppressionReach = 'here',
  dialect: Dialect = GENERIC,
): Promise<string | undefined> {
  const format = (await formatsFor(path)[0]?.load()) as Format;
  const reread = (changed: string): Document =>
    format.read(
      { path, text: changed, encoding: 'utf-8', bom: false },
      {
        dialects: DIALECTS,
        defaultDialect: dialect,
        locale: 'en',
        fillIn: fillInPattern(),
        inactive: false,
        ...(path.endsWith('.yaml') ? { sources: SOURCES } : {}),
      },
    );
  const start = text.indexOf('soon');
  const diagnostic: Diagnostic = {
    rule: 'tone/soon',
    severity: 'warning',
    message: 'x',
    span: { start, end: start + 4 },
    fixes: [],
  };
  const edit = writeSuppression({
    document: reread(text),
    settings: SETTINGS,
    diagnostic,
    reach,
    rules: RULES,
    reread,
  });
  return edit === undefined ? undefined : applyEdits(text, [edit]);
}

const ZENDESK = findDialect('zendesk', DIALECTS) as Dialect;
const SOURCES = [{ files: ['**'], items: 'macros', title: 'title', body: ['body'] }];
const NEXT = 'trustlint-disable-next-line tone/soon';
const SAME = 'trustlint-disable-line tone/soon';
const FILE = 'trustlint-disable-file tone/soon';

describe('accepting one finding', () => {
  it.each([
    ['above a paragraph', 'a.md', 'Hello\n\nWe answer\nsoon.\n', `Hello\n\n<!-- ${NEXT} -->\nWe answer\nsoon.\n`],
    ['above a heading', 'a.md', '# As soon as\n\nx\n', `<!-- ${NEXT} -->\n# As soon as\n\nx\n`],
    ['with the line ends of the file', 'a.md', 'Hello\r\n\r\nsoon.\r\n', `Hello\r\n\r\n<!-- ${NEXT} -->\r\nsoon.\r\n`],
    [
      'behind an item, so that the list stays one',
      'a.md',
      '- One.\n- As soon as possible.\n- Three.\n',
      `- One.\n- As soon as possible. <!-- ${SAME} -->\n- Three.\n`,
    ],
    [
      'inside a cell',
      'a.md',
      '| A | B |\n| - | - |\n| soon | x |\n',
      `| A | B |\n| - | - |\n| soon<!-- ${SAME} --> | x |\n`,
    ],
    ['behind a quote', 'a.md', '> soon\n> later\n', `> soon <!-- ${SAME} -->\n> later\n`],
    [
      'in front matter',
      'a.md',
      '---\ntitle: x\nsubject: As soon as\n---\nHello\n',
      `---\ntitle: x\n# ${NEXT}\nsubject: As soon as\n---\nHello\n`,
    ],
    [
      'above the line of an element',
      'a.html',
      '<div>\n  <p>Hello</p>\n  <p>We answer <b>soon</b>.</p>\n</div>\n',
      `<div>\n  <p>Hello</p>\n  <!-- ${NEXT} -->\n  <p>We answer <b>soon</b>.</p>\n</div>\n`,
    ],
    [
      'above a value in YAML',
      'a.yaml',
      'macros:\n  - title: x\n    body: We answer soon.\n',
      `macros:\n  - title: x\n    # ${NEXT}\n    body: We answer soon.\n`,
    ],
    [
      'above the key of a text of several lines',
      'a.yaml',
      'macros:\n  - title: x\n    body: |\n      We answer\n      soon.\n',
      `macros:\n  - title: x\n    # ${NEXT}\n    body: |\n      We answer\n      soon.\n`,
    ],
  ])('%s', async (_, path, text, expected) => {
    expect(await accepted(path, text)).toBe(expected);
  });

  it('in plain text, only as a comment of the template language', async () => {
    expect(await accepted('a.txt', 'We answer soon.\n', 'here', ZENDESK)).toBe(
      `We answer soon. {% comment %} ${SAME} {% endcomment %}\n`,
    );
    expect(await accepted('a.txt', 'We answer soon.\n')).toBeUndefined();
  });

  it('in the language of the platform, where that is known', async () => {
    const hubspot = findDialect('hubspot', DIALECTS) as Dialect;
    expect(await accepted('a.txt', 'soon\n', 'here', hubspot)).toBe(`soon {# ${SAME} #}\n`);
  });

  it('nowhere in an export', async () => {
    expect(await accepted('a.json', '{"macros": [{"title": "x", "body": "<p>soon</p>"}]}')).toBeUndefined();
    expect(await accepted('a.csv', 'title,body\nx,soon\n')).toBeUndefined();
  });
});

describe('accepting a rule in a file', () => {
  it.each([
    ['on top', 'a.md', 'Hello\n\nsoon\n', `<!-- ${FILE} -->\nHello\n\nsoon\n`],
    ['in front matter', 'a.md', '---\ntitle: x\n---\nsoon\n', `---\n# ${FILE}\ntitle: x\n---\nsoon\n`],
    [
      'behind the type of a page',
      'a.html',
      '<!doctype html>\n<p>soon</p>\n',
      `<!doctype html>\n<!-- ${FILE} -->\n<p>soon</p>\n`,
    ],
    [
      'in YAML',
      'a.yaml',
      'macros:\n  - title: x\n    body: soon\n',
      `# ${FILE}\nmacros:\n  - title: x\n    body: soon\n`,
    ],
  ])('%s', async (_, path, text, expected) => {
    expect(await accepted(path, text, 'file')).toBe(expected);
  });
});

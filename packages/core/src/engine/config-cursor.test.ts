import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { configCursor } from './config-cursor.ts';

/** What is at `|`: the path, what it is, the word in quotes, and what is taken. */
function at(marked: string, syntax: 'yaml' | 'json' = 'yaml'): string {
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const cursor = configCursor(text, syntax, offset);
  if (cursor === undefined) return 'nothing';
  const { path, what, word, quote, taken, hasColon } = cursor;
  const shown = `${quote}${text.slice(word.start, word.end)}${hasColon ? ':' : ''}`;
  return [`/${path.join('/')}`, what, shown === '' ? '–' : shown, ...taken].join(' ');
}

describe('a cursor in YAML', () => {
  it.each([
    ['|', '/ either –'],
    ['prof|', '/ either prof'],
    ['pro|file: strict', '/ key profile:'],
    ['profile: strict\nru|', '/ key ru profile'],
    ['ru|\nprofile: strict\n', '/ key ru profile'],
    ['profile: strict\n\n|\n\nfiles: a\n', '/ key – profile files'],
    ['profile: |', '/profile value –'],
    ['profile: |\nfiles: a\n', '/profile value –'],
    ['profile: st|', '/profile value st'],
    ['profile: st|rict # why', '/profile value strict'],
    ['profile:|', 'nothing'],
    ['profile: strict |', 'nothing'],
    ['profile: strict\n  |', 'nothing'],
    ['# prof|', 'nothing'],
    ['profile: strict # |', 'nothing'],
    ['profile: "st|rict"', '/profile value "strict'],
    ['profile: "st|', '/profile value "st'],
    ["profile: 'st|\nfiles: a", "/profile value 'st"],
    ['rules:\n  |', '/rules either –'],
    ['rules:\n  emp|', '/rules either emp'],
    ['rules:\n  empathy: off\n  |\nprofile: strict', '/rules key – empathy'],
    ['rules:\n  |\n  empathy: off\n', '/rules key – empathy'],
    ['rules:\r\n  empathy: off\r\n  res|\r\nprofile: strict\r\n', '/rules key res empathy'],
    ['rules:\n  empathy/dead-end: |', '/rules/empathy/dead-end value –'],
    ['rules:\n  a/b:\n    options:\n      |', '/rules/a/b/options either –'],
    ['rules: {|}', '/rules key –'],
    ['rules: {a/b: {|}}', '/rules/a/b key –'],
    ['rules: {a: off, |}', '/rules key – a'],
    ['rules: {a: off, b|', '/rules key b a'],
    ['rules: {a: |}', '/rules/a value –'],
    ['rules: {a: of|', '/rules/a value of'],
    ['glossary:\n  - |', '/glossary/0 either –'],
    ['glossary:\n  - A\n  - |', '/glossary/1 either – A'],
    ['glossary:\n  -|', 'nothing'],
    ['overrides:\n  - files: a\n    |', '/overrides/0 key – files'],
    ['overrides:\n  - files: a\n    rules:\n      x: off\n    pro|\n  - files: b', '/overrides/0 key pro files rules'],
    ['overrides:\n- files: a\n- |', '/overrides/1 either –'],
    ['files: [a, |]', '/files/1 value – a'],
    ['files: [a, b|', '/files/1 value b a'],
    ['files: [\n  a,\n  |\n]', '/files/1 value – a'],
  ])('%j', (marked, expected) => {
    expect(at(marked)).toBe(expected);
  });

  it('in a text of several lines is at nothing, behind it at the next key', () => {
    const text = 'customRules:\n  - id: team/x\n    why: >\n      some words\n';
    expect(configCursor(text, 'yaml', text.indexOf('words'))).toBeUndefined();
    const more = `${text}    mess`;
    expect(configCursor(more, 'yaml', more.length)).toMatchObject({
      path: ['customRules', 0],
      what: 'key',
      taken: ['id', 'why'],
    });
  });
});

it('behind a text of several lines in a list is at the next key of its entry', () => {
  const text = 'customRules:\n  - id: team/x\n    bad:\n      - text: |\n          a: b\n        ki';
  expect(configCursor(text, 'yaml', text.length)).toMatchObject({ path: ['customRules', 0, 'bad', 0], what: 'key' });
  expect(configCursor(text, 'yaml', text.indexOf('b\n'))).toBeUndefined();
  const list = 'glossary:\n  - |\n    a\n  - ';
  expect(configCursor(list, 'yaml', list.length)).toMatchObject({ path: ['glossary', 1], what: 'either' });
  expect(configCursor(list, 'yaml', list.indexOf('a\n'))).toBeUndefined();
});

describe('a cursor in JSON', () => {
  it.each([
    ['{|}', '/ key –'],
    ['{"|"}', '/ key "'],
    ['{"pro|file": "strict"}', '/ key "profile:'],
    ['{"profile": "strict", |}', '/ key – profile'],
    ['{"profile": "strict", "ru|', '/ key "ru profile'],
    ['{"profile": "strict",\n  ru|\n}', '/ key ru profile'],
    ['{"profile": |}', '/profile value –'],
    ['{"profile": "st|rict"}', '/profile value "strict'],
    ['{"profile": "st|\n}', '/profile value "st'],
    ['{"inactive": tr|}', '/inactive value tr'],
    ['{"rules": {"empathy": "off", "|"}}', '/rules key " empathy'],
    ['{"rules": {"a/b": {"options": {|', '/rules/a/b/options key –'],
    ['{"files": ["a", "|"]}', '/files/1 value " a'],
    ['{"files": ["a", |', '/files/1 value – a'],
    ['{"overrides": [{"files": "a"}, {"|"}]}', '/overrides/1 key "'],
    ['{\n  "profile": "strict"\n  |\n}', 'nothing'],
    ['{ // ours\n  |\n}', '/ key –'],
    ['{// prof|\n}', 'nothing'],
    ['{/* | */}', 'nothing'],
  ])('%j', (marked, expected) => {
    expect(at(marked, 'json')).toBe(expected);
  });
});

it('never throws and answers words around the cursor, whatever is written', () => {
  const pieces = [
    'rules:',
    '\n',
    '  ',
    '- ',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ',',
    ': ',
    '#',
    '|',
    'files',
    '\r\n',
    '&a ',
    '*a',
    '//',
    '>',
  ];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces), { maxLength: 14 }),
      fc.nat(),
      fc.boolean(),
      (parts, at, isJson) => {
        const text = parts.join('');
        const offset = at % (text.length + 1);
        const cursor = configCursor(text, isJson ? 'json' : 'yaml', offset);
        if (cursor === undefined) return;
        expect(cursor.word.start).toBeLessThanOrEqual(offset);
        expect(cursor.word.end).toBeGreaterThanOrEqual(offset);
        expect(text.slice(cursor.word.start, cursor.word.end)).not.toMatch(/\n/);
      },
    ),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, type TextEdit } from '../text/edit.ts';
import { readConfig } from './config.ts';
import { acceptFindings, addToGlossary, editConfig, turnRuleOff } from './edit-config.ts';

const after = (text: string, edits: readonly TextEdit[] | undefined): string | undefined =>
  edits === undefined ? undefined : applyEdits(text, edits);

const off = (text: string, syntax: 'yaml' | 'json' = 'yaml', isMeant?: (override: number) => boolean) =>
  after(text, turnRuleOff(text, syntax, 'respect/blame', isMeant));
const withWord = (text: string, syntax: 'yaml' | 'json' = 'yaml', word = 'WISMO') =>
  after(text, addToGlossary(text, syntax, word));

describe('turning a rule off in YAML', () => {
  it.each([
    ['an empty file', '', 'rules:\n  respect/blame: off\n'],
    ['a file of notes', '# Ours.\n', '# Ours.\nrules:\n  respect/blame: off\n'],
    ['a file without a last line end', 'profile: strict', 'profile: strict\nrules:\n  respect/blame: off'],
    [
      'a file without rules, below its last notes',
      'profile: strict # all of it\n\nfiles: [macros/**]\n# Ask Ines before you change this.\n',
      'profile: strict # all of it\n\nfiles: [macros/**]\n# Ask Ines before you change this.\n\nrules:\n  respect/blame: off\n',
    ],
    [
      'rules of which there are none yet',
      'rules: # soon\nprofile: strict\n',
      'rules: # soon\n  respect/blame: off\nprofile: strict\n',
    ],
    [
      'rules among others, behind the comment of the last',
      'rules:\n    empathy: error   # we mean it\n\n# The rest.\nprofile: strict\n',
      'rules:\n    empathy: error   # we mean it\n    respect/blame: off\n\n# The rest.\nprofile: strict\n',
    ],
    ['a rule that has a severity', 'rules:\n  respect/blame: "error" # !\n', 'rules:\n  respect/blame: off # !\n'],
    [
      'a rule that has options',
      'rules:\n  respect/blame:\n    severity: error # !\n    options: { a: [1, 2] }\n',
      'rules:\n  respect/blame:\n    severity: off # !\n    options: { a: [1, 2] }\n',
    ],
    [
      'a rule that has only options',
      'rules:\n  respect/blame: { options: { a: 1 } }\n',
      'rules:\n  respect/blame: { options: { a: 1 }, severity: off }\n',
    ],
    ['rules on one line', 'rules: { empathy: off }\n', 'rules: { empathy: off, respect/blame: off }\n'],
    ['no rules on one line', 'rules: {}\n', 'rules: { respect/blame: off }\n'],
    ['an empty value that is written', 'rules: ~\n', 'rules: { respect/blame: off }\n'],
    [
      'a file with a mark at its start',
      '---\nprofile: strict\n',
      '---\nprofile: strict\nrules:\n  respect/blame: off\n',
    ],
    [
      'lines that end as on Windows',
      'rules:\r\n  empathy: off\r\nprofile: strict\r\n',
      'rules:\r\n  empathy: off\r\n  respect/blame: off\r\nprofile: strict\r\n',
    ],
    [
      'a text of several lines at the end',
      'customRules:\n  - id: team/x\n    message: |\n      One.\n      Two.\n',
      'customRules:\n  - id: team/x\n    message: |\n      One.\n      Two.\nrules:\n  respect/blame: off\n',
    ],
  ])('%s', (_, text, expected) => {
    expect(off(text)).toBe(expected);
  });

  it('where an entry for some files says otherwise, there too', () => {
    const text =
      'overrides:\n  - files: a/**\n    rules:\n      respect: error\n  - files: b/**\n    rules: { respect/blame: error }\n  - files: c/**\n';
    expect(off(text, 'yaml', (override) => override !== 1)).toBe(
      `${text.replace('respect: error\n', 'respect: error\n      respect/blame: off\n')}rules:\n  respect/blame: off\n`,
    );
  });

  it('nothing is edited where a small edit would change something else, or the text can’t be read', () => {
    expect(off('rules: &all\n  empathy: off\noverrides:\n  - files: a\n    rules: *all\n')).toBeUndefined();
    expect(off('rules: [\n')).toBeUndefined();
    expect(off('rules: error\n')).toBeUndefined();
    expect(off('- a list\n')).toBeUndefined();
  });
});

describe('adding a word to the glossary in YAML', () => {
  it.each([
    ['none yet', 'profile: strict\n', 'profile: strict\nglossary:\n  - WISMO\n'],
    ['a list', 'glossary:\n- Lumo # ours\n\nrules: {}\n', 'glossary:\n- Lumo # ours\n- WISMO\n\nrules: {}\n'],
    [
      'a list with entries of several lines',
      'glossary:\n  - term: macOS\n    insteadOf: [MacOS]\nrules: {}\n',
      'glossary:\n  - term: macOS\n    insteadOf: [MacOS]\n  - WISMO\nrules: {}\n',
    ],
    ['a list on one line', 'glossary: [Lumo]\n', 'glossary: [Lumo, WISMO]\n'],
    ['a list with a comma too many', 'glossary: [Lumo, ]\n', 'glossary: [Lumo, WISMO ]\n'],
    ['an empty list', 'glossary: []\n', 'glossary: [WISMO]\n'],
    ['no list', 'glossary:\n', 'glossary:\n  - WISMO\n'],
  ])('%s', (_, text, expected) => {
    expect(withWord(text)).toBe(expected);
  });

  it('quotes words that YAML would read as something else', () => {
    expect(withWord('glossary:\n  - Lumo\n', 'yaml', 'no: 1')).toBe('glossary:\n  - Lumo\n  - "no: 1"\n');
    expect(withWord('glossary: [Lumo]\n', 'yaml', 'A, B')).toBe('glossary: [Lumo, "A, B"]\n');
  });
});

describe('accepting findings', () => {
  const entry = { rule: 'respect/blame', files: ['macros/a.json'], macro: 'Late: sorry', reason: 'Legal wants it.' };

  it('in YAML', () => {
    expect(after('suppress: []\n', acceptFindings('suppress: []\n', 'yaml', entry))).toBe(
      'suppress: [{ rule: respect/blame, files: ["macros/a.json"], macro: "Late: sorry", reason: "Legal wants it." }]\n',
    );
    const text = after('', acceptFindings('', 'yaml', entry)) as string;
    expect(text).toBe(
      'suppress:\n  - rule: respect/blame\n    files:\n      - macros/a.json\n    macro: "Late: sorry"\n    reason: Legal wants it.\n',
    );
    const { config, problems } = readConfig(text, 'yaml', {
      rules: [{ id: 'respect/blame', options: {} }],
      dialects: [],
    });
    expect(problems).toEqual([]);
    expect(config.suppress).toEqual([entry]);
  });

  it('in JSON with comments', () => {
    const text = '{\n  // Ours.\n  "suppress": [\n    { "rule": "empathy" }\n  ]\n}\n';
    expect(after(text, acceptFindings(text, 'json', { rule: 'respect/blame' }))).toBe(
      '{\n  // Ours.\n  "suppress": [\n    { "rule": "empathy" },\n    {\n      "rule": "respect/blame"\n    }\n  ]\n}\n',
    );
  });
});

describe('JSON', () => {
  it('keeps comments and indentation', () => {
    expect(off('{\n\t// Ours.\n\t"rules": {\n\t\t"empathy": "off" // !\n\t}\n}\n', 'json')).toBe(
      '{\n\t// Ours.\n\t"rules": {\n\t\t"empathy": "off", // !\n\t\t"respect/blame": "off"\n\t}\n}\n',
    );
    expect(off('{}', 'json')).toBe('{\n  "rules": {\n    "respect/blame": "off"\n  }\n}');
    expect(off('', 'json')).toBe('{\n  "rules": {\n    "respect/blame": "off"\n  }\n}\n');
    expect(off('{"rules": {"respect/blame": {"options": {}}}}', 'json')).toBe(
      '{"rules": {"respect/blame": {"options": {}, "severity": "off"}}}',
    );
    expect(withWord('{"glossary": ["Lumo"]}', 'json')).toBe('{"glossary": ["Lumo", "WISMO"]}');
    expect(withWord('{\r\n  "glossary": [\r\n    "Lumo",\r\n  ],\r\n}\r\n', 'json')).toBe(
      '{\r\n  "glossary": [\r\n    "Lumo",\r\n    "WISMO",\r\n  ],\r\n}\r\n',
    );
  });

  it('is left alone where it can’t be read', () => {
    expect(off('{"rules": ', 'json')).toBeUndefined();
    expect(off('[]', 'json')).toBeUndefined();
  });
});

describe('whatever stands there', () => {
  const line = fc.constantFrom(
    'profile: strict',
    '',
    '# a note',
    'rules:',
    '  empathy: off',
    '  respect/blame: { severity: error }',
    'glossary:',
    '- Lumo',
    '  - Lumo',
    'glossary: [a, b]',
    'suppress:',
    '  - rule: respect',
    '    macro: x',
    'rules: { empathy: off }',
    '...',
    '---',
    'x: |',
    '   text',
    'rules: &a',
    'y: *a',
  );

  it('an edit adds exactly what it says, or is not made', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), fc.constantFrom('\n', '\r\n'), (all, eol) => {
        const text = all.join(eol);
        const path = ['glossary'];
        const edits = editConfig(text, 'yaml', [{ what: 'add', path, value: 'WISMO' }]);
        if (edits === undefined) return;
        const written = applyEdits(text, edits);
        for (const one of all.filter((each) => each.startsWith('#'))) expect(written).toContain(one);
        expect(written).toContain('WISMO');
      }),
    );
  });
});

import type { Diagnostic } from '@trustlint/core';
import { createFileLinter, type Reading } from '@trustlint/testing';
import { describe, expect, it } from 'vitest';
import { lexicon } from '../lexicon/index.ts';
import { isGivenName } from './given-names.ts';
import { hardcodedName } from './hardcoded-name.ts';

const lint = createFileLinter(hardcodedName, lexicon);

interface Found {
  readonly words: string;
  readonly diagnostic: Diagnostic;
}

async function find(text: string, reading?: Reading): Promise<readonly Found[]> {
  const diagnostics = await lint(/<\w/.test(text) ? 'macro.html' : 'macro.md', text, reading);
  return diagnostics.map((diagnostic) => ({
    words: text.slice(diagnostic.span.start, diagnostic.span.end),
    diagnostic,
  }));
}

const wordsIn = async (text: string): Promise<readonly string[]> => (await find(text)).map(({ words }) => words);

describe('template/hardcoded-name', () => {
  it('finds reader and sender of one text', async () => {
    expect(await wordsIn('Hi Paulina,\n\nthe kiln is hot.\n\nBest,\nAkua\n')).toEqual(['Paulina', 'Akua']);
  });

  it.each([
    ['line breaks of HTML', '<p>The kiln is hot.</p><p>Best,<br>Akua<br>Kiln room</p>'],
    ['lines of HTML', '<p>The kiln is hot.</p>\n<p>Best,\n  Akua\n  Kiln room</p>'],
    ['blocks', 'The kiln is hot.\n\nBest,\n\nAkua\n\nKiln room'],
    ['one line', 'The kiln is hot. Best, Akua'],
    ['emphasis', 'The kiln is hot.\n\n*Best,*\n**Akua**'],
    ['a list of one', 'The kiln is hot.\n\n- Akua'],
  ])('finds the sender: %s', async (_, text) => {
    expect(await wordsIn(text)).toEqual(['Akua']);
  });

  it.each([
    ['zendesk', "Hi {{ticket.requester.first_name | default: 'there'}}", 'safe'],
    ['intercom', 'Hi {{first_name | fallback:"there"}}', 'safe'],
    // Where the name may print nothing, the author has to look.
    ['front', 'Hi {{recipient.first_name}}', 'suggestion'],
    ['generic', 'Hi [first name]', 'suggestion'],
  ])('greets the way of %s', async (platform, greeting, applicability) => {
    const text = 'Hi Paulina, the kiln is hot.';
    const [found] = await find(text, { platform });
    const [fix] = found?.diagnostic.fixes ?? [];
    const [edit] = fix?.edits ?? [];
    expect(fix?.applicability).toBe(applicability);
    expect(text.slice(0, edit?.span.start) + edit?.text).toBe(greeting);
  });

  it.each([
    ['de', 'Sehr geehrte Frau Okafor,\n\nder Ofen ist heiß.\n\nMit freundlichen Grüßen\nJutta Behrens', 2],
    ['de', 'Liebe Kunden,\n\nder Ofen ist heiß.\n\nViele Grüße\nIhr Werkstatt Team', 0],
    ['de', 'Hallo Zusammen,\n\nder Ofen ist heiß.\n\nMit freundlichen Grüßen\nWerkstatt Behrens', 0],
    ['fr', 'Bonjour Camille,\n\nle four est chaud.\n\nCordialement,\nÉlodie', 2],
    ['es', 'Hola Joaquín:\n\nel horno está listo.\n\nUn saludo,\nEquipo Taller', 1],
    ['it', 'Gentile Cliente,\n\nil forno è pronto.\n\nCordiali saluti\nServizio Clienti', 0],
    ['nl', 'Beste Maaike,\n\nde oven is heet.\n\nMet vriendelijke groet,\n{{current_user.name}}', 1],
  ] as const)('reads letters in other languages: %s “%s”', async (locale, text, count) => {
    const found = await find(text, { locale });
    expect(found).toHaveLength(count);
    // “there” is no word of theirs.
    expect(JSON.stringify(found)).not.toContain('there');
  });

  it('leaves the names that the team knows', async () => {
    const text = 'The kiln is hot.\n\nBest,\nAkua Mensah';
    expect(await find(text, { glossary: ['akua mensah'] })).toEqual([]);
    expect(await find(text, { glossary: ['paulina'] })).toHaveLength(1);
  });

  it('takes no word of a list or of an unfinished sentence for a sender', async () => {
    expect(await wordsIn('Choose a glaze:\n\nJade')).toEqual([]);
    expect(await wordsIn('Choose a glaze.\n\n- Amber\n- Jade')).toEqual([]);
  });

  it('is done soon with kisses without end', async () => {
    expect(await wordsIn(`The kiln is hot. ${'x'.repeat(500)}`)).toEqual([]);
  });
});

describe('isGivenName', () => {
  it.each(['Zoë', 'zoe', 'Łukasz', 'Søren', 'Jean-Luc', 'KWAME', 'Nguyệt'])('knows %s', (name) => {
    expect(isGivenName(name)).toBe(true);
  });

  it.each(['Team', 'Monday', 'Refund', 'Quillpad', ''])('does not know “%s”', (word) => {
    expect(isGivenName(word)).toBe(false);
  });
});

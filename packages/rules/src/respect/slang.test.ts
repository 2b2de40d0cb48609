import { describe, expect, it } from 'vitest';
import { sampleLinter } from '../template/lint-sample.ts';
import { slang } from './slang.ts';

const lint = sampleLinter([slang]);

describe('respect/slang', () => {
  it.each([
    ['Is ur boat in the yard?', 'Is your boat in the yard?'],
    ['You gotta sign here.', 'You have to sign here.'],
    ["The gate ain't locked.", "The gate isn't locked."],
    ['U can pay at the gate.', 'You can pay at the gate.'],
    ['We are open, BTW.', 'We are open, by the way.'],
    ['That was totally my bad.', 'That was my mistake.'],
  ])('%s', async (text, fixed) => expect((await lint(`${text}\n`))[0]?.fixed).toBe(`${fixed}\n`));

  it.each([
    'You have got to sign here, and you are going to want to read it.',
    'Press u to go up.',
    'The BTW number stands on the invoice.',
    'Part ASAP-200 is in stock.',
    'Ty will call you.',
    'Set the crate down and let it cool.',
  ])('%s', async (text) => expect(await lint(`${text}\n`)).toEqual([]));
});

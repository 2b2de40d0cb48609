import { describe, expect, it } from 'vitest';
import { sampleReader } from '../reliability/sample-reader.ts';
import { minimizing } from './minimizing.ts';

const wordsFound = sampleReader(minimizing);

describe('finds a problem that is made small', () => {
  it.each([
    "It's only a matter of a few minutes.",
    'A delay of one day is hardly a problem.',
    'You only had to wait ten minutes.',
    "It's not like you lost any money.",
    'No harm done.',
    "It's just a scratch.",
    'Surely a week is not that long.',
    'One missing screw is not the end of the world.',
    "A small scratch doesn't affect how it works.",
    "You'll hardly notice the difference.",
    "At the end of the day it's only a phone.",
    'The amount is too small to matter.',
    'It was only a short outage.',
    'You lost just two hours of work.',
    'The outage lasted merely 20 minutes, so not much happened.',
    'This is nothing to worry about.',
    "It's a tiny mistake in the invoice, nothing more.",
    'A one-cent difference is nothing to write about.',
    'The wait was not that bad.',
    'We understand, but this is really a detail.',
    'Many others have had to wait much longer.',
    "It's a cosmetic issue only.",
    "I wouldn't call it a real problem.",
    "That's hardly a reason to cancel.",
    "It's a little inconvenient, that's all.",
    "Two euros more won't hurt you.",
    'A bit of noise is part of living in the city.',
    'A bit of patience never hurt anyone.',
    'The colour is slightly different, but who will notice?',
    'Such small things happen.',
    "It's no big deal.",
    'This little glitch has been fixed.',
    'You were without internet for just an evening.',
    'It is a mere formality.',
    'The bug is minor and affects few users.',
    "It's not worth a complaint.",
    'Luckily it was only the wrong size.',
    'You still got most of your order.',
    'At least the food was warm.',
    'Everyone makes typos.',
    'It is nothing serious.',
    'The mistake is negligible.',
    'Your case is rather small compared to others.',
    'One day more or less makes no difference.',
    "It's just an app.",
    'You only missed one lesson.',
    'The wait is a small price for quality.',
  ])('%s', (text) => expect(wordsFound(text)).not.toEqual([]));
});

describe('leaves alone what tells a size, a price or a rule', () => {
  it.each([
    "There's hardly a reason to hurry: the sale ends in June.",
    'Who would care for the dog while you are away?',
    'Who will notice if the sign is missing?',
    'We charge a small price for delivery.',
    'A week without heating is no small thing.',
    "Other users can't see your address.",
    'It was only one of three lamps that we could repair.',
    'The error only affected your account, and I have restored it.',
    'Compared with other claims, yours is straightforward, so I can pay it today.',
  ])('%s', (text) => expect(wordsFound(text)).toEqual([]));
});

import { describe, expect, it } from 'vitest';
import { sampleReader } from '../reliability/sample-reader.ts';
import { unansweredUnknown } from './unanswered-unknown.ts';

const wordsFound = sampleReader(unansweredUnknown);

describe('finds an unknown that nobody follows up', () => {
  it.each([
    'I do not have information about this. Have a good day.',
    'We cannot determine the root cause of this problem. Regards',
    "There's no way for us to know when the train will run.",
    'Our team has no idea why this happened.',
    "I'm afraid I haven't got a clue what the fee is for.",
    "That's a good question, and I wish I knew the answer.",
    'Unfortunately the reason is not known.',
    'I am not knowing why it fails.',
    'No one on the team has been able to explain the drop.',
    "We have no insight into the courier's schedule.",
    "I really couldn't tell you.",
    'Honestly, no clue.',
    'The exact cause could not be determined.',
    'No explanation was found for the drop in pressure.',
    'We were unable to establish who opened the box.',
    "We're in the dark about the reopening date.",
    "I'm afraid that's a mystery to me too.",
    "It's anybody's guess.",
    'We have yet to work out what caused it.',
    "I'm not the expert here, so I can't say.",
    'Why this happened remains a mystery.',
    'Unsure what went wrong, sorry.',
    'I cannot give you a reason for the delay.',
    'I have not been told when the lift will be fixed.',
    "Don't ask me why the till did that.",
    "Sorry, I don't have an answer for you.",
    "I don't have the answer to that one.",
    "We haven't figured out why the sound cuts out.",
    "We don't have any idea when it will be back in stock.",
    "I'm unable to say when the doctor will be back.",
    'It is not known to us at this moment.',
    "I know it's unclear which tariff you're on: it's the green one.",
    "We can't say for certain when it'll be back.",
    'What happened to your coat is unclear.',
    'As far as why it was refused, we have no details.',
  ])('%s', (text) => expect(wordsFound(text)).not.toEqual([]));
});

describe('leaves alone what is followed up, asked or no unknown', () => {
  it.each([
    "We don't know your PIN, and nobody here can see it.",
    "I'm not sure. Checking with the depot now, back by noon.",
    'Not certain. Marek is reading the logs and will tell me by 3 pm.',
    "I don't know the answer; a colleague who does will join this thread by 3 pm.",
    'Where the sender is unknown, the letter goes to the office.',
    "We couldn't find out which of the two cables was broken, so we replaced both.",
    "We're not aware of any outage in your street.",
    "I'm not sure you need the larger size: the small one holds 4 litres.",
    "It's hard to tell the two keys apart, so the spare one has a red ring.",
    'Mails from senders that are unknown to us land in the junk folder.',
    "The maker hasn't told us why. It's with their lab, and the report is due on Friday.",
    "Whether it will rain I can't say, but the ticket is valid on both days.",
    "We don't know who took the parcel. The police have the video; I'll tell you what they find.",
    "You'd know better than me why it stopped.",
    'Not that I know of.',
    "I don't know if you've seen it, but there's a dark mode now.",
    "We don't know of any problems in your street.",
    'Nobody knows the trails like our guides.',
    'The number is unknown, the phone says.',
    "It's unknown to many that the museum has a garden.",
    'We had no idea how many of you would come!',
    "I don't know about you, but we love spring.",
    'The user is unknown: check the spelling of the name.',
    'No idea is too small for our box.',
    'The trip is a mystery tour, so bring a coat.',
    'The present is a puzzle of 500 pieces.',
    "I can't explain it better than the manual does.",
    'Nobody knew about the party, so the cake was a surprise.',
  ])('%s', (text) => expect(wordsFound(text)).toEqual([]));
});

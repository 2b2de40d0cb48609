import { describe, expect, it } from 'vitest';
import type { Prose } from '../model/prose.ts';
import { MappedText } from '../text/mapped-text.ts';
import { compilePatterns } from './compile-patterns.ts';
import { readPatterns, writePatterns } from './patterns-file.ts';
import { createReader } from './read.ts';

/** A text of paragraphs, one a line. */
function proseOf(text: string): Prose {
  let start = 0;
  const blocks = text.split('\n').map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return { kind: 'paragraph' as const, span };
  });
  return { text: MappedText.source(text), blocks, placeholders: [], links: [], comments: [], emphasis: [] };
}

const NONE = { classes: {}, cues: {} };
const wordsOf = (text: string): string[] => {
  const reading = createReader(compilePatterns(NONE)).read(proseOf(text));
  return Array.from({ length: reading.wordCount }, (_, i) => reading.word(i));
};
const sentencesOf = (text: string): string[] => {
  const reading = createReader(compilePatterns(NONE)).read(proseOf(text));
  return reading.sentences.map(({ span }) => reading.slice(span));
};
const found = (text: string, patterns: string[], classes: Record<string, string[]> = {}): string[] => {
  const reading = createReader(compilePatterns({ classes, cues: { it: patterns } })).read(proseOf(text));
  return reading.cues('it').map(({ span }) => reading.slice(span));
};

describe('words', () => {
  it.each([
    ["We'll write", ['we', 'will', 'write']],
    ['We’ll write', ['we', 'will', 'write']],
    ["It won't, can't and doesn't.", ['it', 'will', 'not', 'can', 'not', 'and', 'does', 'not']],
    ['cannot', ['can', 'not']],
    ['I dont know', ['i', 'do', 'not', 'know']],
    ['one-time code', ['one', 'time', 'code']],
    ['by 5pm or 17:00', ['by', '5', 'pm', 'or', '17:00']],
    ['100% safe', ['100', '%', 'safe']],
    ['at 5 p.m. today', ['at', '5', 'pm', 'today']],
    ['see https://example.com/a?b=c.', ['see', 'https://example.com/a?b=c']],
    ['mail help@example.com, please', ['mail', 'help@example.com', 'please']],
    ['open README.TXT', ['open', 'readme.txt']],
    ['naïve café', ['naïve', 'café']],
    ["the driver's van", ['the', 'driver', "'s", 'van']],
    ['2–3 days', ['2–3', 'days']],
  ])('%s', (text, words) => expect(wordsOf(text)).toEqual(words));

  it('gives both words of a contraction the place of the whole', () => {
    const reading = createReader(compilePatterns(NONE)).read(proseOf("a won't b"));
    expect([1, 2].map((i) => reading.slice(reading.wordSpan(i)))).toEqual(["won't", "won't"]);
  });
});

describe('sentences', () => {
  it.each([
    ['One. Two? Three!', ['One.', 'Two?', 'Three!']],
    ['Mr. Ito and Dr. Lind came. They left.', ['Mr. Ito and Dr. Lind came.', 'They left.']],
    ['We close at 6 p.m. on Fridays. Bye.', ['We close at 6 p.m. on Fridays.', 'Bye.']],
    ['See e.g. the lease. Then sign.', ['See e.g. the lease.', 'Then sign.']],
    ['It costs 2.50 now. Fine.', ['It costs 2.50 now.', 'Fine.']],
    ['ok. got it', ['ok.', 'got it']],
    ['Really?! Yes.', ['Really?!', 'Yes.']],
    ['“Why?” he asked. So we told him.', ['“Why?” he asked.', 'So we told him.']],
    ['He said “no.” Then he left.', ['He said “no.”', 'Then he left.']],
    ['One\nTwo', ['One', 'Two']],
    ['Hmm... well', ['Hmm... well']],
    ['J. Smith signed. Good.', ['J. Smith signed.', 'Good.']],
    ['Ask Dr. J. R. Lind. She knows.', ['Ask Dr. J. R. Lind.', 'She knows.']],
    ['Anna B. Lind signed. Good.', ['Anna B. Lind signed.', 'Good.']],
    [
      "We can't find your Wren E. After a change it is gone.",
      ["We can't find your Wren E.", 'After a change it is gone.'],
    ],
    ['Choose option B. Press the button.', ['Choose option B.', 'Press the button.']],
    ['Wren E. The battery is new.', ['Wren E.', 'The battery is new.']],
    ['It is vitamin C. 5 of them help.', ['It is vitamin C.', '5 of them help.']],
    ['Boil it because of E. coli. Done.', ['Boil it because of E. coli.', 'Done.']],
    ['Your friend and I. Then she left.', ['Your friend and I.', 'Then she left.']],
    ['', []],
  ])('%s', (text, sentences) => expect(sentencesOf(text)).toEqual(sentences));
});

describe('patterns', () => {
  it('finds words, alternatives, options, gaps and inflected forms', () => {
    expect(found('We will get back to you soon.', ['soon'])).toEqual(['soon']);
    expect(found("we'll reply asap", ['(asap|as soon as possible)'])).toEqual(['asap']);
    expect(found('very very sorry', ['very? sorry'])).toEqual(['very sorry']);
    expect(found('She sent it. He was sending it.', ['send~ it'])).toEqual(['sent it', 'sending it']);
    expect(found('send us the new password', ['send ..3 password'])).toEqual(['send us the new password']);
    expect(found('send us the very new spare password', ['send ..3 password'])).toEqual([]);
  });

  it('opens contractions in the text and in the pattern', () => {
    expect(found("I don't know", ['do not know'])).toEqual(["don't know"]);
    expect(found('I do not know', ["don't know"])).toEqual(['do not know']);
  });

  it('reads a number apart from the letters behind it, in the text and in the pattern', () => {
    expect(found('Type the 2FA code.', ['(2fa|otp) code'])).toEqual(['2FA code']);
  });

  it('runs across commas, never across sentences, colons or blocks', () => {
    expect(found('please, wait', ['please wait'])).toEqual(['please, wait']);
    expect(found('please: wait', ['please wait'])).toEqual([]);
    expect(found('please. Wait', ['please wait'])).toEqual([]);
    expect(found('please\nwait', ['please wait'])).toEqual([]);
  });

  it('holds anchors', () => {
    expect(found('Relax, it is fine. The strap can relax.', ['^^ relax'])).toEqual(['Relax']);
    expect(found('So, relax now', ['^ relax'])).toEqual(['relax']);
    expect(found('Sorry, no. There is no way.', ['no $'])).toEqual(['no']);
    expect(found('We paid $20 and €5.', ['(€|$) <num>'])).toEqual(['$20', '€5']);
  });

  it('covers only what is captured', () => {
    expect(found('we will call you back shortly', ['we will ..4 «shortly»'])).toEqual(['shortly']);
  });

  it('knows classes, their complements and the built-in ones', () => {
    const classes = { day: ['monday', 'tuesday'], sender: ['we', 'our team'] };
    expect(found('by Monday', ['by <day>'], classes)).toEqual(['by Monday']);
    expect(found('our team will', ['<sender> will'], classes)).toEqual(['our team will']);
    expect(found('by Friday, by Monday', ['by <!day>'], classes)).toEqual(['by Friday']);
    expect(found('within 3 days', ['within <num> days'])).toEqual(['within 3 days']);
    expect(found('will be checking, will be thing', ['will be <ing>'])).toEqual(['will be checking']);
    expect(found('was held, was sent, was red', ['was <ed>'])).toEqual(['was held', 'was sent']);
    expect(found('ask Priya now', ['ask <cap>'])).toEqual(['ask Priya']);
  });

  it('keeps of nested matches of one cue the outermost', () => {
    expect(found('as soon as possible', ['soon', 'as soon as possible'])).toEqual(['as soon as possible']);
  });

  it('captures words of a class beside classes of phrases', () => {
    const classes = { day: ['monday', 'the next day'], way: ['(post|bike)'] };
    expect(found('we come by bike on the next day then', ['by «<way> on <day>» <any>'], classes)).toEqual([
      'bike on the next day',
    ]);
  });

  it('finds the same after the compiled patterns were written and read back', () => {
    const written = {
      classes: { day: ['monday', 'the next day'] },
      cues: { a: ['by «<day>»', 'now'], b: ['so late'] },
    };
    const compiled = compilePatterns(written);
    const prose = proseOf('by the next day, so late now');
    const direct = createReader(compiled).read(prose);
    expect(direct.cues('a').map(({ span }) => direct.slice(span))).toEqual(['the next day', 'now']);
    const { patterns, texts } = writePatterns(compiled);
    const reread = createReader(readPatterns(patterns, (start, end) => texts.subarray(start, end))).read(prose);
    for (const cue of ['a', 'b']) expect(reread.cues(cue)).toEqual(direct.cues(cue));
    expect(reread.cues('a').map(({ span }) => reread.slice(span))).toEqual(['the next day', 'now']);
  });

  it.each(['..2 word', '<any> word', 'a?', '(a', 'a)', '<nosuch>'])('refuses %s', (pattern) => {
    expect(() => compilePatterns({ classes: {}, cues: { it: [pattern] } })).toThrow(/pattern/);
  });
});

describe('reading', () => {
  const reader = createReader(compilePatterns({ classes: {}, cues: { send: ['send ..3 password'], know: ['know'] } }));

  it('sees negation in the clause before a cue', () => {
    const isNegated = (text: string): boolean | undefined => {
      const reading = reader.read(proseOf(text));
      const [cue] = reading.cues('send');
      return cue && reading.isNegated(cue);
    };
    expect(isNegated('Never send us your password.')).toBe(true);
    expect(isNegated("Please don't ever send your password.")).toBe(true);
    expect(isNegated('Please send your password.')).toBe(false);
    expect(isNegated('Not today: send your password.')).toBe(false);
  });

  it('sees quotations', () => {
    const isQuoted = (text: string): boolean | undefined => {
      const reading = reader.read(proseOf(text));
      const [cue] = reading.cues('know');
      return cue && reading.isQuoted(cue.span);
    };
    expect(isQuoted('You wrote “I know it”.')).toBe(true);
    expect(isQuoted('You wrote ‘I know it’ to us.')).toBe(true);
    expect(isQuoted("That's what I know.")).toBe(false);
  });
});

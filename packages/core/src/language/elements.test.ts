import { describe, expect, it, test } from 'vitest';
import type { Element } from '../model/kind.ts';
import { PLACEHOLDER_MARK } from '../model/placeholder.ts';
import type { Block, Prose } from '../model/prose.ts';
import { MappedText } from '../text/mapped-text.ts';
import { compilePatterns } from './compile-patterns.ts';
import { ElementSearch, findElements } from './elements.ts';
import { createReader } from './read.ts';

/** Few phrases, so that what is tested is place and neighbourhood. */
const reader = createReader(
  compilePatterns({
    classes: {
      'reader.word': ['(you|your)'],
      'sentence.word': ['is'],
      'team.word': ['team'],
      'past.verb': ['(fell|broke|replaced|asked|wrote)'],
      participle: ['(broke|replaced|asked)'],
      'be.present': ['is'],
      'topic.never': ['we'],
      'topic.back': ['we'],
      'clause.opener': ['(when|once)'],
      'do.verb': ['(send|turn)'],
      'doubt.word': ['nothing'],
      'trouble.word': ['not'],
      'reach.word': ['call'],
      'data.noun': ['(photo|number)'],
      'sender.word': ['(we|our)'],
      'yet.word': ['until'],
      'state.verb': ['been'],
      'mishap.word': ['flickers'],
      'deadline.word': ['(by|on)'],
      'deadline.between': ['next'],
    },
    cues: {
      'time.concrete': ['friday', 'noon'],
      refusal: ['cannot'],
      'element.greeting': ['^ (hello|hi)'],
      'element.sign-off': ['^^ regards'],
      'element.thanks': ['thanks for <any>'],
      'element.thanks.bare': ['thanks for writing'],
      'element.acknowledgement': ['you (asked|wrote)'],
      'element.acknowledgement.early': ['^ your <any>'],
      'element.empathy': ['awful'],
      'element.apology': ['sorry'],
      'element.responsibility': ['our mistake'],
      'element.cause': ['because'],
      'element.cause.event': ['toppled'],
      'element.remedy': ['(replaced|repaired)', 'been cleaned'],
      'element.remedy.none': ['case ..2 been cleaned'],
      'element.amends': ['voucher'],
      'element.amends.none': ['your lost voucher'],
      'element.prevention': ['from now on'],
      'element.next-step': ['we will'],
      'element.next-step.reader': ['(please|send) <any>'],
      'element.next-step.then': ['^ then <any>'],
      'element.next-step.none': ['please accept'],
      'element.future': ['will'],
      'element.follow-up': ['will write'],
      'element.offer': ['happy to'],
      'element.condition': ['^ if <any>'],
      'element.question': ['^ (what|does) <any>'],
      'element.options': ['two ways'],
      'element.options.after-refusal': ['instead'],
      'element.data-reason': ['so that'],
      'element.data': ['send <any>'],
      'element.identity-check': ['passport'],
      'element.resolution-check': ['tell us whether'],
      'element.resolution-check.question': ['does it work'],
      'element.resolution.none': ['any questions'],
      'element.hours': ['open'],
      'element.time.none': ['every friday'],
      'element.time.maybe': ['every <any>'],
    },
  }),
);

/** One block a line; `1.` begins a step, `{{name}}` is a placeholder. */
function proseOf(text: string): Prose {
  const placeholders: Prose['placeholders'][number][] = [];
  let words = '';
  for (const [i, part] of text.split(/\{\{(.*?)\}\}/).entries()) {
    if (i % 2 === 0) words += part;
    else {
      const span = { start: words.length, end: words.length + 1 };
      placeholders.push({ kind: 'value', span, name: part, nameSpan: span, at: words.length });
      words += PLACEHOLDER_MARK;
    }
  }
  const blocks: Block[] = [];
  let start = 0;
  for (const line of words.split('\n')) {
    const span = { start, end: start + line.length };
    blocks.push(/^\d\./.test(line) ? { kind: 'list-item', span, ordered: true } : { kind: 'paragraph', span });
    start = span.end + 1;
  }
  return { text: MappedText.source(words), blocks, placeholders, links: [], comments: [], emphasis: [] };
}

function elementsOf(text: string): Map<Element, string[]> {
  const prose = proseOf(text);
  const found = new Map<Element, string[]>();
  for (const { element, span } of findElements(reader.read(prose))) {
    found.set(element, [...(found.get(element) ?? []), prose.text.text.slice(span.start, span.end)]);
  }
  return found;
}

const has = (text: string, element: Element): boolean => elementsOf(text).has(element);

test('a text without words has no elements', () => {
  expect(elementsOf('')).toEqual(new Map());
});

describe('greeting', () => {
  it('stands at the top and ends with the name', () => {
    expect(elementsOf('Hello Ada,\nThe lamp is lit.').get('greeting')).toEqual(['Hello Ada']);
    expect(has('One.\nTwo.\nThree.\nFour.\nHello Ada,', 'greeting')).toBe(false);
  });

  it('may be nothing but a name', () => {
    expect(has('{{first_name}},\nthe lamp is lit.', 'greeting')).toBe(true);
    expect(has('Marta,\nthe lamp is lit.', 'greeting')).toBe(true);
    expect(has('{{ticket.id}} is the number.\nRegards, Ada', 'greeting')).toBe(false);
  });
});

describe('sign-off', () => {
  it('is a closing with a name, or names alone', () => {
    expect(elementsOf('The lamp is lit.\nRegards, Ada').get('sign-off')).toEqual(['Regards, Ada']);
    expect(elementsOf('The lamp is lit.\n{{agent.name}}\nLamp team').get('sign-off')).toEqual([
      `${PLACEHOLDER_MARK}\nLamp team`,
    ]);
  });

  it('may be any few words with a name behind a comma', () => {
    expect(has('The lamp is lit.\nMay it shine for you, Ada', 'sign-off')).toBe(true);
    expect(has('The lamp is lit.\nMay it shine for you.', 'sign-off')).toBe(false);
  });

  it('may end in the point of an abbreviation, and name a team as the reader’s', () => {
    expect(has('The lamp is lit.\nRegards, Ada of the lamps at Clay & Co.', 'sign-off')).toBe(true);
    expect(has('The lamp is lit.\nAda Lamps Ltd.', 'sign-off')).toBe(true);
    expect(has('The lamp is lit.\nYour Lamp team\n555-0133', 'sign-off')).toBe(true);
    expect(has('The lamp is lit.\nYour lamp is lit.', 'sign-off')).toBe(false);
  });

  it('is no closing without a name, and no sentence', () => {
    expect(has('The lamp is lit.\nRegards', 'sign-off')).toBe(false);
    expect(has('The lamp is lit.\nThe lamp is new.', 'sign-off')).toBe(false);
  });
});

test('thanks must be for something', () => {
  expect(has('Hi,\nThanks for waiting.', 'thanks')).toBe(true);
  expect(has('Hi,\nThanks for writing.', 'thanks')).toBe(false);
});

describe('acknowledgement', () => {
  it('comes early', () => {
    expect(has('Hi,\nYou asked for a lamp.\nA.\nB.\nC.', 'acknowledgement')).toBe(true);
    expect(has('Hi,\nA.\nB.\nC.\nD.\nE.\nYou asked for a lamp.', 'acknowledgement')).toBe(false);
  });

  it('may be what happened to the reader, at the top only', () => {
    expect(has('Hi,\nYour lamp fell.\nB.', 'acknowledgement')).toBe(true);
    expect(has('Hi,\nA.\nB.\nC.\nYour lamp fell.', 'acknowledgement')).toBe(false);
  });

  it('may be named before a colon in the first sentence', () => {
    const found = elementsOf('Hi,\nA lamp that flickers at night: we know that one.\nB.');
    expect(found.get('acknowledgement')).toEqual(['A lamp that flickers at night']);
    expect(has('Hi,\nThe lamp is lit.\nA lamp that flickers at night: rare.', 'acknowledgement')).toBe(false);
    expect(has('Hi,\nWe sell lamps that never flicker: we do.', 'acknowledgement')).toBe(false);
    expect(has('Hi,\nThere are lamps for every room: big, small.', 'acknowledgement')).toBe(false);
  });

  it('is no order, no promise and no condition', () => {
    expect(has('Hi,\nPlease turn your lamp, your shade.', 'acknowledgement')).toBe(false);
    expect(has('Hi,\nIf you asked for a lamp, wait.', 'acknowledgement')).toBe(false);
  });
});

describe('timeline', () => {
  it('is bound to an action to come', () => {
    expect(elementsOf('Hi,\nWe will bring it on Friday.').get('timeline')).toEqual(['Friday']);
    expect(elementsOf('Hi,\nThe lamp goes out by Friday.').get('timeline')).toEqual(['Friday']);
    expect(has('Hi,\nThe lamp is a Friday lamp, as everybody knows.', 'timeline')).toBe(false);
  });

  it('belongs to the clauses around it where it stands alone', () => {
    expect(has('Hi,\nOn Friday, while it was turned, we broke it.', 'timeline')).toBe(false);
    expect(has('Hi,\nBy Friday, we will bring it.', 'timeline')).toBe(true);
  });

  it('is neither past nor habit nor opening hours nor refused', () => {
    expect(has('Hi,\nIt fell on Friday.', 'timeline')).toBe(false);
    expect(has('Hi,\nWe will call every Friday.', 'timeline')).toBe(false);
    expect(has('Hi,\nThe shop stays open on Friday.', 'timeline')).toBe(false);
    expect(has('Hi,\nIt cannot be here by Friday.', 'timeline')).toBe(false);
  });

  it('may be a clock time, or a placeholder for a time to come', () => {
    expect(has('Hi,\nWe will bring it at 17:00.', 'timeline')).toBe(true);
    expect(has('Hi,\nWe will bring it by {{due_date}}.', 'timeline')).toBe(true);
    expect(has('Hi,\nWe will bring it to {{ticket.id}}.', 'timeline')).toBe(false);
    expect(has('Hi,\nWe will bring {{created_at}}.', 'timeline')).toBe(false);
  });

  it('is a next step too', () => {
    expect(has('Hi,\nThe lamp goes out by Friday.', 'next-step')).toBe(true);
  });
});

describe('next step', () => {
  it('is a promise, a request or a step', () => {
    expect(has('Hi,\nWe will look.', 'next-step')).toBe(true);
    expect(has('Hi,\nPlease look.', 'next-step')).toBe(true);
    expect(has('Hi,\n1. Lamp on', 'next-step')).toBe(true);
  });

  it('may be an order behind a clause', () => {
    expect(has('Hi,\nWhen it is dark, turn the lamp on.', 'next-step')).toBe(true);
    expect(has('Hi,\nWhen it is dark, lamps shine.', 'next-step')).toBe(false);
  });

  it('follows "then" unless a story is told', () => {
    expect(has('Hi,\nThen it shines.', 'next-step')).toBe(true);
    expect(has('Hi,\nThen it fell.', 'next-step')).toBe(false);
  });

  it('is no offer and no condition', () => {
    expect(has('Hi,\nWe will be happy to help.', 'next-step')).toBe(false);
    expect(has('Hi,\nIf it breaks, we will look.', 'next-step')).toBe(false);
  });
});

describe('cause and remedy', () => {
  it('may be told as a story behind an apology', () => {
    const found = elementsOf(
      'Hi,\nYou wrote.\nWe are sorry.\nA branch fell on the wire.\nThe lamp shines.\nRegards, Ada',
    );
    expect(found.get('cause')).toEqual(['A branch fell on the wire.']);
    expect(found.get('remedy')).toEqual(['The lamp shines.']);
  });

  it('is no story without an apology', () => {
    expect(has('Hi,\nYou wrote.\nA branch fell on the wire.', 'cause')).toBe(false);
  });

  it('may follow a refusal', () => {
    expect(elementsOf('Hi,\nWe cannot do it: lamps are dear.\nA.').get('cause')).toEqual(['lamps are dear.']);
    expect(elementsOf('Hi,\nWe cannot do it.\nLamps are dear.').get('cause')).toEqual(['Lamps are dear.']);
  });

  it('is told to nobody who only asks for a reason', () => {
    expect(has('Hi,\nPlease send a photo because I ask.', 'cause')).toBe(false);
  });
});

test('amends are for a fault', () => {
  expect(has('Hi,\nWe are sorry. Here is a voucher.', 'amends')).toBe(true);
  expect(has('Hi,\nHere is a voucher.', 'amends')).toBe(false);
});

test('an escalation path is a condition of trouble with a way to somebody', () => {
  expect(has('Hi,\nIf it does not come, call us.', 'escalation-path')).toBe(true);
  expect(has('Hi,\nStill nothing? Then call us.', 'escalation-path')).toBe(true);
  expect(has('Hi,\nIf it does not come, wait.', 'escalation-path')).toBe(false);
  expect(has('Hi,\nIt does not come, call us.', 'escalation-path')).toBe(false);
});

test('a reason counts where data are asked for', () => {
  expect(has('Hi,\nPlease send a photo, so that we see it.', 'data-reason')).toBe(true);
  expect(has('Hi,\nPlease send a photo.\nSo that we see it.', 'data-reason')).toBe(true);
  expect(has('Hi,\nThe lamp is lit, so that we see it.', 'data-reason')).toBe(false);
});

test('a question is no check whether it works', () => {
  const found = elementsOf('Hi,\nPlease turn it on.\nDoes it work?\nRegards, Ada');
  expect(found.has('resolution-check')).toBe(true);
  expect(found.has('question')).toBe(false);
  expect(has('Hi,\nDoes it work?', 'resolution-check')).toBe(false);
});

test('another way counts behind a refusal', () => {
  expect(has('Hi,\nWe cannot do it. Take the small one instead.', 'options')).toBe(true);
  expect(has('Hi,\nTake the small one instead.', 'options')).toBe(false);
});

test('what happened to the reader is no cause', () => {
  expect(has('Hi,\nYour lamp toppled.\nSorry, our mistake.', 'cause')).toBe(false);
  expect(has('Hi,\nYou wrote.\nSorry, our mistake.\nThe shelf toppled.', 'cause')).toBe(true);
});

test('who asks to be forgiven asks for no step', () => {
  expect(has('Hi,\nPlease accept this.', 'next-step')).toBe(false);
  expect(has('Hi,\nPlease call.', 'next-step')).toBe(true);
});

test('behind a remedy and a colon, a past tells the cause', () => {
  expect(has('Hi,\nYou wrote.\nOur team replaced it: the bulb broke.', 'cause')).toBe(true);
  expect(has('Hi,\nYou wrote.\nOur team replaced it: the bulb is new.', 'cause')).toBe(false);
});

describe('an element is missing', () => {
  const isMissing = (text: string, element: Element): boolean =>
    new ElementSearch(reader.read(proseOf(text))).isMissing(element);

  it('unless it is found', () => {
    expect(isMissing('Hi,\nThe lamp is lit.', 'sign-off')).toBe(true);
    expect(isMissing('Hi,\nThe lamp is lit.\nRegards, Ada', 'sign-off')).toBe(false);
    expect(isMissing('', 'greeting')).toBe(true);
  });

  it('unless a sentence that nothing explains may tell it', () => {
    const fault = 'Hi,\nYou wrote.\nWe are sorry, our mistake.\nIt broke because it fell.\nWe have replaced it.\n';
    expect(isMissing(`${fault}Regards, Ada`, 'amends')).toBe(true);
    expect(isMissing(`${fault}You eat for nothing with us.\nYou drink the same way.\nRegards, Ada`, 'amends')).toBe(
      false,
    );
    expect(isMissing(`${fault}Do you like cake with it?\nRegards, Ada`, 'amends')).toBe(true);
  });

  it('unless a time stands somewhere', () => {
    expect(isMissing('Hi,\nWe will look.', 'timeline')).toBe(true);
    expect(isMissing('Hi,\nWe will look.\nA bulletin stands here every hour.', 'timeline')).toBe(false);
    expect(isMissing('Hi,\nWe will look.\nIs it there every hour?', 'timeline')).toBe(true);
  });
});

describe('what only looks like a part of owning a fault', () => {
  it('is a state, where no trouble was told before it', () => {
    expect(has('Hi,\nA lamp flickers.\nIt has been cleaned.', 'remedy')).toBe(true);
    expect(has('Hi,\nYou asked for a lamp.\nIt has been cleaned.', 'remedy')).toBe(false);
    expect(has('Hi,\nA lamp flickers.\nYour case has been cleaned.', 'remedy')).toBe(false);
  });

  it('is yet to come, but not where the sentence before it ends so', () => {
    expect(has('Hi,\nNothing works until we replaced it.', 'remedy')).toBe(false);
    expect(has('Hi,\nNothing worked until noon. We replaced it.', 'remedy')).toBe(true);
  });

  it('is a gift of which the message only speaks, or a habit that the reader should look at', () => {
    expect(has('Hi,\nSorry. A voucher is enclosed.', 'amends')).toBe(true);
    expect(has('Hi,\nSorry for your lost voucher.', 'amends')).toBe(false);
    expect(has('Hi,\nSorry. Lamps are tested from now on.', 'prevention')).toBe(true);
    expect(has('Hi,\nSorry. Please test them from now on.', 'prevention')).toBe(false);
  });
});

test('a question in a numbered list asks for facts, and not whether it is solved', () => {
  expect(has('Hi,\nWe replaced it.\nDoes it work?', 'resolution-check')).toBe(true);
  expect(has('Hi,\nWe replaced it.\n1. Does it work?', 'resolution-check')).toBe(false);
});

test('an order for those it concerns is a step, unless it is a way out of trouble', () => {
  expect(has('Hi,\nIf you have a lamp, please send it.', 'next-step')).toBe(true);
  expect(has('Hi,\nIf you did not get a lamp, please send it.', 'next-step')).toBe(false);
});

import { fillInPattern, writeFillIn } from '@trustlint/core';
import { CompletionItemKind } from 'vscode-languageserver';
import { byUse, libraryWords } from './library-words.ts';
import { type CompletionPlace, type Offer, rankOf } from './offer.ts';
import type { TextCursor } from './text-cursor.ts';

/** What agents complete most often, in the words that our rules’ suggestions use. */
const USUAL: readonly string[] = [
  'date and time',
  'number of days',
  'number of hours',
  'order number',
  'first name',
  'your name',
  'product',
  'amount',
  'link',
  'reason',
  'cause',
  'what you will do',
  'what has changed',
  'what happened',
  'person or team',
  'phone number',
  'time zone',
];

/** The fill-ins that are usual and those that the library uses, where one is begun. */
export function fillInOffers(cursor: TextCursor, place: CompletionPlace): readonly Offer[] | undefined {
  const { file, session } = place;
  const { fillIn: style } = file.settings;
  const { before, after, at, part, isInTag } = cursor;
  const opened = before.lastIndexOf(style.open);
  if (opened === -1 || isInTag || (part.markup === 'html' && style.open.includes('<'))) return undefined;
  const typed = before.slice(opened + style.open.length);
  if (!/^[\p{L}\p{N} /'’,-]{0,48}$/u.test(typed)) return undefined;
  // An image, or the address of a link that has its words.
  if (/[!\]]$/.test(before.slice(0, opened)) && style.open === '[') return undefined;
  const rest = /^[\p{L}\p{N} /'’,-]{0,48}/u.exec(after)?.[0].length ?? 0;
  const isClosed = after.startsWith(style.close, rest);
  // `[words](address)` is a link.
  if (isClosed && /^[([]/.test(after.slice(rest + style.close.length))) return undefined;
  const span = { start: at - typed.length, end: isClosed ? at + rest + style.close.length : at };
  const { regExp } = fillInPattern(style);
  const used = byUse(libraryWords(file, session).fillIns).filter((words) => words !== typed);
  return [...new Set([...used, ...USUAL])].flatMap((words, i): Offer[] => {
    regExp.lastIndex = 0;
    const written = writeFillIn(words, style);
    if (regExp.exec(written)?.[0] !== written) return [];
    return [
      {
        label: words,
        kind: CompletionItemKind.Text,
        at: { text: part.source, span },
        text: `${words}${style.close}`,
        detail: used.includes(words) ? 'used in your macros' : 'the agent completes it',
        rank: rankOf(1, i),
        topic: { about: 'fill-in', name: words },
      },
    ];
  });
}

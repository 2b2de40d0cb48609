import { fillInPattern, type Message, nameOfElement, type Settings, type Starter, startersFor } from '@trustlint/core';
import { CompletionItemKind } from 'vscode-languageserver';
import { type CompletionPlace, type Offer, rankOf } from './offer.ts';
import type { TextCursor } from './text-cursor.ts';

const known = new WeakMap<Message, readonly Starter[]>();

function starters(message: Message, settings: Settings, { session }: CompletionPlace): readonly Starter[] {
  let found = known.get(message);
  if (found === undefined) {
    found = startersFor(message, settings, session.host.pack.rules);
    known.set(message, found);
  }
  return found;
}

/** A label is no longer than this. UTF-16 units. */
const LONGEST_LABEL = 70;

/**
 * Sentences to begin with for what the macro’s kind needs and the body lacks: at the start of a line, and those that begin, or are called,
 * as the line does. They are never offered unasked.
 */
export function starterOffers(cursor: TextCursor, place: CompletionPlace): readonly Offer[] {
  const { macro, part, at, isInTag } = cursor;
  if (!place.isInvoked || isInTag || part.role !== 'body') return [];
  const { settings } = place.file;
  const message = place.file.messageOf(macro);
  if (message.body?.part !== part || message.missing.length === 0) return [];
  const typed = begunSentence(cursor);
  if (typed === undefined) return [];
  const isInElement = part.markup === 'html' && isOpenElement(part.source.text.slice(0, at));
  return starters(message, settings, place).flatMap(({ elements, title, text: paragraph, rule }, i): Offer[] => {
    const text = isInElement ? paragraph.replace(/^<p>(.*)<\/p>$/s, '$1') : paragraph;
    const words = text.replace(/^<p>|<\/p>$/g, '');
    const label = `${elements.map(nameOfElement).join(', ')}: ${words}`;
    // Somebody types how the sentence begins, or what it is called.
    const filter = [label, words].findLast((one) => one.toLowerCase().startsWith(typed.toLowerCase()));
    if (filter === undefined) return [];
    const stops = Array.from(text.matchAll(fillInPattern(settings.fillIn).regExp), (match) => match[0]);
    return [
      {
        label: label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL).trimEnd()}…` : label,
        kind: CompletionItemKind.Snippet,
        at: { text: part.source, span: { start: at - typed.length, end: at } },
        text,
        stops,
        detail: title,
        filter: typed === '' ? label : filter,
        rank: rankOf(0, i),
        topic: { about: 'rule', id: rule.id },
      },
    ];
  });
}

/** The words of the line so far where a sentence may begin; `undefined` in the middle of one. */
function begunSentence({ before, part, after }: TextCursor): string | undefined {
  const line = part.markup === 'html' ? before.replace(/^.*>/s, '') : before;
  if (line.trim() === '' || /[.!?…][”"’')]*\s+$/.test(line)) return '';
  // In the middle of a sentence somebody has to ask: a blank calls for nothing by itself.
  if (/\s$/.test(line) && after.trim() === '') return '';
  return /^\s*(\p{L}[\p{L} '’]{1,60})$/u.exec(line)?.[1];
}

/** Whether the markup leaves an element open that holds words and no paragraphs. */
const isOpenElement = (markup: string): boolean =>
  /<(?:p|li|span|b|strong|em|i|a|h[1-6])\b[^<>]*>(?:[^<]|<(?!\/(?:p|li|span|b|strong|em|i|a|h[1-6])\b|p\b))*$/i.test(
    markup.slice(-2000),
  );

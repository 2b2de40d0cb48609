import { DIRECTIVES, type Span } from '@trustlint/core';
import { CompletionItemKind } from 'vscode-languageserver';
import type { SuppressionCursor } from '../suppression-cursor.ts';
import { type CompletionPlace, type Offer, rankOf } from './offer.ts';
import { offerInFile } from './offer-in-file.ts';
import { ruleOffers } from './rule-names.ts';

const DETAILS: Readonly<Record<(typeof DIRECTIVES)[number], string>> = {
  'trustlint-disable-next-line': 'accept what is found in the next line or paragraph',
  'trustlint-disable-line': 'accept what is found in this line',
  'trustlint-disable-file': 'accept what is found in this file',
};

/** What a comment that suppresses findings may say at the cursor. */
export function suppressionOffers(cursor: SuppressionCursor, place: CompletionPlace): readonly Offer[] {
  if (cursor.what === 'rule') return ruleOffers(cursor.word, nearby(cursor, place), place);
  const { word, after, close } = cursor;
  const isEmpty = after.trim() === '' || after.trim() === close;
  const end = after.trim() === '' && close !== '' ? ` ${close}` : '';
  return DIRECTIVES.map((directive, i) => {
    const text = isEmpty ? `${directive} pillar/rule -- the reason${end}` : directive;
    return offerInFile(place, word, directive, {
      kind: CompletionItemKind.Keyword,
      text: place.session.client.snippets ? text : directive,
      stops: ['pillar/rule', 'the reason'],
      detail: DETAILS[directive],
      rank: rankOf(0, i),
    });
  });
}

/** The place that the directive is about. */
function nearby({ directive, word }: SuppressionCursor, { file }: CompletionPlace): Span {
  const { lines, document } = file;
  if (directive === 'trustlint-disable-file') return { start: 0, end: document.file.text.length };
  const { line } = lines.positionAt(word.start);
  if (directive === 'trustlint-disable-line') return lines.spanOfLine(line);
  let next = line + 1;
  const isBlank = (at: number): boolean => {
    const { start, end } = lines.spanOfLine(at);
    return document.file.text.slice(start, end).trim() === '';
  };
  while (next < lines.count - 1 && isBlank(next)) next++;
  return next < lines.count ? lines.spanOfLine(next) : { start: word.end, end: word.end };
}

import { MappedText, type Span } from '@trustlint/core';
import type { MacroFile } from '../../workspace/macro-file.ts';
import type { CompletionPlace, Offer } from './offer.ts';

const known = new WeakMap<MacroFile, MappedText>();

/** The text of the file as it stands: for what is written outside the texts of macros. */
export function wholeFile(file: MacroFile): MappedText {
  let text = known.get(file);
  if (text === undefined) {
    text = MappedText.source(file.document.file.text);
    known.set(file, text);
  }
  return text;
}

/** An offer to write a word outside the texts of macros. */
export const offerInFile = (
  { file }: CompletionPlace,
  span: Span,
  label: string,
  more: Pick<Offer, 'kind' | 'rank'> & Partial<Offer>,
): Offer => ({ label, text: label, at: { text: wholeFile(file), span }, ...more });

import type { Document } from '../format/format.ts';
import type { Macro, Part } from '../model/macro.ts';
import { fingerprint } from './fingerprint.ts';
import type { ImportedText } from './import-record.ts';
import { plainBody } from './plain-body.ts';

/** One text of a macro of an export, and what goes into a file with it. */
export interface ExchangedText {
  readonly macro: Macro;
  /** Index of the macro in the document. */
  readonly index: number;
  readonly record: string;
  readonly text: number;
  readonly body: Part;
  /** Only the first text of a macro has it. */
  readonly subject?: Part;
}

/** The texts that stand in files of their own: of most macros one. Words in attributes are part of the text around them. */
export function exchangedTexts({ macros }: Document): readonly ExchangedText[] {
  return macros.flatMap((macro, index) => {
    const subject = macro.parts.find(({ role }) => role === 'subject');
    return bodiesOf(macro).map((body, text) => ({
      ...{ macro, index, text, body },
      record: text === 0 ? macro.id : `${macro.id}#${text + 1}`,
      ...(text === 0 && subject !== undefined ? { subject } : {}),
    }));
  });
}

export const bodiesOf = ({ parts }: Macro): readonly Part[] =>
  parts.filter(({ role }) => role !== 'subject' && role !== 'label');

/** Whether the export has a title for the macro, so that its file shows one. */
export const hasTitle = ({ isUntitled, titleSpan }: Macro): boolean => isUntitled !== true && titleSpan !== undefined;

/** What an export says of a text, by its fingerprints. */
export function fingerprintsOf({
  macro,
  body,
  subject,
}: ExchangedText): Pick<ImportedText, 'title' | 'subject' | 'body'> {
  return {
    ...(hasTitle(macro) ? { title: fingerprint(macro.title) } : {}),
    ...(subject === undefined ? {} : { subject: fingerprint(subject.source.text) }),
    body: fingerprint(plainBody(body.source.text)),
  };
}

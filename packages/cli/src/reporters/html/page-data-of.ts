import { bySpan, type Diagnostic, type Document, LineIndex } from '@trustlint/core';
import { type PageData, PageDraft, type PageNotice, type ReportedFile } from '@trustlint/report';
import { textsOf } from '../../rule-texts.ts';
import { version } from '../../version.ts';
import { type Entry, noticesOf, problemsOf, type ReportDetails, summaryOf } from '../report-entries.ts';

/** Everything that the page shows. */
export function pageDataOf(details: ReportDetails): PageData {
  const { report, full, linter, rules } = details;
  const accepted = new Map<Document, Diagnostic[]>();
  for (const { document, diagnostic } of details.accepted)
    if (accepted.get(document)?.push(diagnostic) === undefined) accepted.set(document, [diagnostic]);
  const wholeFiles = new Map(full.files.map((file) => [file.document, file]));
  const draft = new PageDraft(rules, (rule) => textsOf(rule).why);
  for (const { path, document, diagnostics, resolved } of report.files) {
    const known = full.baseline?.knownByPath.get(path) ?? [];
    const told = wholeFiles.get(document)?.diagnostics ?? diagnostics;
    const { text } = document.file;
    const file: ReportedFile = {
      path,
      text,
      index: new LineIndex(text),
      settings: resolved.settings,
      shown: inOrder([...diagnostics, ...known]),
      // A finding that a baseline knows is one all the same.
      diagnostics: inOrder([...told, ...known]),
      accepted: inOrder(accepted.get(document) ?? []),
      known: new Set(known),
    };
    draft.addFile(file, document.macros);
    for (const macro of document.macros) draft.addMacro(linter.read(macro, file.settings), file);
  }
  return draft.finish({
    version,
    summary: summaryOf(details),
    elsewhere: [...problemsOf(details), ...noticesOf(details)].map(noticeOf),
    hasBaseline: full.baseline !== undefined,
  });
}

const inOrder = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  diagnostics.toSorted((a, b) => bySpan(a.span, b.span));

const noticeOf = ({ severity, rule, message, path, place }: Entry): PageNotice => ({
  severity,
  rule,
  message,
  ...(path === undefined ? {} : { path }),
  ...(place === undefined ? {} : { line: place.line }),
});

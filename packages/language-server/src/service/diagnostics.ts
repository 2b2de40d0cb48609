import type { Diagnostic as CoreDiagnostic, Severity } from '@trustlint/core';
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { Client } from '../client.ts';
import type { Lines } from '../text/lines.ts';

export const SOURCE = 'trustlint';

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** Rules about text that no reader needs. */
const UNNECESSARY = new Set(['suppression/unused', 'template/empty-body']);

export interface DiagnosticsInput {
  readonly diagnostics: readonly CoreDiagnostic[];
  readonly lines: Lines;
  readonly client: Client;
  /** The page of a rule, if it has one. */
  readonly pageOf: (rule: string) => string | undefined;
  /** The address and the lines of a file that a related place stands in, by its path; `undefined` for one that is unknown. */
  readonly placeIn: (path: string) => { readonly uri: string; readonly lines: Lines } | undefined;
}

/** Diagnostics as the protocol has them, in the same order. */
export function toProtocol({ diagnostics, lines, client, pageOf, placeIn }: DiagnosticsInput): Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const page = client.codeDescription ? pageOf(diagnostic.rule) : undefined;
    const related = client.relatedInformation
      ? (diagnostic.related ?? []).flatMap(({ path, span, message }) => {
          const place = placeIn(path);
          return place === undefined
            ? []
            : [{ location: { uri: place.uri, range: place.lines.rangeOf(span) }, message }];
        })
      : [];
    // One by one: to spread as many small objects takes as long as all the rest, and an export has thousands of findings.
    const told: Diagnostic = {
      range: lines.rangeOf(diagnostic.span),
      severity: SEVERITY[diagnostic.severity],
      code: diagnostic.rule,
      source: SOURCE,
      message: diagnostic.message,
    };
    if (page !== undefined) told.codeDescription = { href: page };
    if (client.diagnosticTags && UNNECESSARY.has(diagnostic.rule)) told.tags = [DiagnosticTag.Unnecessary];
    if (related.length > 0) told.relatedInformation = related;
    if (client.diagnosticData && diagnostic.macro !== undefined) told.data = { macro: diagnostic.macro };
    return told;
  });
}

import { basename } from 'node:path';
import { bySpan } from '@trustlint/core';
import { type PageData, PageDraft, type PageNotice, type ReportedFile } from '@trustlint/report';
import { LSPErrorCodes, type Range, ResponseError } from 'vscode-languageserver';
import type { CommandContext, CommandHandler } from '../../commands.ts';
import { filesOf } from '../../session.ts';
import type { Library } from '../../workspace/library.ts';
import type { MacroFile } from '../../workspace/macro-file.ts';
import { createPacer } from '../../workspace/pacer.ts';
import { shownProgress } from './shown-progress.ts';

/** The trust report as a page for people, and where what it shows stands. */
export interface ReportPage {
  readonly data: PageData;
  /** Of each macro of the data, in their order. */
  readonly places: readonly MacroPlace[];
}

export interface MacroPlace {
  readonly uri: string;
  readonly range: Range;
  /** Of its findings, in their order. */
  readonly findings: readonly Range[];
}

/** Draws up the page of all macros. */
export const reportPage: CommandHandler = {
  what: 'draw up the trust report',
  run: async (_, context): Promise<ReportPage> => {
    const progress = await shownProgress(context);
    progress.begin('Trust report', 0, undefined, true);
    try {
      await context.registry.indexed();
      return await collect(context, (percent) => progress.report(percent));
    } finally {
      progress.done();
    }
  },
};

async function collect({ session, token }: CommandContext, onProgress: (percent: number) => void): Promise<ReportPage> {
  const { host, workspace } = session;
  const pace = createPacer(host);
  const draft = new PageDraft(host.pack.rules, (rule) => host.textsOf(rule).why);
  const places: MacroPlace[] = [];
  const elsewhere: PageNotice[] = [];
  const libraries = [...workspace.libraries()];
  for (const library of libraries) {
    const shownPath = (path: string): string => (libraries.length === 1 ? path : `${basename(library.root)}/${path}`);
    elsewhere.push(...brokenConfigs(library, shownPath));
    const files = await filesOf(library, session);
    for (const [i, file] of files.entries()) {
      const reported = reportedFile(file, shownPath(file.path));
      const { macros } = file.document;
      draft.addFile(reported, macros);
      for (const macro of macros) {
        if (token.isCancellationRequested)
          throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The trust report was called off.');
        const findings = draft.addMacro(messageOf(file, macro, library), reported);
        places.push({
          uri: file.uri,
          range: file.lines.rangeOf(macro.titleSpan ?? { start: macro.span.start, end: macro.span.start }),
          findings: findings.map(({ span }) => file.lines.rangeOf(span)),
        });
        const pause = pace();
        if (pause === undefined) continue;
        await pause;
        onProgress(Math.floor((100 * i) / files.length));
      }
    }
  }
  return { data: draft.finish({ version: host.version, elsewhere, hasBaseline: false }), places };
}

/** Of what is open the reading is kept, others ask for it too; of thousands that are not, it would be too much. */
const messageOf = (file: MacroFile, macro: MacroFile['document']['macros'][number], library: Library) =>
  file.version === undefined ? library.linter.read(macro, file.settings) : file.messageOf(macro);

const reportedFile = ({ lines, settings, diagnostics, accepted }: MacroFile, path: string): ReportedFile => ({
  path,
  text: lines.text,
  index: lines,
  settings,
  shown: diagnostics,
  diagnostics,
  accepted: accepted.toSorted((a, b) => bySpan(a.span, b.span)),
  known: new Set(),
});

const brokenConfigs = (library: Library, shownPath: (path: string) => string): readonly PageNotice[] =>
  library.brokenConfigs().flatMap(({ path, lines, diagnostics }) =>
    diagnostics.map(({ severity, rule, message, span }) => ({
      severity,
      rule,
      message,
      path: shownPath(path),
      line: lines.positionAt(span.start).line + 1,
    })),
  );

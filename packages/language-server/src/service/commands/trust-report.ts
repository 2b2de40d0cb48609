import { type Element, type Grade, type Kind, type OverallScore, overallScore } from '@trustlint/core';
import { LSPErrorCodes, type Range, ResponseError } from 'vscode-languageserver';
import type { CommandContext, CommandHandler } from '../../commands.ts';
import { filesOf, type Session } from '../../session.ts';
import type { MacroFile } from '../../workspace/macro-file.ts';
import { createPacer } from '../../workspace/pacer.ts';
import { pathOf } from '../../workspace/place.ts';
import { holds } from '../../workspace/workspace.ts';
import { scoreOf } from '../score.ts';
import { uriArgument } from './arguments.ts';
import { shownProgress } from './shown-progress.ts';

type Counts = Readonly<Record<string, number>>;

/** What a page needs to show how far the macros of a workspace are trusted. */
export interface TrustReport {
  /** Of all macros: the mean of their values; `null` where there is none. */
  readonly overall: (OverallScore & { readonly macros: number; readonly files: number }) | null;
  /** How many macros have each grade; grades that none has are absent. */
  readonly grades: Readonly<Partial<Record<Grade, number>>>;
  /** How many findings there are, by rule and by pillar, those outside of macros too. */
  readonly rules: Counts;
  readonly pillars: Counts;
  /** How many macros lack each element that their readers need. */
  readonly missing: Readonly<Partial<Record<Element, number>>>;
  /** In order of path and place. */
  readonly macros: readonly ReportedMacro[];
}

export interface ReportedMacro extends OverallScore {
  readonly uri: string;
  readonly path: string;
  readonly id: string;
  readonly title: string;
  readonly range: Range;
  readonly kind: Kind | null;
  readonly findings: number;
  readonly rules: Counts;
  readonly pillars: Counts;
  /** Elements that count against it. */
  readonly missing: readonly Element[];
}

/** The grades of all macros. Argument: the address of a folder, if only those in it are meant. */
export const trustReport: CommandHandler = {
  what: 'draw up the trust report',
  run: async (args, context): Promise<TrustReport> => {
    const folder = args[0] === undefined || args[0] === null ? undefined : pathOf(uriArgument(args));
    const progress = await shownProgress(context);
    progress.begin('Trust report', 0, undefined, true);
    try {
      await context.registry.indexed();
      return await collect(folder, context, (percent) => progress.report(percent));
    } finally {
      progress.done();
    }
  },
};

async function collect(
  folder: string | undefined,
  { session, token }: CommandContext,
  onProgress: (percent: number) => void,
): Promise<TrustReport> {
  const pace = createPacer(session.host);
  const tally = new Tally();
  for (const library of session.workspace.libraries()) {
    const files = (await filesOf(library, session)).filter(
      ({ absolute }) => folder === undefined || holds(folder, absolute),
    );
    for (const [i, file] of files.entries()) {
      tally.addFile(file);
      for (const macro of file.document.macros) {
        if (token.isCancellationRequested)
          throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The trust report was called off.');
        tally.addMacro(reported(file, macro, session));
        const pause = pace();
        if (pause === undefined) continue;
        await pause;
        onProgress(Math.floor((100 * i) / files.length));
      }
    }
  }
  return tally.report();
}

function reported(file: MacroFile, macro: MacroFile['document']['macros'][number], session: Session): ReportedMacro {
  const { score, findings } = scoreOf(file, macro, session);
  const { credibility, reliability, intimacy, selfOrientation, grade, value, reasons } = score;
  return {
    uri: file.uri,
    path: file.path,
    id: macro.id,
    title: macro.title,
    range: file.lines.rangeOf(macro.span),
    kind: file.messageOf(macro).kind ?? null,
    ...{ grade, value, credibility, reliability, intimacy, selfOrientation },
    findings: findings.length,
    rules: counted(findings.map(({ rule }) => rule)),
    pillars: counted(findings.map(({ rule }) => pillarOf(rule))),
    missing: reasons.flatMap(({ element }) => element ?? []),
  };
}

class Tally {
  readonly #macros: ReportedMacro[] = [];
  readonly #rules: string[] = [];
  #files = 0;

  addFile({ diagnostics }: MacroFile): void {
    this.#files++;
    for (const { rule } of diagnostics) this.#rules.push(rule);
  }

  addMacro(macro: ReportedMacro): void {
    this.#macros.push(macro);
  }

  report(): TrustReport {
    const macros = this.#macros;
    const overall = overallScore(macros);
    return {
      overall: overall === undefined ? null : { ...overall, macros: macros.length, files: this.#files },
      grades: counted(macros.map(({ grade }) => grade)),
      rules: counted(this.#rules),
      pillars: counted(this.#rules.map(pillarOf)),
      missing: counted(macros.flatMap(({ missing }) => missing)),
      macros,
    };
  }
}

const pillarOf = (rule: string): string => rule.slice(0, Math.max(0, rule.indexOf('/'))) || rule;

/** How often each word stands in the list, in the order of the alphabet. */
function counted<T extends string>(words: readonly T[]): Readonly<Record<T, number>> {
  const counts = new Map<T, number>();
  for (const word of [...words].sort()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries(counts) as Record<T, number>;
}

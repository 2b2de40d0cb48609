import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Document } from '../format/format.ts';
import type { Macro, Part } from '../model/macro.ts';
import { type Span, shift } from '../text/span.ts';
import { toEnd, toEndSlowly } from '../text/steps.ts';
import type { Linter } from './lint.ts';
import type { Settings } from './settings.ts';

/** Checks one file again and again while it is written. */
export interface Relinter {
  /** As `Linter.lint`. Macros that stand in the file as they did at the last call are not checked again. */
  lint(document: Document, settings: Settings): readonly Diagnostic[];
  /** The same, awaiting `pace` every now and then while something is checked. One call must have ended before the next begins. */
  lintSlowly(
    document: Document,
    settings: Settings,
    pace: () => Promise<void> | undefined,
  ): Promise<readonly Diagnostic[]>;
}

/** What was found in a macro when it was checked last. */
interface Checked {
  readonly findings: readonly Diagnostic[];
  /** Where it began in the file then. */
  readonly start: number;
  /** Whether the findings still hold on to the file as it was then, and no other macro's do. */
  readonly isAlone: boolean;
  /** As it stands in the file now. */
  readonly macro: Macro;
}

/** So many macros that were checked at once may hold on to the file as it was then. */
const TOGETHER = 20;

/** For one file: whoever writes changes one macro at a time, so what stands before and behind it is known already. */
export function createRelinter(linter: Linter): Relinter {
  let last: { readonly text: string; readonly settings: Settings; readonly checked: readonly Checked[] } | undefined;

  function* check(document: Document, settings: Settings): Generator<void, readonly Diagnostic[]> {
    const { text } = document.file;
    const { macros } = document;
    const before = last?.settings === settings ? last : { text: '', checked: [] };
    const isSame = (i: number, j: number): boolean =>
      isMoved(before.checked[i]?.macro, before.text, macros[j] as Macro, text);
    const most = Math.min(before.checked.length, macros.length);
    let start = 0;
    while (start < most && isSame(start, start)) start++;
    const added = macros.length - before.checked.length;
    let end = macros.length;
    while (end > Math.max(start, start + added) && isSame(end - 1 - added, end - 1)) end--;

    const checked: Checked[] = [];
    for (const [i, macro] of macros.entries()) {
      if (i >= start && i < end) {
        const findings = yield* linter.lintMacro(macro, settings);
        checked.push({ macro, findings, start: macro.span.start, isAlone: end - start < TOGETHER });
        continue;
      }
      const known = before.checked[i < start ? i : i - added] as Checked;
      const findings = known.isAlone ? known.findings.map(workedOut) : known.findings;
      checked.push({ macro, findings, start: known.start, isAlone: false });
    }
    last = { text, settings, checked };
    return linter.settle(document, settings, checked.flatMap(inFile));
  }

  return {
    lint: (document, settings) => toEnd(check(document, settings)),
    lintSlowly: (document, settings, pace) => toEndSlowly(check(document, settings), pace),
  };
}

/** Whether `macro` says what `old` said, in the same characters of the file, all moved by one distance. */
function isMoved(old: Macro | undefined, oldText: string, macro: Macro, text: string): boolean {
  if (old === undefined) return false;
  const by = macro.span.start - old.span.start;
  return (
    textAt(oldText, old.span) === textAt(text, macro.span) &&
    METADATA.every((key) => old[key] === macro[key]) &&
    old.tags.join('\n') === macro.tags.join('\n') &&
    isMovedSpan(old.titleSpan, macro.titleSpan, by) &&
    old.parts.length === macro.parts.length &&
    old.parts.every((part, i) => isMovedPart(part, macro.parts[i] as Part, by))
  );
}

const METADATA = [
  'title',
  'isUntitled',
  'description',
  'kind',
  'dialect',
  'locale',
  'localeSource',
  'region',
  'audience',
  'channel',
  'active',
] as const satisfies readonly (keyof Macro)[];

/** What stands outside of the record (a text in a file beside it, a value that others share) may change without it. */
function isMovedPart(old: Part, part: Part, by: number): boolean {
  return (
    old.role === part.role &&
    old.markup === part.markup &&
    old.source.text === part.source.text &&
    isMovedSpan(old.source.takenFrom(), part.source.takenFrom(), by)
  );
}

const isMovedSpan = (old: Span | undefined, span: Span | undefined, by: number): boolean =>
  old === undefined || span === undefined ? old === span : old.start + by === span.start && old.end + by === span.end;

const textAt = (text: string, { start, end }: Span): string => text.slice(start, end);

/**
 * With its fixes worked out, which are otherwise made when they are asked for: until then they hold on to the document that was checked,
 * and each macro of a file may have been checked in another version of it.
 */
const workedOut = (diagnostic: Diagnostic): Diagnostic => ({ ...diagnostic });

/** The findings at the places where the macro stands now. */
function inFile({ findings, macro, start }: Checked): readonly Diagnostic[] {
  const by = macro.span.start - start;
  return by === 0 ? findings : findings.map((one) => moved(one, by));
}

function moved(diagnostic: Diagnostic, by: number): Diagnostic {
  const { rule, severity, message, span, macro, related } = diagnostic;
  return {
    rule,
    severity,
    message,
    span: shift(span, by),
    ...(macro === undefined ? {} : { macro }),
    get fixes() {
      return diagnostic.fixes.map((fix) => ({
        ...fix,
        edits: fix.edits.map((edit) => ({ span: shift(edit.span, by), text: edit.text })),
      }));
    },
    ...(related === undefined ? {} : { related }),
  };
}

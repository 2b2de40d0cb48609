import {
  bySpan,
  contains,
  GENERIC,
  type Macro,
  nameOfElement,
  type Severity,
  scoreInFile,
  within,
} from '@trustlint/core';
import type { ListedFile, ListedFinding, ListedMacro, MacroFindings, MacrosChange } from '../macro-requests.ts';
import type { Session } from '../session.ts';
import type { Library } from '../workspace/library.ts';
import type { MacroFile } from '../workspace/macro-file.ts';
import { createPacer } from '../workspace/pacer.ts';
import { addressOf } from '../workspace/place.ts';
import { DUPLICATE } from './duplicate.ts';
import { scoreOf } from './score.ts';

/** While the list is drawn up, whoever reads it is told of what is there by now so often, in milliseconds. */
const TOLD_EVERY = 250;

interface Entry {
  readonly file: MacroFile;
  readonly listed: ListedFile;
  /** The state that brought it. */
  readonly state: number;
  /** What was worked out of each macro, by all that it depends on: after an edit, most stand as they stood. */
  readonly known: ReadonlyMap<string, Judged>;
}

/** What does not change when a macro moves. */
type Judged = Pick<ListedMacro, 'kind' | 'grade' | 'value' | 'missing'>;

export interface MacroListOptions {
  readonly session: Session;
  /** Whether files are being read, so that what is not there may be on its way. */
  readonly isIndexing: () => boolean;
  /** Hears that there is something new. */
  readonly onChange: () => void;
  /** Hears what went wrong; the list then has what it had. */
  readonly onFault: (error: unknown) => void;
}

/** The macros of all files that are known by now. It is drawn up in the background, and from what was checked already. */
export class MacroList {
  readonly #options: MacroListOptions;
  readonly #entries = new Map<string, Entry>();
  /** By address, the state that took it away. */
  readonly #gone = new Map<string, number>();
  #state = 0;
  #isDrawing = false;
  #isStale = false;

  constructor(options: MacroListOptions) {
    this.#options = options;
  }

  /** What has changed since a state; takes no longer than to gather it. */
  changesSince(since: number): MacrosChange {
    // A state that there has never been is that of another server.
    const from = since > this.#state ? 0 : since;
    return {
      state: this.#state,
      files: [...this.#entries.values()].filter(({ state }) => state > from).map(({ listed }) => listed),
      gone: [...this.#gone].filter(([, state]) => state > from).map(([uri]) => uri),
      isReading: this.#isDrawing || this.#options.isIndexing(),
    };
  }

  /** Has the list drawn up anew where files have changed. */
  refresh(): void {
    this.#isStale = true;
    if (this.#isDrawing) return;
    this.#isDrawing = true;
    void this.#drawAll();
  }

  async #drawAll(): Promise<void> {
    try {
      while (this.#isStale) {
        this.#isStale = false;
        await this.#draw();
      }
    } catch (error) {
      this.#options.onFault(error);
    }
    this.#isDrawing = false;
    this.#options.onChange();
  }

  async #draw(): Promise<void> {
    const { session, onChange } = this.#options;
    const pace = createPacer(session.host);
    let told = session.host.now();
    const there = new Set<string>();
    for (const library of session.workspace.libraries()) {
      for (const file of library.eachFile()) {
        there.add(file.uri);
        if (this.#entries.get(file.uri)?.file === file) continue;
        await this.#list(file, library, pace);
        if (session.host.now() - told < TOLD_EVERY) continue;
        onChange();
        told = session.host.now();
      }
    }
    // A new configuration has all files read anew: what is on its way is not gone.
    if (!this.#options.isIndexing()) this.#forgetAllBut(there);
  }

  async #list(file: MacroFile, library: Library, pace: () => Promise<void> | undefined): Promise<void> {
    const before = this.#entries.get(file.uri);
    const same = before?.file.settings === file.settings ? before.known : new Map<string, Judged>();
    const known = new Map<string, Judged>();
    const accepted = file.accepted.toSorted((a, b) => bySpan(a.span, b.span));
    const macros: ListedMacro[] = [];
    for (const macro of file.document.macros) {
      const diagnostics = within(macro.span, file.diagnostics);
      const waived = within(macro.span, accepted);
      const key = keyOf(macro, diagnostics, waived);
      let judged = same.get(key);
      if (judged === undefined) {
        const { host } = this.#options.session;
        // Of what is open the reading is kept, others ask for it too; of thousands that are not, it would be too much.
        const message = file.version === undefined ? library.linter.read(macro, file.settings) : file.messageOf(macro);
        const inMacro = { settings: file.settings, diagnostics, accepted: waived };
        const { grade, value, reasons } = scoreInFile(message, inMacro, host.pack.rules).score;
        const missing = reasons.flatMap(({ element }) => (element === undefined ? [] : nameOfElement(element)));
        judged = { kind: message.kind ?? null, grade, value, missing };
      }
      known.set(key, judged);
      macros.push({
        title: macro.title,
        range: rangeOf(macro, file),
        platform: macro.dialect === GENERIC ? null : macro.dialect.label,
        ...judged,
        findings: counted(diagnostics),
        isDuplicate: diagnostics.some(({ rule }) => rule === DUPLICATE),
      });
      const pause = pace();
      if (pause !== undefined) await pause;
    }
    const listed = { uri: file.uri, path: file.path, folder: addressOf(library.root), macros };
    // Most checks come to what the one before came to.
    const isSame = before !== undefined && JSON.stringify(before.listed) === JSON.stringify(listed);
    const state = isSame ? before.state : ++this.#state;
    this.#entries.set(file.uri, { file, listed, state, known });
    this.#gone.delete(file.uri);
  }

  #forgetAllBut(there: ReadonlySet<string>): void {
    for (const uri of [...this.#entries.keys()]) {
      if (there.has(uri)) continue;
      this.#entries.delete(uri);
      this.#gone.set(uri, ++this.#state);
    }
  }
}

/** What was found in a macro, and what it lacks. */
export function macroFindings(file: MacroFile, macro: Macro, session: Session): MacroFindings {
  const { score, findings } = scoreOf(file, macro, session);
  const told = new Set(
    [...session.host.pack.rules, ...(file.settings.teamRules ?? [])]
      .filter(({ id }) => findings.some(({ rule }) => rule === id))
      .flatMap(({ elements = [] }) => elements),
  );
  return {
    findings: findings.map(
      ({ rule, severity, message, span }): ListedFinding => ({
        rule,
        severity,
        message,
        range: file.lines.rangeOf(span),
      }),
    ),
    missing: score.reasons.flatMap(({ element }) =>
      element === undefined || told.has(element) ? [] : nameOfElement(element),
    ),
  };
}

/** Where to go for a macro: its title, if that stands within it. */
function rangeOf({ span, titleSpan }: Macro, { lines }: MacroFile) {
  const isWithin = titleSpan !== undefined && contains(span, titleSpan);
  return lines.rangeOf(isWithin ? titleSpan : { start: span.start, end: span.start });
}

/** All that grade, kind and missing elements depend on, beside the settings. */
const keyOf = (
  { title, kind, dialect, locale, audience, channel, tags, parts }: Macro,
  diagnostics: MacroFile['diagnostics'],
  accepted: MacroFile['accepted'],
): string =>
  JSON.stringify([
    ...[title, kind, dialect.id, locale, audience, channel, tags],
    parts.map(({ role, markup, source }) => [role, markup, source.text]),
    diagnostics.map(({ rule, severity, message }) => [rule, severity, message]),
    accepted.map(({ rule }) => rule),
  ]);

function counted(diagnostics: MacroFile['diagnostics']): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}

import { type Diagnostic, type Fix, writeInstead } from '../diagnostic/diagnostic.ts';
import { writeFillIn } from '../dialect/fill-in.ts';
import type { Document, Problem } from '../format/format.ts';
import { compilePatterns, type PatternSource } from '../language/compile-patterns.ts';
import type { CompiledPatterns } from '../language/compiled-patterns.ts';
import type { Message } from '../language/message.ts';
import { createReader, type Reader } from '../language/read.ts';
import { readMessage } from '../language/read-message.ts';
import type { CueSet } from '../language/reading.ts';
import type { Library, LibraryMacro } from '../model/library.ts';
import type { Macro } from '../model/macro.ts';
import type { Finding, Level, LibraryRule, MacroRule, Pack, ProposedFix, Rule, RuleContext } from '../rule/rule.ts';
import { areCompatible, type TextEdit } from '../text/edit.ts';
import { MappedText } from '../text/mapped-text.ts';
import { bySpan } from '../text/span.ts';
import { toEnd } from '../text/steps.ts';
import { type Readership, readershipOf } from './readership.ts';
import type { RuleSetting, Settings } from './settings.ts';
import { applySuppressions, type OnAccepted } from './suppress.ts';

/** Checks documents with one pack of rules. Command line, editor and tests all go through it. */
export interface Linter {
  /** What to tell about one document: problems of reading it and findings, suppressions taken out, in order of their place. */
  lint(document: Document, settings: Settings): readonly Diagnostic[];
  /** What the rules find in one macro, in the order of the rules; no suppression is looked at. Stands still after each rule. */
  lintMacro(macro: Macro, settings: Settings): Generator<void, readonly Diagnostic[]>;
  /** `lint`, for findings of the macros that are at hand: adds the problems of reading, takes suppressions out, puts all in order. */
  settle(document: Document, settings: Settings, findings: readonly Diagnostic[]): readonly Diagnostic[];
  /** What to tell about macros compared with each other, by the path of the file. */
  lintLibrary(documents: readonly CheckedDocument[]): ReadonlyMap<string, readonly Diagnostic[]>;
  /** The same, standing still every now and then. */
  lintLibrarySlowly(documents: readonly CheckedDocument[]): Generator<void, ReadonlyMap<string, readonly Diagnostic[]>>;
  /** One macro, read: its kind and elements. */
  read(macro: Macro, settings: Settings): Message;
  /** What a rule of the pack or of the team looks at; `undefined` for what is no rule about macros. */
  levelOf(rule: string, settings: Settings): Level | undefined;
}

/** To compile the phrases of a pack takes a second; all linters of the pack share them. */
const readers = new WeakMap<Pack, Reader>();

/** Where the compiled phrases of a pack come from, by the pack itself: one that is made of it has other phrases. */
const compiledElsewhere = new WeakMap<Pack, () => CompiledPatterns | undefined>();

/**
 * Lets the linters of this pack have its phrases as they were compiled at another time: `load` is asked once, when the first macro is
 * read, and answers `undefined` where they are not at hand. Answers the pack.
 */
export function withCompiledPatterns(pack: Pack, load: () => CompiledPatterns | undefined): Pack {
  compiledElsewhere.set(pack, load);
  return pack;
}

export interface CheckedDocument {
  readonly document: Document;
  readonly settings: Settings;
  /** What rules that compare have noted of its macros; notes are added. */
  readonly kept?: KeptNotes;
}

/** Notes by their name, one for each macro of a document in the order of the macros, in a list of its own. */
export type KeptNotes = Record<string, (readonly [unknown] | null)[]>;

/**
 * `compiled` are the patterns of the same pack, compiled at another time (`compilePatterns(patternsOf(pack))`).
 * @throws PatternError, when the first macro is read, if a pattern of the pack is not well formed.
 */
export function createLinter(pack: Pack, compiled?: CompiledPatterns, onAccepted?: OnAccepted): Linter {
  const readerOf = (): Reader => {
    let reader = readers.get(pack);
    if (reader === undefined) {
      reader = createReader(compiled ?? compiledElsewhere.get(pack)?.() ?? compilePatterns(patternsOf(pack)));
      readers.set(pack, reader);
    }
    return reader;
  };
  // Whoever asks for a macro's kind or score does so right before or after it is checked.
  let last: { readonly macro: Macro; readonly settings: Settings; readonly message: Message } | undefined;
  const read = (macro: Macro, settings: Settings): Message => {
    if (last?.macro === macro && last.settings === settings) return last.message;
    const message = readMessage(macro, readerOf(), settings.kindFor(macro), settings.requires);
    last = { macro, settings, message };
    return message;
  };

  // A run has a few settings and many files.
  const activeBySettings = new WeakMap<Settings, readonly ActiveRule[]>();
  const activeIn = (settings: Settings): readonly ActiveRule[] => {
    let active = activeBySettings.get(settings);
    if (active === undefined) {
      active = activeRules(pack, settings, readerOf());
      activeBySettings.set(settings, active);
    }
    return active;
  };

  function* lintMacro(macro: Macro, settings: Settings): Generator<void, readonly Diagnostic[]> {
    const diagnostics: Diagnostic[] = [];
    const message = read(macro, settings);
    const readership = readershipOf(message);
    for (const one of activeIn(settings)) {
      if (!concerns(one, message, readership)) continue;
      yield* runMacroRule(one, message, diagnostics);
      yield;
    }
    return diagnostics;
  }
  function* lintLibrarySlowly(
    documents: readonly CheckedDocument[],
  ): Generator<void, ReadonlyMap<string, readonly Diagnostic[]>> {
    const byPath = new Map<string, Diagnostic[]>();
    for (const rule of pack.rules) {
      if (rule.level !== 'workspace') continue;
      for (const [path, diagnostics] of yield* runLibraryRule(rule, documents)) {
        byPath.set(path, [...(byPath.get(path) ?? []), ...diagnostics]);
      }
    }
    for (const { document, settings } of documents) {
      const { path } = document.file;
      const found = applySuppressions(document, settings, byPath.get(path) ?? [], pack.rules, 'library', onAccepted);
      byPath.set(path, found.toSorted(byPlace));
      yield;
    }
    return byPath;
  }
  const settle = (document: Document, settings: Settings, findings: readonly Diagnostic[]): readonly Diagnostic[] => {
    const problems = document.problems.map(toldProblem);
    const all = [...problems, ...findings];
    return applySuppressions(document, settings, all, pack.rules, 'macro', onAccepted).toSorted(byPlace);
  };

  const levels = new Map<string, Level>();
  const levelOf = (id: string, { teamRules }: Settings): Level | undefined => {
    if (levels.size === 0) for (const rule of pack.rules) levels.set(rule.id, rule.level);
    return levels.get(id) ?? teamRules?.find((rule) => rule.id === id)?.level;
  };

  return {
    read,
    levelOf,
    lintMacro,
    settle,
    lint: (document, settings) =>
      settle(
        document,
        settings,
        document.macros.flatMap((macro) => toEnd(lintMacro(macro, settings))),
      ),

    lintLibrary: (documents) => toEnd(lintLibrarySlowly(documents)),
    lintLibrarySlowly,
  };
}

/** A rule that is on, and what it is given beside the message. */
interface ActiveRule {
  readonly rule: MacroRule;
  readonly setting: RuleSetting;
  readonly context: RuleContext;
  /** Cues without one of which it has nothing to tell. */
  readonly needs: CueSet | undefined;
}

function activeRules(pack: Pack, settings: Settings, reader: Reader): readonly ActiveRule[] {
  return [...pack.rules, ...(settings.teamRules ?? [])].flatMap((rule) => {
    const setting = settings.rules.get(rule.id);
    if (rule.level === 'workspace' || setting === undefined) return [];
    const needs = needsOf(rule, setting);
    return [
      {
        rule,
        setting,
        context: contextOf(setting, settings),
        needs: needs === undefined ? undefined : reader.cueSet(needs),
      },
    ];
  });
}

function needsOf(rule: MacroRule, { options }: RuleSetting): readonly string[] | undefined {
  const { needs = Object.keys(rule.phrases ?? {}) } = rule;
  const isAsUsual = Object.entries(rule.options).every(([name, spec]) => options[name] === spec.default);
  return needs === 'any text' || needs.length === 0 || !isAsUsual ? undefined : needs;
}

/** A problem with a file as people are told of it. */
export const toldProblem = ({ instead, ...problem }: Problem): Diagnostic => ({
  ...problem,
  fixes: instead === undefined ? [] : [writeInstead(instead)],
});

/** What one rule finds in a macro that has been read, whether or not it is on; no suppression is looked at. */
export function findingsOf(
  rule: MacroRule,
  message: Message,
  setting: RuleSetting,
  settings: Settings,
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const active = { rule, setting, context: contextOf(setting, settings), needs: undefined };
  toEnd(runMacroRule(active, message, diagnostics));
  return diagnostics;
}

const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  bySpan(a.span, b.span) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

/** All patterns of a pack: those of its lexicon and those of its rules. */
export function patternsOf(pack: Pack): PatternSource {
  const cues: Record<string, readonly string[]> = { ...pack.lexicon.cues };
  for (const rule of pack.rules) {
    if (rule.level !== 'workspace') Object.assign(cues, rule.phrases);
  }
  return { classes: pack.lexicon.classes, cues };
}

/** Whether the rule may have anything to say about this macro: what it says, who reads it, and in which language. */
function concerns({ rule, needs }: ActiveRule, message: Message, { isInternal, isEnglish }: Readership): boolean {
  if (needs !== undefined && !message.texts.some(({ reading }) => reading.hasAny(needs))) return false;
  if (isInternal && rule.audience !== 'any') return false;
  if (rule.language !== 'any' && !isEnglish) return false;
  return rule.elements === undefined || rule.elements.some((element) => message.missing.includes(element));
}

/** What a rule is told beside the macro. */
export function contextOf(setting: RuleSetting, settings: Settings): RuleContext {
  return {
    options: setting.options,
    // A run that remembers findings wants to know which of them depend on the day.
    get today() {
      return settings.today;
    },
    glossary: settings.glossary,
    fillIn: (words) => writeFillIn(words, settings.fillIn),
  };
}

/** Stands still where the rule does. */
function* runMacroRule(
  { rule, setting, context }: ActiveRule,
  message: Message,
  diagnostics: Diagnostic[],
): Generator<void, void> {
  const { title } = message.macro;
  try {
    for (const finding of rule.check(message, context)) {
      if (finding === undefined) yield;
      else diagnostics.push(toDiagnostic(rule, finding, setting, title));
    }
  } catch (error) {
    diagnostics.push(crash(rule, error, message.macro));
  }
}

function* runLibraryRule(
  rule: LibraryRule,
  documents: readonly CheckedDocument[],
): Generator<void, Map<string, Diagnostic[]>> {
  const byPath = new Map<string, Diagnostic[]>();
  const settingOf = new Map<LibraryMacro, { readonly setting: RuleSetting; readonly settings: Settings }>();
  for (const { document, settings, kept } of documents) {
    yield;
    const setting = settings.rules.get(rule.id);
    if (setting === undefined) continue;
    for (const i of document.macros.keys()) settingOf.set(toLibraryMacro(document, i, kept), { setting, settings });
  }
  const library: Library = { macros: [...settingOf.keys()] };
  const first = settingOf.values().next().value;
  // There is nothing to compare one macro with.
  if (first === undefined || library.macros.length < 2) return byPath;
  const add = (path: string, diagnostic: Diagnostic): void => {
    const list = byPath.get(path);
    if (list === undefined) byPath.set(path, [diagnostic]);
    else list.push(diagnostic);
  };
  try {
    for (const found of rule.checkLibrary(library, contextOf(first.setting, first.settings))) {
      yield;
      if (found === undefined) continue;
      const { macro, ...finding } = found;
      const setting = settingOf.get(macro)?.setting ?? first.setting;
      add(macro.path, toDiagnostic(rule, finding, setting, macro.macro.title));
    }
  } catch (error) {
    const at = library.macros[0] as LibraryMacro;
    add(at.path, crash(rule, error, at.macro));
  }
  return byPath;
}

function toLibraryMacro({ file, macros }: Document, index: number, kept: KeptNotes | undefined): LibraryMacro {
  const macro = macros[index] as Macro;
  return {
    path: file.path,
    macro,
    get body() {
      return macro.parts.find((part) => part.role === 'body')?.prose.text.text ?? '';
    },
    get file() {
      return MappedText.source(file.text);
    },
    keep: (name, work) => {
      if (kept === undefined) return work();
      kept[name] ??= macros.map(() => null);
      const notes = kept[name];
      notes[index] ??= [work()];
      return notes[index][0] as ReturnType<typeof work>;
    },
  };
}

/** Fixes are carried to the file when they are first asked for: many a run only counts. */
function toDiagnostic(rule: Rule, finding: Finding, setting: RuleSetting, macro: string): Diagnostic {
  let fixes: readonly Fix[] | undefined;
  return {
    rule: rule.id,
    severity: finding.severity ?? setting.severity,
    message: withoutMarks(finding.message),
    span: finding.at.text.toSource(finding.at.span),
    macro,
    get fixes() {
      fixes ??= (finding.fixes ?? []).flatMap((fix) => toFix(fix, rule) ?? []);
      return fixes;
    },
    ...(finding.related === undefined ? {} : { related: finding.related }),
  };
}

/** The fix in places of the file, or `undefined` where one of its edits can't be made exactly. */
function toFix(fix: ProposedFix, rule: Rule): Fix | undefined {
  const edits: TextEdit[] = [];
  for (const { at, text } of fix.edits) {
    const edit = at.text.edit(at.span, text);
    if (edit === undefined) return undefined;
    edits.push(edit);
  }
  if (!areCompatible(edits)) return undefined;
  const applicability = rule.fix === 'replace' ? (fix.applicability ?? 'safe') : 'suggestion';
  return { title: withoutMarks(fix.title), applicability, edits };
}

/** A stretch that a message quotes may hold what stands for placeholders, code and images, which no person can read. */
const withoutMarks = (message: string): string => message.replace(/[\uFFFC\uE000]/g, '…');

/** A fault of ours, told with what is needed to find it; the other rules go on. */
function crash(rule: Rule, error: unknown, macro: Macro): Diagnostic {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    rule: 'internal/rule-crashed',
    severity: 'error',
    message: `The rule ${rule.id} stopped with a fault of its own (${reason}). The other rules went on. Please report this.`,
    span: macro.span,
    macro: macro.title,
    fixes: [],
  };
}

import type { Problem } from '../../format/format.ts';
import { compilePatterns } from '../../language/compile-patterns.ts';
import { proseOfTitle } from '../../language/infer-kind.ts';
import { type Node, type Pattern, PatternError, parsePattern } from '../../language/pattern.ts';
import { createReader } from '../../language/read.ts';
import type { Requirements } from '../../language/read-message.ts';
import type { Reading } from '../../language/reading.ts';
import { BUILT_IN_CLASSES } from '../../language/vocabulary.ts';
import type { MacroRule } from '../../rule/rule.ts';
import { didYouMean } from '../../text/closest-word.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import { type CustomRule, customRule } from './custom-rule.ts';
import { glossaryRule } from './glossary-rule.ts';
import type { LinearExpression } from './linear-expression.ts';
import { requiredElementRule } from './required-element-rule.ts';
import { type CustomRuleEntry, placeIn, type TermEntry, type Written } from './team-entry.ts';

/** What a team has added in one configuration file, ready to run, and how rules are made of what several files say. */
export interface Team {
  readonly rules: readonly CustomRule[];
  readonly glossaryRule: (entries: readonly TermEntry[], own: readonly string[]) => MacroRule;
  readonly requiredElementRule: (asked: Requirements) => MacroRule;
}

/**
 * Compiles the rules of a team; what is wrong with them is told with its place, and the rest compiles. The phrases of a team are
 * read by a matcher of their own: those of the pack were compiled with the program, and to compile them again with these would take
 * longer than most runs.
 */
export async function compileTeam(
  entries: readonly CustomRuleEntry[],
): Promise<{ readonly team: Team; readonly problems: readonly Problem[] }> {
  const compiler = new TeamCompiler();
  const hasExpressions = entries.some(({ patterns = [] }) => patterns.length > 0);
  const compile = hasExpressions ? (await import('./linear-expression.ts')).compileExpression : undefined;
  const expressions = new Map<CustomRuleEntry, readonly LinearExpression[]>();
  for (const entry of entries) {
    compiler.addPhrases(entry);
    compiler.checkExamples(entry);
    if (compile !== undefined) expressions.set(entry, compiler.expressions(entry, compile));
  }
  const readAgain = compiler.compile();
  const rules = entries.map((entry) =>
    customRule(entry, {
      phrases: (reading) => {
        const own = reading.once(readAgain);
        return { found: own.cues(entry.id.text), excepted: own.cues(exceptionsOf(entry)) };
      },
      expressions: expressions.get(entry) ?? [],
    }),
  );
  return { team: { rules, glossaryRule, requiredElementRule }, problems: compiler.problems };
}

const exceptionsOf = ({ id }: CustomRuleEntry): string => `${id.text} except`;

type CompileExpression = typeof import('./linear-expression.ts')['compileExpression'];

class TeamCompiler {
  readonly problems: Problem[] = [];
  /** By the name of the cue. */
  readonly #phrases = new Map<string, Phrase[]>();

  addPhrases(entry: CustomRuleEntry): void {
    const { id, phrases = [], except = [], patterns = [] } = entry;
    if (phrases.length === 0 && patterns.length === 0) {
      this.#complain(id.span, `${id.text} finds nothing: it needs “phrases” or “patterns”.`);
    }
    this.#phrases.set(id.text, this.#parse(phrases));
    this.#phrases.set(exceptionsOf(entry), this.#parse(except));
  }

  expressions({ patterns = [] }: CustomRuleEntry, compile: CompileExpression): readonly LinearExpression[] {
    const compiled: LinearExpression[] = [];
    for (const written of patterns) {
      const read = compile(written.text);
      if ('find' in read) compiled.push(read);
      else {
        const { at, message } = read;
        const span = at === undefined ? written.span : placeIn(written, at.start, at.end);
        this.#complain(span, `This regular expression can’t be used: ${message}`);
      }
    }
    return compiled;
  }

  checkExamples({ bad = [], good = [] }: CustomRuleEntry): void {
    for (const { text } of bad) {
      const marks = text.text.replace(/[^⟦⟧]/g, '');
      if (marks !== '⟦⟧'.repeat(marks.length / 2))
        this.#complain(
          text.span,
          'The marks in this example do not pair: put ⟦ before the words that are meant, and ⟧ behind.',
        );
    }
    for (const { text } of good) {
      if (/[⟦⟧]/.test(text.text))
        this.#complain(text.span, 'A good example has nothing to find, so nothing is marked with ⟦ and ⟧ in it.');
    }
  }

  /** Answers what reads a text again with all phrases. Those that can't be used are told and left out. */
  compile(): (reading: Reading) => Reading {
    for (;;) {
      const cues = Object.fromEntries(
        [...this.#phrases].map(([name, list]) => [name, list.map(({ pattern }) => pattern.source)]),
      );
      try {
        const reader = createReader(compilePatterns({ classes: {}, cues }));
        this.#tellUnreadableWords();
        return ({ prose }) => reader.read(prose);
      } catch (error) {
        if (!(error instanceof PatternError) || !this.#drop(error)) throw error;
      }
    }
  }

  /** Leaves out the phrase that the error is about; whether there is one. */
  #drop({ pattern: source, fault }: PatternError): boolean {
    for (const [name, list] of this.#phrases) {
      const phrase = list.find(({ pattern }) => pattern.source === source);
      if (phrase === undefined) continue;
      this.#complain(phrase.written.span, `This phrase can’t be used: ${FAULTS[fault] ?? `${fault}.`}`);
      this.#phrases.set(
        name,
        list.filter((one) => one !== phrase),
      );
      return true;
    }
    return false;
  }

  #parse(all: readonly Written[]): Phrase[] {
    return all.flatMap((written) => {
      // Phrases are compared with words in lower case; as long as it is, places stay.
      const lower = written.text.toLowerCase();
      const source = lower.length === written.text.length ? lower : written.text;
      const fault = sizeFault(source) ?? signFault(source);
      if (fault !== undefined) {
        this.#complain(placeIn(written, fault.start, fault.end), fault.message);
        return [];
      }
      try {
        const pattern = parsePattern(source);
        const unknown = unknownClass(pattern.node);
        if (unknown === undefined) return [{ written, pattern }];
        const start = Math.max(0, source.indexOf(unknown));
        const message = `There is no class <${unknown}>.${didYouMean(unknown, BUILT_IN_CLASSES)} Classes are ${BUILT_IN_CLASSES.map((name) => `<${name}>`).join(', ')}; for words of your own write (this|that).`;
        this.#complain(placeIn(written, start, start + unknown.length), message);
      } catch (error) {
        if (!(error instanceof PatternError)) throw error;
        const { start, end } = placeOfError(error, source);
        const span = start === end ? written.span : placeIn(written, start, end);
        this.#complain(span, `This phrase can’t be read: ${FAULTS[error.fault] ?? `${error.fault}.`}`);
      }
      return [];
    });
  }

  /** Words with signs in them may be read otherwise in a text, so that they would never be found. */
  #tellUnreadableWords(): void {
    const places = new Map<string, Span>();
    for (const { written, pattern } of [...this.#phrases.values()].flat()) {
      for (const match of matchesOf(/[^\s()|?«»<>^~]+/g, pattern.source)) {
        const word = match[0];
        if (/^[\p{L}\p{N}'’-]+$/u.test(word) || word.startsWith('..') || word === '$' || places.has(word)) continue;
        if (pattern.source[match.index - 1] === '<') continue;
        places.set(word, placeIn(written, match.index, match.index + word.length));
      }
    }
    if (places.size === 0) return;
    const words = [...places.keys()];
    const cues = Object.fromEntries(words.map((word) => [word, [word]]));
    const reader = createReader(compilePatterns({ classes: {}, cues }));
    for (const word of words) {
      const isFound = reader
        .read(proseOfTitle(word))
        .cues(word)
        .some(({ span }) => span.end - span.start === word.length);
      if (isFound) continue;
      const span = places.get(word) as Span;
      this.#complain(
        span,
        `“${word}” is never read as one word of a text, so this phrase finds nothing. Look for it under “patterns”.`,
      );
    }
  }

  #complain(span: Span, message: string): void {
    this.problems.push({ rule: 'config/invalid-value', severity: 'error', message, span });
  }
}

interface Phrase {
  readonly written: Written;
  readonly pattern: Pattern;
}

/** Faults of patterns in words for people who write few of them. */
const FAULTS: Readonly<Record<string, string>> = {
  'a bracket is not closed': 'a bracket that opens here is not closed.',
  'a bracket closes that was not opened': 'here a bracket closes that was not opened.',
  '^ stands first': '^ can stand only at the start of the phrase.',
  '? follows what may be left out': '? must follow the word or the bracket that may be left out.',
  'unexpected character': 'this is no word. ~ follows a word, class names stand in < and >.',
  'the pattern may match nothing':
    'every word of it may be left out, so it would fit everywhere. Name one that must be there.',
  'the pattern may start with any word': 'it may start with any word. Begin with a word that you know.',
};

/** The word or sign that an error is about. */
function placeOfError({ fault, offset }: PatternError, source: string): Span {
  if (fault === 'a bracket is not closed') {
    const open: number[] = [];
    for (const { 0: sign, index: at } of matchesOf(/[()«»]/g, source)) {
      if (sign === '(' || sign === '«') open.push(at);
      else if (sign === ')' || sign === '»') open.pop();
    }
    const start = open.at(-1) ?? 0;
    return { start, end: start + 1 };
  }
  const rest = source.slice(offset);
  const start = offset + (rest.length - rest.trimStart().length);
  return { start, end: start + (/^\S*/.exec(source.slice(start))?.[0].length ?? 0) };
}

/** A configuration may come from anybody: what would make an automaton of millions of states is refused. */
const LONGEST_PHRASE = 500;
const LONGEST_GAP = 20;

function sizeFault(source: string): (Span & { readonly message: string }) | undefined {
  if (source.length > LONGEST_PHRASE) {
    const message = `This phrase is longer than ${LONGEST_PHRASE} characters. Make several of it.`;
    return { start: 0, end: source.length, message };
  }
  const line = source.trimEnd().indexOf('\n');
  if (line >= 0) {
    const message = 'A phrase stands on one line. Write several as a list: each starts with “- ”.';
    return { start: 0, end: line, message };
  }
  for (const { 0: gap, 1: most, index } of matchesOf(/\.\.(\d+)/g, source)) {
    if (Number(most) <= LONGEST_GAP) continue;
    return {
      start: index,
      end: index + gap.length,
      message: `A gap has room for ${LONGEST_GAP} words at most: “..${LONGEST_GAP}”.`,
    };
  }
  return undefined;
}

/** Signs that mean something else in a phrase than in a text, or nothing. */
function signFault(source: string): (Span & { readonly message: string }) | undefined {
  const sign = /[,.;:!"“”](?=\s|$)/u.exec(source);
  if (sign !== null && !source.startsWith('..', sign.index) && source[sign.index - 1] !== '.') {
    const message = `“${sign[0]}” finds nothing: a phrase is made of words. It runs across commas by itself, and never across the end of a sentence.`;
    return { start: sign.index, end: sign.index + 1, message };
  }
  const asks = /([\p{L}\p{N}]+)\?\s*$/u.exec(source);
  if (asks?.[1] === undefined) return undefined;
  const message = `“?” makes the word before it optional, and at the end that says nothing. Leave it out. To leave questions alone, write “unless: question”.`;
  return { start: asks.index, end: asks.index + asks[0].trimEnd().length, message };
}

/** A class that is none of the built-in ones. */
function unknownClass(node: Node): string | undefined {
  switch (node.type) {
    case 'class':
      return BUILT_IN_CLASSES.includes(node.name) ? undefined : node.name;
    case 'sequence':
      return firstUnknown(node.items);
    case 'choice':
      return firstUnknown(node.options);
    case 'optional':
    case 'capture':
      return unknownClass(node.item);
    case 'word':
    case 'gap':
      return undefined;
  }
}

function firstUnknown(nodes: readonly Node[]): string | undefined {
  for (const node of nodes) {
    const unknown = unknownClass(node);
    if (unknown !== undefined) return unknown;
  }
  return undefined;
}

import type { Macro } from '@trustlint/core';
import type { Session } from '../../session.ts';
import { libraryOf } from '../../session.ts';
import type { Library } from '../../workspace/library.ts';
import type { MacroFile } from '../../workspace/macro-file.ts';

/** What macros use, each with how many of them do. */
export interface LibraryWords {
  readonly fillIns: ReadonlyMap<string, number>;
  /** Names of values, by the id of the dialect. */
  readonly names: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Values in metadata: `locale`, `channel`, `region`, `tags`. */
  readonly values: Readonly<Record<'locale' | 'channel' | 'region' | 'tags', ReadonlyMap<string, number>>>;
}

/** What others use may be told so many milliseconds late: to go through a large library at each letter would take too long. */
const LASTS = 3000;

const known = new WeakMap<Library, { readonly at: number; readonly without: string; readonly words: Counted }>();
const ofMacro = new WeakMap<Macro, MacroWords>();

/** What the macros of the library use, those of the file as they are now. */
export function libraryWords(file: MacroFile, session: Session): LibraryWords {
  const library = libraryOf(session, file);
  const now = session.host.now();
  let entry = known.get(library);
  if (entry === undefined || now - entry.at > LASTS || entry.without !== file.uri) {
    const words = new Counted();
    for (const other of library.files())
      if (other.uri !== file.uri) for (const macro of other.document.macros) words.add(wordsOf(macro));
    entry = { at: now, without: file.uri, words };
    known.set(library, entry);
  }
  const words = entry.words.copy();
  for (const macro of file.document.macros) words.add(wordsOf(macro));
  return words;
}

interface MacroWords {
  readonly dialect: string;
  readonly fillIns: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly values: Readonly<Record<keyof LibraryWords['values'], readonly string[]>>;
}

function wordsOf(macro: Macro): MacroWords {
  let words = ofMacro.get(macro);
  if (words === undefined) {
    const placeholders = macro.parts.flatMap(({ prose }) => prose.placeholders);
    const named = (wanted: 'fill-in' | 'value'): ReadonlySet<string> =>
      new Set(placeholders.filter(({ kind, name }) => kind === wanted && name !== '').map(({ name }) => name));
    const { locale, localeSource, channel, region, tags, dialect, sharedAs } = macro;
    words = {
      dialect: dialect.id,
      fillIns: named('fill-in'),
      names: sharedAs === undefined ? named('value') : new Set([...named('value'), sharedAs.name]),
      values: {
        locale: localeSource === 'metadata' ? [locale] : [],
        channel: channel === undefined ? [] : [channel],
        region: region === undefined ? [] : [region],
        tags,
      },
    };
    ofMacro.set(macro, words);
  }
  return words;
}

type Counts = Map<string, number>;

class Counted implements LibraryWords {
  readonly fillIns: Counts = new Map();
  readonly names = new Map<string, Counts>();
  readonly values = { locale: new Map(), channel: new Map(), region: new Map(), tags: new Map() } as Record<
    keyof LibraryWords['values'],
    Counts
  >;

  add({ dialect, fillIns, names, values }: MacroWords): void {
    for (const one of fillIns) count(this.fillIns, one);
    if (names.size > 0) {
      let counts = this.names.get(dialect);
      if (counts === undefined) {
        counts = new Map();
        this.names.set(dialect, counts);
      }
      for (const one of names) count(counts, one);
    }
    for (const key of KEYS) for (const one of values[key]) count(this.values[key], one);
  }

  copy(): Counted {
    const copy = new Counted();
    for (const [name, times] of this.fillIns) copy.fillIns.set(name, times);
    for (const [dialect, counts] of this.names) copy.names.set(dialect, new Map(counts));
    for (const key of KEYS) copy.values[key] = new Map(this.values[key]);
    return copy;
  }
}

const KEYS = ['locale', 'channel', 'region', 'tags'] as const;

function count(counts: Counts, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

/** What is used most first; what is used as often, by its letters. */
export const byUse = (counts: ReadonlyMap<string, number>): readonly string[] =>
  [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name]) => name);

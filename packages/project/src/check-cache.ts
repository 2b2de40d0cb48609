import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import {
  type AcceptedDiagnostic,
  type CheckedDocument,
  type Diagnostic,
  type Document,
  type Format,
  formatsFor,
  type KeptNotes,
  type Linter,
  type Macro,
  type OnAccepted,
  type ResolvedSettings,
  type Settings,
} from '@trustlint/core';
import { type CheckOptions, contextOf, type LoadedFile, loadText, settingsFor } from './check-files.ts';
import type { FoundFile, SkippedFile } from './find-files.ts';
import type { GoverningConfig } from './governing-config.ts';
import type { FileText } from './read-file.ts';
import { createNeighbourReader } from './read-neighbour.ts';
import { writeWhole } from './write-whole.ts';

/** Of a macro, what those need who do not read its texts. */
type BriefMacro = Omit<Macro, 'parts' | 'dialect' | 'sharedAs'> & {
  readonly dialect: string;
  readonly isShared?: true;
};

/** What was found out about a file, as the cache keeps it. */
interface Entry {
  /** Other files that were looked at, and the digest of each; `null` for one that was not there. */
  readonly neighbours: readonly (readonly [path: string, digest: string | null])[];
  /** The day that the findings depend on, if they do. */
  readonly today?: string;
  readonly skipped?: Pick<SkippedFile, 'why' | 'reason'>;
  readonly document?: Pick<Document, 'format' | 'shape' | 'problems' | 'comments' | 'skipped'>;
  readonly macros?: readonly BriefMacro[];
  readonly diagnostics?: readonly Diagnostic[];
  /** With the place of what accepts it among the entries of `suppress`; -1 for a comment or the macro's own metadata. */
  readonly accepted?: readonly (readonly [Diagnostic, number])[];
  readonly kept?: KeptNotes;
}

/** What is known of a file, in JSON. What was read from the disk becomes a text when somebody asks for it. */
class Stored {
  /** `YYYY-MM-DD`; when it was last of use. */
  day: string;
  #json: string | (() => string);

  constructor(day: string, json: string | (() => string)) {
    this.day = day;
    this.#json = json;
  }

  get json(): string {
    if (typeof this.#json !== 'string') this.#json = this.#json();
    return this.#json;
  }
}

/** A document whose file is being checked or was known, and what is known of it. */
interface Known {
  readonly key: string;
  readonly neighbours: () => Entry['neighbours'];
  /** Absent where it has yet to be checked. */
  entry?: Entry;
  kept: KeptNotes;
  /** How many notes are written down already. */
  notes: number;
}

const LINE_END = 0x0a;
/** Signs of a digest, and of a day. */
const DIGEST_LENGTH = 43;
const DAY_LENGTH = 10;
/** Days; what nobody needed for so long goes. */
const LONGEST_UNUSED = 30;
/** UTF-16 units; beyond it, what was not needed for longest goes first. */
const LARGEST = 200 * 1024 * 1024;

/**
 * Remembers between runs what was found in single files, by all that it depends on: the path and text of the file, the settings that
 * apply to it, files beside it that its format has read, the day where a rule asked for it, and the program (`stamp`). Whoever asks for
 * the texts of a macro that is known has its file read then; everything else is at hand.
 */
export class CheckCache {
  readonly #path: string | undefined;
  readonly #header: string;
  readonly #today: string;
  #stored: Map<string, Stored>;
  #readFrom: string;
  #isDirty = false;
  readonly #known = new WeakMap<Document, Known>();
  readonly #open: { readonly document: Document; readonly known: Known }[] = [];
  readonly #digests = new WeakMap<ResolvedSettings, string>();

  /**
   * `today` is the day of the run. A file that is damaged, of another program or not there is an empty cache; without a path it lasts for the
   * run.
   */
  constructor(path: string | undefined, stamp: string, today: string) {
    this.#path = path;
    this.#header = `trustlint-cache 1 ${stamp}`;
    this.#today = today;
    this.#readFrom = versionOf(path);
    this.#stored = this.#read();
  }

  /** As `loadText`, from memory where nothing has changed. */
  async load(text: FileText, found: FoundFile, options: CheckOptions): Promise<LoadedFile | SkippedFile> {
    if (text.file === undefined || text.file.text.trim() === '') return loadText(text, found, options);
    const { file } = text;
    const { path, absolute, config } = found;
    const resolved = settingsFor(config, absolute);
    const key = digestOf(
      JSON.stringify([path, file.text, file.encoding, file.bom, this.#digestOfSettings(config, resolved)]),
    );
    const stored = this.#stored.get(key);
    const reader = createNeighbourReader(absolute, [config.folder, options.cwd], options.disk);
    const entry = stored === undefined ? undefined : entryOf(stored);
    const isCurrent =
      entry !== undefined &&
      (entry.today === undefined || entry.today === resolved.settings.today) &&
      entry.neighbours.every(([name, digest]) => digestOfNeighbour(reader(name)) === digest);
    if (isCurrent) {
      const restored =
        entry.skipped === undefined
          ? await this.#restore(key, entry, file, found, resolved, options)
          : { path, ...entry.skipped };
      if (restored !== undefined) {
        this.#use(stored as Stored);
        return restored;
      }
    }
    const seen = new Map<string, string | null>();
    const onNeighbour = (name: string, other: string | undefined): void => {
      if (!seen.has(name)) seen.set(name, digestOfNeighbour(other));
    };
    const loaded = await loadText(text, found, { ...options, onNeighbour });
    const neighbours = (): Entry['neighbours'] => [...seen];
    if ('why' in loaded) {
      const { why, reason } = loaded;
      // What can't be read may be readable the next time.
      if (why !== 'fault') this.#put(key, { neighbours: neighbours(), skipped: { why, reason } });
      return loaded;
    }
    this.#note(loaded.document, { key, neighbours, kept: {}, notes: 0 });
    return loaded;
  }

  /** A linter that asks the cache first and tells it what is new; `create` makes the one that is asked otherwise. */
  linter(create: (onAccepted: OnAccepted) => Linter, onAccepted: OnAccepted): Linter {
    let hear: OnAccepted | undefined;
    const linter = create((one) => {
      hear?.(one);
      onAccepted(one);
    });
    const dated = new WeakMap<Settings, { readonly settings: Settings; isAsked: boolean }>();
    const datedOf = (settings: Settings) => {
      let one = dated.get(settings);
      if (one === undefined) {
        const made = { settings: { ...settings }, isAsked: false };
        Object.defineProperty(made.settings, 'today', {
          get: () => {
            made.isAsked = true;
            return settings.today;
          },
        });
        one = made;
        dated.set(settings, one);
      }
      return one;
    };
    const lint = (document: Document, settings: Settings): readonly Diagnostic[] => {
      const known = this.#known.get(document);
      if (known === undefined) return linter.lint(document, settings);
      if (known.entry !== undefined) {
        for (const [diagnostic, at] of known.entry.accepted ?? []) {
          const entry = settings.suppress[at];
          onAccepted({ document, diagnostic, ...(entry === undefined ? {} : { entry }) });
        }
        return known.entry.diagnostics ?? [];
      }
      const accepted: AcceptedDiagnostic[] = [];
      const own = datedOf(settings);
      own.isAsked = false;
      hear = (one) => accepted.push(one);
      const diagnostics = linter.lint(document, own.settings);
      hear = undefined;
      // A fault of ours may be gone the next time.
      if (diagnostics.some(({ rule }) => rule.startsWith('internal/'))) return diagnostics;
      const { format, shape, problems, comments, skipped } = document;
      known.entry = {
        neighbours: known.neighbours(),
        ...(own.isAsked ? { today: settings.today } : {}),
        document: { format, ...(shape === undefined ? {} : { shape }), problems, comments, skipped },
        macros: document.macros.map(briefOf),
        diagnostics,
        accepted: accepted.map(({ diagnostic, entry }) => [
          diagnostic,
          entry === undefined ? -1 : settings.suppress.indexOf(entry),
        ]),
      };
      return diagnostics;
    };
    const withNotes = (documents: readonly CheckedDocument[]): readonly CheckedDocument[] =>
      documents.map((one) => {
        const known = this.#known.get(one.document);
        return known === undefined ? one : { ...one, kept: known.kept };
      });
    return {
      ...linter,
      lint,
      lintLibrary: (documents) => linter.lintLibrary(withNotes(documents)),
      lintLibrarySlowly: (documents) => linter.lintLibrarySlowly(withNotes(documents)),
    };
  }

  /** How many files are known. */
  get size(): number {
    return this.#stored.size;
  }

  /** What is known, for a cache of the same program in another thread. */
  known(): readonly (readonly [key: string, json: string])[] {
    this.#gather();
    return Array.from(this.#stored, ([key, { json }]) => [key, json] as const);
  }

  /** Takes over what `known` has told elsewhere. */
  learn(known: ReturnType<CheckCache['known']>): void {
    for (const [key, json] of known) this.#stored.set(key, new Stored(this.#today, json));
    if (known.length > 0) this.#isDirty = true;
  }

  /**
   * For somebody who loads the same files again and again. What was loaded so far is let go; of a cache that lasts for the run, what was looked
   * at since the last call is kept, and nothing else.
   */
  endRound(): void {
    this.#gather();
    if (this.#path !== undefined) {
      this.#open.length = 0;
      return;
    }
    const keys = new Set(this.#open.map(({ known }) => known.key));
    for (const [key, { json }] of this.#stored)
      if (!keys.has(key) && !json.includes('"skipped":{')) this.#stored.delete(key);
    this.#open.length = 0;
  }

  /** Writes what is new, whole or not at all. What another run has written meanwhile stays. Answers why not, in plain words. */
  save(): string | undefined {
    this.#gather();
    if (!this.#isDirty || this.#path === undefined) return undefined;
    if (versionOf(this.#path) !== this.#readFrom)
      for (const [key, stored] of this.#read()) if (!this.#stored.has(key)) this.#stored.set(key, stored);
    const body = [...this.#kept()].map(([key, { day, json }]) => `${key} ${day} ${json}\n`).join('');
    return writeWhole(this.#path, `${this.#header} ${digestOf(body)}\n${body}`);
  }

  #gather(): void {
    for (const { known } of this.#open) {
      const { key, entry, kept } = known;
      if (entry === undefined || (known.notes === notesIn(kept) && this.#stored.has(key))) continue;
      this.#put(key, { ...entry, kept });
    }
  }

  #kept(): Iterable<[string, Stored]> {
    const oldest = daysBefore(this.#today, LONGEST_UNUSED);
    let size = 0;
    return [...this.#stored]
      .filter(([, { day }]) => day >= oldest)
      .toSorted(([, a], [, b]) => (a.day > b.day ? -1 : a.day < b.day ? 1 : 0))
      .filter(([, { json }]) => {
        size += json.length;
        return size <= LARGEST;
      });
  }

  #read(): Map<string, Stored> {
    const stored = new Map<string, Stored>();
    let bytes: Buffer;
    try {
      if (this.#path === undefined) return stored;
      bytes = readFileSync(this.#path);
    } catch {
      return stored;
    }
    let at = bytes.indexOf(LINE_END) + 1;
    if (bytes.toString('utf8', 0, at) !== `${this.#header} ${digestOf(bytes.subarray(at))}\n`) return stored;
    for (let end = 0; at < bytes.length; at = end + 1) {
      end = bytes.indexOf(LINE_END, at);
      if (end < 0) break;
      const [start, stop] = [at + DIGEST_LENGTH + 1 + DAY_LENGTH + 1, end];
      stored.set(
        bytes.toString('latin1', at, at + DIGEST_LENGTH),
        new Stored(bytes.toString('latin1', at + DIGEST_LENGTH + 1, start - 1), () =>
          bytes.toString('utf8', start, stop),
        ),
      );
    }
    return stored;
  }

  #note(document: Document, known: Known): void {
    this.#known.set(document, known);
    this.#open.push({ document, known });
  }

  #use(stored: Stored): void {
    if (stored.day === this.#today) return;
    stored.day = this.#today;
    this.#isDirty = true;
  }

  #put(key: string, entry: Entry): void {
    this.#stored.set(key, new Stored(this.#today, JSON.stringify(entry)));
    this.#isDirty = true;
  }

  async #restore(
    key: string,
    entry: Entry,
    file: Document['file'],
    { path, absolute, config }: FoundFile,
    resolved: ResolvedSettings,
    options: CheckOptions,
  ): Promise<LoadedFile | undefined> {
    const dialects = new Map([...resolved.dialects, resolved.settings.dialect].map((one) => [one.id, one]));
    const { document: brief, macros = [], kept = {} } = entry;
    if (brief === undefined || macros.some(({ dialect }) => !dialects.has(dialect))) return undefined;
    const formats = await Promise.all(formatsFor(file.path, options.formats).map((one) => one.load()));
    const context = contextOf(resolved, absolute, config, options);
    let read: { readonly format: Format; readonly document: Document } | undefined;
    const full = () => {
      for (const format of formats) {
        if (read !== undefined) break;
        const document = format.read(file, context);
        if (document.isForeign !== true) read = { format, document };
      }
      if (read === undefined) throw new Error(`${path} was read before and can’t be read now`);
      return read;
    };
    const document: Document = {
      file,
      ...brief,
      macros: macros.map(({ dialect, isShared, ...macro }, i): Macro => {
        const whole = (): Macro => full().document.macros[i] as Macro;
        const restored = {
          ...macro,
          dialect: dialects.get(dialect) as Macro['dialect'],
          get parts() {
            return whole().parts;
          },
        };
        if (isShared === true)
          Object.defineProperty(restored, 'sharedAs', { get: () => whole().sharedAs, enumerable: true });
        return restored;
      }),
    };
    this.#note(document, { key, neighbours: () => entry.neighbours, entry, kept, notes: notesIn(kept) });
    return { path, absolute, document, resolved, reread: (text) => full().format.read({ ...file, text }, context) };
  }

  #digestOfSettings(config: GoverningConfig, resolved: ResolvedSettings): string {
    let digest = this.#digests.get(resolved);
    if (digest === undefined) {
      const { settings, profile, kinds, terms, dialects } = resolved;
      const { rules, locale, dialect, audience, fillIn, glossary, requires, suppress, sources, inactive, teamRules } =
        settings;
      const all = [
        profile,
        [...rules],
        [locale, dialect.id, audience, fillIn, [...glossary], requires, suppress, sources, inactive],
        kinds.map(({ entry }) => entry),
        // No pattern of a title but one that fits all fits this one.
        settings.kindFor({ title: '\0', tags: [] }),
        terms,
        teamRules?.map(({ id }) => id),
        dialects.map(({ id }) => id),
        // What is made of the configuration counts by what is written there.
        config.chain
          .filter(
            ({ config, team }) =>
              team !== undefined || config.dialects !== undefined || config.customFields !== undefined,
          )
          .map(({ file }) => file?.text),
      ];
      digest = digestOf(JSON.stringify(all));
      this.#digests.set(resolved, digest);
    }
    return digest;
  }
}

const digestOf = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('base64url');

const digestOfNeighbour = (text: string | undefined): string | null => (text === undefined ? null : digestOf(text));

function entryOf({ json }: Stored): Entry | undefined {
  try {
    return JSON.parse(json) as Entry;
  } catch {
    return undefined;
  }
}

function briefOf({ parts: _, dialect, sharedAs, ...macro }: Macro): BriefMacro {
  return { ...macro, dialect: dialect.id, ...(sharedAs === undefined ? {} : { isShared: true }) };
}

const notesIn = (kept: KeptNotes): number =>
  Object.values(kept).reduce(
    (sum, notes) => sum + notes.filter((note) => note !== undefined && note !== null).length,
    0,
  );

/** Tells whether somebody has written the file since. */
function versionOf(path: string | undefined): string {
  try {
    if (path === undefined) return '';
    const { ino, size, mtimeMs } = statSync(path);
    return `${ino} ${size} ${mtimeMs}`;
  } catch {
    return '';
  }
}

const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

/** Where the cache stands unless its user says otherwise: with those of other tools where there is a folder for them. */
export const cachePathIn = (folder: string): string => {
  const modules = `${folder}/node_modules`;
  const isFolder = statSync(modules, { throwIfNoEntry: false })?.isDirectory() === true;
  return isFolder ? `${modules}/.cache/trustlint` : `${folder}/.trustlint-cache`;
};

import { dirname, resolve } from 'node:path';
import {
  createRelinter,
  DIALECTS,
  type Diagnostic,
  type Document,
  FORMATS,
  GENERIC,
  KnownTexts,
  type Linter,
  type Macro,
  type Message,
  type Pace,
  type Relinter,
  type Settings,
  toEnd,
  toEndSlowly,
} from '@trustlint/core';
import {
  type CheckOptions,
  type ConfigFinder,
  configsOf,
  displayPath,
  type FileText,
  type FoundFile,
  findFiles,
  type GoverningConfig,
  type LoadedFile,
  loadText,
  readFile,
  type SkippedFile,
  withCompared,
  wouldFind,
} from '@trustlint/project';
import type { ServerHost } from '../host.ts';
import { Lines, type PositionEncoding } from '../text/lines.ts';
import { type OpenDocument, type Replacement, spanAfter } from '../text/open-documents.ts';
import type { ConfigFile } from './config-file.ts';
import { ConfigFiles } from './config-files.ts';
import type { MacroFile } from './macro-file.ts';
import { createPacer } from './pacer.ts';
import { addressOf, pathOf } from './place.ts';
import { readableName } from './readable-name.ts';

/** Comparing all macros after each edit is no burden as long as there are few, and it took no longer than this, in milliseconds. */
const QUICK = { macros: 100, cost: 3 };

/** So many files are brought onto the disk at once, where that is needed. */
const SUPPLIED_AT_ONCE = 50;

/** What is known of one file. */
interface Entry {
  readonly uri: string;
  readonly absolute: string;
  /** Present where the file holds macros and somebody asked for checking it. */
  read?: Omit<MacroFile, 'diagnostics' | 'accepted'>;
  /** Why nothing was read of it, where there is something to say. */
  skipped?: SkippedFile;
  own: readonly Diagnostic[];
  compared: readonly Diagnostic[];
  /** The revision of the open document that was read; `undefined` for a file that is not open. */
  revision?: number | undefined;
  /** What was edited since `compared` was found out, and the revision that each edit made. */
  since: { readonly revision: number; readonly replacement: Replacement }[];
  relinter?: Relinter;
  /** What is known of its texts, as long as these settings apply. */
  known?: { readonly settings: Settings; readonly texts: KnownTexts };
  /** Its check that is going on. */
  refreshing?: Promise<void>;
  /** The state of the configuration that all this was worked out with. */
  epoch: number;
  /** Whether somebody asked for checking it, and in which state of the configuration. */
  wanted?: { readonly epoch: number; readonly is: boolean };
  file?: MacroFile;
}

/** The macros of one folder: those that are open as the client has them, the others as they stand on the disk. */
export class Library {
  /** Absolute. */
  readonly root: string;
  readonly linter: Linter;
  readonly #host: ServerHost;
  readonly #encoding: PositionEncoding;
  readonly #entries = new Map<string, Entry>();
  readonly #asked = new Set<string>();
  #inOrder: readonly Entry[] | undefined;
  /** By the rule and the place of each: a document is compared again and again. */
  readonly #accepted = new WeakMap<Document, Map<string, Diagnostic>>();
  readonly #configFiles: ConfigFiles;
  #configs: ConfigFinder;
  /** Of the supply, when `#configs` began to look. */
  #generation = 0;
  #governing = new Set<GoverningConfig>();
  #epoch = 0;
  #isComparedUpToDate = true;
  #compareCost = 0;

  constructor(root: string, host: ServerHost, encoding: PositionEncoding) {
    this.root = root;
    this.#host = host;
    this.#encoding = encoding;
    this.linter = host.createLinter(({ document, diagnostic }) => this.#accept(document, diagnostic));
    this.#configFiles = new ConfigFiles(this.#configOptions(), encoding);
    this.#configs = this.#findConfigs();
  }

  /** Checks a file from now on though no configuration asks for it. */
  ask(absolute: string): void {
    this.#asked.add(absolute);
    const entry = this.#entries.get(absolute);
    if (entry === undefined) return;
    entry.epoch = -1;
    delete entry.wanted;
  }

  /** What governs the files of a folder. */
  governing(folder: string): Promise<GoverningConfig> {
    return this.#supplied(() => this.#configs.governing(folder));
  }

  /** The configuration files with problems, as they stand on the disk. */
  brokenConfigs(): readonly ConfigFile[] {
    return this.#configFiles.broken(this.#governing);
  }

  isConfig(absolute: string): boolean {
    return this.#configFiles.isConfig(absolute, this.#governing);
  }

  /** An open configuration file as its text is now. */
  async openConfig(
    absolute: string,
    textAtHand: (absolute: string) => OpenDocument | undefined,
  ): Promise<ConfigFile | undefined> {
    return this.#supplied(async () => {
      const inForce = await this.#configs.governing(dirname(absolute));
      return this.#configFiles.open(absolute, inForce, textAtHand);
    });
  }

  /** All files of macros that are known by now, in the order of their places on the disk. */
  files(): readonly MacroFile[] {
    return [...this.eachFile()];
  }

  /** The same, each worked out when it is asked for; what is forgotten meanwhile is left out. */
  *eachFile(): Generator<MacroFile> {
    this.#inOrder ??= [...this.#entries.values()].sort((a, b) => (a.absolute < b.absolute ? -1 : 1));
    for (const entry of this.#inOrder) {
      const file = this.#entries.get(entry.absolute) === entry ? this.#fileOf(entry) : undefined;
      if (file !== undefined) yield file;
    }
  }

  /** The addresses of those that something may be told about, in no order: for a large library that takes much less than `files`. */
  addressesWithFindings(): readonly string[] {
    return [...this.#entries.values()]
      .filter(({ read, own, compared }) => read !== undefined && own.length + compared.length > 0)
      .map(({ uri }) => uri);
  }

  /** A file of macros that is known by now; `path` is absolute or counts from the folder of the library. */
  fileAt(path: string): MacroFile | undefined {
    const entry = this.#entries.get(resolve(this.root, path));
    return entry === undefined ? undefined : this.#fileOf(entry);
  }

  /** Why nothing is told about a file, where there is something to say. */
  whyNot(absolute: string): SkippedFile | undefined {
    return this.#entries.get(absolute)?.skipped;
  }

  /** The open document as a file of macros, up to date; `undefined` where it holds none or nobody asked. */
  async refresh(document: OpenDocument): Promise<MacroFile | undefined> {
    const entry = this.#entryOf(pathOf(document.uri), document.uri);
    for (;;) {
      if (entry.epoch === this.#epoch && (entry.revision ?? -1) >= document.revision) return this.#fileOf(entry);
      if (entry.refreshing === undefined) break;
      await entry.refreshing;
    }
    const refreshing = this.#refresh(entry, document);
    entry.refreshing = refreshing.catch(() => undefined);
    try {
      await refreshing;
    } finally {
      delete entry.refreshing;
    }
    // Meanwhile the configuration may have become another.
    return entry.epoch === this.#epoch ? this.#fileOf(entry) : this.refresh(document);
  }

  async #refresh(entry: Entry, document: OpenDocument): Promise<void> {
    const { absolute } = entry;
    const epoch = this.#epoch;
    const config = await this.governing(dirname(absolute));
    this.#governing.add(config);
    if (entry.wanted?.epoch !== epoch)
      entry.wanted = { epoch, is: config.problems.length === 0 && (await this.#isWanted(absolute, config)) };
    const name = readableName(absolute, document.languageId);
    const text = {
      file: { path: displayPath(this.root, name), text: document.text, encoding: 'utf-8', bom: false },
    } as const;
    const knownTexts = (settings: Settings): KnownTexts => {
      if (entry.known?.settings !== settings) entry.known = { settings, texts: new KnownTexts() };
      entry.known.texts.beginReading();
      return entry.known.texts;
    };
    const pace = createPacer(this.#host);
    const loaded = entry.wanted.is ? await this.#load(text, name, config, { knownTexts, pace }) : undefined;
    entry.relinter ??= createRelinter(this.linter);
    const own =
      loaded === undefined || 'why' in loaded
        ? []
        : await entry.relinter.lintSlowly(loaded.document, loaded.resolved.settings, pace);
    // What was found out about the file on the disk has no places in another text.
    if (entry.revision === undefined && entry.read?.lines.text !== document.text) entry.compared = [];
    entry.epoch = epoch;
    entry.revision = document.revision;
    entry.own = own;
    delete entry.file;
    delete entry.skipped;
    delete entry.read;
    if (loaded === undefined) return;
    if ('why' in loaded) {
      entry.skipped = loaded;
      return;
    }
    entry.read = this.#readFile(entry, document.version, document.lines, { ...loaded, config });
    this.#isComparedUpToDate = false;
    if (this.#isQuickToCompare()) this.compare();
  }

  /** Notes what was edited in an open document, so that places that were found before still fit. */
  edited({ uri, revision }: OpenDocument, replacements: readonly Replacement[]): void {
    this.#entries.get(pathOf(uri))?.since.push(...replacements.map((replacement) => ({ revision, replacement })));
  }

  /**
   * Reads a file from the disk that is not open, or that was closed; gives up when it is opened meanwhile. `found`: a walk has found it,
   * and this is how it goes on.
   */
  async readFromDisk(absolute: string, found?: { readonly pace: Pace }): Promise<void> {
    const epoch = this.#epoch;
    const config = await this.governing(dirname(absolute));
    this.#governing.add(config);
    const isInVain = (): boolean => epoch !== this.#epoch || this.#isOpened(absolute);
    await this.#host.supply?.bring([absolute]);
    const text = readFile(absolute, displayPath(this.root, absolute), this.#host.disk);
    const isWanted =
      config.problems.length === 0 &&
      text.file !== undefined &&
      (found !== undefined || (await this.#isWanted(absolute, config)));
    if (isInVain()) return;
    if (!isWanted) {
      this.forget(absolute);
      return;
    }
    const loaded = await this.#load(text, absolute, config, { pace: found?.pace });
    const own = 'why' in loaded ? [] : await this.#lintSlowly(loaded, isInVain, found?.pace);
    if (own === undefined || isInVain()) return;
    const entry = this.#entryOf(absolute, addressOf(absolute));
    entry.revision = undefined;
    delete entry.relinter;
    delete entry.known;
    delete entry.file;
    delete entry.skipped;
    delete entry.read;
    entry.since = [];
    entry.epoch = epoch;
    entry.own = own;
    if ('why' in loaded) entry.skipped = loaded;
    else
      entry.read = this.#readFile(entry, undefined, new Lines(loaded.document.file.text, this.#encoding), {
        ...loaded,
        config,
      });
    this.#isComparedUpToDate = false;
  }

  /** The file is gone. */
  forget(absolute: string): void {
    if (!this.#entries.delete(absolute)) return;
    this.#inOrder = undefined;
    this.#isComparedUpToDate = false;
  }

  /** Reads every file of the library that is not open, awaiting `pace` between steps. `onProgress` hears how many of how many are done. */
  async index(
    pace: Pace,
    isOpen: (absolute: string) => boolean,
    onProgress: (done: number, all: number) => void = () => undefined,
    isCancelled: () => boolean = () => false,
  ): Promise<void> {
    const epoch = this.#epoch;
    const extensions = new Set(FORMATS.flatMap((format) => format.extensions));
    await this.#host.supply?.list(this.root);
    const { disk } = this.#host;
    const found = await this.#supplied(() =>
      findFiles({ cwd: this.root, paths: [], configs: this.#configs, disk, extensions, pause: pace }),
    );
    for (const config of found.configs) this.#governing.add(config);
    const { supply } = this.#host;
    const isMeant = ({ absolute, config }: Pick<FoundFile, 'absolute' | 'config'>): boolean =>
      !isOpen(absolute) && (config.path !== undefined || isNamedMacro(absolute));
    for (const [i, { absolute, config }] of found.files.entries()) {
      if (epoch !== this.#epoch || isCancelled()) return;
      onProgress(i, found.files.length);
      const pause = pace();
      if (pause !== undefined) await pause;
      if (supply !== undefined && i % SUPPLIED_AT_ONCE === 0)
        await supply.bring(
          found.files
            .slice(i, i + SUPPLIED_AT_ONCE)
            .filter(isMeant)
            .map((file) => file.absolute),
        );
      if (isMeant({ absolute, config })) await this.readFromDisk(absolute, { pace });
    }
  }

  /** Everything is to be worked out anew, because a configuration has changed. */
  reset(): void {
    this.#epoch++;
    this.#configs = this.#findConfigs();
    this.#governing = new Set();
    for (const [absolute, entry] of this.#entries)
      if (entry.read?.version === undefined) this.#entries.delete(absolute);
    this.#inOrder = undefined;
    this.#isComparedUpToDate = false;
  }

  /** Whether `compare` would find out anything new. */
  get isCompared(): boolean {
    return this.#isComparedUpToDate;
  }

  /** How long the last comparison took, in milliseconds. */
  get compareCost(): number {
    return this.#compareCost;
  }

  /** Compares all macros with each other. Answers the addresses of the files about which something else is told now. */
  compare(): readonly string[] {
    return toEnd(this.#compare());
  }

  /** The same, awaiting `pace` between steps; what is edited meanwhile makes it out of date again. */
  async compareSlowly(pace: Pace): Promise<readonly string[]> {
    return toEndSlowly(this.#compare(), pace);
  }

  *#compare(): Generator<void, readonly string[]> {
    const start = this.#host.now();
    this.#isComparedUpToDate = true;
    const compared = [...this.#entries.values()]
      .flatMap((entry) => (entry.read === undefined ? [] : { entry, read: entry.read, revision: entry.revision }))
      .sort((a, b) => (a.read.path < b.read.path ? -1 : a.read.path > b.read.path ? 1 : 0));
    const found = yield* this.linter.lintLibrarySlowly(compared.map(({ read }) => read));
    const changed: string[] = [];
    for (const { entry, read, revision } of compared) {
      yield;
      const isGone = this.#entries.get(entry.absolute) !== entry;
      const isAnother = revision === undefined && entry.read !== read;
      if (isGone || isAnother) continue;
      const before = entry.compared;
      const isEdited = entry.since.length > 0;
      entry.compared = found.get(read.path) ?? [];
      entry.since = entry.since.filter((edit) => revision !== undefined && edit.revision > revision);
      if (before.length === 0 && entry.compared.length === 0) continue;
      if (!isEdited && JSON.stringify(before) === JSON.stringify(entry.compared)) continue;
      delete entry.file;
      changed.push(entry.uri);
    }
    this.#compareCost = this.#host.now() - start;
    return changed;
  }

  #accept(document: Document, diagnostic: Diagnostic): void {
    const known = this.#accepted.get(document) ?? new Map<string, Diagnostic>();
    this.#accepted.set(document, known);
    known.set(`${diagnostic.rule} ${diagnostic.span.start} ${diagnostic.span.end}`, diagnostic);
  }

  #isQuickToCompare(): boolean {
    if (this.#compareCost > QUICK.cost) return false;
    let macros = 0;
    for (const { read } of this.#entries.values()) {
      macros += read?.document.macros.length ?? 0;
      if (macros > QUICK.macros) return false;
    }
    return true;
  }

  #findConfigs(): ConfigFinder {
    return configsOf(this.#configOptions());
  }

  /** Does what looks for files, again as long as that brings files onto the disk which it has looked for in vain. */
  async #supplied<T>(look: () => Promise<T>): Promise<T> {
    const { supply } = this.#host;
    if (supply === undefined) return look();
    for (;;) {
      const { generation } = supply;
      if (generation !== this.#generation) {
        this.#generation = generation;
        this.#configs = this.#findConfigs();
      }
      const found = await look();
      await supply.bring();
      if (supply.generation === generation) return found;
    }
  }

  #configOptions(): Parameters<typeof configsOf>[0] {
    return {
      cwd: this.root,
      disk: this.#host.disk,
      commandLine: {},
      today: this.#host.today(),
      rules: this.#host.pack.rules,
      dialects: DIALECTS,
      defaultDialect: GENERIC,
    };
  }

  #entryOf(absolute: string, uri: string): Entry {
    let entry = this.#entries.get(absolute);
    if (entry === undefined || entry.uri !== uri) {
      entry = { uri, absolute, own: [], compared: [], since: [], epoch: -1 };
      this.#entries.set(absolute, entry);
      this.#inOrder = undefined;
    }
    return entry;
  }

  /** Without a configuration nobody has asked, but for files that say by their name that they hold macros. */
  async #isWanted(absolute: string, config: GoverningConfig): Promise<boolean> {
    if (this.#asked.has(absolute) || isNamedMacro(absolute)) return true;
    if (config.path === undefined) return false;
    const extensions = new Set(FORMATS.flatMap((format) => format.extensions));
    const { disk } = this.#host;
    return this.#supplied(() => wouldFind(absolute, { cwd: this.root, configs: this.#configs, disk, extensions }));
  }

  #load(
    text: FileText,
    absolute: string,
    config: GoverningConfig,
    reading: Pick<CheckOptions, 'knownTexts' | 'pace'>,
  ): Promise<LoadedFile | SkippedFile> {
    const path = displayPath(this.root, absolute);
    const options = { cwd: this.root, disk: this.#host.disk, formats: FORMATS, ...reading };
    return this.#supplied(() => loadText(text, { path, absolute, config }, options));
  }

  /** As `Linter.lint`, one macro at a time; `undefined` when that was given up. */
  async #lintSlowly(
    { document, resolved: { settings } }: LoadedFile,
    isInVain: () => boolean,
    pace: Pace = () => undefined,
  ): Promise<readonly Diagnostic[] | undefined> {
    const findings: Diagnostic[] = [];
    for (const macro of document.macros) {
      if (isInVain()) return undefined;
      findings.push(...(await toEndSlowly(this.linter.lintMacro(macro, settings), pace)));
    }
    return this.linter.settle(document, settings, findings);
  }

  /** Whether it was read, or is being read, as an open document. */
  #isOpened(absolute: string): boolean {
    const entry = this.#entries.get(absolute);
    return entry?.revision !== undefined || entry?.refreshing !== undefined;
  }

  #readFile(
    { uri, absolute }: Entry,
    version: number | undefined,
    lines: Lines,
    { document, resolved, config, reread }: Pick<MacroFile, 'document' | 'resolved' | 'config' | 'reread'>,
  ): Omit<MacroFile, 'diagnostics' | 'accepted'> {
    const { settings } = resolved;
    const messages = new Map<Macro, Message>();
    const messageOf = (macro: Macro): Message => {
      let message = messages.get(macro);
      if (message === undefined) {
        message = this.linter.read(macro, settings);
        messages.set(macro, message);
      }
      return message;
    };
    return {
      uri,
      version,
      absolute,
      path: document.file.path,
      lines,
      document,
      config,
      resolved,
      settings,
      reread,
      messageOf,
    };
  }

  #fileOf(entry: Entry): MacroFile | undefined {
    if (entry.read === undefined) return undefined;
    const { revision } = entry;
    if (entry.file === undefined) {
      const since = entry.since.filter((edit) => revision === undefined || edit.revision <= revision);
      const replacements = since.map(({ replacement }) => replacement);
      const compared = entry.compared.flatMap((diagnostic) => {
        const span = spanAfter(diagnostic.span, replacements);
        return span === undefined ? [] : [{ ...diagnostic, span }];
      });
      const accepted = [...(this.#accepted.get(entry.read.document)?.values() ?? [])];
      entry.file = { ...entry.read, diagnostics: withCompared(entry.own, compared), accepted };
    }
    return entry.file;
  }
}

/** A name such as `refund.macro.md` says that the file is meant for Trustlint. */
const isNamedMacro = (absolute: string): boolean => /\.macro\.[^./\\]+$/i.test(absolute);

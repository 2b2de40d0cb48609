import {
  type ConfigCursor,
  type ConfigSlot,
  configCursor,
  configSlots,
  type Rule,
  type SlotForm,
  type SlotKey,
  slotAt,
} from '@trustlint/core';
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
  MarkupKind,
  type Position,
} from 'vscode-languageserver';
import type { Session } from '../session.ts';
import { type ConfigFile, vocabularyOf } from '../workspace/config-file.ts';
import { explainSlot } from './explain/explain-config.ts';
import { inkFor } from './explain/ink.ts';

/** What of the folder a configuration may name. */
export interface ConfigSurroundings {
  /** The files below the folder of the configuration, with `/`. */
  readonly paths: () => Promise<readonly string[]>;
  /** The titles of the macros that are known. */
  readonly titles: () => readonly string[];
}

/** So many files are offered by their names; patterns stand for the rest. */
const MOST_FILES = 200;

/** What may be written at the cursor in a configuration: keys and values that do not stand there yet. */
export async function configCompletions(
  file: ConfigFile,
  position: Position,
  session: Session,
  surroundings: ConfigSurroundings,
): Promise<CompletionList | null> {
  const offset = file.lines.offsetAt(position);
  const cursor = configCursor(file.lines.text, file.syntax, offset);
  if (cursor === undefined) return null;
  const names = vocabularyOf(file, session.host.pack.rules);
  const slot = slotAt(configSlots(names), cursor.path);
  if (slot === undefined) return null;
  const writer = new Writer(file, cursor, session, names.rules);
  if (cursor.what !== 'value') writer.keys(slot);
  if (cursor.what !== 'key') {
    writer.values(slot);
    for (const [value, kind] of await inFolder(cursor, surroundings)) writer.value(value, kind);
  }
  return writer.items.length === 0 ? null : { isIncomplete: false, items: writer.items };
}

/** What stands in the folder and may be named at a place. */
async function inFolder(
  { path }: ConfigCursor,
  { paths, titles }: ConfigSurroundings,
): Promise<readonly (readonly [string, CompletionItemKind])[]> {
  const names = path.filter((step) => typeof step === 'string');
  const key = names.at(-1);
  if (key === 'macro' && names[0] === 'suppress') return titles().map((title) => [title, CompletionItemKind.Text]);
  if (key === 'title' && names[0] === 'kinds') return titles().map((title) => [title, CompletionItemKind.Text]);
  if (key === 'extends') {
    const all = (await paths()).filter((one) => /\.(?:ya?ml|jsonc?)$/i.test(one));
    return all.map((one) => [one, CompletionItemKind.File]);
  }
  return key === 'files' || key === 'ignore' ? patternsFor(await paths()) : [];
}

/** Patterns that fit what is there, the wider before the narrower, then the files themselves. */
function patternsFor(paths: readonly string[]): readonly (readonly [string, CompletionItemKind])[] {
  const folders = new Set<string>();
  const endings = new Set<string>();
  for (const path of paths) {
    const steps = path.split('/');
    const [ending] = /\.[^./]+$/.exec(path) ?? [];
    for (let i = 1; i < steps.length; i++) folders.add(`${steps.slice(0, i).join('/')}/**`);
    if (ending === undefined) continue;
    endings.add(`**/*${ending}`);
    if (steps.length > 1) endings.add(`${steps.slice(0, -1).join('/')}/*${ending}`);
  }
  return [
    ...[...folders].sort().map((one) => [one, CompletionItemKind.Folder] as const),
    ...[...endings].sort().map((one) => [one, CompletionItemKind.Folder] as const),
    ...paths.slice(0, MOST_FILES).map((one) => [one, CompletionItemKind.File] as const),
  ];
}

/** Writes keys and values the way that the place needs them. */
class Writer {
  readonly items: CompletionItem[] = [];
  readonly #file: ConfigFile;
  readonly #cursor: ConfigCursor;
  readonly #session: Session;
  readonly #rules: ReadonlyMap<string, Rule>;
  readonly #taken: ReadonlySet<string>;

  constructor(file: ConfigFile, cursor: ConfigCursor, session: Session, rules: readonly Rule[]) {
    this.#file = file;
    this.#cursor = cursor;
    this.#session = session;
    this.#rules = new Map(rules.map((rule) => [rule.id, rule]));
    this.#taken = new Set(cursor.taken);
  }

  keys({ forms }: ConfigSlot): void {
    for (const form of forms) {
      if (form.type === 'map') for (const key of form.keys) this.#key(key, '');
      // Below a key that wants a list, its first entry may begin.
      if (
        form.type === 'list' &&
        this.#cursor.what === 'either' &&
        !this.#cursor.isInBrackets &&
        !forms.some(({ type }) => type === 'map')
      )
        for (const inner of form.item.forms)
          if (inner.type === 'map') for (const key of inner.keys) this.#key(key, '- ');
    }
  }

  values({ forms, ...slot }: ConfigSlot): void {
    for (const form of forms) {
      if (form.type === 'boolean') for (const word of ['true', 'false']) this.#bare(word);
      if (form.type === 'number' && slot.default !== undefined) this.#bare(slot.default, 'the default');
      if (form.type !== 'choice' && form.type !== 'text') continue;
      for (const { value, description, rule } of form.values ?? []) {
        const kind = rule === undefined ? CompletionItemKind.Value : CompletionItemKind.Reference;
        const isDefault = value === slot.default;
        this.value(value, kind, [isDefault ? 'the default' : '', description ?? ''].filter(Boolean).join(': '));
      }
    }
  }

  value(value: string, kind: CompletionItemKind, detail = ''): void {
    if (this.#taken.has(value)) return;
    this.#add({ label: value, kind, ...(detail === '' ? {} : { detail }) }, this.#quoted(value));
  }

  /** A number or a truth value: it has no quotes. */
  #bare(label: string, detail?: string): void {
    if (this.#cursor.quote !== '') return;
    this.#add({ label, kind: CompletionItemKind.Value, ...(detail === undefined ? {} : { detail }) }, label);
  }

  #key({ name, slot, rule, required }: SlotKey, before: string): void {
    if (this.#taken.has(name)) return;
    const { client } = this.#session;
    const known = rule === undefined ? undefined : this.#rules.get(rule);
    const documentation = explainSlot(slot, inkFor(client.markdownCompletion));
    const detail =
      known === undefined
        ? required === true
          ? 'needed'
          : undefined
        : `${known.severity}, from the profile ${known.profile} on`;
    const item: CompletionItem = {
      label: name,
      kind: rule === undefined ? CompletionItemKind.Property : CompletionItemKind.Reference,
      ...(detail === undefined ? {} : { detail }),
      ...(documentation === ''
        ? {}
        : {
            documentation: {
              kind: client.markdownCompletion ? MarkupKind.Markdown : MarkupKind.PlainText,
              value: documentation,
            },
          }),
    };
    const [text, snippet] = this.#keyText(name, slot.forms);
    this.#add(item, before + text, snippet);
  }

  /** The key with what follows it, and the same with a place to go on at, where the client can have that. */
  #keyText(name: string, forms: readonly SlotForm[]): readonly [string, string?] {
    const { quote, hasColon, isInBrackets } = this.#cursor;
    const key = this.#file.syntax === 'json' ? (quote === '' ? `"${name}"` : name) : name;
    // A quote that is there already stands between the key and its colon.
    if (hasColon || quote !== '') return [key];
    const isPlain = forms.some(({ type }) => type !== 'map' && type !== 'list');
    if (this.#file.syntax === 'json') {
      const isText = forms.every(({ type }) => type === 'choice' || type === 'text');
      const value = isText ? '"$1"' : isPlain ? '$1' : forms.some(({ type }) => type === 'map') ? '{$1}' : '[$1]';
      return [`${key}: `, `${key}: ${value}`];
    }
    // What needs lines of its own begins on the next one.
    return [isPlain || isInBrackets ? `${key}: ` : `${key}:`];
  }

  #quoted(value: string): string {
    const { quote, isInBrackets } = this.#cursor;
    if (quote === '"') return JSON.stringify(value).slice(1, -1);
    if (quote === "'") return value.replaceAll("'", "''");
    if (this.#file.syntax === 'json') return JSON.stringify(value);
    const isPlain =
      /^[\p{L}\p{N}_./][^#:'"`\\]*$/u.test(value) && !/\s$/.test(value) && !(isInBrackets && /[,[\]{}]/.test(value));
    const isText = !/^(?:true|false|null|~|[-+.\d][\d_.eE+-]*)$/i.test(value);
    return isPlain && isText ? value : JSON.stringify(value);
  }

  #add(item: CompletionItem, text: string, snippet?: string): void {
    const { word } = this.#cursor;
    const range = this.#file.lines.rangeOf(word);
    const isSnippet = snippet !== undefined && this.#session.client.snippets;
    this.items.push({
      ...item,
      filterText: item.label,
      sortText: String(this.items.length).padStart(4, '0'),
      ...(isSnippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
      textEdit: { range, newText: isSnippet ? snippet : text },
    });
  }
}

import type { Document, FormatContext } from '../format/format.ts';
import { readFrontMatter, readHtmlFrontMatter } from '../format/front-matter.ts';
import type { FormattedDocument } from '../format/registry.ts';
import { applyEdits, areCompatible, type TextEdit } from '../text/edit.ts';
import type { MappedText } from '../text/mapped-text.ts';
import { withoutOwnComments } from '../text/own-comments.ts';
import { exactEdits } from './exact-edits.ts';
import { bodiesOf, type ExchangedText, exchangedTexts, fingerprintsOf, hasTitle } from './exchanged-macro.ts';
import { fingerprint } from './fingerprint.ts';
import { htmlAsMarkdown } from './html-as-markdown.ts';
import type { ImportedText, ImportRecord } from './import-record.ts';
import { frontMatterIn, frontMatterOf, htmlOfFile, metadataOf } from './macro-file.ts';
import { asOriginal, fileFingerprint, plainBody } from './plain-body.ts';
import { TitleTexts } from './title-text.ts';

/** A file of the folder as it is now. */
export interface EditedFile {
  /** From the folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

export interface ExportRequest {
  /** The export as it is now, inactive macros too. */
  readonly export: FormattedDocument;
  /** What it was read with. */
  readonly context: FormatContext;
  readonly files: readonly EditedFile[];
  readonly imported: ImportRecord;
  /** Whether what has changed in the export, too, is written over. */
  readonly force: boolean;
}

export type ExchangedField = 'title' | 'subject' | 'text';

/** What became of a file. */
export interface ExportedFile {
  /** Of what the folder has no file for any more: where it was. */
  readonly path: string;
  readonly title: string;
  /**
   * - `known`: it is a macro of the export
   * - `new`: the export has no such macro
   * - `copy`: another file is this macro
   * - `deleted`: the file is gone, and the macro stays in the export
   * - `gone`: the macro is no longer in the export
   * - `unreadable`: see `reason`
   */
  readonly state: 'known' | 'new' | 'copy' | 'deleted' | 'gone' | 'unreadable';
  readonly reason?: string;
  readonly written: readonly ExchangedField[];
  /** Changed in the export since the import, and not in the file: the export was left as it is. */
  readonly newer: readonly ExchangedField[];
  /** Changed on both sides; without `force` the export was left as it is. */
  readonly conflicts: readonly ExchangedField[];
  /** What the export can't hold, with the reason in plain words. */
  readonly refused: readonly { readonly field: ExchangedField; readonly reason: string }[];
  /** Keys of front matter that differ from the export; they are not written back. */
  readonly kept: readonly string[];
}

export interface MacrosExport {
  /** The whole new text of the export; the old one where nothing is to be written. */
  readonly text: string;
  readonly files: readonly ExportedFile[];
  /** What to remember from now on, if the text is written to where the macros came from. */
  readonly imported: ImportRecord;
}

/**
 * Writes what was edited in the files of an import back into the export. Everything else in it stays as it is, to the byte; each change is
 * read again before it counts. Never throws.
 */
export function exportMacros(request: ExportRequest): MacrosExport {
  return new MacroExporter(request).run();
}

interface Change {
  readonly field: ExchangedField;
  readonly exchanged: ExchangedText;
  /** What the field shall say. */
  readonly next: string;
  readonly edits: readonly TextEdit[];
  readonly result: Mutable;
}

interface Mutable {
  readonly path: string;
  title: string;
  state: ExportedFile['state'];
  reason?: string;
  written: ExchangedField[];
  newer: ExchangedField[];
  conflicts: ExchangedField[];
  refused: { readonly field: ExchangedField; readonly reason: string }[];
  kept: readonly string[];
}

const CANT_HOLD = 'The export can’t hold it at this place in its form. Change it on your help desk.';

class MacroExporter {
  readonly #request: ExportRequest;
  readonly #document: Document;
  readonly #byRecord: ReadonlyMap<string, ExchangedText>;
  readonly #imported: ReadonlyMap<string, ImportedText>;
  readonly #titles: TitleTexts;
  readonly #results: Mutable[] = [];
  readonly #changes: Change[] = [];
  /** What files stand for, by the record that they name. */
  readonly #files = new Map<
    string,
    { readonly exchanged: ExchangedText; readonly result: Mutable; readonly text: string }
  >();

  constructor(request: ExportRequest) {
    this.#request = request;
    const { document, format } = request.export;
    this.#document = document;
    this.#byRecord = new Map(exchangedTexts(document).map((text) => [text.record, text]));
    this.#imported = new Map(request.imported.texts.map((text) => [text.record, text]));
    this.#titles = new TitleTexts(document.file.text, format, document.macros);
  }

  run(): MacrosExport {
    const { files } = this.#request;
    for (const file of files) this.#compare(file);
    const there = new Set(files.map(({ path }) => path));
    for (const { record, file } of this.#imported.values()) {
      if (this.#files.has(record) || there.has(file)) continue;
      const macro = this.#byRecord.get(record)?.macro;
      if (macro !== undefined) this.#results.push(resultFor(file, macro.title, 'deleted'));
    }
    const { text, document } = this.#writable();
    return { text, files: this.#results, imported: this.#remembered(document) };
  }

  #compare({ path, text }: EditedFile): void {
    const { context } = this.#request;
    const values = frontMatterIn(text, context);
    const readFront = /\.html?$/i.test(path) ? readHtmlFrontMatter : readFrontMatter;
    const front = readFront(text, context);
    const byPath = this.#request.imported.texts.find(({ file }) => file === path)?.record;
    const named = values.get('record');
    const record = named === undefined || named === null ? byPath : String(named);
    const title = front.metadata.title ?? path;
    const fault = front.problems.find(({ severity }) => severity === 'error');
    if (fault !== undefined) {
      this.#results.push({ ...resultFor(path, title, 'unreadable'), reason: fault.message });
      return;
    }
    const before = record === undefined ? undefined : this.#imported.get(record);
    if (record === undefined || before === undefined) {
      this.#results.push(resultFor(path, title, 'new'));
      return;
    }
    if (this.#files.has(record)) {
      this.#results.push(resultFor(path, title, 'copy'));
      return;
    }
    const body = plainBody(text.slice(front.body.start));
    const exchanged = this.#find(before, front.metadata.title);
    const result = resultFor(path, title, exchanged === undefined ? 'gone' : 'known');
    this.#results.push(result);
    if (exchanged === undefined) return;
    this.#files.set(record, { exchanged, result, text });
    result.kept = this.#keptOf(values, exchanged);
    this.#title(front.metadata.title, before, exchanged, result);
    this.#subject(front.metadata.subject?.value, before, exchanged, result);
    this.#body(body, path, before, exchanged, result);
  }

  /**
   * The text of the export that an imported one is now. A macro without an id of its own is known by its place, so one that says something
   * else altogether there is looked for elsewhere.
   */
  #find(before: ImportedText, title: string | undefined): ExchangedText | undefined {
    const here = this.#byRecord.get(before.record);
    if (!/\[\d+\]/.test(before.id)) return here;
    const isSame = (one: ExchangedText): boolean => {
      const now = fingerprintsOf(one);
      return now.title === before.title || now.body === before.body || one.macro.title === title;
    };
    if (here !== undefined && isSame(here)) return here;
    const others = [...this.#byRecord.values()].filter((one) => {
      const now = fingerprintsOf(one);
      return now.title === before.title && now.body === before.body;
    });
    return others.length === 1 ? others[0] : undefined;
  }

  /** What was imported into the front matter, and says something else now. */
  #keptOf(values: ReadonlyMap<string, unknown>, exchanged: ExchangedText): readonly string[] {
    return metadataOf(exchanged, this.#request.context)
      .filter(([key, value]) => {
        if (key === 'title' || key === 'subject' || key === 'record' || key === 'trustlint') return false;
        return JSON.stringify(values.get(key)) !== JSON.stringify(value);
      })
      .map(([key]) => key);
  }

  #title(edited: string | undefined, before: ImportedText, exchanged: ExchangedText, result: Mutable): void {
    const { macro, text } = exchanged;
    if (!hasTitle(macro) || text > 0 || edited === undefined) return;
    if (!this.#isToWrite('title', { edited, now: macro.title, before: before.title }, result)) return;
    if (edited === '') {
      result.refused.push({ field: 'title', reason: 'A macro needs a title.' });
      return;
    }
    const place = this.#titles.of(macro);
    if (place === undefined) {
      result.refused.push({
        field: 'title',
        reason: 'It is the name of the macro there. Change it on your help desk.',
      });
      return;
    }
    const at = place.text.indexOf(macro.title);
    const next = at === -1 ? edited : place.text.slice(0, at) + edited + place.text.slice(at + macro.title.length);
    this.#write('title', { exchanged, place, text: next, next: edited, result });
  }

  #subject(edited: string | undefined, before: ImportedText, exchanged: ExchangedText, result: Mutable): void {
    const place = exchanged.subject?.source;
    if (place === undefined || edited === undefined) return;
    if (!this.#isToWrite('subject', { edited, now: place.text, before: before.subject }, result)) return;
    this.#write('subject', { exchanged, place, text: edited, next: edited, result });
  }

  #body(written: string, path: string, before: ImportedText, exchanged: ExchangedText, result: Mutable): void {
    const { body } = exchanged;
    const place = body.source;
    const now = plainBody(place.text);
    const isHtml = /\.html?$/i.test(path);
    const edited = isHtml || now.includes('trustlint-') ? written : plainBody(withoutOwnComments(written));
    let words: string | undefined = edited;
    if (body.markup === 'html' && /\.md$/i.test(path)) {
      if (htmlAsMarkdown(now) === edited) return;
      const front = frontMatterOf(exchanged, this.#request.context);
      words = htmlOfFile(edited, now, front, this.#request.context);
    }
    // What can't be written was edited for sure: the import had made it.
    const texts = { edited: words ?? `${edited}\n`, now, before: before.body };
    if (!this.#isToWrite('text', texts, result)) return;
    if (words === undefined) {
      const reason =
        'It has something that can’t be turned into the HTML of the export, such as a heading or a table. Paragraphs, bold and italic words, links and lists can.';
      result.refused.push({ field: 'text', reason });
      return;
    }
    const next = asOriginal(words, place.text);
    this.#write('text', { exchanged, place, text: next, next, result });
  }

  /** Whether the file says something new, and the export may be changed; if not, the result says why. */
  #isToWrite(
    field: ExchangedField,
    { edited, now, before }: { readonly edited: string; readonly now: string; readonly before: string | undefined },
    result: Mutable,
  ): boolean {
    if (edited === now) return false;
    if (fingerprint(edited) === before) {
      result.newer.push(field);
      return false;
    }
    if (fingerprint(now) === before) return true;
    result.conflicts.push(field);
    return this.#request.force;
  }

  #write(
    field: ExchangedField,
    change: Omit<Change, 'field' | 'edits'> & { readonly place: MappedText; readonly text: string },
  ): void {
    const { exchanged, place, text, next, result } = change;
    const edits = exactEdits(place, text);
    if (edits === undefined) result.refused.push({ field, reason: CANT_HOLD });
    else this.#changes.push({ field, exchanged, next, edits, result });
  }

  /** Makes the changes that, read again, say what they should, and change nothing else. */
  #writable(): { readonly text: string; readonly document: Document } {
    let changes: readonly Change[] = this.#changes;
    // Two texts may stand at one place: what comes first counts.
    if (!areCompatible(editsOf(changes))) changes = compatible(changes);
    let made = this.#make(changes);
    if (!this.#holds(made.document, changes)) {
      // One of them spoils it: each has to stand alone first.
      changes = changes.filter((change) => this.#holds(this.#make([change]).document, [change]));
      made = this.#make(changes);
      if (!this.#holds(made.document, changes)) {
        changes = [];
        made = this.#make(changes);
      }
    }
    const kept = new Set(changes);
    for (const change of this.#changes) {
      const { field, result } = change;
      if (kept.has(change)) result.written.push(field);
      else result.refused.push({ field, reason: CANT_HOLD });
    }
    return made;
  }

  #make(changes: readonly Change[]): { readonly text: string; readonly document: Document } {
    const { file } = this.#document;
    if (changes.length === 0) return { text: file.text, document: this.#document };
    const text = applyEdits(file.text, editsOf(changes));
    return { text, document: this.#request.export.format.read({ ...file, text }, this.#request.context) };
  }

  /** Whether the export, read again, says all that it said before, but for the changes. */
  #holds(again: Document, changes: readonly Change[]): boolean {
    if (changes.length === 0) return true;
    if (errorsIn(again) > errorsIn(this.#document)) return false;
    const wanted = new Map(
      changes.map(({ field, exchanged, next }) => [keyOf(field, exchanged.index, exchanged.text), next]),
    );
    const { macros } = this.#document;
    if (again.macros.length !== macros.length || again.skipped.length !== this.#document.skipped.length) return false;
    return macros.every((macro, index) => {
      const other = again.macros[index];
      if (other === undefined) return false;
      const bodies = bodiesOf(other);
      const subjectOf = ({ parts }: typeof macro) => parts.find(({ role }) => role === 'subject')?.source.text;
      return (
        other.title === (wanted.get(keyOf('title', index, 0)) ?? macro.title) &&
        subjectOf(other) === (wanted.get(keyOf('subject', index, 0)) ?? subjectOf(macro)) &&
        bodies.length === bodiesOf(macro).length &&
        bodiesOf(macro).every(
          (body, i) => bodies[i]?.source.text === (wanted.get(keyOf('text', index, i)) ?? body.source.text),
        )
      );
    });
  }

  /** A field that the file and the export agree on counts from now on; where they differ, what was imported. */
  #remembered(document: Document): ImportRecord {
    const texts = exchangedTexts(document);
    const { imported } = this.#request;
    return {
      ...imported,
      texts: imported.texts.map((before): ImportedText => {
        const known = this.#files.get(before.record);
        const now = texts.find(({ index, text }) => index === known?.exchanged.index && text === known.exchanged.text);
        if (known === undefined || now === undefined) return before;
        const { result } = known;
        const differ = new Set([...result.newer, ...result.conflicts, ...result.refused.map(({ field }) => field)]);
        for (const field of result.written) differ.delete(field);
        const prints = fingerprintsOf(now);
        return {
          ...before,
          file: result.path,
          ...(differ.has('title') ? {} : { title: prints.title ?? before.title }),
          ...(differ.has('subject') ? {} : { subject: prints.subject ?? before.subject }),
          body: differ.has('text') ? before.body : prints.body,
          written: differ.size + result.kept.length > 0 ? before.written : fileFingerprint(known.text),
        } as ImportedText;
      }),
    };
  }
}

const resultFor = (path: string, title: string, state: ExportedFile['state']): Mutable => ({
  ...{ path, title, state },
  written: [],
  newer: [],
  conflicts: [],
  refused: [],
  kept: [],
});

function compatible(changes: readonly Change[]): readonly Change[] {
  const good: Change[] = [];
  for (const change of changes) if (areCompatible(editsOf([...good, change]))) good.push(change);
  return good;
}

const editsOf = (changes: readonly Change[]): readonly TextEdit[] => changes.flatMap(({ edits }) => edits);

const keyOf = (field: ExchangedField, index: number, text: number): string => `${field} ${index} ${text}`;

const errorsIn = ({ problems }: Document): number => problems.filter(({ severity }) => severity === 'error').length;

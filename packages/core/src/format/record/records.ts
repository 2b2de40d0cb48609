import type { Macro, Markup, Part } from '../../model/macro.ts';
import { didYouMean } from '../../text/closest-word.ts';
import { MappedText } from '../../text/mapped-text.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { bySpan, type Span } from '../../text/span.ts';
import { fileNameOf } from '../file-name.ts';
import type { Document, FileComment, FormatContext, Problem, SkippedRecord } from '../format.ts';
import { readHtml } from '../layers/html.ts';
import { readMarkdown } from '../layers/markdown.ts';
import { readPlainText } from '../layers/plain-text.ts';
import type { ScanPlaceholders } from '../layers/prose-builder.ts';
import { localeOf } from '../locale.ts';
import { readMetadata, readTags } from '../macro-metadata.ts';
import { partComments, partsOf } from '../part.ts';
import { scanFor } from '../scan-for.ts';
import { SHAPES } from '../shape/index.ts';
import type { Field, FoundText, RecordDraft, RecordFields, Shape, TextField } from '../shape/shape.ts';
import { shapeOfSource } from '../shape/source.ts';
import {
  type DataEntry,
  type DataNode,
  type DataTree,
  isString,
  nodeAt,
  type Syntax,
  wordsOf,
} from '../syntax/data-node.ts';
import { dialectFor } from './record-dialect.ts';
import { audienceOf, isSwitchedOff, isSwitchedOn, looksLikeHtml } from './record-value.ts';
import { type Located, locatedText, pathOf, placeOf, Selection } from './select.ts';
import { selectorOf } from './selector.ts';

/**
 * Reads the macros among the records of a file: those that the configuration describes, else those of the first platform whose
 * shape they have. The one place that makes records into macros, whatever the syntax. Stands still after each record.
 */
export function* readRecords(
  file: SourceFile,
  syntax: Syntax,
  parse: (base: MappedText) => DataTree,
  context: FormatContext,
): Generator<void, Document> {
  const described = (context.sources ?? []).filter(({ fenced }) => fenced !== true).map(shapeOfSource);
  const shapes = SHAPES.filter(({ syntaxes, path }) => syntaxes.includes(syntax) && path?.test(file.path) !== false);
  // To look for hints in a large file takes long, and mostly the first shape that has them is the right one.
  const nextPossible = (from: number): number =>
    shapes.findIndex(({ hints }, i) => i >= from && hints.every((hint) => hint.test(file.text)));
  const first = described.length > 0 ? 0 : nextPossible(0);
  const nothing: Document = { file, format: syntax, macros: [], problems: [], comments: [], skipped: [] };
  if (first === -1) return { ...nothing, isForeign: true };

  const tree = parse(MappedText.source(file.text));
  yield;
  const reading = new RecordFile(file, tree, context);
  const found = described.map((shape) => reading.recordsOf(shape)).filter((records) => records !== undefined);
  for (let at = first; found.length === 0; at++) {
    at = nextPossible(at);
    if (at === -1) break;
    const records = reading.recordsOf(shapes[at] as Shape);
    if (records !== undefined) found.push(records);
  }
  for (const records of found) yield* reading.read(records);
  const document = reading.document(syntax);
  const shape = found[0]?.shape;
  if (shape !== undefined) return { ...document, shape: shape.id };
  if (described.length > 0)
    return { ...document, problems: [...document.problems, nothingFound(context, reading)].slice(0, 1) };
  return document.problems.some(({ severity }) => severity === 'error') ? document : { ...nothing, isForeign: true };
}

function nothingFound({ sources = [] }: FormatContext, reading: RecordFile): Problem {
  const selectors = sources.map(({ items = '.' }) => items);
  const items = selectors.map((selector) => `“items: ${selector}”`).join(' and ');
  const hint = reading.hintFor(selectors[0] ?? '.');
  const message = `No macros stand here: ${items} in the “sources” of the configuration ${selectors.length > 1 ? 'find' : 'finds'} nothing in this file.${hint}`;
  return { rule: 'format/source', severity: 'warning', message, span: { start: 0, end: 0 } };
}

/** The records of one shape in a file. */
interface Records {
  readonly shape: Shape;
  readonly records: readonly Located[];
}

/** How many records are looked at to tell whether they are of a shape. */
const SAMPLE = 100;

/** The reading of one file. */
class RecordFile {
  readonly #file: SourceFile;
  readonly #tree: DataTree;
  readonly #context: FormatContext;
  readonly #selection: Selection;
  readonly #documents: readonly Located[];
  readonly #macros: Macro[] = [];
  readonly #skipped: SkippedRecord[] = [];
  readonly #comments: FileComment[] = [];
  readonly #problems: Problem[] = [];
  readonly #ids = new Set<string>();
  readonly #seen = new Set<DataNode>();
  /** Of problems that are told once for all records. */
  readonly #told = new Set<string>();

  constructor(file: SourceFile, tree: DataTree, context: FormatContext) {
    this.#file = file;
    this.#tree = tree;
    this.#context = context;
    this.#selection = new Selection(file.path);
    this.#documents = this.#selection.documents(tree);
  }

  /** The records of this shape; `undefined` where most have not what such records need. */
  recordsOf(shape: Shape): Records | undefined {
    const found = this.#documents
      .map((document) => this.#recordsIn(document, shape))
      .filter((one) => one !== undefined);
    return found.length === 0 ? undefined : { shape, records: found.flat() };
  }

  #recordsIn(document: Located, shape: Shape): readonly Located[] | undefined {
    let isEmpty = false;
    for (const items of shape.items) {
      const places =
        typeof items === 'string'
          ? this.#selection.select(document, items)
          : items
              .flatMap((selector) => this.#selection.select(document, selector))
              .sort((a, b) => a.node.span.start - b.node.span.start);
      const records = places.flatMap(this.#listed);
      const sample = records.slice(0, SAMPLE);
      const fitting = sample.filter(
        (record) => this.#missing(shape, record) === undefined && this.#hasSigns(shape, record),
      ).length;
      if (fitting > 0 && fitting * 2 >= sample.length) return records;
      // `macros: []`: they would stand here if there were any.
      if (places.length > 0 && records.length === 0 && items !== '.') isEmpty = true;
    }
    return isEmpty ? [] : undefined;
  }

  #listed = (located: Located): readonly Located[] => {
    const opened = this.#selection.open(located);
    return opened.node.type === 'list' ? this.#selection.select(opened, '[*]') : [opened];
  };

  /** The first of the things that a record of this shape needs and this one has not. */
  #missing = (shape: Shape, record: Located): string | undefined =>
    shape.needs.find((need) => this.#selection.select(record, need).length === 0);

  #hasSigns = ({ signs = [] }: Shape, record: Located): boolean =>
    signs.every((sign) => this.#selection.select(record, sign).length > 0);

  /** Where a selector that finds nothing goes astray, as a sentence; empty where there is nothing to tell. */
  hintFor(selector: string): string {
    const steps = selectorOf(selector);
    for (let i = steps.length - 1; i >= 0; i--) {
      const found = this.#documents.flatMap((document) => this.#selection.select(document, steps.slice(0, i)));
      const [at] = found;
      const step = steps[i];
      if (at === undefined || step?.type !== 'key') continue;
      const keys = keysOf(this.#selection.open(at).node);
      return didYouMean(step.key, keys) || hasKeys(keys);
    }
    return '';
  }

  *read({ shape, records }: Records): Generator<void, void> {
    for (const record of records) {
      yield;
      if (this.#seen.has(record.node)) continue;
      this.#seen.add(record.node);
      const missing = this.#missing(shape, record);
      if (missing === undefined) this.#readRecord(shape, record);
      else
        this.#report(
          shape,
          placeOf(record),
          `This file holds ${shape.label}, but what stands here has no “${missing}”.`,
        );
    }
    if (shape.id === 'source' && records.length > 0) this.#reportNeverFound(shape, records);
  }

  document(format: string): Document {
    const { base, comments, faults } = this.#tree;
    const syntax = faults.map(({ message, span, severity = 'error' }): Problem => {
      return { rule: `format/${format}`, severity, message, span: base.toSource(span) };
    });
    const nested = this.#selection.faults.map(({ message, span, severity = 'error' }): Problem => {
      return { rule: 'format/json', severity, message, span };
    });
    // A mistake in the syntax puts things where they don't belong: what is wrong with them then is no second problem.
    const isBroken = syntax.some(({ severity }) => severity === 'error');
    const problems = [...syntax, ...nested, ...(isBroken ? [] : this.#problems)];
    const own = comments.map(({ span, text }) => ({ span: base.toSource(span), text }));
    const byPlace = (a: { readonly span: Span }, b: { readonly span: Span }) => bySpan(a.span, b.span);
    return {
      file: this.#file,
      format,
      macros: this.#macros,
      problems: problems.sort(byPlace),
      comments: [...own, ...this.#comments].sort(byPlace),
      skipped: this.#skipped,
    };
  }

  #report(shape: Shape, span: Span, message: string): void {
    this.#problems.push({ rule: ruleOf(shape), severity: 'warning', message, span });
  }

  #tellOnce(problems: readonly Problem[]): void {
    for (const problem of problems) {
      if (this.#told.has(problem.message)) continue;
      this.#told.add(problem.message);
      this.#problems.push(problem);
    }
  }

  #readRecord(shape: Shape, record: Located): void {
    const faults = this.#selection.faults.length;
    const rule = ruleOf(shape);
    const plain = this.#draft(shape, record);
    const draft = withNotes(
      shape.refine?.(plain, {
        record,
        path: this.#file.path,
        context: this.#context,
        rule,
        select: (selector, from = record) => this.#selection.select(from, selector),
        open: (located) => this.#selection.open(located),
      }) ?? plain,
    );
    const path = () => pathOf(record);
    const title = wordsOf(draft.title?.node)?.trim() || path() || fileNameOf(this.#file.path);
    const reason = draft.skip ?? (draft.active || this.#context.inactive ? undefined : 'inactive');
    if (reason !== undefined) {
      const { wordsElsewhere: words } = draft;
      this.#skipped.push({
        title,
        reason,
        span: placeOf(record),
        ...(words === undefined ? {} : { wordsElsewhere: placeOf(words) }),
      });
      return;
    }
    for (const { at } of draft.notes ?? [])
      this.#skipped.push({ title: `${title} (note)`, reason: 'a note to colleagues', span: placeOf(at) });
    const { metadata, problems } = readMetadata(this.#metadataOf(record, draft), this.#context, rule);
    // In an export nobody can mend what the platform writes; and one wrong value is mostly many.
    if (shape.isWrittenByHand === true) this.#tellOnce(problems);
    if (this.#selection.faults.length === faults) {
      const noTexts = draft.texts.filter(({ at }) => !isString(at.node)).map(({ at }) => noWords(shape, at));
      const wrong = [...draft.problems, ...noTexts];
      // What a selector names is of the wrong kind in every record.
      if (shape.id === 'source') this.#tellOnce(wrong);
      else this.#problems.push(...wrong);
    }
    const dialect = dialectFor(draft.dialect, this.#context);
    const scan = scanFor(dialect, this.#context);
    const parts = draft.texts.flatMap((text) => readText(text, scan));
    const id = draft.id === undefined || this.#ids.has(draft.id) ? path() || this.#file.path : draft.id;
    this.#ids.add(id);
    const macro: { -readonly [K in keyof Macro]: Macro[K] } = {
      id,
      title,
      dialect,
      ...localeOf(metadata.locale, this.#context, this.#file.path, parts),
      audience: metadata.audience ?? this.#context.audience ?? 'public',
      tags: draft.tags,
      active: draft.active,
      // Rules take the first body for the message.
      parts: parts.toSorted((a, b) => Number(b.role === 'body') - Number(a.role === 'body')),
      span: placeOf(record),
      allow: metadata.allow,
    };
    if (draft.title !== undefined) macro.titleSpan = placeOf(draft.title);
    else if (shape.fields.title !== undefined) macro.isUntitled = true;
    if (draft.sharedAs !== undefined) macro.sharedAs = draft.sharedAs;
    if (metadata.kind !== undefined) macro.kind = metadata.kind;
    if (draft.description !== undefined) macro.description = draft.description;
    if (metadata.region !== undefined) macro.region = metadata.region;
    if (metadata.channel !== undefined) macro.channel = metadata.channel;
    this.#macros.push(macro);
    this.#comments.push(...parts.flatMap(partComments));
  }

  #draft(shape: Shape, record: Located): RecordDraft {
    const { fields, dialect } = shape;
    const problems: Problem[] = [];
    const first = (field: Field | undefined) => (field === undefined ? undefined : this.#first(record, field));
    const draft: { -readonly [K in keyof RecordDraft]: RecordDraft[K] } = {
      texts: this.#texts(shape, record, problems),
      tags: fields.tags === undefined ? [] : this.#all(record, fields.tags).flatMap(({ node }) => readTags(node)),
      active: !isSwitchedOff(first(fields.active)?.node) && !isSwitchedOn(first(fields.inactive)?.node),
      problems,
    };
    const title = first(fields.title);
    const id = wordsOf(first(fields.id)?.node)?.trim();
    const description = wordsOf(first(fields.description)?.node)?.trim();
    const locale = first(fields.locale);
    const region = first(fields.region);
    const channel = first(fields.channel);
    const kind = first(fields.kind);
    const audience = this.#audience(record, fields.audience);
    // One by one: to spread as many small objects takes as long as all the rest, and an export has thousands of records.
    if (id !== undefined) draft.id = id;
    if (title !== undefined) draft.title = title;
    if (description !== undefined) draft.description = description;
    if (locale !== undefined) draft.locale = locale;
    if (region !== undefined) draft.region = region;
    if (channel !== undefined) draft.channel = channel;
    if (kind !== undefined) draft.kind = kind;
    if (audience !== undefined) draft.audience = audience;
    if (dialect !== undefined) draft.dialect = dialect;
    return draft;
  }

  #texts(shape: Shape, record: Located, problems: Problem[]): readonly FoundText[] {
    let texts: FoundText[] = [];
    for (const field of shape.fields.texts) {
      if (field.otherwise === true && texts.some(({ at }) => hasWords(at.node))) continue;
      const found = this.#all(record, field.at);
      // An empty form of a message that has words in another form.
      if (field.otherwise === true && found.some(({ node }) => hasWords(node))) texts = [];
      for (const at of found) {
        if (isString(at.node))
          texts.push({ role: field.role ?? 'body', markup: this.#markupOf(field, at.node.value), at });
        else if (hasWords(at.node)) problems.push(noWords(shape, at));
      }
    }
    return texts;
  }

  #markupOf({ markup }: TextField, text: string): Markup {
    if (markup !== 'html-or-text') return markup;
    const { known } = this.#context;
    return (known?.recall('markup', text, looksLikeHtml) ?? looksLikeHtml(text)) ? 'html' : 'text';
  }

  #audience(record: Located, field: RecordFields['audience']): RecordDraft['audience'] {
    if (field === undefined) return undefined;
    const hasWordsOfItsOwn = typeof field === 'object' && 'means' in field;
    const at = this.#first(record, hasWordsOfItsOwn ? field.at : field);
    if (at === undefined) return undefined;
    if (!hasWordsOfItsOwn) return audienceOf(at.node, at.key?.name) ?? at;
    const words = at.node.type === 'scalar' ? String(at.node.value) : '';
    return Object.hasOwn(field.means, words) ? field.means[words] : undefined;
  }

  /** What the first selector that finds anything finds. */
  #all(record: Located, field: Field | undefined): readonly Located[] {
    for (const selector of selectorsOf(field)) {
      const found = this.#selection.select(record, selector);
      if (found.length > 0) return found;
    }
    return [];
  }

  /** The first value that holds something. */
  #first(record: Located, field: Field | undefined): Located | undefined {
    for (const selector of selectorsOf(field)) {
      for (const found of this.#selection.select(record, selector)) if (hasWords(found.node)) return found;
    }
    return undefined;
  }

  /** What the record says about itself in the form of front matter, so that it is understood in the same way. */
  #metadataOf(record: Located, { kind, locale, region, audience, channel }: RecordDraft): DataNode {
    const span = placeOf(record);
    const entries: DataEntry[] = [];
    const say = (key: string, said: Located | string | undefined): void => {
      if (said === undefined) return;
      const value =
        typeof said === 'string' ? ({ type: 'scalar', value: said, span } as const) : inFile(said.node, said.base);
      entries.push({ key, keySpan: value.span, value });
    };
    say('kind', kind);
    say('locale', locale);
    say('region', region);
    say('audience', audience);
    say('channel', channel);
    const own = nodeAt(record.node, 'trustlint');
    if (own !== undefined) entries.push({ key: 'trustlint', keySpan: span, value: inFile(own, record.base) });
    return { type: 'map', entries, span };
  }

  /** A selector that finds nothing in any record is most likely misspelled. */
  #reportNeverFound(shape: Shape, records: readonly Located[]): void {
    const { title, texts } = shape.fields;
    const bodies = texts.filter(({ role }) => role === undefined).map(({ at }) => at);
    const fields = Object.entries({ body: bodies, ...(title === undefined ? {} : { title: [title] }) });
    for (const [name, selectors] of fields) {
      if (records.some((record) => selectors.some((field) => this.#all(record, field).length > 0))) continue;
      const [selector] = selectors.flat();
      const keys = keysOf(records[0]?.node);
      const hint = didYouMean(selector ?? '', keys) || hasKeys(keys);
      const message = `“${name}: ${selector}” in the “sources” of the configuration finds nothing in any macro of this file.${hint}`;
      this.#report(shape, placeOf(records[0] as Located), message);
    }
  }
}

function withNotes(draft: RecordDraft): RecordDraft {
  if (draft.notes === undefined || draft.notes.length === 0 || draft.texts.some(({ role }) => role === 'body'))
    return draft;
  const { notes, ...rest } = draft;
  return { ...rest, texts: [...draft.texts, ...notes], audience: 'internal' };
}

const selectorsOf = (field: Field | undefined): readonly string[] =>
  typeof field === 'string' ? [field] : (field ?? []);

const ruleOf = ({ id }: Shape): string => `format/${id}`;

const keysOf = (node: DataNode | undefined): readonly string[] =>
  node?.type === 'map' ? node.entries.map(({ key }) => key) : [];

const hasKeys = (keys: readonly string[]): string =>
  keys.length === 0 ? '' : ` It has: ${[...new Set(keys)].slice(0, 12).join(', ')}.`;

const noWords = (shape: Shape, at: Located): Problem => {
  const message = `“${at.key?.name ?? pathOf(at)}” should hold words.${shape.id === 'source' ? hasKeys(keysOf(at.node)) : ''}`;
  return { rule: ruleOf(shape), severity: 'warning', message, span: placeOf(at) };
};

const hasWords = (node: DataNode): boolean =>
  node.type !== 'scalar' || (node.value !== null && (typeof node.value !== 'string' || node.value.trim() !== ''));

function readText({ role, markup, at }: FoundText, scan: ScanPlaceholders): readonly Part[] {
  const source = locatedText(at);
  if (source === undefined) return [];
  const read = markup === 'html' ? readHtml : markup === 'markdown' ? readMarkdown : readPlainText;
  return partsOf(role, markup, source, read(source, scan));
}

/** The node with places in the file. Its texts lose their layers: they are read, but not written. */
function inFile(node: DataNode, base: MappedText): DataNode {
  if (base.base === undefined) return node;
  const span = base.toSource(node.span);
  if (node.type === 'scalar') return { type: 'scalar', value: node.value, span };
  if (node.type === 'list') return { type: 'list', items: node.items.map((item) => inFile(item, base)), span };
  const entries = node.entries.map(({ key, keySpan, value }) => {
    return { key, keySpan: base.toSource(keySpan), value: inFile(value, base) };
  });
  return { type: 'map', entries, span };
}

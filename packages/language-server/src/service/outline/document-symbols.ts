import { contains, type Macro, nameOfElement, type Part, type Span } from '@trustlint/core';
import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { Session } from '../../session.ts';
import type { MacroFile } from '../../workspace/macro-file.ts';
import { scoreOf } from '../score.ts';

/**
 * In files of more macros than this the outline stops at their parts, and says of kinds what the files declare: to find elements and
 * kinds every macro would have to be read, and an outline is asked for after each edit.
 */
const MOST_READ = 30;
/** How many characters of a text are shown behind its name. */
const LONGEST_DETAIL = 60;

/** One entry of the outline, in offsets of the file. */
interface Entry {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly span: Span;
  /** What to select when it is chosen; lies within `span`. */
  readonly selection: Span;
  readonly children: readonly Entry[];
}

/** The macros of a file, their parts and what the parts are made of: nested, or as a list for clients that know no other. */
export function documentSymbols(file: MacroFile, session: Session): DocumentSymbol[] | SymbolInformation[] {
  const isRead = file.document.macros.length <= MOST_READ;
  const entries = file.document.macros.map((macro) => macroEntry(macro, file, isRead ? session : undefined));
  return session.client.hierarchicalSymbols
    ? entries.map((entry) => nested(entry, file))
    : entries.flatMap((entry) => flat(entry, file));
}

/** `session` is there where the macro may be read. */
function macroEntry(macro: Macro, file: MacroFile, session: Session | undefined): Entry {
  const about: string[] = [];
  const kind = session === undefined ? macro.kind : file.messageOf(macro).kind;
  if (kind !== undefined) about.push(kind);
  if (session !== undefined) about.push(`grade ${scoreOf(file, macro, session).score.grade}`);
  return {
    name: named(macro.title),
    detail: about.join(', '),
    kind: SymbolKind.Class,
    span: macro.span,
    selection: selectionIn(macro.span, macro.titleSpan, file),
    children: partEntries(macro, session === undefined ? undefined : file).filter(({ span }) =>
      contains(macro.span, span),
    ),
  };
}

/** `file` is there where the macro may be read. */
function partEntries(macro: Macro, file: MacroFile | undefined): readonly Entry[] {
  const entries: Entry[] = [];
  let isBodyRead = false;
  for (const part of macro.parts) {
    const span = part.source.toSource({ start: 0, end: part.source.text.length });
    if (part.role === 'label') {
      // It stands in an attribute of the part before.
      const last = entries.at(-1);
      const label = entryOf(part, span, []);
      if (last !== undefined && contains(last.span, span))
        entries[entries.length - 1] = { ...last, children: [...last.children, label].toSorted(byPlace) };
      else entries.push(label);
      continue;
    }
    const hasElements = part.role === 'body' && !isBodyRead && file !== undefined;
    if (hasElements) isBodyRead = true;
    entries.push(entryOf(part, span, hasElements ? elementEntries(macro, file, span) : []));
  }
  return entries.toSorted(byPlace);
}

const PART_NAMES: Readonly<Record<Part['role'], string>> = {
  body: 'Body',
  subject: 'Subject',
  'side-conversation': 'Side conversation',
  label: 'Label',
};

function entryOf(part: Part, span: Span, children: readonly Entry[]): Entry {
  return {
    name: PART_NAMES[part.role],
    detail: shortened(part.prose.text.text),
    kind: part.role === 'label' ? SymbolKind.String : SymbolKind.Field,
    span,
    selection: span,
    children,
  };
}

function elementEntries(macro: Macro, file: MacroFile, around: Span): readonly Entry[] {
  const { body, elements } = file.messageOf(macro);
  if (body === undefined) return [];
  const { text } = body.part.prose;
  return elements
    .map(({ element, span }): Entry => {
      const place = text.toSource(span);
      return {
        name: capitalized(nameOfElement(element)),
        detail: shortened(text.text.slice(span.start, span.end)),
        kind: SymbolKind.Property,
        span: place,
        selection: place,
        children: [],
      };
    })
    .filter(({ span }) => contains(around, span));
}

/** The title, where it stands within the macro; else the macro's first line. */
function selectionIn(span: Span, title: Span | undefined, { lines }: MacroFile): Span {
  if (title !== undefined && contains(span, title)) return title;
  const { end } = lines.spanOfLine(lines.positionAt(span.start).line);
  return { start: span.start, end: Math.max(span.start, Math.min(end, span.end)) };
}

function nested({ name, detail, kind, span, selection, children }: Entry, file: MacroFile): DocumentSymbol {
  return {
    name,
    ...(detail === '' ? {} : { detail }),
    kind,
    range: file.lines.rangeOf(span),
    selectionRange: file.lines.rangeOf(selection),
    ...(children.length === 0 ? {} : { children: children.map((child) => nested(child, file)) }),
  };
}

function flat({ name, kind, span, children }: Entry, file: MacroFile, containerName?: string): SymbolInformation[] {
  const location = { uri: file.uri, range: file.lines.rangeOf(span) };
  return [
    { name, kind, location, ...(containerName === undefined ? {} : { containerName }) },
    ...children.flatMap((child) => flat(child, file, name)),
  ];
}

const byPlace = (a: Entry, b: Entry): number => a.span.start - b.span.start || b.span.end - a.span.end;

/** Clients refuse an entry whose name is empty. */
const named = (title: string): string => (title.trim() === '' ? '(no title)' : title.trim());

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** On one line, with `…` for placeholders, code and whatever is left out. */
function shortened(text: string): string {
  const line = text
    .slice(0, LONGEST_DETAIL * 2)
    .replace(/[\uFFFC\uE000]/g, '…')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length <= LONGEST_DETAIL ? line : `${line.slice(0, LONGEST_DETAIL - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

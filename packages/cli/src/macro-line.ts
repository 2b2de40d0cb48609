import type { Diagnostic, Span } from '@trustlint/core';
import { LineIndex } from '@trustlint/core';
import { jsonPlace } from './reporters/json.ts';

/** A macro of a stream as a file that says the same, and how places in it are told in the fields of its line. */
export interface LineFile {
  readonly id: unknown;
  /** What the file would be called; says how to read it and which configuration governs it. */
  readonly path: string;
  readonly text: string;
  /** A finding as the line's result has it. */
  readonly told: (diagnostic: Diagnostic) => object;
}

/** Why a line can't be checked. */
export interface LineFault {
  readonly id: unknown;
  readonly error: string;
}

const FORMATS: Readonly<Record<string, string>> = { markdown: '.md', html: '.html', text: '.txt' };

/** What a line may say about its macro, as the front matter of a file would. */
const FIELDS = ['title', 'kind', 'platform', 'locale', 'region', 'audience', 'channel', 'subject'] as const;

/** Reads a line of `--stdin-jsonl`. `name` is what the text would be called where the line does not say, without its ending. */
export function readMacroLine(line: string, name: string): LineFile | LineFault {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { id: null, error: `This line is not JSON. ${(error as Error).message}.` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { id: null, error: 'A line must be a JSON object, such as {"body": "Your lamp is on its way."}.' };
  const given = value as Readonly<Record<string, unknown>>;
  const id = given.id ?? null;
  const wrong = ['body', 'text', 'path', 'format', ...FIELDS].find(
    (key) => !isAbsent(given[key]) && typeof given[key] !== 'string',
  );
  if (wrong !== undefined) return { id, error: `“${wrong}” must be a text in quotes.` };
  const { text, body, path, format } = given as Readonly<Record<string, string | null | undefined>>;
  if (typeof text === 'string') {
    if (typeof body === 'string')
      return { id, error: 'Say “body” for one macro or “text” for a whole file, not both.' };
    return wholeFile(id, path ?? `${name}.md`, text);
  }
  if (typeof body !== 'string') return { id, error: 'There is no “body” in this line, and no “text” of a whole file.' };
  if (typeof format === 'string' && !Object.hasOwn(FORMATS, format))
    return { id, error: `“format” can be ${Object.keys(FORMATS).join(', ')}, and not “${format}”.` };
  const ending =
    typeof format === 'string' ? FORMATS[format] : (/\.(?:md|markdown|html?|txt)$/i.exec(path ?? '')?.[0] ?? '.md');
  const stem = path?.replace(/\.\w+$/, '') ?? name;
  return oneMacro(id, `${stem}${ending}`, given as Readonly<Record<string, string | null | undefined>>, body);
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null;

function wholeFile(id: unknown, path: string, text: string): LineFile {
  let index: LineIndex | undefined;
  const told = ({ macro, span, fixes, ...diagnostic }: Diagnostic): object => {
    index ??= new LineIndex(text);
    return resultOf(diagnostic, { ...jsonPlace(span, index), macro: macro ?? null }, fixes, (edit) => edit);
  };
  return { id, path, text, told };
}

/** Where the value of a field stands in the file that is made of a line. */
interface FieldPlace {
  readonly field: string;
  /** The line of the front matter, or all from the body's first character on. */
  readonly whole: Span;
  /** Offsets in the file of each unit of the value, and of its end; absent where it stands there as it is. */
  readonly offsets?: readonly number[];
  readonly value: string;
}

function oneMacro(
  id: unknown,
  path: string,
  given: Readonly<Record<string, string | null | undefined>>,
  body: string,
): LineFile {
  // With front matter, whatever the body begins with is the body.
  let text = '---\ntags: []\n';
  const places: FieldPlace[] = [];
  for (const field of FIELDS) {
    const value = given[field];
    if (isAbsent(value)) continue;
    const start = text.length;
    const { written, offsets } = quoted(value as string, start + field.length + 3);
    text += `${field}: "${written}"\n`;
    places.push({ field, whole: { start, end: text.length }, offsets, value: value as string });
  }
  text += '---\n';
  const start = text.length;
  text += body;
  places.push({ field: 'body', whole: { start, end: text.length }, value: body });

  const indexes = new Map<string, LineIndex>();
  const indexOf = ({ field, value }: FieldPlace): LineIndex => {
    let index = indexes.get(field);
    if (index === undefined) {
      index = new LineIndex(value);
      indexes.set(field, index);
    }
    return index;
  };
  const bodyPlace = places.at(-1) as FieldPlace;
  const told = ({ macro: _, span, fixes, ...diagnostic }: Diagnostic): object => {
    const place = places.find(({ whole }) => span.start < whole.end && whole.start <= span.start) ?? bodyPlace;
    const shown = { field: place.field, ...jsonPlace(inField(place, span), indexOf(place)) };
    return resultOf(diagnostic, shown, fixes, (edit) => editInField(places, edit));
  };
  return { id, path, text, told };
}

type Edit = Diagnostic['fixes'][number]['edits'][number];

/** The edit in a field of the line; `undefined` where it would add to what is no field. */
function editInField(
  places: readonly FieldPlace[],
  { span, text }: Edit,
): (Edit & { readonly field: string }) | undefined {
  const place = places.find(({ whole, offsets }) => {
    const start = offsets?.[0] ?? whole.start;
    const end = offsets?.at(-1) ?? whole.end;
    return start <= span.start && span.end <= end;
  });
  if (place === undefined) return undefined;
  if (place.offsets === undefined) return { field: place.field, span: inField(place, span), text };
  try {
    return { field: place.field, span: inField(place, span), text: JSON.parse(`"${text}"`) };
  } catch {
    return undefined;
  }
}

function inField({ whole, offsets, value }: FieldPlace, { start, end }: Span): Span {
  if (offsets === undefined) {
    const at = (offset: number) => Math.min(Math.max(0, offset - whole.start), value.length);
    return { start: at(start), end: at(end) };
  }
  const last = offsets.length - 1;
  const first = offsets.findLastIndex((offset) => offset <= start);
  const behind = offsets.findIndex((offset) => offset >= end);
  const from = Math.max(0, first);
  return { start: from, end: Math.max(from, behind === -1 ? last : behind) };
}

/** What YAML would not take as it stands in double quotes, and half characters. */
const ESCAPED = /["\\\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}/u;

/** A text as it stands in double quotes from offset `start` on, and where each of its units stands. */
function quoted(value: string, start: number): { readonly written: string; readonly offsets: readonly number[] } {
  let written = '';
  const offsets: number[] = [];
  for (const character of value) {
    for (let i = 0; i < character.length; i++) offsets.push(start + written.length + i);
    if (!ESCAPED.test(character)) written += character;
    else if (character === '"' || character === '\\') written += `\\${character}`;
    else written += `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  }
  offsets.push(start + written.length);
  return { written, offsets };
}

function resultOf(
  { rule, severity, message }: Pick<Diagnostic, 'rule' | 'severity' | 'message'>,
  place: object,
  fixes: Diagnostic['fixes'],
  carry: (edit: Edit) => (Edit & { readonly field?: string }) | undefined,
): object {
  return {
    rule,
    severity,
    message,
    ...place,
    fixes: fixes.flatMap(({ title, applicability, edits }) => {
      const carried = edits.map(carry);
      if (carried.includes(undefined)) return [];
      const written = carried.map((edit) => {
        const { field, span, text } = edit as Edit & { readonly field?: string };
        return { ...(field === undefined ? {} : { field }), offset: { start: span.start, end: span.end }, text };
      });
      return [{ title, applicability, edits: written }];
    }),
  };
}

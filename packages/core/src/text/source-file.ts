/** How the bytes of a file spell its text. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** A file's text and what is needed to write it back byte for byte. */
export interface SourceFile {
  /** As the user would write it: relative to the run's folder, with `/`. */
  readonly path: string;
  /** Without the byte order mark; line endings as they are. Every span of a diagnostic is an offset in here. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly bom: boolean;
}

/** Why a file's bytes can't be read as text. */
export interface ReadProblem {
  /** `binary`: it is no text at all; `encoding`: it is text, spelled in a way we don't read. */
  readonly reason: 'binary' | 'encoding';
  readonly message: string;
  /** Of the first byte that does not fit. */
  readonly byteOffset?: number;
}

export type ReadResult =
  | { readonly file: SourceFile; readonly problem?: undefined }
  | { readonly problem: ReadProblem; readonly file?: undefined };

// Part of every JavaScript host we run on, but not of the language's own library, so its types are told here.
declare const TextDecoder: new (
  label: 'utf-8',
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** How many bytes are looked at when telling a binary file from one in another encoding. */
const SAMPLE_BYTES = 8192;

/**
 * Reads bytes as text: UTF-8, or UTF-16 where a byte order mark says so.
 * `path` is what the file will be called in messages.
 */
export function readSource(path: string, bytes: Uint8Array): ReadResult {
  if (isUtf32(bytes)) return { problem: unmarked('It is UTF-32.', 0) };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return readUtf16(path, bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return readUtf16(path, bytes, 'utf-16be');
  const zero = bytes.indexOf(0);
  if (zero !== -1) return { problem: looksLikeUtf16(bytes) ? unmarked(NO_MARK, zero) : binary(zero) };
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return { file: { path, text: decoder.decode(bom ? bytes.subarray(3) : bytes), encoding: 'utf-8', bom } };
  } catch {
    const byteOffset = firstInvalidUtf8(bytes);
    if (hasControls(bytes)) return { problem: binary(byteOffset) };
    return { problem: unmarked(whatElse(bytes, byteOffset), byteOffset) };
  }
}

/** The bytes of `text`, spelled like `file` was. With the file's own text they are the bytes it was read from. */
export function writeSource(file: SourceFile, text: string): Uint8Array {
  const marked = file.bom ? `\uFEFF${text}` : text;
  if (file.encoding === 'utf-8') return new TextEncoder().encode(marked);
  const bytes = new Uint8Array(marked.length * 2);
  const low = file.encoding === 'utf-16le' ? 0 : 1;
  for (let i = 0; i < marked.length; i++) {
    const unit = marked.charCodeAt(i);
    bytes[i * 2 + low] = unit & 0xff;
    bytes[i * 2 + 1 - low] = unit >> 8;
  }
  return bytes;
}

/** Where the file’s text has half a surrogate pair, which only UTF-16 can; as an offset in the text. */
export function halfCharacter({ text, encoding }: SourceFile): number | undefined {
  const at = encoding === 'utf-8' ? -1 : text.search(/[\ud800-\udfff]/u);
  return at === -1 ? undefined : at;
}

/** Half characters come through as they are, so that the bytes can be written back; `halfCharacter` tells them. */
function readUtf16(path: string, bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): ReadResult {
  if (bytes.length % 2 !== 0) {
    const message =
      'The file says it is UTF-16, but it ends in the middle of a character. Save it again as UTF-8, then check it again.';
    return { problem: { reason: 'encoding', message, byteOffset: bytes.length - 1 } };
  }
  const low = encoding === 'utf-16le' ? 0 : 1;
  const chunks: string[] = [];
  const units: number[] = [];
  for (let at = 2; at < bytes.length; at += 2) {
    const unit = (bytes[at + low] as number) | ((bytes[at + 1 - low] as number) << 8);
    if (unit === 0) return { problem: binary(at) };
    units.push(unit);
    if (units.length === SAMPLE_BYTES) chunks.push(String.fromCharCode(...units.splice(0)));
  }
  chunks.push(String.fromCharCode(...units));
  return { file: { path, text: chunks.join(''), encoding, bom: true } };
}

/** Text in an encoding that would have to be guessed; `why` is a sentence. */
function unmarked(why: string, byteOffset: number): ReadProblem {
  const message = `The file can’t be read as UTF-8. ${why} Save it as UTF-8 (editors offer that under “Save as” or “Encoding”), then check it again.`;
  return { reason: 'encoding', message, byteOffset };
}

const NO_MARK = 'It looks like UTF-16 without the mark that says so.';

const isUtf32 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe && bytes[2] === 0 && bytes[3] === 0) ||
  (bytes[0] === 0 && bytes[1] === 0 && bytes[2] === 0xfe && bytes[3] === 0xff);

/** Whether zeros stand on one side of pairs only, each beside a character of Latin-1: every script has blanks. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const pairs = Math.min(bytes.length, SAMPLE_BYTES) >> 1;
  const zeros: [first: number, second: number] = [0, 0];
  for (let at = 0; at < pairs * 2; at += 2) {
    const first = bytes[at] as number;
    const second = bytes[at + 1] as number;
    if (first !== 0 && second !== 0) continue;
    const other = first + second;
    if (isControl(other)) return false;
    zeros[first === 0 ? 0 : 1]++;
  }
  return bytes.length % 2 === 0 && Math.min(...zeros) === 0 && Math.max(...zeros) * 20 >= pairs;
}

/** What the bytes may be, from the first that is no UTF-8. */
function whatElse(bytes: Uint8Array, byteOffset: number): string {
  let line = 1;
  for (let i = 0; i < byteOffset; i++) if (bytes[i] === 10) line++;
  if (byteOffset > 0 && byteOffset >= bytes.length - 3 && (bytes[byteOffset] as number) >= 0xc2)
    return `It ends in the middle of a character, in line ${line}.`;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  // Western languages write but a few letters with accents; others hardly anything else.
  const isWestern = sample.filter((byte) => byte >= 0x80).length * 5 < sample.length;
  const guess = isWestern ? ' It is probably Windows-1252 or Latin-1, which older programs write.' : '';
  return `A character in line ${line} does not fit.${guess}`;
}

function binary(byteOffset: number): ReadProblem {
  return { reason: 'binary', message: 'The file is not text, so there is nothing to check in it.', byteOffset };
}

/** Control characters that no text file has: a picture or an archive is full of them. */
function hasControls(bytes: Uint8Array): boolean {
  return bytes.subarray(0, SAMPLE_BYTES).some(isControl);
}

const isControl = (byte: number): boolean => byte < 7 || (byte > 13 && byte < 27) || byte === 127;

/** RFC 3629 §4: the offset of the first byte that begins no well-formed sequence. */
function firstInvalidUtf8(bytes: Uint8Array): number {
  const isTail = (at: number, low = 0x80, high = 0xbf) => {
    const byte = bytes[at];
    return byte !== undefined && byte >= low && byte <= high;
  };
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] as number;
    if (lead < 0x80) at += 1;
    else if (lead >= 0xc2 && lead <= 0xdf && isTail(at + 1)) at += 2;
    else if (
      lead >= 0xe0 &&
      lead <= 0xef &&
      isTail(at + 1, lead === 0xe0 ? 0xa0 : 0x80, lead === 0xed ? 0x9f : 0xbf) &&
      isTail(at + 2)
    )
      at += 3;
    else if (
      lead >= 0xf0 &&
      lead <= 0xf4 &&
      isTail(at + 1, lead === 0xf0 ? 0x90 : 0x80, lead === 0xf4 ? 0x8f : 0xbf) &&
      isTail(at + 2) &&
      isTail(at + 3)
    )
      at += 4;
    else return at;
  }
  return at;
}

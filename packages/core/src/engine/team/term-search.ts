import { matchesOf } from '../../text/matches.ts';
import { bySpan, type Span } from '../../text/span.ts';
import type { TermEntry } from './team-entry.ts';

/** A term to avoid that stands in a text. */
export interface FoundTerm {
  readonly span: Span;
  readonly entry: TermEntry;
  /** As the glossary writes what was found. */
  readonly written: string;
  /** The text adds the “s” of a plural to it. */
  readonly isPlural: boolean;
}

/** Something to look for; without an entry it is fine as it stands, and no shorter one is looked for within it. */
interface Wanted {
  readonly written: string;
  readonly entry?: TermEntry;
  /** Capitals and small letters are different. */
  readonly isExact: boolean;
}

/** Letters and digits without anything between them. */
const PIECE = /[\p{L}\p{N}]+/gu;
const IS_LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const IS_SPACE = /\s/;
const APOSTROPHES = /['\u2019\u02bc]/;
const HYPHENS = /[-\u2010\u2011]/;

/**
 * Looks for all terms of a glossary at once. Each piece of the text is looked up once, so the cost hardly depends on how many
 * terms there are. `own` are words of the team's own, which are never found.
 */
export class TermSearch {
  /** By the first piece in lower case; the longest first. */
  readonly #byPiece = new Map<string, Wanted[]>();

  constructor(entries: readonly TermEntry[], own: readonly string[] = []) {
    for (const written of own) this.#add({ written, isExact: false });
    for (const entry of entries) {
      const preferred = 'term' in entry ? entry.term : undefined;
      const isCaseFixed = entry.case ?? (preferred !== undefined && hasInnerCapital(preferred));
      const avoided = 'term' in entry ? (entry.insteadOf ?? []) : entry.ban;
      if (preferred !== undefined) {
        this.#add({ written: preferred, isExact: isCaseFixed });
        if (isCaseFixed) this.#add({ written: preferred, entry, isExact: false });
      }
      for (const written of avoided) {
        const isOwn = own.some((word) => word.toLowerCase() === written.toLowerCase());
        const isExact = entry.case === true || isAcronym(written) || written.toLowerCase() === preferred?.toLowerCase();
        if (!isOwn) this.#add({ written, entry, isExact });
      }
    }
    for (const list of this.#byPiece.values())
      list.sort((a, b) => b.written.length - a.written.length || Number(b.isExact) - Number(a.isExact));
  }

  /** In order, none within another. */
  find(text: string): readonly FoundTerm[] {
    const found: FoundTerm[] = [];
    let end = 0;
    for (const piece of matchesOf(PIECE, text)) {
      for (const wanted of this.#byPiece.get(piece[0].toLowerCase()) ?? this.#ofPlural(piece[0])) {
        const start = piece.index - pieceStart(wanted.written);
        if (start < end) continue;
        const match = endOfMatch(text, start, wanted);
        if (match === undefined) continue;
        end = match.end;
        if (wanted.entry !== undefined) {
          const { entry, written } = wanted;
          found.push({ span: { start, end }, entry, written, isPlural: match.isPlural });
        }
        break;
      }
    }
    return found.sort((a, b) => bySpan(a.span, b.span));
  }

  /** What one piece alone names may stand in the plural. */
  #ofPlural(piece: string): readonly Wanted[] {
    if (!piece.endsWith('s')) return [];
    return this.#byPiece.get(piece.slice(0, -1).toLowerCase()) ?? [];
  }

  #add(wanted: Wanted): void {
    const piece = /[\p{L}\p{N}]+/u.exec(wanted.written)?.[0].toLowerCase();
    if (piece === undefined) return;
    const list = this.#byPiece.get(piece);
    if (list === undefined) this.#byPiece.set(piece, [wanted]);
    else list.push(wanted);
  }
}

const pieceStart = (written: string): number => Math.max(0, written.search(IS_LETTER_OR_DIGIT));

/** Written in capitals alone: IT, OSX, A&E. */
const isAcronym = (written: string): boolean => /\p{Lu}/u.test(written) && !/\p{Ll}/u.test(written);

/** A capital behind a small letter, or two capitals beside small ones: macOS, GitHub, PDFs. */
export const hasInnerCapital = (written: string): boolean =>
  /[\p{L}\p{N}]\p{Lu}/u.test(written) && /\p{Ll}/u.test(written);

const isAlike = (wanted: string, given: string, isExact: boolean): boolean =>
  wanted === given ||
  (!isExact && wanted.toLowerCase() === given.toLowerCase()) ||
  (APOSTROPHES.test(wanted) && APOSTROPHES.test(given)) ||
  (HYPHENS.test(wanted) && HYPHENS.test(given));

/** Where what is wanted ends if it stands in the text at `start`; blanks may be line wraps there. */
function endOfMatch(
  text: string,
  start: number,
  { written, isExact }: Wanted,
): { readonly end: number; readonly isPlural: boolean } | undefined {
  if (start < 0) return undefined;
  if (IS_LETTER_OR_DIGIT.test(written.charAt(0)) && isInWord(text, start)) return undefined;
  let at = start;
  for (let i = 0; i < written.length; i++) {
    if (IS_SPACE.test(written.charAt(i))) {
      if (!IS_SPACE.test(text.charAt(at))) return undefined;
      while (IS_SPACE.test(text.charAt(at))) at++;
      while (IS_SPACE.test(written.charAt(i + 1))) i++;
    } else if (at < text.length && isAlike(written.charAt(i), text.charAt(at), isExact)) at++;
    else return undefined;
  }
  if (!IS_LETTER_OR_DIGIT.test(written.charAt(written.length - 1))) return { end: at, isPlural: false };
  if (!isInWord(text, at)) return { end: at, isPlural: false };
  const isPlural =
    /\p{L}/u.test(written.charAt(written.length - 1)) &&
    !/s$/i.test(written) &&
    text.charAt(at) === 's' &&
    !isInWord(text, at + 1);
  return isPlural ? { end: at + 1, isPlural } : undefined;
}

/** Whether letters or digits go on across the place. */
const isInWord = (text: string, at: number): boolean =>
  IS_LETTER_OR_DIGIT.test(text.charAt(at)) &&
  (IS_LETTER_OR_DIGIT.test(text.charAt(at - 1)) || text.charAt(at - 1) === '_');

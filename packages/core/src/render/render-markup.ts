import { variableOf } from '../dialect/nearest-name.ts';
import { includedName } from '../dialect/paths.ts';
import { isOfDialect } from '../dialect/scan.ts';
import { isWellFormed } from '../dialect/well-formed.ts';
import { decodeReferences } from '../format/layers/entity.ts';
import { type Dialect, hasTags } from '../model/dialect.ts';
import type { Markup } from '../model/macro.ts';
import type { Placeholder } from '../model/placeholder.ts';
import type { Piece } from '../text/mapped-text.ts';
import { ownComments } from '../text/own-comments.ts';
import type { Span } from '../text/span.ts';
import { holds, type Operand } from './condition.ts';
import { applyFilters, readFilters } from './filter.ts';
import { blankText, type Known, type Persona, standIn, unknownText, valueFor } from './persona.ts';

/**
 * What became of a placeholder.
 * - `value`, `assumed`, `empty`, `unknown`: see `Known`
 * - `fallback`: there was no value, and the placeholder says what to send instead
 * - `malformed`: the platform does not recognise what is written
 * - `foreign`: it is another platform's, and is sent as written
 * - `fill-in`: the agent completes it before sending
 */
export type RenderedState = Known['state'] | 'fallback' | 'malformed' | 'foreign' | 'fill-in';

/** A value in the rendered markup. */
export interface RenderedPlaceholder {
  readonly placeholder: Placeholder;
  readonly name: string;
  /** As the reader gets it, not escaped for the markup. */
  readonly value: string;
  readonly state: RenderedState;
  /** Where it stands in the rendered markup; `undefined` for what was captured into a variable. */
  readonly span: Span | undefined;
}

/** A markup text as it is sent. */
export interface RenderedMarkup {
  readonly markup: string;
  /** In the order in which they are sent; what a condition left out is not among them. */
  readonly placeholders: readonly RenderedPlaceholder[];
  /** Which of its stretches stand in the source as they are, in order; what was captured into a variable is not among them. */
  readonly pieces: readonly Piece[];
  /** What could not be worked out and was shown in the likeliest way, in words for the user; each once. */
  readonly notes: readonly string[];
}

/** A text that is taken in from elsewhere. */
export interface TakenText {
  /** As the reader gets it. */
  readonly text: string;
  /** The same in the markup that it was asked for, where it is written so. */
  readonly markup: string | undefined;
}

/** The text that a name stands for: a value, or what a tag such as `{{> name}}` takes in. */
export type TakeText = (name: string, how: 'value' | 'include', markup: Markup) => TakenText | undefined;

/**
 * Fills a markup text in as the dialect's platform would for that persona: values, fallbacks, blanks, conditions.
 * `placeholders` are those of the text, in order. Values are escaped where the markup is HTML; where it is not, comments to Trustlint are
 * left out. Never throws.
 */
export function renderMarkup(
  source: string,
  markup: Markup,
  placeholders: readonly Placeholder[],
  dialect: Dialect,
  persona: Persona,
  take?: TakeText,
): RenderedMarkup {
  return new MarkupRenderer(source, markup, dialect, persona, take).render(placeholders);
}

/** A block of tags that is open. */
interface Block {
  readonly name: string;
  /** Whether what stands around it is sent. */
  readonly isOuterSent: boolean;
  isSent: boolean;
  /** Whether one of its branches has been chosen. */
  isChosen: boolean;
  /** Of `case`: the value that its branches are compared with. */
  readonly subject?: Operand;
  /** Of `capture`: the variable, and what was sent before it began. */
  readonly captured?: { readonly variable: string; readonly outer: string };
}

class MarkupRenderer {
  readonly #source: string;
  readonly #markup: Markup;
  readonly #dialect: Dialect;
  readonly #persona: Persona;
  readonly #take: TakeText | undefined;
  #out = '';
  #captures = 0;
  /** Whether blanks before the next text go too: after `-%}`. */
  #trimsNext = false;
  readonly #blocks: Block[] = [];
  readonly #locals = new Map<string, string>();
  readonly #rendered: RenderedPlaceholder[] = [];
  readonly #pieces: Piece[] = [];
  readonly #notes = new Set<string>();

  constructor(source: string, markup: Markup, dialect: Dialect, persona: Persona, take: TakeText | undefined) {
    this.#source = source;
    this.#markup = markup;
    this.#dialect = dialect;
    this.#persona = persona;
    this.#take = take;
  }

  render(placeholders: readonly Placeholder[]): RenderedMarkup {
    let at = 0;
    for (const placeholder of placeholders) {
      const { start, end } = placeholder.span;
      const written = this.#source.slice(start, end);
      const before = this.#source.slice(at, start);
      this.#text(this.#ownsTags() && /^\{[{%]-/.test(written) ? before.trimEnd() : before, at);
      at = end;
      this.#placeholder(placeholder, written);
      this.#trimsNext = this.#ownsTags() && /-[}%]\}$/.test(written);
    }
    this.#text(this.#source.slice(at), at);
    while (this.#blocks.length > 0) this.#endBlock();
    return { markup: this.#out, placeholders: this.#rendered, pieces: this.#pieces, notes: [...this.#notes] };
  }

  get #isSent(): boolean {
    return this.#blocks.at(-1)?.isSent ?? true;
  }

  /** Whether `{% tags %}` are the platform's. */
  #ownsTags(): boolean {
    return hasTags(this.#dialect);
  }

  /** `from`: where the text stands in the source. */
  #text(text: string, from: number): void {
    let at = 0;
    for (const { start, end } of this.#markup === 'html' ? [] : ownComments(text)) {
      this.#sent(text.slice(at, start), from + at);
      at = end;
    }
    this.#sent(text.slice(at), from + at);
  }

  #sent(text: string, from: number): void {
    if (!this.#isSent) return;
    const trimmed = this.#trimsNext ? text.trimStart() : text;
    let at = from + text.length - trimmed.length;
    // `\{{` is how Handlebars writes braces that it leaves alone.
    for (const piece of this.#dialect.engine === 'handlebars' ? trimmed.split(/\\(?=\{\{)/) : [trimmed]) {
      this.#verbatim(piece, at);
      at += piece.length + 1;
    }
  }

  #verbatim(text: string, from: number): void {
    const start = this.#out.length;
    this.#out += text;
    if (text === '' || this.#captures > 0) return;
    this.#pieces.push({ kind: 'verbatim', start, end: this.#out.length, from, to: from + text.length });
  }

  #placeholder(placeholder: Placeholder, written: string): void {
    const { kind, name } = placeholder;
    if (kind === 'comment') {
      if (!this.#understandsComment(written)) this.#send(placeholder, written, 'foreign', written);
      return;
    }
    if (kind === 'fill-in') {
      this.#send(placeholder, written, 'fill-in', written);
      return;
    }
    if (!isOfDialect(this.#source, placeholder, this.#dialect)) {
      this.#send(placeholder, written, 'foreign', written);
      return;
    }
    if (kind === 'value') {
      const isOwn = this.#local(name) === undefined && variableOf(name, this.#dialect) === undefined;
      if (!isOwn || !this.#sendTaken(placeholder, name, 'value')) this.#value(placeholder, written);
      return;
    }
    const included = includedName(this.#source, placeholder);
    if (
      included !== undefined &&
      this.#sendTaken(placeholder, this.#source.slice(included.start, included.end), 'include')
    )
      return;
    if (written.startsWith('{%')) this.#liquidTag(name, this.#decoded(this.#argumentsOf(placeholder)));
    else this.#section(placeholder, written);
  }

  #understandsComment(written: string): boolean {
    if (written.startsWith('{%') || written.startsWith('{#')) return this.#ownsTags();
    return this.#dialect.engine === 'handlebars' || this.#dialect.engine === 'mustache';
  }

  /** What follows the name, without the delimiter. */
  #argumentsOf({ nameSpan, span }: Placeholder): string {
    return this.#source.slice(nameSpan.end, span.end).replace(/-?[%}]?\}+$/, '');
  }

  #decoded(text: string): string {
    return this.#markup === 'html' ? decodeReferences(text) : text;
  }

  #value(placeholder: Placeholder, written: string): void {
    const { engine, stripsMarkup } = this.#dialect;
    const name = stripsMarkup ? placeholder.name.replace(/<[^<>]*>/g, '').trim() : placeholder.name;
    if (engine === 'lookup') {
      const read = stripsMarkup ? written.replace(/<[^<>]*>/g, '') : written;
      if (!written.startsWith('<') && !isWellFormed(read, this.#dialect)) {
        const { onUnknown } = this.#dialect;
        this.#send(
          placeholder,
          name,
          'malformed',
          blankText(onUnknown, name, written),
          onUnknown === 'literal' ? written : undefined,
        );
        return;
      }
      const filter = /\|\s*([a-z_]+)\(/.exec(written)?.[1];
      if (filter !== undefined && this.#dialect.filters.includes(filter)) this.#leaveFilter(filter);
    }
    if (engine === 'jira' && /[()]/.test(name)) this.#notes.add(`The functions in “${name}” are not carried out.`);
    if (this.#ownsTags()) this.#liquidValue(placeholder, name, written);
    else if (engine === 'formula' && /^\{!\s*(?!BLANKVALUE\b)[A-Z]+\(/.test(written)) {
      this.#notes.add(`Functions other than BLANKVALUE are not carried out: ${written}`);
      this.#send(placeholder, name, 'assumed', standIn(written.slice(2, -1).trim()));
    } else this.#sendKnown(placeholder, name, written, this.#known(name), placeholder.fallback);
  }

  #known(name: string): Known {
    const local = this.#local(name);
    return local === undefined ? valueFor(name, this.#dialect, this.#persona) : local;
  }

  /** What a tag of the text itself gave the name. */
  #local(name: string): Known | undefined {
    const root = /^[\w-]+/.exec(name)?.[0] ?? name;
    const value = this.#locals.get(root);
    if (value === undefined) return undefined;
    if (root === name) return { state: value === '' ? 'empty' : 'value', text: value };
    return /^\w+\.size$/.test(name)
      ? { state: 'value', text: String(value.length) }
      : { state: 'assumed', text: standIn(name) };
  }

  readonly #lookUp = (name: string): Operand => {
    const sized = /^(.+)\.size$/.exec(name)?.[1];
    if (sized !== undefined) return this.#known(sized).text.length;
    const { text } = this.#known(name);
    return text === '' ? undefined : text;
  };

  #liquidValue(placeholder: Placeholder, name: string, written: string): void {
    const quoted = /^["'](.*)["']$/.exec(this.#decoded(name))?.[1];
    // Liquid takes the first word for the name and drops the others.
    const first = /^\S+/.exec(name)?.[0] ?? name;
    const known: Known = quoted === undefined ? this.#known(first) : { state: 'value', text: quoted };
    const calls = readFilters(this.#decoded(this.#argumentsOf(placeholder)), this.#lookUp);
    const { text, left } = this.#filtered(known.text, calls);
    for (const filter of left) this.#leaveFilter(filter);
    if (known.text !== '') this.#send(placeholder, name, known.state, text);
    else if (text === '') this.#sendKnown(placeholder, name, written, known, this.#token(placeholder));
    else this.#send(placeholder, name, calls.some((call) => call.name === 'default') ? 'fallback' : known.state, text);
  }

  /** The second argument of HubSpot's `personalization_token`, which no filter gives. */
  #token({ fallback, nameSpan, span }: Placeholder): string | undefined {
    const before = this.#source.slice(span.start, nameSpan.start);
    return before.includes('personalization_token') ? fallback : undefined;
  }

  /** Filters that the platform does not have leave the value as it is, as Liquid does where it is lax. */
  #filtered(text: string, calls: ReturnType<typeof readFilters>) {
    const { filters } = this.#dialect;
    const known = filters.length === 0 ? calls : calls.filter(({ name }) => filters.includes(name));
    return applyFilters(text, known);
  }

  #leaveFilter(filter: string): void {
    this.#notes.add(`The filter “${filter}” is not carried out: the sample is shown as it is.`);
  }

  #sendKnown(
    placeholder: Placeholder,
    name: string,
    written: string,
    known: Known,
    fallback: string | undefined,
  ): void {
    const { onEmpty, fallbackOfUnknown } = this.#dialect;
    const isUnknown = known.state === 'unknown';
    if (known.text !== '') this.#send(placeholder, name, known.state, known.text);
    else if (fallback !== undefined && (!isUnknown || fallbackOfUnknown))
      this.#send(placeholder, name, 'fallback', this.#decoded(fallback));
    else if (isUnknown) {
      const text = unknownText(name, this.#dialect, written);
      this.#send(placeholder, name, 'unknown', text, text === written ? text : undefined);
    } else {
      const text = blankText(onEmpty, name, written);
      this.#send(placeholder, name, 'empty', text, text === written ? text : undefined);
    }
  }

  /** Sends the text of another macro; answers whether there is one. */
  #sendTaken(placeholder: Placeholder, name: string, how: 'value' | 'include'): boolean {
    const taken = this.#take?.(name, how, this.#markup);
    if (taken !== undefined) this.#send(placeholder, name, 'value', taken.text, taken.markup);
    return taken !== undefined;
  }

  /** `written`: the value as the markup has it, where it is not to be escaped. */
  #send(placeholder: Placeholder, name: string, state: RenderedState, value: string, written?: string): void {
    if (!this.#isSent) return;
    const isLiteral = state === 'foreign' || state === 'fill-in';
    const text = written ?? (this.#markup === 'html' && !isLiteral ? escapeHtml(value) : value);
    const start = this.#out.length;
    this.#out += text;
    const span = this.#captures === 0 ? { start, end: this.#out.length } : undefined;
    this.#rendered.push({ placeholder, name, value, state, span });
  }

  #liquidTag(name: string, args: string): void {
    switch (name) {
      case 'if':
      case 'unless':
        this.#open(name, this.#isSent && holds(args, this.#lookUp) === (name === 'if'));
        return;
      case 'elsif':
      case 'elif':
        this.#branch(() => holds(args, this.#lookUp));
        return;
      case 'else':
        this.#branch(() => true);
        return;
      case 'case':
        this.#blocks.push({
          name,
          isOuterSent: this.#isSent,
          isSent: false,
          isChosen: false,
          subject: this.#operand(args),
        });
        return;
      case 'when': {
        const subject = this.#blocks.at(-1)?.subject;
        const options = args.split(/,|\bor\b/).map((option) => this.#operand(option));
        this.#branch(() => options.some((option) => String(option ?? '') === String(subject ?? '')));
        return;
      }
      case 'for':
      case 'tablerow':
        this.#loop(name, args);
        return;
      case 'capture': {
        const variable = /^\s*["']?([\w-]+)/.exec(args)?.[1] ?? '';
        const captured = { variable, outer: this.#out };
        this.#blocks.push({ name, isOuterSent: this.#isSent, isSent: this.#isSent, isChosen: true, captured });
        this.#captures++;
        this.#out = '';
        return;
      }
      case 'assign':
      case 'set': {
        const [, variable = '', value = ''] = /^\s*([\w-]+)\s*=\s*([\s\S]*)$/.exec(args) ?? [];
        if (this.#isSent && variable !== '') this.#locals.set(variable, this.#expression(value));
        return;
      }
      case 'raw':
      case 'endraw':
        return;
      default:
        if (name.startsWith('end')) this.#endBlock(name.slice(3));
        else this.#notes.add(`The tag “${name}” is not carried out.`);
    }
  }

  /** A value with its filters. */
  #expression(written: string): string {
    const bar = written.search(/\|(?![^"']*["'][^"']*$)/);
    const value = bar === -1 ? written : written.slice(0, bar);
    const calls = bar === -1 ? [] : readFilters(written.slice(bar), this.#lookUp);
    const { text, left } = this.#filtered(String(this.#operand(value) ?? ''), calls);
    for (const filter of left) this.#leaveFilter(filter);
    return text;
  }

  #operand(written: string): Operand {
    const text = written.trim();
    const quoted = /^"([^"]*)"$|^'([^']*)'$/.exec(text);
    if (quoted !== null) return quoted[1] ?? quoted[2];
    return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : this.#lookUp(text);
  }

  /** A loop goes round once where its list has something in it. */
  #loop(name: string, args: string): void {
    const [, variable = '', list = ''] = /^\s*([\w-]+)\s+in\s+(\(?[\w.[\]()-]+)/.exec(args) ?? [];
    const isFull = list.startsWith('(') || this.#lookUp(list) !== undefined;
    this.#notes.add(`“{% ${name} %}” is shown with one round.`);
    this.#open(name, this.#isSent && isFull);
    // The names of a comment's values stand in the dialect's table by the usual name of the loop's variable.
    if (variable !== '' && variable !== 'comment' && variable !== 'attachment')
      this.#locals.set(variable, standIn(variable));
  }

  /** `{{#if x}}`, `{{^x}}`, `{{else}}`, `{{/if}}`. */
  #section(placeholder: Placeholder, written: string): void {
    const { engine, id } = this.#dialect;
    // A platform of no name may have sections or tags.
    if (engine !== 'handlebars' && engine !== 'mustache' && engine !== 'jira' && id !== 'generic') {
      // Nothing of the kind is known there: a name that nobody has.
      const text = engine === 'lookup' ? blankText(this.#dialect.onUnknown, placeholder.name, written) : '';
      this.#send(placeholder, placeholder.name, 'malformed', text, text === written ? text : undefined);
      return;
    }
    const [sign = ''] = placeholder.name;
    const word = placeholder.name.replace(/^[#^/>]\s*/, '');
    const args = this.#argumentsOf(placeholder).trim();
    const isElse = placeholder.name === 'else' || (sign === '^' && word === '' && args === '');
    if (isElse) {
      const condition = /^if\s+(.+)$/.exec(args)?.[1];
      this.#branch(() => condition === undefined || this.#isTruthy(condition));
    } else if (sign === '/') this.#endBlock(engine === 'jira' ? undefined : word);
    else if (sign === '>') this.#notes.add(`The partial “${word}” is not carried out.`);
    else if (engine === 'jira' && (word === 'if' || word === '=')) {
      this.#notes.add('Conditions and sums of Jira are not carried out: what stands in them is shown.');
      this.#open(word, this.#isSent);
    } else {
      const subject = /^(?:if|unless|each|with)$/.test(word) && args !== '' ? args.split(/\s+/, 1)[0] : word;
      const isInverted = sign === '^' || word === 'unless';
      this.#open(word, this.#isSent && this.#isTruthy(subject ?? '') !== isInverted);
    }
  }

  #isTruthy(name: string): boolean {
    const value = this.#lookUp(name.trim());
    return value !== undefined && value !== 'false';
  }

  #open(name: string, isSent: boolean): void {
    this.#blocks.push({ name, isOuterSent: this.#isSent, isSent, isChosen: isSent });
  }

  #branch(isChosen: () => boolean): void {
    const block = this.#blocks.at(-1);
    if (block === undefined) return;
    block.isSent = block.isOuterSent && !block.isChosen && isChosen();
    block.isChosen ||= block.isSent;
  }

  /** An end that fits no open block ends nothing. */
  #endBlock(name?: string): void {
    const block = this.#blocks.at(-1);
    if (block === undefined || (name !== undefined && block.name !== name)) return;
    this.#blocks.pop();
    if (block.captured === undefined) return;
    this.#captures--;
    if (block.isOuterSent) this.#locals.set(block.captured.variable, this.#decoded(this.#out));
    this.#out = block.captured.outer;
  }
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

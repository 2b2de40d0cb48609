import type { PageData, PageMacro } from '../page-data.ts';
import { pillarOf } from './words.ts';

/** What the list shows; an empty word asks for nothing. */
export interface Wishes {
  readonly words: string;
  readonly pillar: string;
  readonly rule: string;
  readonly severity: string;
  readonly grade: string;
  readonly platform: string;
  readonly kind: string;
  readonly missing: string;
  /** `new` or `known`, where a baseline tells findings apart. */
  readonly status: string;
  readonly order: Order;
}

export type Order = 'care' | 'best' | 'findings' | 'title' | 'place';

export const NO_WISHES: Wishes = {
  words: '',
  pillar: '',
  rule: '',
  severity: '',
  grade: '',
  platform: '',
  kind: '',
  missing: '',
  status: '',
  order: 'care',
};

/** As the platform of a macro that has none, and the kind of one whose kind is not known. */
export const NONE = '–';

const byPlace = (a: PageMacro, b: PageMacro): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line);

const ORDERS: Readonly<Record<Order, (a: PageMacro, b: PageMacro) => number>> = {
  care: (a, b) => a.value - b.value || b.findings.length - a.findings.length || byPlace(a, b),
  best: (a, b) => b.value - a.value || a.findings.length - b.findings.length || byPlace(a, b),
  findings: (a, b) => b.findings.length - a.findings.length || a.value - b.value || byPlace(a, b),
  title: (a, b) => collator.compare(a.title, b.title) || byPlace(a, b),
  place: byPlace,
};

const collator = new Intl.Collator('en', { numeric: true });

/** The macros, and which of them are wished for. */
export class Selection {
  readonly #macros: readonly PageMacro[];
  readonly #numbers: ReadonlyMap<PageMacro, number>;
  readonly #listeners: (() => void)[] = [];
  readonly #texts = new Map<PageMacro, string>();
  #wishes = NO_WISHES;
  /** Shown alone, whatever is wished. */
  #only: PageMacro | undefined;

  constructor({ macros }: PageData) {
    this.#macros = macros;
    this.#numbers = new Map(macros.map((macro, i) => [macro, i]));
  }

  get wishes(): Wishes {
    return this.#wishes;
  }

  get only(): PageMacro | undefined {
    return this.#only;
  }

  /** Stands in the address of a macro. */
  numberOf(macro: PageMacro): number {
    return this.#numbers.get(macro) ?? 0;
  }

  wish(wishes: Partial<Wishes>): void {
    this.#wishes = { ...this.#wishes, ...wishes };
    this.#only = undefined;
    this.#tell();
  }

  showOnly(macro: PageMacro): void {
    this.#only = macro;
    this.#tell();
  }

  showAll(): void {
    this.wish({ ...NO_WISHES, order: this.#wishes.order });
  }

  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  chosen(): readonly PageMacro[] {
    if (this.#only !== undefined) return [this.#only];
    const { grade, platform, kind, missing, words, order } = this.#wishes;
    const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
    return this.#macros
      .filter(
        (macro) =>
          (grade === '' || macro.grade === grade) &&
          (platform === '' || (macro.platform || NONE) === platform) &&
          (kind === '' || (macro.kind ?? NONE) === kind) &&
          (missing === '' || macro.missing.includes(missing)) &&
          this.#hasFinding(macro) &&
          wanted.every((word) => this.#textOf(macro).includes(word)),
      )
      .sort(ORDERS[order]);
  }

  /** One finding must be all that is wished of findings. */
  #hasFinding({ findings }: PageMacro): boolean {
    const { pillar, rule, severity, status } = this.#wishes;
    if (pillar === '' && rule === '' && severity === '' && status === '') return true;
    return findings.some(
      (finding) =>
        (pillar === '' || pillarOf(finding.rule) === pillar) &&
        (rule === '' || finding.rule === rule) &&
        (severity === '' || finding.severity === severity) &&
        (status === '' || (finding.isKnown === true) === (status === 'known')),
    );
  }

  /** What is searched: made when it is first asked for. */
  #textOf(macro: PageMacro): string {
    let text = this.#texts.get(macro);
    if (text === undefined) {
      const { title, path, findings, texts } = macro;
      text = [
        title,
        path,
        ...texts.flatMap(({ blocks }) => blocks.map(({ runs }) => runs.map((run) => run.text).join(''))),
        ...findings.map(({ message, rule }) => `${message} ${rule}`),
      ]
        .join('\n')
        .toLowerCase();
      this.#texts.set(macro, text);
    }
    return text;
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

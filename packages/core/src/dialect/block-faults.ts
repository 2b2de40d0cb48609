import { type Dialect, hasTags } from '../model/dialect.ts';
import type { Placeholder, PlaceholderFault } from '../model/placeholder.ts';
import { blockRole } from './tag-blocks.ts';

/** Blocks without an end, ends without a block. Each is told once: at the opening, or at what closes nothing. */
export function faultsOfBlocks(
  markup: string,
  placeholders: readonly Placeholder[],
  dialect: Dialect,
): readonly PlaceholderFault[] {
  const blocks = new OpenBlocks(dialect);
  for (const placeholder of placeholders) {
    const role = blockRole(markup, placeholder, dialect);
    if (role?.role === 'opens') blocks.open(placeholder, role.block);
    else if (role?.role === 'closes') blocks.close(placeholder, role.block);
    else if (role?.role === 'closes-last') blocks.closeLast();
    else if (role?.role === 'part') blocks.part(placeholder, role.blocks);
  }
  return blocks.faults();
}

/** The blocks that are open while the tags of a part are read. */
class OpenBlocks {
  readonly #dialect: Dialect;
  readonly #faults: PlaceholderFault[] = [];
  readonly #stack: { readonly placeholder: Placeholder; readonly name: string }[] = [];
  /** How many blocks of a name are open: keeps each step short, however deep they nest. */
  readonly #count = new Map<string, number>();
  /** Ends that openings told as unclosed would have used up. */
  readonly #owed = new Map<string, number>();

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
  }

  open(placeholder: Placeholder, name: string): void {
    this.#stack.push({ placeholder, name });
    add(this.#count, name, 1);
  }

  close(placeholder: Placeholder, name: string): void {
    if (!this.#count.get(name)) {
      if (this.#owed.get(name)) add(this.#owed, name, -1);
      else this.#tell('unopened-block', placeholder, this.#opening(name));
      return;
    }
    for (;;) {
      const block = this.#stack.pop();
      if (block === undefined) return;
      add(this.#count, block.name, -1);
      if (block.name === name) return;
      this.#tell('unclosed-block', block.placeholder, this.#ending(block.name));
      add(this.#owed, block.name, 1);
    }
  }

  closeLast(): void {
    const block = this.#stack.pop();
    if (block !== undefined) add(this.#count, block.name, -1);
  }

  /** A tag that stands only inside one of `blocks`; any other tag where there are none. */
  part(placeholder: Placeholder, blocks: readonly string[]): void {
    const [first] = blocks;
    if (first === undefined || blocks.some((name) => this.#count.get(name))) return;
    this.#tell('unopened-block', placeholder, first);
  }

  faults(): readonly PlaceholderFault[] {
    for (const { placeholder, name } of this.#stack.splice(0)) {
      this.#tell('unclosed-block', placeholder, this.#ending(name));
    }
    return this.#faults;
  }

  #opening(name: string): string {
    return hasTags(this.#dialect) || name.startsWith('#') ? name : `#${name}`;
  }

  #ending(name: string): string {
    if (name.startsWith('#')) return `/${name.slice(1)}`;
    return hasTags(this.#dialect) ? `end${name}` : `/${name}`;
  }

  #tell(kind: 'unclosed-block' | 'unopened-block', placeholder: Placeholder, expected: string): void {
    const { span, nameSpan, name } = placeholder;
    this.#faults.push({ kind, span: nameSpan, whole: span, found: name, expected, placeholder });
  }
}

const add = (counts: Map<string, number>, name: string, by: number): void => {
  counts.set(name, (counts.get(name) ?? 0) + by);
};

/** A program in a page, and what the page says that it prints. */
export interface PageExample {
  /** The line of the page where it begins, from 1. */
  readonly line: number;
  readonly program: string;
  readonly prints: string | undefined;
}

/** What a page shows: files by the path that stands behind the language of their block, and programs in TypeScript. */
export interface PageBlocks {
  readonly files: ReadonlyMap<string, string>;
  readonly examples: readonly PageExample[];
}

/** Reads the blocks of a page in Markdown. What a program prints is the block of `text` right below it. */
export function blocksIn(page: string): PageBlocks {
  const files = new Map<string, string>();
  const examples: PageExample[] = [];
  for (const block of page.matchAll(/^```(\w+)(?: (\S+))?\n(.*?)^```\n(?:\n```text\n(.*?)^```\n)?/gms)) {
    const [, language, path, content = '', prints] = block;
    const line = page.slice(0, block.index).split('\n').length;
    if (path !== undefined) files.set(path, content);
    else if (language === 'ts') examples.push({ line, program: content, prints });
  }
  return { files, examples };
}

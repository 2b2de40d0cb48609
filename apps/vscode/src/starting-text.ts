import { nameFromTitle } from '@trustlint/core/exchange';
import type { Platform, Platforms } from '@trustlint/language-server';

/** A text to begin a macro with, as the file of snippets has it. */
export interface StartingText {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** What somebody has chosen for a new macro; `platform` is absent where its help desk is none of those that are known. */
export interface NewMacro {
  readonly platform?: Platform | undefined;
  readonly title: string;
}

/** The text as a snippet: with the title, the placeholders of the help desk and the signs of the team's fill-ins. */
export function startingTextFor(
  body: readonly string[],
  { platform, title }: NewMacro,
  fillIn: Platforms['fillIn'],
): readonly string[] {
  return body.flatMap((line) => {
    if (line.startsWith('title: ')) return `title: ${escaped(JSON.stringify(title))}`;
    if (line.startsWith('kind: ') && platform !== undefined) return [line, `platform: ${platform.id}`];
    return withPlaceholders(line, platform).replace(
      /\$\{(\d+):\[([^\]}]*)\]\}/g,
      (_, stop: string, words: string) => `\${${stop}:${escaped(fillIn.open + words + fillIn.close)}}`,
    );
  });
}

function withPlaceholders(line: string, platform: Platform | undefined): string {
  const put = (text: string, stop: RegExp, placeholder: string | null | undefined): string =>
    placeholder === null || placeholder === undefined ? text : text.replace(stop, () => escaped(placeholder));
  const greeted = put(line, /\$\{\d+:\[customer name\]\}/, platform?.customer);
  return put(greeted, /\$\{\d+:\[your name\]\}/, platform?.agent);
}

/** What has a meaning in snippets, as the sign itself. */
const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

/** “Refund is on its way” is kept in refund-is-on-its-way.macro.md; `undefined` where no word is left. */
export function fileNameOf(title: string, ending = '.macro.md'): string | undefined {
  const name = nameFromTitle(title);
  return name === undefined ? undefined : `${name}${ending}`;
}

/** Where macros stand already, and what each is for. */
export interface ExistingMacro {
  readonly uri: string;
  readonly kind: string | null;
}

/** The folder that most macros of the kind stand in, else most macros; `undefined` where there is none. */
export function folderFor(kind: string, macros: readonly ExistingMacro[]): string | undefined {
  const mostOf = (some: readonly ExistingMacro[]): string | undefined => {
    const counts = new Map<string, number>();
    for (const { uri } of some) counts.set(folderOf(uri), (counts.get(folderOf(uri)) ?? 0) + 1);
    return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
  };
  // An export is one file, and nobody keeps single macros beside it.
  const single = macros.filter(({ uri }) => /\.(?:md|markdown|txt|html?)$/i.test(uri));
  return mostOf(single.filter((macro) => macro.kind === kind)) ?? mostOf(single);
}

/** How the macros of a folder end, so that a new one is read as they are. */
export function endingIn(folder: string, macros: readonly ExistingMacro[]): '.macro.md' | '.md' {
  const own = macros.filter(({ uri }) => folderOf(uri) === folder && uri.endsWith('.md'));
  return own.length > 0 && own.every(({ uri }) => !uri.endsWith('.macro.md')) ? '.md' : '.macro.md';
}

const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf('/'));

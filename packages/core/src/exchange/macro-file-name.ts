/** So long the names of files and folders may be, without their ends; in characters. Windows has no room for long paths. */
const LONGEST = 60;

/** Names that Windows keeps for itself, whatever follows a dot. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * What a file may be called after a title, on every system: “Refund is on its way” becomes `refund-is-on-its-way`. `undefined` where no
 * word is left.
 */
export function nameFromTitle(title: string): string | undefined {
  const words = title
    .normalize('NFC')
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  if (words === null) return undefined;
  const name = [...words.join('-')].slice(0, LONGEST).join('').replace(/-$/, '');
  return RESERVED.test(name) ? `${name}-macro` : name;
}

/** Gives out names that no other file of a folder has, whatever the case of letters. */
export class FileNames {
  readonly #taken = new Set<string>();

  /** Keeps a path as it is. */
  take(path: string): void {
    this.#taken.add(folded(path));
  }

  /** `path`, or the same with a number that nobody has. `ending` with its dot. */
  free(path: string, ending: string): string {
    for (let count = 1; ; count++) {
      const name = `${path}${count === 1 ? '' : `-${count}`}${ending}`;
      if (this.#taken.has(folded(name))) continue;
      this.take(name);
      return name;
    }
  }
}

const folded = (path: string): string => path.normalize('NFC').toLowerCase();

/** Words to be asked for. */
export interface WordSet {
  has(word: string): boolean;
}

/** The words between the white space of `words`. They are split when the first is asked for: most runs ask for none. */
export function wordSet(words: string): WordSet {
  let set: ReadonlySet<string> | undefined;
  return {
    has(word) {
      set ??= new Set(words.split(/\s+/));
      return set.has(word);
    },
  };
}

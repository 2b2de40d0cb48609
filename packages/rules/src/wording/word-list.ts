/** Whether a word is in the list, which is written as one string of words and taken apart when first asked. */
export function wordList(words: string): (word: string) => boolean {
  let list: ReadonlySet<string> | undefined;
  return (word) => {
    list ??= new Set(words.split(/\s+/));
    return list.has(word);
  };
}

/**
 * `workOut`, but what it answers for a text is remembered for the texts that it was asked about last: at least `most` of them, at most
 * twice as many. For what is asked about the same texts again and again, such as after each edit in an editor.
 */
export function remembering<T>(workOut: (text: string) => T, most: number): (text: string) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (text) => {
    let answer = young.get(text);
    if (answer !== undefined || young.has(text)) return answer as T;
    answer = old.has(text) ? (old.get(text) as T) : workOut(text);
    if (young.size >= most) {
      old = young;
      young = new Map();
    }
    young.set(text, answer);
    return answer;
  };
}

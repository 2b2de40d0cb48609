/**
 * What was worked out from the texts of a file, for when the file is read again after an edit: all of its texts but one are as they were.
 * For one configuration; another one needs another memory.
 */
export class KnownTexts {
  #before = new Map<string, Map<string, unknown>>();
  #now = new Map<string, Map<string, unknown>>();

  /** The file is read again from here on. What the last reading had no use for is forgotten. */
  beginReading(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  /** `workOut(text)`, or what it answered for the same text before. `purpose` names all that the answer depends on beside the text. */
  recall<T>(purpose: string, text: string, workOut: (text: string) => T): T {
    let answers = this.#now.get(purpose);
    if (answers === undefined) {
      answers = new Map();
      this.#now.set(purpose, answers);
    }
    if (answers.has(text)) return answers.get(text) as T;
    const before = this.#before.get(purpose);
    const answer = before?.has(text) ? (before.get(text) as T) : workOut(text);
    answers.set(text, answer);
    return answer;
  }
}

/**
 * What was worked out from the texts of a file, for when the file is read again after an edit: all of its texts but one are as they were.
 * For one configuration; another one needs another memory.
 */
export class KnownTexts {
  readonly #answers = new Map<string, Map<string, Known>>();
  readonly #last = new Map<string, Before<unknown>>();
  #reading = 0;

  /** The file is read again from here on. What the last reading had no use for is forgotten. */
  beginReading(): void {
    for (const answers of this.#answers.values())
      for (const [text, { reading }] of answers) if (reading < this.#reading) answers.delete(text);
    this.#reading++;
  }

  /** `workOut(text)`, or what it answered for the same text before. `purpose` names all that the answer depends on beside the text. */
  recall<T>(purpose: string, text: string, workOut: (text: string) => T): T {
    let answers = this.#answers.get(purpose);
    if (answers === undefined) {
      answers = new Map();
      this.#answers.set(purpose, answers);
    }
    const known = answers.get(text);
    if (known !== undefined) {
      known.reading = this.#reading;
      return known.answer as T;
    }
    const answer = workOut(text);
    answers.set(text, { answer, reading: this.#reading });
    return answer;
  }

  /** What `workOut` makes of a text that changes from reading to reading, given what it made of the last one. `purpose` as above. */
  revise<T>(purpose: string, text: string, workOut: (before: Before<T> | undefined) => T): T {
    const answer = workOut(this.#last.get(purpose) as Before<T> | undefined);
    this.#last.set(purpose, { text, answer });
    return answer;
  }
}

/** A text, and what was worked out from it. */
export interface Before<T> {
  readonly text: string;
  readonly answer: T;
}

interface Known {
  readonly answer: unknown;
  /** The last reading that had use for it. */
  reading: number;
}

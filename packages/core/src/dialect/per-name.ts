import type { Dialect } from '../model/dialect.ts';

const MOST_REMEMBERED = 1000;

/** `workOut`, but what it answers is remembered by dialect and name: the same few names stand in many macros. */
export function perName<T>(workOut: (name: string, dialect: Dialect) => T): (name: string, dialect: Dialect) => T {
  const known = new WeakMap<Dialect, Map<string, T>>();
  return (name, dialect) => {
    let answers = known.get(dialect);
    if (answers === undefined || answers.size >= MOST_REMEMBERED) {
      answers = new Map();
      known.set(dialect, answers);
    }
    if (answers.has(name)) return answers.get(name) as T;
    const answer = workOut(name, dialect);
    answers.set(name, answer);
    return answer;
  };
}

import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';

interface State {
  readonly resultId: string;
  readonly data: number[];
}

/** The tokens that the client has of each document, so that it need only be told what has changed. */
export class TokenStates {
  readonly #states = new Map<string, State>();
  #count = 0;

  full(uri: string, data: number[]): State {
    const state = { resultId: String(++this.#count), data };
    this.#states.set(uri, state);
    return state;
  }

  /** What turns the tokens that the client has into these; all of them where it has others than the server thinks. */
  delta(uri: string, previous: string, data: number[]): SemanticTokens | SemanticTokensDelta {
    const before = this.#states.get(uri);
    const { resultId } = this.full(uri, data);
    return before === undefined || before.resultId !== previous
      ? { resultId, data }
      : { resultId, edits: editsFrom(before.data, data) };
  }

  /** Forgets the documents that are not open any more. */
  keep(isOpen: (uri: string) => boolean): void {
    for (const uri of this.#states.keys()) if (!isOpen(uri)) this.#states.delete(uri);
  }
}

/** Whoever writes changes one place: what stands before and behind it stays. */
function editsFrom(old: readonly number[], data: readonly number[]): SemanticTokensDelta['edits'] {
  const most = Math.min(old.length, data.length);
  let start = 0;
  while (start < most && old[start] === data[start]) start++;
  let end = 0;
  while (end < most - start && old[old.length - 1 - end] === data[data.length - 1 - end]) end++;
  if (start === old.length && start === data.length) return [];
  return [{ start, deleteCount: old.length - start - end, data: data.slice(start, data.length - end) }];
}

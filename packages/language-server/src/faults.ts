import { type Connection, ErrorCodes, MessageType, ResponseError } from 'vscode-languageserver';
import { showMessage } from './show-message.ts';

/** Tells faults of ours: each to the log, and once in a session to the person, in plain words. */
export class Faults {
  readonly #connection: Connection;
  #isTold = false;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** `what` is what the server was about to do: “show the outline”. */
  tell(what: string, error: unknown): void {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.#connection.console.error(`Trustlint could not ${what}. This is a fault of Trustlint’s own:\n${trace}`);
    if (this.#isTold) return;
    this.#isTold = true;
    showMessage(
      this.#connection,
      MessageType.Error,
      `Trustlint could not ${what}. Nothing you did is to blame, and everything else goes on. The output “Trustlint” says more; please report it.`,
    );
  }

  /** Runs a handler; where it fails with a fault of ours, answers `otherwise`. What is wrong with a request goes back to the client. */
  async guard<T>(what: string, run: () => T | Promise<T>, otherwise: T): Promise<T> {
    try {
      return await run();
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      this.tell(what, error);
      return otherwise;
    }
  }
}

/** What requests may be about: a document, or something that was answered before and is to be completed. */
const SUBJECTS = new Set([
  'textDocument',
  'query',
  'command',
  'title',
  'label',
  'name',
  'range',
  'target',
  'data',
  'settings',
  'since',
]);

/** @throws ResponseError with `InvalidParams` unless what a request names is there and of its type. */
export function requireParams(params: unknown): void {
  const given = params as {
    readonly textDocument?: unknown;
    readonly position?: unknown;
    readonly range?: unknown;
  } | null;
  if (typeof given !== 'object' || given === null) throw invalid('the parameters are missing');
  if (!Object.keys(given).some((key) => SUBJECTS.has(key))) throw invalid('it does not say what it is about');
  if ('textDocument' in given && typeof (given.textDocument as { readonly uri?: unknown } | null)?.uri !== 'string')
    throw invalid('“textDocument” has no “uri”');
  if ('position' in given && !isPosition(given.position)) throw invalid('“position” is no position');
  if ('range' in given) {
    const range = given.range as { readonly start?: unknown; readonly end?: unknown } | null;
    if (!isPosition(range?.start) || !isPosition(range?.end)) throw invalid('“range” is no range');
  }
}

export function isPosition(value: unknown): boolean {
  const { line, character } = (value ?? {}) as { readonly line?: unknown; readonly character?: unknown };
  return Number.isInteger(line) && Number.isInteger(character) && (line as number) >= 0 && (character as number) >= 0;
}

export const invalid = (what: string): ResponseError<void> =>
  new ResponseError(ErrorCodes.InvalidParams, `The request can’t be answered: ${what}.`);

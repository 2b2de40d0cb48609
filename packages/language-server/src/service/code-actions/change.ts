import { ErrorCodes, ResponseError } from 'vscode-languageserver';

/** What an action would change, as data that a client keeps until somebody chooses it. */
export type Change =
  /** One way out of one finding. */
  | { readonly what: 'fix'; readonly finding: FindingKey; readonly title: string }
  /** The same way out of all findings that have it. */
  | { readonly what: 'fix-alike'; readonly rule: string; readonly title: string }
  /** All safe fixes, of one rule or of all. */
  | { readonly what: 'fix-all'; readonly rule?: string }
  /** A comment that accepts a finding. */
  | { readonly what: 'suppress'; readonly reach: 'here' | 'file'; readonly finding: FindingKey }
  /** An entry of the configuration that accepts what a rule finds, in one macro or in the file. */
  | { readonly what: 'accept'; readonly rule: string; readonly macro?: string }
  | { readonly what: 'turn-off'; readonly rule: string }
  | { readonly what: 'add-word'; readonly word: string };

/** Which finding of a file is meant. UTF-16 offsets. */
export interface FindingKey {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** A change of one version of a document. */
export interface ChangeOfFile {
  readonly uri: string;
  readonly version: number | null;
  readonly change: Change;
}

/** @throws ResponseError with `InvalidParams` for what no action of ours has said. */
export function readChange(data: unknown): ChangeOfFile {
  const { uri, version, change } = (data ?? {}) as { readonly [key in keyof ChangeOfFile]?: unknown };
  const isVersion = version === null || Number.isInteger(version);
  if (typeof uri !== 'string' || !isVersion || !isChange(change))
    throw new ResponseError(ErrorCodes.InvalidParams, 'The action can’t be carried out: it is none of Trustlint’s.');
  return { uri, version: version as number | null, change };
}

function isChange(value: unknown): value is Change {
  if (typeof value !== 'object' || value === null) return false;
  const { what, rule, title, word, macro, reach, finding } = value as Readonly<Record<string, unknown>>;
  const isText = (one: unknown): boolean => typeof one === 'string';
  const isTextOrNothing = (one: unknown): boolean => one === undefined || isText(one);
  switch (what) {
    case 'fix':
      return isText(title) && isFinding(finding);
    case 'fix-alike':
      return isText(title) && isText(rule);
    case 'fix-all':
      return isTextOrNothing(rule);
    case 'suppress':
      return (reach === 'here' || reach === 'file') && isFinding(finding);
    case 'accept':
      return isText(rule) && isTextOrNothing(macro);
    case 'turn-off':
      return isText(rule);
    case 'add-word':
      return isText(word);
    default:
      return false;
  }
}

function isFinding(value: unknown): boolean {
  const { rule, start, end, message } = (value ?? {}) as { readonly [key in keyof FindingKey]?: unknown };
  return typeof rule === 'string' && typeof message === 'string' && Number.isInteger(start) && Number.isInteger(end);
}

import type { Linter, OnAccepted, Pack, Rule } from '@trustlint/core';
import type { Disk } from '@trustlint/project';
import type { Supply } from './workspace/supply.ts';

/** What a rule's page shows and a check does not look at. */
export type RuleTexts = Pick<Rule, 'why' | 'sources' | 'bad' | 'good'>;

/** What a server is made of beside the protocol. */
export interface ServerHost {
  readonly version: string;
  readonly pack: Pack;
  /** A linter of that pack that tells which findings it has left out because the team accepts them. */
  readonly createLinter: (onAccepted: OnAccepted) => Linter;
  readonly textsOf: (rule: Rule) => RuleTexts;
  /** The sources of a rule as people can look them up, one line a document. */
  readonly sourcesOf: (keys: readonly string[]) => readonly string[];
  /** The address of a rule’s page, where there is one to show. */
  readonly pageOf: (rule: string) => string | undefined;
  /** What stands on that page, in Markdown, where the address is no file's. */
  readonly readPage?: (rule: Rule) => string;
  /** Where files are read from that are not open. */
  readonly disk: Disk;
  /** Brings files onto the disk, where it has only those that were asked for. */
  readonly supply?: Supply;
  /** `YYYY-MM-DD`, where the user is. */
  readonly today: () => string;
  /** Lets whatever waits go first. */
  readonly pause: () => Promise<void>;
  /** Hears when much work in the background begins and ends: meanwhile it is to stand still only for a short time, however often. */
  readonly standStillShortly?: (isAsked: boolean) => void;
  /** Milliseconds, for measuring how long something takes. */
  readonly now: () => number;
}

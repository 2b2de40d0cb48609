/** The option of the rules that look names up. */
export const KNOWN_NAMES = {
  type: 'strings',
  default: [],
  description:
    'Names that your platform knows beside its own, such as those an app adds. A name that ends in `*` means all that start so.',
} as const;

/** Whether the name stands in a list of the team's; an entry that ends in `*` means all that start so. */
export const isListed = (name: string, listed: readonly string[]): boolean =>
  listed.some((entry) => (entry.endsWith('*') ? name.startsWith(entry.slice(0, -1)) : name === entry));

/** What stands before the first dot or bracket: `ticket` of `ticket.requester.name`. */
export const rootOf = (name: string): string => /^[\w-]+/.exec(name)?.[0] ?? name;

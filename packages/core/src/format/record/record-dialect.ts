import type { Dialect } from '../../model/dialect.ts';
import type { FormatContext } from '../format.ts';

/**
 * The dialect of a record whose platform is known: `name` is the id of a dialect, or a platform. Where the configuration names a
 * dialect of the same platform, that one: there may be several, or one of the team's own.
 */
export function dialectFor(
  name: string | undefined,
  { dialects, defaultDialect }: Pick<FormatContext, 'dialects' | 'defaultDialect'>,
): Dialect {
  if (name === undefined) return defaultDialect;
  const dialect = dialects.find(({ id }) => id === name) ?? dialects.find(({ platforms }) => platforms.includes(name));
  if (dialect === undefined) return defaultDialect;
  return defaultDialect.platforms.some((platform) => dialect.platforms.includes(platform)) ? defaultDialect : dialect;
}

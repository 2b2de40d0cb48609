import type { Dialect } from './dialect.ts';
import { GENERIC } from './platforms/generic.ts';
import { ZENDESK } from './platforms/zendesk.ts';

export { GENERIC } from './platforms/generic.ts';

/** Every dialect that is built in; `generic` last. */
export const DIALECTS: readonly Dialect[] = [ZENDESK, GENERIC];

/** The dialect of a platform, by the name that metadata and configuration give it; `generic` for an unknown one. */
export function dialectForPlatform(name: string, dialects: readonly Dialect[] = DIALECTS): Dialect {
  const wanted = name.trim().toLowerCase();
  return dialects.find((dialect) => dialect.platforms.includes(wanted)) ?? GENERIC;
}

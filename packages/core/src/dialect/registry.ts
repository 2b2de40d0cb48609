import type { Dialect } from '../model/dialect.ts';
import { CHATWOOT } from './platforms/chatwoot.ts';
import { DISCOURSE } from './platforms/discourse.ts';
import { DYNAMICS_365 } from './platforms/dynamics365.ts';
import { FREESCOUT } from './platforms/freescout.ts';
import { FRESHDESK } from './platforms/freshdesk.ts';
import { FRONT } from './platforms/front.ts';
import { GENERIC } from './platforms/generic.ts';
import { GORGIAS } from './platforms/gorgias.ts';
import { HELP_SCOUT } from './platforms/helpscout.ts';
import { HUBSPOT } from './platforms/hubspot.ts';
import { INTERCOM } from './platforms/intercom.ts';
import { JIRA } from './platforms/jira.ts';
import { KUSTOMER } from './platforms/kustomer.ts';
import { LIVEAGENT } from './platforms/liveagent.ts';
import { OSTICKET } from './platforms/osticket.ts';
import { SALESFORCE_CLASSIC, SALESFORCE_LIGHTNING } from './platforms/salesforce.ts';
import { SERVICENOW } from './platforms/servicenow.ts';
import { ZAMMAD } from './platforms/zammad.ts';
import { ZENDESK } from './platforms/zendesk.ts';

export { GENERIC } from './platforms/generic.ts';

/** Every dialect that is built in; `generic` last. */
export const DIALECTS: readonly Dialect[] = [
  ZENDESK,
  INTERCOM,
  FRESHDESK,
  HELP_SCOUT,
  FREESCOUT,
  FRONT,
  GORGIAS,
  CHATWOOT,
  ZAMMAD,
  OSTICKET,
  SALESFORCE_CLASSIC,
  SALESFORCE_LIGHTNING,
  HUBSPOT,
  JIRA,
  SERVICENOW,
  KUSTOMER,
  DYNAMICS_365,
  DISCOURSE,
  LIVEAGENT,
  GENERIC,
];

/** The dialect of a platform, by the name that metadata and configuration give it; `generic` for an unknown one. */
export function dialectForPlatform(name: string, dialects: readonly Dialect[] = DIALECTS): Dialect {
  const wanted = name.trim().toLowerCase();
  return dialects.find((dialect) => dialect.platforms.includes(wanted)) ?? GENERIC;
}

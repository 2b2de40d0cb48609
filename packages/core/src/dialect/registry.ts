import type { Dialect } from '../model/dialect.ts';
import { CHATWOOT_COMPOSER, CHATWOOT_LIQUID } from './platforms/chatwoot.ts';
import { DISCOURSE } from './platforms/discourse.ts';
import { DYNAMICS_365, DYNAMICS_365_EMAIL } from './platforms/dynamics365.ts';
import { FREESCOUT } from './platforms/freescout.ts';
import { FRESHDESK, FRESHSERVICE } from './platforms/freshdesk.ts';
import { FRONT } from './platforms/front.ts';
import { GENERIC } from './platforms/generic.ts';
import { GORGIAS } from './platforms/gorgias.ts';
import { HANDLEBARS, MUSTACHE } from './platforms/handlebars.ts';
import { HELP_SCOUT } from './platforms/helpscout.ts';
import { HUBSPOT } from './platforms/hubspot.ts';
import { INTERCOM } from './platforms/intercom.ts';
import { JIRA } from './platforms/jira.ts';
import { KUSTOMER } from './platforms/kustomer.ts';
import { LIVEAGENT } from './platforms/liveagent.ts';
import { NONE } from './platforms/none.ts';
import { OSTICKET, OSTICKET_EMAIL } from './platforms/osticket.ts';
import { SALESFORCE_CLASSIC, SALESFORCE_LIGHTNING } from './platforms/salesforce.ts';
import { SERVICENOW } from './platforms/servicenow.ts';
import { ZAMMAD_SERVER, ZAMMAD_TEXT_MODULE } from './platforms/zammad.ts';
import { ZENDESK } from './platforms/zendesk.ts';
import { ZENDESK_ENGAGE } from './platforms/zendesk-engage.ts';

export { GENERIC } from './platforms/generic.ts';
export { NONE } from './platforms/none.ts';

/** Every dialect that is built in; `generic` last. */
export const DIALECTS: readonly Dialect[] = [
  ZENDESK,
  ZENDESK_ENGAGE,
  INTERCOM,
  FRESHDESK,
  FRESHSERVICE,
  HELP_SCOUT,
  FREESCOUT,
  FRONT,
  GORGIAS,
  CHATWOOT_COMPOSER,
  CHATWOOT_LIQUID,
  ZAMMAD_TEXT_MODULE,
  ZAMMAD_SERVER,
  OSTICKET,
  OSTICKET_EMAIL,
  SALESFORCE_CLASSIC,
  SALESFORCE_LIGHTNING,
  HUBSPOT,
  JIRA,
  SERVICENOW,
  KUSTOMER,
  DYNAMICS_365,
  DYNAMICS_365_EMAIL,
  DISCOURSE,
  LIVEAGENT,
  HANDLEBARS,
  MUSTACHE,
  NONE,
  GENERIC,
];

/** The dialect of that id or platform, as metadata and configuration name it, in any case. */
export function findDialect(name: string, dialects: readonly Dialect[] = DIALECTS): Dialect | undefined {
  const wanted = name.trim().toLowerCase();
  return dialects.find(({ id }) => id === wanted) ?? dialects.find(({ platforms }) => platforms.includes(wanted));
}

/** As `findDialect`; `generic` for an unknown name. */
export const dialectForPlatform = (name: string, dialects: readonly Dialect[] = DIALECTS): Dialect =>
  findDialect(name, dialects) ?? GENERIC;

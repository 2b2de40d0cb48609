import { DYNAMICS_QUICK_REPLY, DYNAMICS_QUICK_REPLY_DATA } from './dynamics.ts';
import { ODOO_SHAPES } from './odoo-data.ts';
import { PO_TEMPLATE } from './po-template.ts';
import {
  SALESFORCE_EMAIL_SIDECAR,
  SALESFORCE_EMAIL_TEMPLATE,
  SALESFORCE_MACRO,
  SALESFORCE_MACRO_METADATA,
  SALESFORCE_QUICK_TEXT,
  SALESFORCE_QUICK_TEXT_METADATA,
} from './salesforce-record.ts';
import { SERVICENOW_TEMPLATE } from './servicenow.ts';
import type { Shape } from './shape.ts';
import { ZENDESK_MACRO } from './zendesk-macro.ts';

/** The shapes of all platforms, the pickier first. */
export const SHAPES: readonly Shape[] = [
  ZENDESK_MACRO,
  SALESFORCE_MACRO,
  SALESFORCE_MACRO_METADATA,
  SALESFORCE_EMAIL_SIDECAR,
  SALESFORCE_EMAIL_TEMPLATE,
  SALESFORCE_QUICK_TEXT,
  SALESFORCE_QUICK_TEXT_METADATA,
  DYNAMICS_QUICK_REPLY,
  DYNAMICS_QUICK_REPLY_DATA,
  SERVICENOW_TEMPLATE,
  ...ODOO_SHAPES,
  PO_TEMPLATE,
];

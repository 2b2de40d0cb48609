import type { Shape } from './shape.ts';
import { ZENDESK_MACRO } from './zendesk-macro.ts';

/** The shapes of all platforms, the pickier first. */
export const SHAPES: readonly Shape[] = [ZENDESK_MACRO];

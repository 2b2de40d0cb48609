import { fillInPattern } from '../../dialect/fill-in.ts';
import { DIALECTS, GENERIC } from '../../dialect/registry.ts';
import type { FormatContext } from '../format.ts';

/** How the tests of formats read a file unless they say otherwise: English, of no platform. */
export const CONTEXT: FormatContext = {
  dialects: DIALECTS,
  defaultDialect: GENERIC,
  locale: 'en',
  fillIn: fillInPattern(),
  inactive: false,
};

import { defineDialect } from '../define-dialect.ts';

/** Double braces of no platform in particular: no name is known, so none is unknown. */
export const GENERIC = defineDialect({
  id: 'generic',
  label: 'a platform of no name',
  platforms: ['generic'],
  open: '{{',
  close: '}}',
  engine: 'liquid',
  innerBlanks: 'any',
  namePattern: /[\w.[\]"'$-]*/,
  caseSensitive: true,
  fallback: 'liquid-default',
  onUnknown: 'empty',
  fallbackOfUnknown: true,
  onEmpty: 'empty',
  concepts: {},
  owners: {},
  variables: () => [],
  openNames: [],
  closed: false,
  filters: [],
  source: 'The common core of Mustache and Liquid',
  checked: '2026-11-21',
});

import { defineDialect, deriveDialect } from '../define-dialect.ts';

/** Handlebars of no platform in particular: names come from the team, so none is unknown. */
export const HANDLEBARS = defineDialect({
  id: 'handlebars',
  label: 'Handlebars',
  platforms: ['handlebars'],
  open: '{{',
  close: '}}',
  engine: 'handlebars',
  innerBlanks: 'any',
  namePattern: /[\w.[\]@/-]*/,
  caseSensitive: true,
  fallback: 'none',
  onUnknown: 'empty',
  fallbackOfUnknown: true,
  onEmpty: 'empty',
  concepts: {},
  owners: {},
  variables: () => [],
  openNames: [],
  closed: false,
  filters: [],
  source: 'https://handlebarsjs.com/guide/expressions.html',
  checked: '2026-11-21',
});

/** Mustache of no platform in particular. */
export const MUSTACHE = deriveDialect(HANDLEBARS, {
  id: 'mustache',
  label: 'Mustache',
  platforms: ['mustache'],
  engine: 'mustache',
  namePattern: /&? ?[\w.-]*/,
  source: 'https://mustache.github.io/mustache.5.html',
});

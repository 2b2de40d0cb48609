import { defineDialect } from '../define-dialect.ts';

/** Texts in which nothing is filled in: saved replies and issue forms of GitHub, macros of Zammad. Every placeholder is left over. */
export const NONE = defineDialect({
  id: 'none',
  label: 'a platform without placeholders',
  platforms: ['none', 'github', 'gitlab'],
  open: '',
  close: '',
  engine: 'none',
  innerBlanks: 0,
  namePattern: /\w*/,
  caseSensitive: true,
  fallback: 'none',
  onUnknown: 'literal',
  fallbackOfUnknown: false,
  onEmpty: 'literal',
  concepts: {},
  owners: {},
  variables: () => [],
  openNames: [],
  closed: false,
  filters: [],
  source: 'https://docs.github.com (syntax for issue forms), https://admin-docs.zammad.org (macros)',
  checked: '2026-11-21',
});

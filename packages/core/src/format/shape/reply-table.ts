import { MappedText } from '../../text/mapped-text.ts';
import type { SourceFile } from '../../text/source-file.ts';
import type { SourceEntry } from '../record/source-entry.ts';
import { readCsvTree } from '../syntax/csv-nodes.ts';

/** Names of columns in lower case, nothing but letters and digits; where a table has several of a kind, the first of them here counts. */
const COLUMNS = {
  title: ['title', 'macroname', 'macrotitle', 'name', 'question', 'shortcut', 'shortcode', 'keyword'],
  body: [
    ...['bodyhtml', 'htmlbody', 'contenthtml', 'answerhtml', 'responsehtml', 'replyhtml'],
    ...['body', 'content', 'answer', 'response', 'reply', 'macro', 'text', 'message'],
    ...['bodytext', 'answertext', 'responsetext', 'replytext', 'macrotext'],
  ],
  id: ['id', 'rowid', 'uuid', 'macroid', 'number'],
  subject: ['subject', 'emailsubject'],
  locale: ['locale', 'language', 'lang'],
  audience: ['audience', 'visibility'],
  channel: ['channel', 'channels'],
  tags: ['tags', 'tag', 'labels'],
  kind: ['kind'],
  active: ['active', 'isactive', 'enabled', 'isenabled', 'status', 'state'],
  description: ['description', 'notes', 'note'],
} as const;
/** What else tables of replies hold, and nobody reads. */
const IDLE = [
  ...[
    '',
    'category',
    'categories',
    'folder',
    'foldername',
    'group',
    'groups',
    'team',
    'teams',
    'type',
    'brand',
    'platform',
  ],
  ...['position', 'order', 'usage', 'uses', 'version', 'url', 'author', 'owner', 'createdby', 'updatedby'],
  ...['created', 'updated', 'createdat', 'updatedat', 'datecreated', 'lastupdated', 'lastused'],
];
const KNOWN: ReadonlySet<string> = new Set([...Object.values(COLUMNS).flat(), ...IDLE]);
/** People who write to the team: the table holds what they wrote. */
const WRITERS = /^(?:e?mail|emailaddress|phone|from|sender|customer|user(?:name)?|rating|score|stars|ip)$/;
/** The path of a file that says what is in it. */
const REPLIES =
  /macro|canned|(?:saved|quick|predefined|standard|stock)[ _.-]?(?:repl|resp|text|answer)|\b(?:replies|responses|answers|templates|snippets)\b|help[ _.-]?desk/i;

/** The first row lies in as much of the file: UTF-16 units. */
const HEAD = 16384;

/**
 * Where the macros stand in a CSV file whose first row calls one column a title (`title`, `Name`, `question`, `shortcut` …) and one a
 * body (`body`, `Content`, `answer`, `text` …). To be sure of it, either the path must speak of replies, or no column may be other
 * than those that tables of replies have. `undefined` for every other table, and for one of messages that customers wrote.
 */
export function replyTable(file: SourceFile): SourceEntry | undefined {
  const [rows] = readCsvTree(MappedText.source(file.text.slice(0, HEAD))).roots;
  const [row] = rows?.type === 'list' ? rows.items : [];
  if (row?.type !== 'map') return undefined;
  // A selector can hold no quote or bracket in a name.
  const named = row.entries.filter(({ key }) => !/["\]]/.test(key));
  const columns = new Map(named.map(({ key }) => [key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''), key]));
  const names = [...columns.keys()];
  if (names.some((name) => WRITERS.test(name))) return undefined;
  const selector = (kind: keyof typeof COLUMNS): string | undefined => {
    const name = COLUMNS[kind].find((known) => columns.has(known));
    return name === undefined ? undefined : `["${columns.get(name)}"]`;
  };
  const body = selector('body');
  const isSure = REPLIES.test(file.path) || names.every((name) => KNOWN.has(name));
  if (body === undefined || selector('title') === undefined || !isSure) return undefined;
  const others = Object.keys(COLUMNS).flatMap((kind) => {
    const at = kind === 'body' ? undefined : selector(kind as keyof typeof COLUMNS);
    return at === undefined ? [] : [[kind, at]];
  });
  return { files: [file.path], items: '[*]', body: [body], ...Object.fromEntries(others) };
}

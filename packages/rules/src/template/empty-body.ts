import { defineRule, type Finding, type Macro, type Part } from '@trustlint/core';
import { fileOf, titlePlace } from './title-place.ts';

export const emptyBody = defineRule({
  id: 'template/empty-body',
  level: 'message',
  severity: 'error',
  fix: 'none',
  profile: 'essential',
  summary: 'A macro that sends nothing, or has no title.',
  why: 'Whoever picks it under pressure sends a blank answer, or never finds it.',
  sources: ['000 3.1'],
  audience: 'any',
  language: 'any',
  options: {},
  bad: [
    { text: '' },
    { text: '\n \n' },
    { text: '<p> &nbsp; </p>' },
    { text: '<div><br></div>' },
    { text: '{% comment %}Wait for the new price list{% endcomment %}' },
    { text: '<p><!-- nothing yet --></p>' },
    { text: 'The lamp is ready.', front: { title: '' } },
    { text: 'The lamp is ready.', front: { title: ' ' } },
  ],
  good: [
    { text: 'Thank you!', because: 'two words are a message' },
    { text: '👍', because: 'a sign is a message too' },
    { text: '{{dc.opening_hours}}', because: 'the platform fills it in' },
    { text: '![The way to the gate](https://example.com/way.png)', because: 'it sends an image' },
    { text: '<p><img src="https://example.com/way.png"></p>', because: 'it sends an image' },
    { text: '{% if ticket.priority == "High" %}We hurry.{% endif %}', because: 'it sends a sentence to some' },
    { text: '[answer]', because: 'the agent fills it in' },
    { text: 'https://status.example.com', because: 'it sends a link' },
  ],

  *check({ macro }) {
    const fault = faultOf(macro);
    if (fault !== undefined) yield fault;
  },
});

function faultOf(macro: Macro): Finding | undefined {
  const { parts } = macro;
  const part = parts.find(({ role }) => role === 'body') ?? parts[0];
  // A macro without any text only sets fields.
  if (part === undefined) return undefined;
  const isUntitled = macro.isUntitled === true || macro.title.trim() === '';
  if (parts.every(sendsNothing)) {
    const at = titlePlace(macro) ?? { text: part.source, span: { start: 0, end: part.source.text.length } };
    const message = isUntitled
      ? 'This macro has neither a title nor a text. Write both, or delete it.'
      : 'This macro sends nothing: its text is empty. Write one, or delete the macro.';
    return { at, message };
  }
  if (!isUntitled) return undefined;
  const { titleSpan } = macro;
  const at = titleSpan === undefined ? titlePlace(macro) : { text: fileOf(part.prose.text), span: titleSpan };
  return at && { at, message: 'This macro has no title, so nobody finds it. Say in a few words what it is for.' };
}

/** What somebody sees. */
const VISIBLE = /[^\s\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\u2800\u3164\uFEFF]/;
/** What shows something that is no text. */
const SHOWS = /<(?:img|video|audio|iframe|svg|object|embed|input|button)\b/i;
/** Tags that print something that stands elsewhere. */
const PRINTS = /^(?:include|render|section|cycle|increment|decrement|echo|module|snippet|>.*)$/;

const sendsNothing = ({ prose, source }: Part): boolean =>
  !VISIBLE.test(prose.text.text) &&
  !SHOWS.test(source.text) &&
  !prose.placeholders.some(({ kind, name }) => kind === 'value' || (kind === 'tag' && PRINTS.test(name)));

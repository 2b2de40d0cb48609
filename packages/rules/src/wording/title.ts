import type { Reading, Span } from '@trustlint/core';
import { clauseStart } from '../clause.ts';

/** Words that stay small in a title. */
const SMALL = /^(?:a|an|the|of|to|in|on|at|by|for|and|or|but|so|as|if|is|my|we|us|be|it)$/i;
const INTRODUCED =
  /\b(?:called|named|titled|entitled|dubbed|nicknamed|(?:the|our|a|an|this|that) (?:song|film|movie|book|band|album|show|play|game|quiz|series|episode|course|track|ringtone|level|mug|poster|button|shirt|t-shirt))\s+(?:the\s+)?["'“‘*_]*$/i;

/**
 * Whether the words of `span` are the title or the name of something: in emphasis within a sentence and written like a
 * title ("the *Don't Panic* towel"), or capitalised after "called" or "the song".
 */
export function isTitle(reading: Reading, span: Span, firstWord: number): boolean {
  const { text } = reading;
  const { start } = reading.wordSpan(clauseStart(reading, firstWord));
  const written = reading.slice(span);
  if (/^\p{Lu}/u.test(written) && INTRODUCED.test(text.slice(start, span.start))) return true;
  return reading.prose.emphasis.some((emphasis) => {
    if (emphasis.start > span.start || emphasis.end < span.end) return false;
    const words = text.slice(emphasis.start, emphasis.end).split(/[\s/-]+/);
    const capitals = words.filter((word) => /^\p{Lu}(?!\p{Lu}+$)/u.test(word)).length;
    if (!words.every((word) => SMALL.test(word) || /^[^\p{L}]*(?:\p{Lu}|$)/u.test(word))) return false;
    const before = text.slice(start, emphasis.start).trimEnd();
    return capitals > 1 || (capitals === 1 && /\p{L}$/u.test(before));
  });
}

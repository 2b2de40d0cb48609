import { overlaps, type Part, PLACEHOLDER_MARK, type Span } from '@trustlint/core';
import type { DocumentLink } from 'vscode-languageserver';
import type { Session } from '../session.ts';
import type { MacroFile } from '../workspace/macro-file.ts';
import { contentOf, managedPlaces } from './names/managed-content.ts';

/** An address that stands in the words, without the marks that end a sentence or a bracket. */
const BARE = /\bhttps?:\/\/[^\s\uFFFC\uE000<>"'“”‘’]{1,2000}/g;
const BEHIND = /[.,;:!?)\]}*_]+$/;
const LONGEST_WORDS = 60;

/**
 * The links that readers of the macros get, where their addresses stand; those that are whole only when sent lead nowhere yet.
 * And from a record whose words stand in a file of their own, the way to it; `files` are all where it may be.
 */
export function documentLinks(file: MacroFile, files: readonly MacroFile[], { client }: Session): DocumentLink[] {
  const links = new Map<number, DocumentLink>();
  for (const span of managedPlaces(file)) {
    const [content] = contentOf(file, files);
    if (content === undefined) continue;
    const tooltip = `The words stand in ${content.path}`;
    links.set(span.start, {
      range: file.lines.rangeOf(span),
      target: content.uri,
      ...(client.linkTooltips ? { tooltip } : {}),
    });
  }
  for (const { parts } of file.document.macros) {
    for (const part of parts) {
      for (const { span, url, words } of linksOf(part)) {
        // Several links of Markdown may share one address.
        if (links.has(span.start)) continue;
        const tooltip = words === undefined ? undefined : `Readers see “${words}”`;
        links.set(span.start, {
          range: file.lines.rangeOf(span),
          target: url,
          ...(tooltip === undefined || !client.linkTooltips ? {} : { tooltip }),
        });
      }
    }
  }
  return [...links.values()];
}

/** One link: the address, where it stands in the file, and what the reader sees if that is not the address. */
interface FoundLink {
  readonly span: Span;
  readonly url: string;
  readonly words?: string;
}

function* linksOf({ source, prose }: Part): Iterable<FoundLink> {
  const { text } = prose;
  for (const { span, url, urlSpan } of prose.links) {
    if (prose.placeholders.some((placeholder) => overlaps(placeholder.span, urlSpan)) || !isOpenable(url)) continue;
    const words = readable(text.text.slice(span.start, span.end));
    yield { span: source.toSource(urlSpan), url, ...(words === '' || words === url ? {} : { words }) };
  }
  for (const match of text.text.matchAll(BARE)) {
    const url = match[0].replace(BEHIND, '');
    const span = { start: match.index, end: match.index + url.length };
    const isWhole = url.length < match[0].length || text.text[span.end] !== PLACEHOLDER_MARK;
    if (!isWhole || !isOpenable(url) || prose.links.some((link) => overlaps(link.span, span))) continue;
    yield { span: text.toSource(span), url };
  }
}

/** Of what an editor may be asked to open: pages, mail and calls. */
function isOpenable(url: string): boolean {
  return /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@|tel:[+\d])/i.test(url);
}

function readable(text: string): string {
  const line = text
    .replace(/[\uFFFC\uE000]/g, '…')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > LONGEST_WORDS ? `${line.slice(0, LONGEST_WORDS - 1)}…` : line;
}

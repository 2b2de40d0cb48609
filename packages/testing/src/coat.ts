import type { Example } from '@trustlint/core';

/** A way to put an example's text into a file: what is found must not depend on it. */
export interface Coat {
  readonly name: string;
  /** The path of the file; its ending picks the format. */
  readonly path: string;
  /** The file's text, or `undefined` where the example can't be written this way. Marks ⟦ ⟧ stay in. */
  wrap(example: Example): string | undefined;
}

type Front = Readonly<Record<string, unknown>>;

const DEFAULT_FRONT: Front = { title: 'Example', kind: 'snippet', platform: 'zendesk', locale: 'en' };

const frontOf = (example: Example): Front => ({ ...DEFAULT_FRONT, ...example.front });

const frontMatter = (front: Front): string =>
  `---\n${Object.entries(front)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('')}---\n`;

const MARKDOWN: Coat = {
  name: 'Markdown',
  path: 'example.md',
  wrap: (example) => frontMatter(frontOf(example)) + example.text,
};

const HTML: Coat = {
  name: 'HTML',
  path: 'example.html',
  wrap: (example) => {
    const body = toHtml(example.text);
    return body === undefined ? undefined : frontMatter(frontOf(example)) + body;
  },
};

/** The kind can't stand in a Zendesk record, so only examples of snippets are worn this way. */
const HTML_IN_JSON: Coat = {
  name: 'HTML in JSON',
  path: 'example.json',
  wrap: (example) => {
    const front = frontOf(example);
    const body = toHtml(example.text);
    if (body === undefined || front.kind !== 'snippet' || front.platform !== 'zendesk' || front.locale !== 'en')
      return undefined;
    const actions = [{ field: 'comment_value_html', value: body }];
    return JSON.stringify({ macros: [{ id: 1, title: front.title, active: true, actions }] }, null, 2);
  },
};

export const COATS: readonly Coat[] = [MARKDOWN, HTML, HTML_IN_JSON];

/** The Markdown of an example as HTML, for the few forms that examples use; `undefined` for others (tables, fences). */
export function toHtml(markdown: string): string | undefined {
  if (/^(?:\||```|~~~| {4})/m.test(markdown)) return undefined;
  return markdown
    .split(/\n{2,}/)
    .map((block) => {
      const lines = block.split('\n');
      if (lines.every((line) => /^[-*] /.test(line))) return list('ul', lines, /^[-*] /);
      if (lines.every((line) => /^\d+\. /.test(line))) return list('ol', lines, /^\d+\. /);
      if (lines.every((line) => line.startsWith('>'))) {
        return `<blockquote><p>${inline(lines.map((line) => line.replace(/^> ?/, '')).join('\n'))}</p></blockquote>`;
      }
      const heading = /^(#{1,6}) (.*)$/s.exec(block);
      if (heading !== null) return `<h${heading[1]?.length}>${inline(heading[2] ?? '')}</h${heading[1]?.length}>`;
      return /^<\w/.test(block) ? block : `<p>${inline(block)}</p>`;
    })
    .join('\n');
}

const list = (tag: string, lines: readonly string[], mark: RegExp): string =>
  `<${tag}>${lines.map((line) => `<li>${inline(line.replace(mark, ''))}</li>`).join('')}</${tag}>`;

function inline(text: string): string {
  return text
    .split(/(\{\{.*?\}\}|\{%.*?%\}|`[^`]*`|<[a-z/][^>]*>)/)
    .map((piece, i) => {
      if (i % 2 === 0) return escapeHtml(piece);
      return piece.startsWith('`') ? `<code>${escapeHtml(piece.slice(1, -1))}</code>` : piece;
    })
    .join('')
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '<a href="$2">$1</a>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/\*([^*\s][^*]*)\*/g, '<em>$1</em>');
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

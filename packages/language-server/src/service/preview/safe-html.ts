import { FilterXSS } from 'xss';

/** Elements that show how a text is built; of others only what stands in them is kept. */
const ATTRIBUTES: Readonly<Record<string, string[]>> = {
  ...Object.fromEntries(
    'b strong i em u s del ins sub sup small big code pre kbd br hr p div span center blockquote section ul li h1 h2 h3 h4 h5 h6 table thead tbody tfoot tr caption dl dt dd'
      .split(' ')
      .map((name) => [name, []]),
  ),
  a: ['href', 'title'],
  img: ['alt'],
  ol: ['start'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
};

/** Elements whose content is no text to read. */
const UNREAD = 'head script style title noscript template iframe object svg math select textarea'.split(' ');

const filter = new FilterXSS({
  whiteList: ATTRIBUTES,
  stripIgnoreTag: true,
  stripIgnoreTagBody: UNREAD,
  css: false,
  onTagAttr: (tag, name, value) => (tag === 'a' && name === 'href' ? inertAddress(value) : undefined),
});

/**
 * HTML without scripts, styles, addresses that are fetched, and links that can be followed: where a link would lead stands in
 * `data-href`, and of a picture there is what describes it, in a `span` of the class `trustlint-image`. Each element is closed in it.
 */
export const safeHtml = (html: string): string =>
  balanced(filter.process(html.replace(NO_TAG, '&lt;'))).replace(
    /<img(?: alt="([^"]*)")?[^<>]*>/g,
    (_, alt: string = '') => `<span class="trustlint-image">${alt}</span>`,
  );

/** A sign before anything else begins no tag for a browser; the filter would take it for one. */
const NO_TAG = /<(?![a-z/!?])/gi;

const inertAddress = (value: string): string =>
  /^\s*(?:https?:|mailto:|tel:)/i.test(value) ? `data-href="${escapeMarks(value.trim())}"` : '';

/** As `escapeHtml`, for what holds references already. */
const escapeMarks = (text: string): string =>
  text.replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const escapeHtml = (text: string): string => escapeMarks(text.replaceAll('&', '&amp;'));

const VOID = new Set(['br', 'hr', 'img']);

/** Ends that end nothing are left out, and what is open at the end is closed, so that nothing around the text is torn apart. */
function balanced(html: string): string {
  const open: string[] = [];
  const kept = html.replace(/<(\/?)([a-z]\w*)[^<>]*>/g, (written, slash: string, name: string) => {
    if (VOID.has(name)) return slash === '' ? written : '';
    if (slash === '') {
      open.push(name);
      return written;
    }
    const at = open.lastIndexOf(name);
    if (at === -1) return '';
    return open
      .splice(at)
      .reverse()
      .map((one) => `</${one}>`)
      .join('');
  });
  return (
    kept +
    open
      .reverse()
      .map((name) => `</${name}>`)
      .join('')
  );
}

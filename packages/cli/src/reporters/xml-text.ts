/** What XML 1.0 can't hold, not even escaped, or should not: control characters, halves of characters, and two that are none. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** As the text of an element. */
export const xmlText = (text: string): string =>
  text
    .replace(FORBIDDEN, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');

/** With its quotes; readers would make blanks of tabs and line ends that are not escaped. */
export const xmlAttribute = (text: string): string =>
  `"${xmlText(text).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;')}"`;

export type XmlAttributes = Readonly<Record<string, string | number>>;

/** An element; `content` is written already. */
export function xmlElement(name: string, attributes: XmlAttributes, content?: string): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}=${xmlAttribute(String(value))}`)
    .join('');
  return content === undefined || content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

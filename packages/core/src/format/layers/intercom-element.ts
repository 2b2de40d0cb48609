import type { Placeholder } from '../../model/placeholder.ts';
import type { Span } from '../../text/span.ts';
import { decodeReferences } from './entity.ts';
import type { ScanPlaceholders } from './prose-builder.ts';

/** `<attribute key="user.first_name" default="there"/>`: how Intercom writes a placeholder in HTML (API 2.16, macros). */
const ELEMENT = /<attribute\s[^<>]{1,1000}>(?:<\/attribute>)?/gi;
const KEY = /\skey\s*=\s*(?:"([^"]*)"|'([^']*)')/di;
const DEFAULT = /\sdefault\s*=\s*(?:"([^"]*)"|'([^']*)')/i;

/** Finds Intercom’s elements beside the placeholders that `scan` finds. */
export function withAttributeElements(scan: ScanPlaceholders): ScanPlaceholders {
  return (markup) => {
    const found = scan(markup);
    if (!/<attribute\s/i.test(markup)) return found;
    const elements = Array.from(markup.matchAll(ELEMENT), ({ 0: written, index }) => elementOf(written, index)).flatMap(
      (element) => element ?? [],
    );
    return merged(found, elements);
  };
}

function elementOf(written: string, start: number): Placeholder | undefined {
  const key = KEY.exec(written);
  const place = key?.indices?.[1] ?? key?.indices?.[2];
  if (place === undefined) return undefined;
  const nameSpan = { start: start + place[0], end: start + place[1] };
  const fallback = DEFAULT.exec(written);
  const words = fallback?.[1] ?? fallback?.[2];
  return {
    kind: 'value',
    span: { start, end: start + written.length },
    name: decodeReferences(written.slice(place[0], place[1])),
    nameSpan,
    ...(words === undefined ? {} : { fallback: decodeReferences(words) }),
  };
}

/** Both in order; what stands in an element is part of it. */
function merged(found: readonly Placeholder[], elements: readonly Placeholder[]): readonly Placeholder[] {
  const all: Placeholder[] = [];
  let next = 0;
  for (const element of elements) {
    for (; next < found.length && startOf(found[next]) < element.span.end; next++) {
      const placeholder = found[next] as Placeholder;
      if (!touches(placeholder.span, element.span)) all.push(placeholder);
    }
    all.push(element);
  }
  return [...all, ...found.slice(next)];
}

const startOf = (placeholder: Placeholder | undefined): number => placeholder?.span.start ?? 0;
const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

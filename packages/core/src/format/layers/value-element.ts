import type { Placeholder } from '../../model/placeholder.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import { decodeReferences } from './entity.ts';
import type { ScanPlaceholders } from './prose-builder.ts';

/** A way to write a placeholder as an element of HTML. Patterns are linear: what they run over is bounded. */
interface ElementForm {
  /** Whether a text may have any. */
  readonly hint: RegExp;
  readonly element: RegExp;
  /** Where its name stands, as one of the groups. */
  readonly name: RegExp;
  readonly fallback: RegExp;
}

const FORMS: readonly ElementForm[] = [
  // Intercom, API 2.16, macros: `<attribute key="user.first_name" default="there"/>`
  {
    hint: /<attribute\s/i,
    element: /<attribute\s[^<>]{1,1000}>(?:<\/attribute>)?/gi,
    name: /\skey\s*=\s*(?:"([^"]*)"|'([^']*)')/di,
    fallback: /\sdefault\s*=\s*(?:"([^"]*)"|'([^']*)')/i,
  },
  // QWeb, the templates of Odoo: `<t t-out="object.name or 'you'"/>`, `<span t-field="object.name">Sample</span>`. The element may
  // hold what is shown for want of a value. odoo.com/documentation, QWeb Templates.
  {
    hint: /\st-(?:out|esc|raw|field)\s*=/i,
    element:
      /<(t|span|strong|b|em|i)(?:\s[^<>]{0,500})?\st-(?:out|esc|raw|field)\s{0,9}=\s{0,9}["'][^<>]{1,500}(?:\/>|>[^<]{0,500}<\/\1\s*>)/gi,
    name: /\st-(?:out|esc|raw|field)\s*=\s*(?:"([^"]*?)(?:\sor\s[^"]*)?"|'([^']*?)(?:\sor\s[^']*)?')/di,
    fallback: /^[^>]*?\sor\s+(?:'([^']+)'|&quot;(.+?)&quot;)|>\s*([^<\s][^<]*?)\s*<\//i,
  },
];

/** Finds elements that stand for a value beside the placeholders that `scan` finds. */
export function withValueElements(scan: ScanPlaceholders): ScanPlaceholders {
  const withElements = (markup: string): readonly Placeholder[] => {
    let found = scan(markup);
    for (const form of FORMS) {
      if (!form.hint.test(markup)) continue;
      const elements = Array.from(matchesOf(form.element, markup), ({ 0: written, index }) =>
        elementOf(form, written, index),
      );
      found = merged(
        found,
        elements.filter((element) => element !== undefined),
      );
    }
    return found;
  };
  return scan.recall === undefined ? withElements : Object.assign(withElements, { recall: scan.recall });
}

function elementOf(form: ElementForm, written: string, start: number): Placeholder | undefined {
  const places = form.name.exec(written)?.indices;
  const place = places?.[1] ?? places?.[2];
  if (place === undefined) return undefined;
  const fallback = form.fallback
    .exec(written)
    ?.slice(1)
    .find((words) => words !== undefined);
  return {
    kind: 'value',
    span: { start, end: start + written.length },
    name: decodeReferences(written.slice(place[0], place[1])),
    nameSpan: { start: start + place[0], end: start + place[1] },
    ...(fallback === undefined ? {} : { fallback: decodeReferences(fallback) }),
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

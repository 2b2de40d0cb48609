import { overlaps, type Span } from '../text/span.ts';
import type { RenderedMarkup } from './render-markup.ts';

/** Where what a stretch of the source gives stands in the rendered markup, in order: a placeholder in it gives its value as a whole. */
export function renderedPlaces(
  span: Span,
  { pieces, placeholders }: Pick<RenderedMarkup, 'pieces' | 'placeholders'>,
): readonly Span[] {
  const places: Span[] = [];
  for (const { start, from, to } of pieces) {
    const first = Math.max(span.start, from);
    const last = Math.min(span.end, to);
    if (first < last) places.push({ start: start + first - from, end: start + last - from });
  }
  for (const { placeholder, span: place } of placeholders)
    if (place !== undefined && overlaps(placeholder.span, span)) places.push(place);
  return places.sort((a, b) => a.start - b.start || a.end - b.end);
}

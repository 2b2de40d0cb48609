import type { Macro, Placeholder, Span } from '@trustlint/core';
import { type RenderedPlaceholder, type RenderedState, renderMacro } from '@trustlint/core/render';
import type { InlayHint, Range } from 'vscode-languageserver';
import type { MacroFile } from '../workspace/macro-file.ts';

/** States in which a placeholder prints something that its name does not say already. */
const TOOLTIPS: Readonly<Partial<Record<RenderedState, (macro: Macro) => string>>> = {
  value: ({ dialect }) => `A sample of what ${dialect.label} puts here.`,
  fallback: () => 'There is no value here, so the fallback stands in.',
};

/** Longer values would hide the text around them. In code units. */
const LONGEST = 40;

/** Behind each placeholder in a range, what a reader about whom everything is known gets to see. */
export function inlayHints({ document, lines }: MacroFile, range: Range): InlayHint[] {
  const visible = lines.spanOf(range);
  const touches = (span: Span): boolean => span.start <= visible.end && visible.start <= span.end;
  return document.macros.flatMap((macro) => {
    if (!touches(macro.span)) return [];
    const places = new Map<Placeholder, number>();
    for (const { source, prose } of macro.parts)
      for (const placeholder of prose.placeholders) {
        const place = source.toSource(placeholder.span);
        if (touches(place)) places.set(placeholder, place.end);
      }
    if (places.size === 0) return [];
    const rendered = renderMacro(macro, 'full').parts.flatMap(({ placeholders }) => placeholders);
    return rendered.flatMap((one) => {
      const end = places.get(one.placeholder);
      // Once, however often a loop sends it.
      places.delete(one.placeholder);
      const hint = hintOf(one, macro);
      return end === undefined || hint === undefined ? [] : [{ position: lines.positionAt(end), ...hint }];
    });
  });
}

function hintOf({ value, state }: RenderedPlaceholder, macro: Macro): Omit<InlayHint, 'position'> | undefined {
  const tooltip = TOOLTIPS[state]?.(macro);
  const words = value.replace(/\s+/g, ' ').trim();
  // A sample that nobody knows stands between these marks, with the name in it.
  if (tooltip === undefined || words === '' || /^‹.*›$/.test(words)) return undefined;
  const characters = [...words];
  const label = characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : words;
  return { label, tooltip, paddingLeft: true };
}

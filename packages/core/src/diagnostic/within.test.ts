import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bySpan, contains, type Span } from '../text/span.ts';
import type { Diagnostic } from './diagnostic.ts';
import { within } from './within.ts';

const spans = fc.tuple(fc.nat(30), fc.nat(10)).map(([start, length]): Span => ({ start, end: start + length }));
const at = (span: Span): Diagnostic => ({ span, rule: 'x/y', severity: 'info', message: '', fixes: [] }) as Diagnostic;

it('finds what stands in a stretch, as looking at each one does', () => {
  fc.assert(
    fc.property(fc.array(spans), spans, (places, span) => {
      const diagnostics = places.toSorted(bySpan).map(at);
      expect(within(span, diagnostics)).toEqual(diagnostics.filter((one) => contains(span, one.span)));
    }),
  );
});

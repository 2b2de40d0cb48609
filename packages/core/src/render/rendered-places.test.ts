import { describe, expect, it } from 'vitest';
import { fillInPattern } from '../dialect/fill-in.ts';
import { findDialect } from '../dialect/registry.ts';
import { scanPlaceholders } from '../dialect/scan.ts';
import type { Dialect } from '../model/dialect.ts';
import { readableRuns } from './readable-runs.ts';
import { renderMarkup } from './render-markup.ts';
import { renderedPlaces } from './rendered-places.ts';

const ZENDESK = findDialect('zendesk') as Dialect;

/** What the words give, as it stands in the rendered text. */
function placesOf(source: string, words: string): readonly string[] {
  const placeholders = scanPlaceholders(source, ZENDESK, fillInPattern({ open: '[', close: ']' }));
  const rendered = renderMarkup(source, 'text', placeholders, ZENDESK, 'full');
  const start = source.indexOf(words);
  return renderedPlaces({ start, end: start + words.length }, rendered).map((span) =>
    rendered.markup.slice(span.start, span.end),
  );
}

describe('what a stretch of the source gives', () => {
  it('is found behind values of another length', () => {
    expect(placesOf('Hello {{ticket.id}}, we know.', 'we know')).toEqual(['we know']);
  });

  it('is the value of each placeholder in it', () => {
    const [before, value, behind] = placesOf('No. {{ticket.id}} is here.', '. {{ticket.id}} is');
    expect([before, behind]).toEqual(['. ', ' is']);
    expect(value).toMatch(/^\d+$/);
  });

  it('is nothing where a condition leaves it out, or where it is captured', () => {
    expect(placesOf('{% if ticket.id == "" %}never{% endif %}a', 'never')).toEqual([]);
    expect(placesOf('{% capture x %}later{% endcapture %}a{{x}}', 'later')).toEqual([]);
  });

  it('stands behind blanks that a tag takes away', () => {
    expect(placesOf('a {%- if ticket.id -%}   yes {%- endif -%} b', 'yes')).toEqual(['yes']);
  });
});

describe('the words of HTML', () => {
  it('are what stands outside of tags', () => {
    const html = '<p title="no">One <b>two</b> &amp; three<br>four</p><!-- no --><script>no</script>';
    expect(readableRuns(html).map(({ start, end }) => html.slice(start, end))).toEqual([
      'One ',
      'two',
      ' &amp; three',
      'four',
    ]);
  });
});

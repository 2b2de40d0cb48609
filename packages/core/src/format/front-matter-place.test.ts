import { describe, expect, it } from 'vitest';
import { frontMatterPlace } from './front-matter-place.ts';

/** What stands in the place, and how it is written. */
function placeIn(text: string): readonly [string, string] | undefined {
  const place = frontMatterPlace(text);
  return place === undefined ? undefined : [place.syntax, text.slice(place.span.start, place.span.end)];
}

describe('the place of front matter', () => {
  it.each([
    ['---\ntitle: A\n---\nHi', 'yaml', 'title: A\n'],
    ['---\r\ntitle: A\r\n---\r\nHi', 'yaml', 'title: A\r\n'],
    ['---\n---\nHi', 'yaml', ''],
    ['+++\ntitle = "A"\n+++\nHi', 'toml', 'title = "A"\n'],
    ['---toml\ntitle = "A"\n---\nHi', 'toml', 'title = "A"\n'],
    ['---json\n{ "title": "A" }\n---\nHi', 'json', '{ "title": "A" }\n'],
    ['<!--\ntitle: A\n-->\n<p>Hi</p>', 'yaml', 'title: A\n'],
  ])('in %j', (text, syntax, written) => {
    expect(placeIn(text)).toEqual([syntax, written]);
  });

  it('ends at an empty line where it is not closed yet', () => {
    expect(placeIn('---\ntitle: A\nki')).toEqual(['yaml', 'title: A\nki']);
    expect(placeIn('---\ntitle: A\n\nHi there')).toEqual(['yaml', 'title: A\n']);
  });

  it('is none in a file that is all body', () => {
    expect(placeIn('Hi\n---\ntitle: A\n---\n')).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { fillInPattern } from './fill-in.ts';
import { dialectForPlatform } from './registry.ts';
import { scanPlaceholders } from './scan.ts';
import { tagBlocks } from './tag-blocks.ts';

describe('tagBlocks', () => {
  it.each([
    ['zendesk', '{% if a %}x{% elsif b %}y{% else %}z{% endif %}', ['if elsif else endif']],
    ['zendesk', '{% if a %}{% for c in d %}x{% endfor %}{% assign e = 1 %}{% endif %}', ['for endfor', 'if endif']],
    ['zendesk', '{% case a %}{% when 1 %}x{% endcase %}', ['case when endcase']],
    ['zendesk', '{% if a %}x{% for b in c %}y{% endif %}z', ['if endif']],
    ['zendesk', 'x{% endif %}{% if a %}', []],
    ['handlebars', '{{#if a}}x{{else}}y{{/if}}', ['#if else /if']],
    ['mustache', '{{#a}}x{{/a}}{{^a}}y{{/a}}', ['#a /a', '^a /a']],
    ['jira', '{{#if(a)}}x{{/}}', ['#if /']],
    ['osticket', '{% if a %}x{% endif %}', []],
  ])('%s: %s', (platform, text, expected) => {
    const dialect = dialectForPlatform(platform);
    const blocks = tagBlocks(text, scanPlaceholders(text, dialect, fillInPattern()), dialect);
    expect(blocks.map((tags) => tags.map(({ name }) => name).join(' '))).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { dialectForPlatform } from '../dialect/registry.ts';
import type { Macro } from '../model/macro.ts';
import { applyEdits } from '../text/edit.ts';
import { HTML } from './html.ts';
import { MARKDOWN } from './markdown.ts';
import { PLAIN_TEXT } from './plain-text.ts';
import { CONTEXT } from './testing/context.ts';

const fileOf = (path: string, text: string) => ({ path, text, encoding: 'utf-8', bom: false }) as const;
const md = (text: string) => MARKDOWN.read(fileOf('macros/late delivery.macro.md', text), CONTEXT);
const bodyOf = (macro: Macro | undefined) => macro?.parts[0]?.prose.text.text;

describe('front matter', () => {
  const text = `---
title: "Late: delivery" # shown to agents
kind: how-to
platform: zendesk
locale: en_GB
region: eu
audience: internal
channel: email
subject: 'It''s {{ticket.id}}'
tags: [late, parcel]
owner: {team: shipping}
trustlint:
  allow:
    - respect/shouting
    - {rule: empathy/dead-end, reason: agreed with legal}
---
Hello
`;

  it('tells what the macro is', () => {
    const { macros, problems, comments } = md(text);
    expect(problems).toEqual([]);
    const [macro] = macros;
    expect(macro).toMatchObject({
      id: 'macros/late delivery.macro.md',
      title: 'Late: delivery',
      kind: 'how-to',
      locale: 'en-GB',
      region: 'eu',
      audience: 'internal',
      channel: 'email',
      tags: ['late', 'parcel'],
    });
    expect(macro?.dialect.id).toBe(dialectForPlatform('zendesk').id);
    expect(bodyOf(macro)).toBe('Hello');
    expect(comments.map((comment) => comment.text)).toEqual(['shown to agents']);
    expect(macro?.allow.map(({ rule, reason, span }) => [rule, reason, text.slice(span.start, span.end)])).toEqual([
      ['respect/shouting', undefined, 'respect/shouting'],
      ['empathy/dead-end', 'agreed with legal', 'empathy/dead-end'],
    ]);
  });

  it('ties the subject to its place', () => {
    const subject = md(text).macros[0]?.parts[1];
    expect(subject?.role).toBe('subject');
    expect(subject?.prose.text.text).toBe("It's \uFFFC");
    const span = subject?.prose.text.toSource({ start: 0, end: 4 });
    expect(span && text.slice(span.start, span.end)).toBe("It''s");
    expect(subject?.prose.text.edit({ start: 0, end: 4 }, "That's")).toEqual({ span, text: "That''s" });
  });

  it('is one problem when it is broken, and the body is read all the same', () => {
    for (const broken of [
      'title: a: b',
      'title: "open',
      'tags: [a, b',
      '\ttitle: x',
      '- a\ntitle: b',
      'title: a\n  b: c\n c',
    ]) {
      const whole = `---\nkind: decline\n${broken}\n---\nHello\n`;
      const { macros, problems } = md(whole);
      expect(
        problems.map(({ rule, severity }) => [rule, severity]),
        broken,
      ).toEqual([['format/front-matter', 'error']]);
      expect(problems[0]?.span.start, broken).toBeGreaterThan(3);
      expect(problems[0]?.span.end, broken).toBeLessThan(whole.indexOf('Hello'));
      expect(bodyOf(macros[0])).toBe('Hello');
    }
  });

  it('tells when it is never closed', () => {
    const { macros, problems } = md('---\ntitle: x\n\nHello');
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain('---');
    expect(bodyOf(macros[0])).toBe('Hello');
    expect(md('---\n\nHello').problems).toEqual([]);
  });

  it('is one problem for each wrong value', () => {
    const whole =
      '---\nkind: howto\nplatform: zendeks\naudience: public\nlocale: 12\ntitle: [a]\ntrustlint: {alow: [x]}\n---\nHi';
    const { problems } = md(whole);
    expect(problems.map(({ message, span }) => [whole.slice(span.start, span.end), message])).toEqual([
      ['howto', expect.stringContaining('Did you mean “how-to”?')],
      ['zendeks', expect.stringContaining('Did you mean “zendesk”?')],
      ['12', expect.stringContaining('en-GB')],
      ['[a]', expect.stringContaining('this is a list. Words that begin with “{” or “[” need double quotes')],
      ['alow', expect.stringContaining('Did you mean “allow”?')],
    ]);
  });

  it('offers the word that is near, quotes kept', () => {
    const mended = (whole: string) => md(whole).problems.map(({ instead }) => instead && applyEdits(whole, [instead]));
    expect(mended('---\nkind: howto\nplatform: "zendeks"\n---\nHi')).toEqual([
      '---\nkind: how-to\nplatform: "zendeks"\n---\nHi',
      '---\nkind: howto\nplatform: "zendesk"\n---\nHi',
    ]);
    expect(mended('---\nkind: "how\\x74o"\naudience: martians\n---\nHi')).toEqual([undefined, undefined]);
    expect(mended('---\ntrustlint: {alow: [x]}\n---\nHi')).toEqual(['---\ntrustlint: {allow: [x]}\n---\nHi']);
  });

  it('takes an empty one, CRLF, dots at the end, and none at all', () => {
    expect(bodyOf(md('---\n---\nHi').macros[0])).toBe('Hi');
    expect(md('---\r\ntitle: x\r\n...\r\nHi').macros[0]).toMatchObject({ title: 'x' });
    expect(md('Hi').macros[0]).toMatchObject({ title: 'late delivery', tags: [], locale: 'en' });
    expect(md('').macros).toHaveLength(1);
  });
});

describe('HTML files', () => {
  it('take their title from the page', () => {
    const text = '<html><head><title>Late &amp; lost</title></head><body><p>Hi<br>you</p></body></html>';
    const [macro] = HTML.read(fileOf('a/x.html', text), CONTEXT).macros;
    expect(macro?.title).toBe('Late & lost');
    expect(macro?.titleSpan && text.slice(macro.titleSpan.start, macro.titleSpan.end)).toBe('Late &amp; lost');
    expect(bodyOf(macro)).toBe('Hi\nyou');
  });

  it('take front matter in a comment or between dashes', () => {
    for (const text of [
      '<!--\n---\ntitle: T\nkind: decline\n---\n-->\n<p>Hi</p>',
      '<!--\ntitle: T\nkind: decline\n-->\n<p>Hi</p>',
      '---\ntitle: T\nkind: decline\n---\n<p>Hi</p>',
    ]) {
      const { macros, problems } = HTML.read(fileOf('x.html', text), CONTEXT);
      expect(problems).toEqual([]);
      expect(macros[0]).toMatchObject({ title: 'T', kind: 'decline' });
      expect(bodyOf(macros[0])).toBe('Hi');
    }
  });
});

describe('plain text files', () => {
  it('have the words of each paragraph in one block', () => {
    const { macros } = PLAIN_TEXT.read(fileOf('x.txt', 'We look\ninto it.\n\n- a\n- b\n'), CONTEXT);
    expect(bodyOf(macros[0])).toBe('We look into it.\na\nb');
    expect(macros[0]?.parts[0]?.prose.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'list-item', 'list-item']);
  });

  it('hide nothing of what tags of a template language guard', () => {
    const text =
      '{% if a %}\nHi {% if b %}you{% endif %},\n{% else %}\nHello,\n{% endif %}\n\n- {% if c %}one{% endif %}\n';
    const { macros } = PLAIN_TEXT.read(fileOf('x.txt', text), CONTEXT);
    expect(bodyOf(macros[0])).toBe('Hi you,\nHello,\none');
  });
});

describe('comments', () => {
  it('are told with their place in the file', () => {
    const text = '---\ntitle: x\n---\nHi <!-- a --> you\n\n{% comment %}b{% endcomment %}\n\n<!-- c -->\n';
    const { comments } = md(text);
    expect(comments.map(({ span, text: words }) => [text.slice(span.start, span.end), words])).toEqual([
      ['<!-- a -->', 'a'],
      ['{% comment %}b{% endcomment %}', 'b'],
      ['<!-- c -->', 'c'],
    ]);
  });
});

describe('what a reader of HTML sees', () => {
  const read = (html: string) => {
    const part = HTML.read(fileOf('x.html', html), CONTEXT).macros[0]?.parts[0];
    return part?.prose.blocks.map(({ kind, span }) => [kind, part.prose.text.text.slice(span.start, span.end)]);
  };

  it('are the blocks of a page, broken nesting or not', () => {
    expect(read('<ul><li>one<li>two</ul><ol><li>three</ol>tail')).toEqual([
      ['list-item', 'one'],
      ['list-item', 'two'],
      ['list-item', 'three'],
      ['paragraph', 'tail'],
    ]);
    expect(read('<table><tr><td>a<td><p>b<p>c</table><blockquote><ul><li>q</ul></blockquote><h2>h')).toEqual([
      ['cell', 'a'],
      ['paragraph', 'b'],
      ['paragraph', 'c'],
      ['quote', 'q'],
      ['heading', 'h'],
    ]);
  });

  it('is not what is hidden from him', () => {
    expect(
      read(
        'a<script>b</script><style>c</style><pre>d</pre><!-- e --><head><title>f</title></head><code>g</code> h<p>i',
      ),
    ).toEqual([
      ['paragraph', 'a'],
      ['paragraph', '\uE000 h'],
      ['paragraph', 'i'],
    ]);
  });

  it('are words with their references decoded', () => {
    expect(read('R&amp;D &lt;b&gt; &#x41;&#66; &copy2024 &ampere AT&T a&nbsp;b &zzz;')).toEqual([
      ['paragraph', 'R&D <b> AB ©2024 &ere AT&T a b &zzz;'],
    ]);
  });
});

import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { ErrorCodes } from 'vscode-languageserver-protocol';
import { markedHtml, markedText } from '../src/service/preview/marked-html.ts';
import type { Preview } from '../src/service/preview/preview.ts';
import { safeHtml } from '../src/service/preview/safe-html.ts';
import { Editor, type EditorOptions, rangeOf } from './editor.ts';

describe('HTML that is safe to show', () => {
  it.each([
    ['<p>Hello</p><script>alert(1)</script>', '<p>Hello</p>'],
    ['<p onclick="alert(1)" style="background:url(//x.example/a)" class="trustlint-finding">Hello</p>', '<p>Hello</p>'],
    ['<a href="https://x.example/?a=1&amp;b">here</a>', '<a data-href="https://x.example/?a=1&amp;b">here</a>'],
    ['<a href="javascript:alert(1)">here</a>', '<a>here</a>'],
    ['<a href=" java&#115;cript:alert(1)">here</a>', '<a>here</a>'],
    [
      '<a href="https://x.example/&quot;onclick=&quot;a">b</a>',
      '<a data-href="https://x.example/&quot;onclick=&quot;a">b</a>',
    ],
    [
      '<img src="https://x.example/p.gif" alt="A &lt;lamp&gt; &quot;lit&quot;">',
      '<span class="trustlint-image">A &lt;lamp&gt; &quot;lit&quot;</span>',
    ],
    ['<img src=x onerror=alert(1)>', '<span class="trustlint-image"></span>'],
    ['<iframe src="https://x.example"></iframe><svg><a>x</a></svg>b', 'b'],
    ['</div></section>x<b>y<i>z</b>', 'x<b>y<i>z</i></b>'],
    ['<form action="/a"><input name="b">text</form>', 'text'],
    ['1 < 2 &amp;&amp; 3 > 2', '1 &lt; 2 &amp;&amp; 3 &gt; 2'],
    ['<!-- <p> --><p>a</p><style>p{}</style>', '<p>a</p>'],
    ['<link rel="stylesheet" href="https://x.example/a.css"><base href="https://x.example">a', 'a'],
  ])('keeps what is read: %s', (html, safe) => {
    expect(safeHtml(html)).toBe(safe);
  });

  it('says nothing that runs or fetches, whatever is left open', () => {
    for (const html of [
      '<script>alert(1)',
      '<b <script>alert(1)</script>',
      '<img/src="x"/onerror=alert(1)',
      '<a href="x',
      '<!--<img src=x>',
      '<<script>alert(1)//<</script>',
    ])
      expect(safeHtml(html)).not.toMatch(/<script|<[^>]*\s(?:on\w+|src|href)=/i);
  });
});

describe('marks', () => {
  const TAGS = [
    '<p>',
    '</p>',
    '<b onclick="a">',
    '</b>',
    '<a href="javascript:x">',
    '<a href="https://x.example">',
    '</a>',
  ];
  const ODD = [
    '<script>',
    '</script>',
    '<style>',
    '<!--',
    '-->',
    '<',
    '>',
    '"',
    "'",
    '&lt;',
    '&',
    '\uE101',
    '\uE102',
    '\uE103',
    '<img src=x alt="y">',
    '<br>',
    '</div>',
    'a',
    ' ',
    '7',
  ];
  const HTML = fc.array(fc.constantFrom(...TAGS, ...ODD), { maxLength: 30 }).map((pieces) => pieces.join(''));
  const SPANS = fc.array(fc.tuple(fc.nat(80), fc.nat(20)), { maxLength: 4 });

  it.each([
    ['HTML', markedHtml],
    ['text', markedText],
  ])('stand around words of any %s, and all that is shown is closed and harmless', (_, marked) => {
    fc.assert(
      fc.property(HTML, SPANS, (html, spans) => {
        const marks = spans.map(([start, length], i) => ({
          span: { start: Math.min(start, html.length), end: Math.min(start + length, html.length) },
          open: `<mark data-finding="${i}">`,
          close: '</mark>',
        }));
        const shown = marked(html, marks);
        const open: string[] = [];
        for (const [tag, slash, name = ''] of shown.matchAll(/<(\/?)([a-z]*)[^<>]*>?/g)) {
          expect(tag).toMatch(/^<\/?(?:p|b|a|br|span|mark)(?: (?:data-href|data-finding|class)="[^"<>]*")?(?: ?\/)?>$/);
          if (slash === '/') expect(open.pop()).toBe(name);
          else if (name !== 'br') open.push(name);
        }
        expect(open).toEqual([]);
        expect(shown).not.toMatch(/[\uE101-\uE103]/);
      }),
      { numRuns: 2000 },
    );
  });
});

const withoutMarks = (html: string): string => html.replace(/<\/?mark\b[^>]*>/g, '');

describe('a preview', () => {
  let editor: Editor;
  afterEach(() => editor.close());
  const open = async (options: Partial<EditorOptions> = {}): Promise<Editor> => {
    editor = await Editor.open({ files: {}, ...options });
    return editor;
  };
  const preview = (...args: readonly unknown[]) =>
    editor.request<Preview | null>('workspace/executeCommand', { command: 'trustlint.preview', arguments: args });
  const shown = async (...args: readonly unknown[]): Promise<Preview> => {
    const answer = await preview(...args);
    if (answer === null) throw new Error('there is no preview');
    return answer;
  };

  const MACRO =
    '---\ntitle: A reply\nkind: update\nplatform: zendesk\nsubject: About {{ticket.id}} & more\n---\nHello {{ticket.requester.first_name}},\n\nYou failed to tell us <b>where</b> it is. [date]\n{% if ticket.id %}We answer ASAP.{% endif %}\n';

  it('shows a text with its values and its findings', async () => {
    await open();
    const uri = await editor.show('a.md', MACRO);
    const one = await shown(uri);
    expect(one).toMatchObject({ title: 'A reply', kind: 'update', persona: 'full', dialect: { id: 'liquid-zendesk' } });
    expect(withoutMarks(one.html)).toMatch(
      /^<section class="trustlint-part trustlint-body">Hello <span class="trustlint-placeholder trustlint-value" data-name="ticket\.requester\.first_name">[^<]+<\/span>,<br>\n<br>\n/,
    );
    const blame = one.findings.findIndex(({ rule }) => rule === 'respect/blame');
    expect(one.findings[blame]?.range).toEqual(rangeOf(MACRO, 'You failed to'));
    expect(one.html).toContain(`data-rule="respect/blame" data-finding="${blame}"`);
    expect(one.html).toMatch(/<mark [^>]*>You failed to<\/mark> tell us/);
    expect(one.html).toContain('&lt;b&gt;');
    expect(withoutMarks(one.html)).toMatch(/trustlint-fill-in" data-name="\[date\]">\[date\]<\/span>/);
    expect(one.html).toMatch(/<mark [^>]*>(?:We answer )?ASAP/);
    expect(one.text).toContain('We answer ASAP.');
    expect(one.subject).toMatch(/^About \S+ & more$/);
    expect(one.subjectHtml).toMatch(/^About <span [^>]*>\S+<\/span> &amp; more$/);
    expect(one.placeholders[0]).toMatchObject({
      name: 'ticket.id',
      state: 'value',
      range: rangeOf(MACRO, '{{ticket.id}}'),
    });
    expect(one.missing).toContain('sign-off');
    expect(one.score.grade).toMatch(/^[A-F]$/);
    expect(one.elements[0]).toMatchObject({ element: 'greeting' });
  });

  it('has the ways out of findings, and what is missing, as changes that can be made', async () => {
    await open();
    const uri = await editor.show('a.md', MACRO);
    const one = await shown(uri);
    const fixes = one.findings.map(({ fixes }) => fixes);
    expect(fixes.every((some) => some.length <= 3)).toBe(true);
    expect(fixes.flat().find(({ replaces }) => replaces)).toMatchObject({
      text: expect.stringMatching(/\S/),
      change: { uri, change: { what: 'fix' } },
    });
    const followUp = one.insertions.find(({ element }) => element === 'follow-up');
    expect(followUp?.text).toBeTruthy();
    for (const { element } of one.insertions) expect(one.missing).toContain(element);
    const made: unknown[] = [];
    editor.connection.onRequest('workspace/applyEdit', ({ edit }: { readonly edit: unknown }) => {
      made.push(edit);
      return { applied: true };
    });
    const applied = editor.request('workspace/executeCommand', {
      command: 'trustlint.applyChange',
      arguments: [followUp?.change, followUp?.title],
    });
    expect(await applied).toBe(true);
    expect(JSON.stringify(made)).toContain(followUp?.text?.split('[')[0]);
  });

  it('shows what somebody gets about whom less is known', async () => {
    await open();
    const uri = await editor.show('a.md', MACRO);
    const one = await shown(uri, null, 'unsaved');
    expect(one.text).not.toContain('ASAP');
    expect(one.html).toContain('trustlint-empty" data-name="ticket.requester.first_name"></span>,');
  });

  it('shows the texts that are sent in place of their names, even where they name each other', async () => {
    const dc = (name: string, content: string) => ({
      name,
      placeholder: `{{dc.${name}}}`,
      default_locale_id: 1,
      variants: [{ id: 1, locale_id: 1, content, active: true, default: true }],
    });
    const items = JSON.stringify({
      items: [dc('hours', 'from 9 to 5, {{dc.place}}'), dc('place', 'Pier 4 {{dc.hours}}')],
    });
    const text = '---\ntitle: Open\nplatform: zendesk\n---\nWe are here {{dc.hours}}.\n';
    await open({ files: { 'a.md': text, 'dc.json': items } });
    const uri = await editor.show('a.md');
    await expect.poll(async () => (await shown(uri)).text).toContain('We are here from 9 to 5, Pier 4 ‹dc.hours›.');
    const [hours] = (await shown(uri)).placeholders;
    expect(hours).toMatchObject({ name: 'dc.hours', state: 'value', range: rangeOf(text, '{{dc.hours}}') });
  });

  it('shows HTML in JSON with its markup, and nothing that would run', async () => {
    await open();
    const value =
      '<p onclick="x()">Hello <b>{{ticket.requester.first_name}}</b></p><p>You <i>failed</i> to tell us &amp; we answer ASAP. <a href="https://example.com/{{ticket.id}}">Here</a></p><img src="https://example.com/a.png" alt="A lamp"><script>alert(1)</script>';
    const macros = [
      { id: 1, title: 'One', active: true, actions: [{ field: 'comment_value_html', value: '<p>First</p>' }] },
      { id: 2, title: 'Two', active: true, actions: [{ field: 'comment_value_html', value }] },
    ];
    const text = JSON.stringify({ macros }, undefined, 2);
    const uri = await editor.show('export.json', text, 'json');
    const one = await shown(uri, rangeOf(text, 'Hello <b>').start);
    expect(one.title).toBe('Two');
    const html = one.html
      .replace(/ data-finding="\d+" title="[^"]*"/g, '')
      .replace(/>[^<>]+<\/span><\/mark>/, '>…</span></mark>');
    expect(html).toContain(
      '<p>Hello <b><mark class="trustlint-finding trustlint-warning" data-rule="template/missing-fallback"><span class="trustlint-placeholder trustlint-value" data-name="ticket.requester.first_name">…</span></mark></b></p>',
    );
    expect(html).toMatch(
      /<mark [^>]*data-rule="respect\/blame">You <\/mark><i><mark [^>]*>failed<\/mark><\/i><mark [^>]*> to<\/mark> tell us &amp; /,
    );
    expect(withoutMarks(html)).toMatch(/<a data-href="https:\/\/example\.com\/[^"{}<>]+">Here<\/a>/);
    expect(html).toContain('<span class="trustlint-image">A lamp</span>');
    expect(html).not.toMatch(/script|onclick|\ssrc=|\shref=/);
    expect((await shown(uri, one.id)).title).toBe('Two');
    expect((await shown(uri)).title).toBe('One');
  });

  it('shows nothing of files that nobody asked for, and refuses what it can’t understand', async () => {
    await open({ withoutConfig: true });
    expect(await preview(await editor.show('a.md', MACRO))).toBeNull();
    expect(await preview(editor.uriOf('unknown.md'), 'id')).toBeNull();
    await expect(preview(editor.uriOf('a.md'), null, 'nobody')).rejects.toMatchObject({
      code: ErrorCodes.InvalidParams,
    });
  });
});

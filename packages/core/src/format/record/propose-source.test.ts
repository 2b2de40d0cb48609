import { describe, expect, it } from 'vitest';
import { MappedText } from '../../text/mapped-text.ts';
import { readJsonTree } from '../syntax/json-nodes.ts';
import { readXmlTree } from '../syntax/xml-nodes.ts';
import { readYamlTree } from '../syntax/yaml-nodes.ts';
import { proposeSource } from './propose-source.ts';

const propose = (value: unknown, path = 'x/replies.json') =>
  proposeSource(readJsonTree(MappedText.source(JSON.stringify(value))), path);
const WORDS = 'Thank you for writing to us about your bicycle.';

describe('proposeSource', () => {
  it('finds a list, wherever it stands', () => {
    const records = [
      { id: 1, name: 'Hello', text: WORDS, labels: ['a'] },
      { id: 2, name: 'Bye', text: WORDS },
    ];
    expect(propose(records)).toEqual({ title: 'name', body: 'text', tags: 'labels', id: 'id' });
    expect(propose({ data: { all: records } })).toMatchObject({ items: 'data.all', title: 'name', body: 'text' });
    const groups = { 'our groups': [{ replies: records }, { replies: records }] };
    expect(propose(groups)).toMatchObject({ items: 'our groups[*].replies', body: 'text' });
  });

  it('finds a map of records or of texts', () => {
    const map = { hi: { label: 'Hi', content: `<p>${WORDS}</p>` }, bye: { label: 'Bye', content: WORDS } };
    expect(propose(map, 'replies/pt-br.json')).toEqual({
      items: '[*]',
      title: 'label',
      body: 'content',
      format: 'html',
      locale: '@file',
    });
    expect(propose({ hi: WORDS, bye: WORDS })).toEqual({ items: '[*]', title: '@key', body: '.' });
  });

  it('finds texts further in, and keys that need quotes', () => {
    const fixture = [
      { model: 'm', fields: { template_name: 'new', subject: 'Your bicycle', 'plain.text': WORDS, locale: 'en' } },
      { model: 'm', fields: { template_name: 'old', subject: 'Your bicycle', 'plain.text': WORDS, locale: 'de' } },
    ];
    expect(propose(fixture)).toEqual({
      title: 'fields.template_name',
      body: 'fields["plain.text"]',
      subject: 'fields.subject',
      locale: 'fields.locale',
    });
  });

  it('finds them in each of several groups', () => {
    const snippets = (caption: string) => [{ ref: caption.toUpperCase(), caption, lines: { mail: WORDS } }];
    const groups = {
      bikes: { title: 'Bikes', snippets: snippets('Late') },
      shops: { title: 'Shops', snippets: [...snippets('Open'), ...snippets('Shut')] },
    };
    expect(propose({ version: 3, groups })).toEqual({
      items: 'groups[*].snippets',
      title: 'caption',
      body: 'lines.mail',
    });
  });

  it('finds texts in several languages', () => {
    const reply = { en: WORDS, 'pt-BR': 'Obrigado por escrever sobre a sua bicicleta.' };
    expect(propose({ bikes: { late: reply, lost: reply }, shops: { open: reply } })).toEqual({
      items: '[*][*][*]',
      title: '^.@key',
      locale: '@key',
      body: '.',
    });
  });

  it('finds elements of XML, and JSON in a table', () => {
    const reply = (id: number) =>
      `<reply no="${id}" lang="en"><hint>Bike ${id} late</hint><wording>${WORDS}</wording></reply>`;
    const xml = readXmlTree(MappedText.source(`<library>${reply(1)}${reply(2)}</library>`));
    expect(proposeSource(xml, 'a.xml')).toEqual({
      items: 'library.reply',
      title: 'hint',
      body: 'wording',
      locale: '@lang',
    });
    const cell = (headline: string) => JSON.stringify({ headline, message: { html: `<p>${WORDS}</p>` } });
    const rows = [
      { id: '1', payload: cell('Late') },
      { id: '2', payload: cell('Lost') },
    ];
    expect(propose(rows)).toEqual({
      title: 'payload.headline',
      body: 'payload.message.html',
      format: 'html',
      id: 'id',
    });
  });

  it('finds one record in YAML', () => {
    const tree = readYamlTree(MappedText.source(`title: Hello\nmessage: |\n  ${WORDS}\n`));
    expect(proposeSource(tree, 'a.yaml')).toEqual({ title: 'title', body: 'message' });
    expect(propose({ subject: WORDS, body: WORDS, notes: WORDS })).toMatchObject({ body: 'body' });
  });

  it('finds nothing among settings', () => {
    expect(propose({ name: 'x', version: '1.0', scripts: { build: 'tsc -p .', test: 'vitest' } })).toBeUndefined();
    expect(propose({ description: 'Reads the macros of a support team, all of them.' })).toBeUndefined();
    expect(propose([1, 2, { a: null }])).toBeUndefined();
    expect(propose([])).toBeUndefined();
  });
});

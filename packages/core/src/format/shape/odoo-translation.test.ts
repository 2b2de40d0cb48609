import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../text/edit.ts';
import type { FormatContext } from '../format.ts';
import { readDocument } from '../registry.ts';
import { CONTEXT } from '../testing/context.ts';

const read = async (path: string, text: string, more: Partial<FormatContext> = {}) => {
  const file = { path, text, encoding: 'utf-8', bom: false } as const;
  const answer = await readDocument(file, { ...CONTEXT, ...more });
  if (answer === undefined) throw new Error('no format');
  return answer.document;
};

const header = (language: string) => `msgid ""\nmsgstr ""\n"Language: ${language}\\n"\n\n`;
const entry = (reference: string, msgid: string, msgstr: string, flags = '') =>
  `#. module: desk\n#: ${reference}\n${flags}msgid "${msgid}"\nmsgstr "${msgstr}"\n\n`;

const FILE =
  header('pt_BR@latin') +
  entry(
    'model_terms:ir.ui.view,arch_db:desk.page',
    'Close the <b>ticket</b> now, please, and go on',
    'Feche o <b>chamado</b> agora',
  ) +
  entry('model:mail.template,name:desk.closed', 'Closed', '') +
  entry('model:mail.template,subject:desk.closed', 'Your ticket', 'Seu chamado {{ object.number }}') +
  entry('model:mail.template,subject:desk.late', 'Late', 'Atrasado') +
  entry('model:mail.template,body_html:desk.closed', '<p>Hello</p>', '<p>Ol\\u00e1</p>'.replace('\\u00e1', 'á')) +
  entry('model:mail.template,body_html:desk.late', '<p>Sorry</p>', '') +
  entry('model_terms:mail.template,body_html:desk.paid', 'Thank you', 'Obrigado.') +
  entry(
    'model_terms:mail.template,body_html:desk.paid model_terms:mail.template,body_html:desk.sent',
    'Bye',
    'Tchau.',
  ) +
  entry('model:sms.template,body:desk.text', 'Hi', 'Oi', '#, fuzzy\n');

describe('translations', () => {
  it('of templates of messages are macros in the language of the file; words of the interface are none', async () => {
    const document = await read('i18n/pt_BR.po', FILE);
    expect(document).toMatchObject({ format: 'po', shape: 'odoo-translation', problems: [] });
    expect(
      document.macros.map(({ id, title, locale, parts }) => [
        id,
        title,
        locale,
        parts.map(({ role, prose }) => [role, prose.text.text]),
      ]),
    ).toEqual([
      [
        'desk.closed',
        'Closed',
        'pt-BR',
        [
          ['body', 'Olá'],
          ['subject', 'Seu chamado \uFFFC'],
        ],
      ],
      [
        'desk.paid',
        expect.any(String),
        'pt-BR',
        [
          ['body', 'Obrigado.'],
          ['body', 'Tchau.'],
        ],
      ],
      ['desk.sent', expect.any(String), 'pt-BR', [['body', 'Tchau.']]],
    ]);
    expect(document.skipped.map(({ reason, span }) => [reason, FILE.slice(span.start, span.end)])).toEqual([
      ['not translated', '"Atrasado"'],
      ['marked as fuzzy', '"Oi"'],
    ]);
    expect((await read('i18n/pt_BR.po', FILE, { inactive: true })).macros).toHaveLength(4);
  });

  it('are mended where they stand, and what they are found by is left alone', async () => {
    const mend = async (path: string, text: string) => {
      const prose = (await read(path, text)).macros[0]?.parts[0]?.prose.text;
      const edit = prose?.edit({ start: 0, end: prose.text.length }, 'Oi "você"');
      return [prose?.text, edit && applyEdits(text, [edit])];
    };
    expect(await mend('pt.po', FILE)).toEqual(['Olá', FILE.replace('Olá', 'Oi \\"você\\"')]);
    const template = entry('model:mail.template,body_html:desk.closed', '<p>Hello</p>', '');
    expect(await mend('desk.pot', template)).toEqual(['Hello', undefined]);
  });

  it('of anything else are read where the configuration describes them', async () => {
    const text = header('de') + entry('reply.c:1', 'Hello', 'Hallo') + entry('menu.c:1', 'File', 'Datei');
    expect(await read('de.po', text)).toMatchObject({ isForeign: true, macros: [] });
    const source = {
      files: ['de.po'],
      items: 'entries[msgid=Hello]',
      title: 'msgid',
      body: ['msgstr'],
      locale: '^.header.Language',
    };
    const document = await read('de.po', text, { sources: [source] });
    expect(document.macros).toMatchObject([{ title: 'Hello', locale: 'de' }]);
  });
});

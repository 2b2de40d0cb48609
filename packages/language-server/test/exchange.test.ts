import { afterEach, describe, expect, it } from 'vitest';
import type { ExportPlan, ImportPlan } from '../src/service/commands/exchange.ts';
import type { Platforms } from '../src/service/commands/platforms.ts';
import { Editor } from './editor.ts';

let editor: Editor;
afterEach(() => editor.close());
const execute = <T>(command: string, ...args: readonly unknown[]) =>
  editor.request<T>('workspace/executeCommand', { command: `trustlint.${command}`, arguments: args });

const macro = (id: number, title: string, value: string) => ({
  id,
  title,
  active: true,
  actions: [{ field: 'comment_value_html', value }],
});
const EXPORT = `${JSON.stringify({ macros: [macro(1, 'Sent', '<p>It is on its way.</p>'), macro(2, 'Naïve', '<p>😀</p>')] }, undefined, 1)}\n`;
const bytesOf = (text: string): string => Buffer.from(text).toString('base64');

describe('import and export', () => {
  it('make files of macros, and the export of files again', async () => {
    editor = await Editor.open({ files: {} });
    const uri = editor.uriOf('macros.json');
    const params = { bytes: bytesOf(EXPORT), from: '../macros.json', record: null, files: [], force: false };
    const plan = await execute<ImportPlan>('planImport', uri, params);
    if (plan.reason !== undefined) throw new Error(plan.reason);
    expect(plan.write.map(({ path }) => path)).toEqual(['sent.macro.md', 'naïve.macro.md']);
    const files = plan.write.map(({ path, text }) => ({ path, text: text.replace('on its way', 'with **you** 😀') }));
    const back = await execute<ExportPlan>('planExport', uri, { ...params, record: plan.record, files });
    if (back.reason !== undefined) throw new Error(back.reason);
    expect(Buffer.from(back.bytes ?? '', 'base64').toString()).toBe(
      EXPORT.replace('on its way', 'with <strong>you</strong> 😀'),
    );
    expect(back.files.map(({ written }) => written)).toEqual([['text'], []]);
    const unchanged = { ...params, record: plan.record, files: plan.write };
    expect(await execute<ExportPlan>('planExport', uri, unchanged)).toMatchObject({ bytes: null });
  });

  it('say in plain words why nothing is done', async () => {
    editor = await Editor.open({ files: { 'broken/trustlint.yaml': 'profil: x\n' } });
    const params = { bytes: bytesOf('{"a":1}'), from: 'x.json', record: null, files: [], force: false };
    expect(await execute('planImport', editor.uriOf('x.json'), params)).toMatchObject({
      reason: expect.stringContaining('no export of macros'),
    });
    expect(await execute('planImport', editor.uriOf('broken/x.json'), params)).toMatchObject({
      reason: expect.stringContaining('configuration'),
    });
    expect(await execute('planExport', editor.uriOf('x.json'), { ...params, record: '{}' })).toMatchObject({
      reason: expect.stringContaining('damaged'),
    });
    await expect(execute('planImport', editor.uriOf('x.json'))).rejects.toThrow('bytes of the export');
  });
});

describe('platforms', () => {
  it('are those that there are, with the one that the configuration names', async () => {
    editor = await Editor.open({
      files: { 'trustlint.yaml': 'dialect: zendesk\nfillIn: "<…>"\n' },
    });
    const { platforms, usual, fillIn } = await execute<Platforms>('platforms', editor.uriOf('.'));
    expect([usual, fillIn]).toEqual(['zendesk', { open: '<', close: '>' }]);
    expect(platforms.find(({ id }) => id === 'zendesk')).toMatchObject({
      label: 'Zendesk',
      customer: expect.stringContaining('{{ticket.requester.first_name'),
    });
    expect(new Set(platforms.map(({ id }) => id)).size).toBe(platforms.length);
  });
});

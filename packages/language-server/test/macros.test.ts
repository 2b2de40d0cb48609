import { afterEach, describe, expect, it } from 'vitest';
import { ErrorCodes, type ResponseError } from 'vscode-languageserver-protocol';
import { URI } from 'vscode-uri';
import type { ListedFile, ListedMacro, MacroFindings, MacrosChange } from '../src/macro-requests.ts';
import type { ScoreExplanation } from '../src/service/commands/explain-score.ts';
import { Editor, type EditorOptions, HOST, rangeOf } from './editor.ts';

const LATE =
  "---\ntitle: Parcel is late\nkind: update\nplatform: zendesk\n---\nHello Ada,\n\nWe'll get back to you soon about your parcel.\n";
const FINE = '---\ntitle: A call\nkind: snippet\n---\nWe call you on Monday at 10:00 CET.\n';

/** A client that lists macros, as the extension of VS Code does. */
class Client {
  readonly editor: Editor;
  readonly files = new Map<string, ListedFile>();
  /** What the last answers brought. */
  arrived: ListedFile[] = [];
  #state = 0;
  #told = 0;
  #heard = 0;

  constructor(editor: Editor) {
    this.editor = editor;
    editor.connection.onNotification('trustlint/macrosChanged', () => {
      this.#told++;
    });
  }

  async ask(): Promise<MacrosChange> {
    this.#heard = this.#told;
    const change = await this.editor.request<MacrosChange>('trustlint/macros', { since: this.#state });
    this.#state = change.state;
    for (const uri of change.gone) this.files.delete(uri);
    for (const file of change.files) this.files.set(file.uri, file);
    this.arrived.push(...change.files);
    return change;
  }

  /** Asks whenever it is told that there is more, until the list is as it should be. */
  async until(isSo: () => boolean): Promise<void> {
    await this.ask();
    while (!isSo()) {
      await expect.poll(() => this.#told).toBeGreaterThan(this.#heard);
      await this.ask();
    }
  }

  get macros(): readonly ListedMacro[] {
    return [...this.files.values()].flatMap(({ macros }) => macros);
  }

  titles(): readonly string[] {
    return this.macros.map(({ title }) => title).sort();
  }

  macro(title: string): ListedMacro {
    return this.macros.find((one) => one.title === title) as ListedMacro;
  }
}

let editor: Editor;
afterEach(() => editor.close());
async function open(options: EditorOptions): Promise<Client> {
  editor = await Editor.open(options);
  return new Client(editor);
}
/** When nothing more is on its way. */
const settled = (client: Client, count: number) => client.until(() => client.macros.length === count);

describe('the list of macros', () => {
  it('has each macro with its grade, what was found and what is missing', async () => {
    const client = await open({ files: { 'in/late.md': LATE, 'fine.md': FINE } });
    await settled(client, 2);
    const file = client.files.get(editor.uriOf('in/late.md'));
    expect(file).toMatchObject({ path: 'in/late.md', folder: URI.file(editor.folder.path).toString() });
    const late = client.macro('Parcel is late');
    expect(late).toMatchObject({
      kind: 'update',
      platform: 'Zendesk',
      range: rangeOf(LATE, 'Parcel is late'),
      isDuplicate: false,
    });
    expect(late.findings.warning).toBeGreaterThan(0);
    expect(late.missing).toContain('timeline');
    const [place] = [{ textDocument: { uri: editor.uriOf('in/late.md') }, position: late.range.start }];
    const score = await editor.request<ScoreExplanation>('workspace/executeCommand', {
      command: 'trustlint.explainScore',
      arguments: [place.textDocument.uri, place.position],
    });
    expect([late.grade, late.value]).toEqual([score.score.grade, score.score.value]);
    expect(client.macro('A call')).toMatchObject({ platform: null, missing: [], findings: { error: 0, warning: 0 } });
  });

  it('leads to the macro from each place that it names', async () => {
    const both = [
      { id: 7, title: 'One', active: true, actions: [{ field: 'comment_value', value: 'We write soon.' }] },
      { id: 7, title: 'One', active: true, actions: [{ field: 'comment_value', value: 'You failed to answer.' }] },
    ];
    const client = await open({ files: { 'all.json': JSON.stringify({ macros: both }) } });
    await settled(client, 2);
    const rules = await Promise.all(
      client.macros.map(async ({ range }) => {
        const { findings } = await findingsAt('all.json', range.start);
        return findings.map(({ rule }) => rule);
      }),
    );
    expect(rules[0]).toContain('reliability/vague-timeline');
    expect(rules[0]).not.toContain('respect/blame');
    expect(rules[1]).toContain('respect/blame');
  });

  it('says what was found in a macro, where, and what else it lacks', async () => {
    const client = await open({ files: { 'late.md': LATE } });
    await settled(client, 1);
    const late = client.macro('Parcel is late');
    const { findings, missing } = await findingsAt('late.md', late.range.start);
    const { error, warning, info } = late.findings;
    expect(findings).toHaveLength(error + warning + info);
    const vague = findings.find(({ rule }) => rule === 'reliability/vague-timeline');
    expect(vague).toMatchObject({ severity: 'warning', range: rangeOf(LATE, 'soon') });
    // What a finding tells is not told twice.
    for (const one of missing) expect(late.missing).toContain(one);
    expect(findings.length + missing.length).toBeGreaterThan(1);
    expect(await findingsAt('nothing.md', { line: 0, character: 0 })).toBeNull();
  });

  it('tells what an edit changes, and no more', async () => {
    const client = await open({ files: { 'late.md': LATE, 'fine.md': FINE } });
    await settled(client, 2);
    const uri = await editor.show('late.md');
    client.arrived = [];
    await editor.write(uri, LATE.replace('soon', 'on Monday at 10:00 CET').replace('is late', 'comes later'));
    await client.until(() => client.titles().includes('Parcel comes later'));
    expect(client.macro('Parcel comes later').missing).not.toContain('timeline');
    expect(new Set(client.arrived.map((file) => file.uri))).toEqual(new Set([uri]));
  });

  it('follows files that come and go', async () => {
    const client = await open({ files: { 'late.md': LATE } });
    await settled(client, 1);
    editor.folder.write('fine.md', FINE);
    const changed = (path: string, type: 1 | 3) =>
      editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: editor.uriOf(path), type }],
      });
    await changed('fine.md', 1);
    await settled(client, 2);
    await changed('late.md', 3);
    await client.until(() => client.titles().join() === 'A call');
    expect(client.files.size).toBe(1);
  });

  it('shows duplicates, and has them no more when one is gone', async () => {
    const body =
      'Your parcel left our workshop in Bremen on Monday at 10:00 CET and comes on Thursday before 12:00 CET. The number on the label leads to its place on the map.';
    const one = (title: string) => `---\ntitle: ${title}\nkind: snippet\n---\n${body}\n`;
    const client = await open({ files: { 'a.md': one('A'), 'b.md': one('B') } });
    await client.until(() => client.macros.length === 2 && client.macros.every(({ isDuplicate }) => isDuplicate));
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: editor.uriOf('b.md'), type: 3 }],
    });
    await client.until(() => client.macros.length === 1 && client.macros.every(({ isDuplicate }) => !isDuplicate));
  });

  it('keeps its files while a new configuration has them read anew', async () => {
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}.md`, LATE]));
    const client = await open({ files: { ...files, 'trustlint.yaml': '' } });
    await settled(client, 30);
    editor.folder.write('trustlint.yaml', 'rules:\n  reliability/missing-timeline: off\n');
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: editor.uriOf('trustlint.yaml'), type: 2 }],
    });
    let fewest = 30;
    await client.until(() => {
      fewest = Math.min(fewest, client.macros.length);
      return client.macros.every(({ missing }) => !missing.includes('timeline'));
    });
    expect(fewest).toBe(30);
  });

  it('has nothing for a client that has all, and all for one whose state is another server’s', async () => {
    const client = await open({ files: { 'late.md': LATE } });
    await settled(client, 1);
    await client.until(() => true);
    const last = await client.ask();
    expect(last).toMatchObject({ files: [], gone: [] });
    const all = await editor.request<MacrosChange>('trustlint/macros', { since: 9_999 });
    expect(all.files).toHaveLength(1);
  });

  it.each([[{}], [{ since: -1 }], [{ since: 'x' }]])('says what is wrong with a request: %j', async (params) => {
    await open({ files: {} });
    const error = await editor.request('trustlint/macros', params).then(
      () => undefined,
      (reason: ResponseError<void>) => reason,
    );
    expect(error?.code).toBe(ErrorCodes.InvalidParams);
  });

  it('lets others go first: among thousands of macros, a request is answered before the list is complete', async () => {
    const text = (i: number) => `Hello,\n\nwe'll get back to you soon about parcel ${i}. ${words(i)}\n\nKind regards`;
    const macros = Array.from({ length: 1_000 }, (_, i) => ({
      id: i,
      title: `Macro ${i}`,
      active: true,
      actions: [{ field: 'comment_value', value: text(i) }],
    }));
    let pauses = 0;
    let clock = 0;
    const client = await open({
      files: { 'all.json': JSON.stringify({ macros }), 'late.md': LATE },
      host: {
        // Each look at the clock takes a millisecond.
        now: () => ++clock,
        pause: () => {
          pauses++;
          return HOST.pause();
        },
      },
    });
    await editor.request('workspace/executeCommand', { command: 'trustlint.restartIndex' });
    pauses = 0;
    const first = await client.ask();
    expect(first).toMatchObject({ files: [], isReading: true });
    const { findings } = await findingsAt('late.md', { line: 6, character: 0 });
    expect(findings.length).toBeGreaterThan(0);
    expect((await client.ask()).isReading).toBe(true);
    expect(client.macros.length).toBeLessThan(1_000);
    await settled(client, 1_001);
    expect(pauses).toBeGreaterThan(100);
  });
});

const findingsAt = (path: string, position: { line: number; character: number }) =>
  editor.request<MacroFindings>('trustlint/macroFindings', { textDocument: { uri: editor.uriOf(path) }, position });

/** Different for each number, so that no two macros say nearly the same. */
const words = (seed: number): string =>
  Array.from({ length: 12 }, (_, i) => `w${((seed + 1) * 7919 * (i + 1)) % 99_991}`).join(' ');

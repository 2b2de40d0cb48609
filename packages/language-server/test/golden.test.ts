import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import {
  type Diagnostic as CoreDiagnostic,
  createLinter,
  DIALECTS,
  FORMATS,
  GENERIC,
  LineIndex,
  type Span,
} from '@trustlint/core';
import { type CheckedFiles, checkFiles, NOTHING_CHECKED } from '@trustlint/project';
import { pack } from '@trustlint/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  ClientCapabilities,
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  TextDocumentEdit,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver-protocol';
import { Editor, HOST } from './editor.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
/** It is sent every edit at once, and as plain text. */
const PULLING: ClientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  textDocument: {
    diagnostic: { relatedInformation: true, dataSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  },
  workspace: { workspaceEdit: { documentChanges: true } },
};

/** The libraries that command line and editor must say the same about. Exports of platforms have no configuration of their own. */
const LIBRARIES: readonly (readonly [string, Readonly<Record<string, Uint8Array>>])[] = [
  ['the sample library', filesIn(join(ROOT, 'examples'))],
  [
    'the exports of every platform',
    { ...filesIn(join(ROOT, 'packages/testing/platforms')), 'trustlint.yaml': Buffer.from('profile: strict\n') },
  ],
];

function filesIn(folder: string): Readonly<Record<string, Uint8Array>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map(({ parentPath, name }) => {
      const absolute = join(parentPath, name);
      return [relative(folder, absolute).replaceAll('\\', '/'), readFileSync(absolute)];
    }),
  );
}

/** What a person gets told, in words of neither side. */
interface Told {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly place: string;
  readonly related: readonly string[];
  readonly macro: string | undefined;
}

const byText = (a: Told, b: Told): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

interface Place {
  readonly line: number;
  readonly character: number;
}
const shown = (start: Place, end: Place): string => `${start.line}:${start.character}-${end.line}:${end.character}`;

/** What the command line tells, by path; files without findings too. */
function toldByCore({ files }: CheckedFiles): ReadonlyMap<string, readonly Told[]> {
  const indexes = new Map(files.map(({ path, document }) => [path, new LineIndex(document.file.text)]));
  const place = (path: string, { start, end }: Span): string => {
    const index = indexes.get(path) as LineIndex;
    return shown(index.positionAt(start), index.positionAt(end));
  };
  const told = (path: string, { rule, severity, message, span, macro, related = [] }: CoreDiagnostic): Told => ({
    rule,
    severity,
    message,
    place: place(path, span),
    related: related.map((one) => `${one.path} ${place(one.path, one.span)} ${one.message}`),
    macro,
  });
  return new Map(files.map(({ path, diagnostics }) => [path, diagnostics.map((one) => told(path, one)).sort(byText)]));
}

const shownFix = (title: string, edits: readonly (readonly string[])[]): string =>
  `${title}: ${JSON.stringify(edits.toSorted())}`;

const SEVERITIES = ['', 'error', 'warning', 'info'];

function toldByServer(editor: Editor, diagnostics: readonly Diagnostic[]): readonly Told[] {
  const pathOf = (uri: string): string => uri.slice(editor.uriOf('').replace(/\/?$/, '/').length);
  return diagnostics
    .map(({ code, severity = 0, message, range, relatedInformation = [], data }) => ({
      rule: String(code),
      severity: SEVERITIES[severity] ?? '',
      message: String(message),
      place: shown(range.start, range.end),
      related: relatedInformation.map(
        ({ location: { uri, range }, message }) =>
          `${decodeURIComponent(pathOf(uri))} ${shown(range.start, range.end)} ${message}`,
      ),
      macro: (data as { readonly macro: string } | undefined)?.macro,
    }))
    .sort(byText);
}

/** As `trustlint check` does it in a folder. */
const check = (cwd: string): Promise<CheckedFiles> =>
  checkFiles(
    {
      cwd,
      paths: [],
      commandLine: {},
      today: HOST.today(),
      rules: pack.rules,
      formats: FORMATS,
      dialects: DIALECTS,
      defaultDialect: GENERIC,
    },
    createLinter(pack),
  );

it('what is wrong with configurations, and what is checked nevertheless, is told alike', async () => {
  const macro = '---\ntitle: A reply\nkind: snippet\n---\nYou failed to tell us.\n';
  const editor = await Editor.open({
    files: {
      'trustlint.yaml': 'extends: base.yaml\nrules: {respect/blam: off}\n',
      'base.yaml': 'profil: strict\nextends: gone.yaml\n',
      'reply.md': macro,
      'chat/trustlint.json': '{"profile": }',
      'chat/reply.md': macro,
      'mail/trustlint.yml': 'profile: strict\n',
      'mail/reply.md': macro,
    },
    capabilities: PULLING,
  });
  const { configProblems, files } = await check(editor.folder.path);
  const byCore = [
    ...configProblems.map(({ path, file, problem: { rule, message, span } }) => {
      const index = new LineIndex(file?.text ?? '');
      return `${path} ${shown(index.positionAt(span.start), index.positionAt(span.end))} ${rule} ${message}`;
    }),
    ...['chat/trustlint.json', 'trustlint.yaml'].map((path) => `${path} ${NOTHING_CHECKED}`),
  ];
  const { items } = await editor.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] });
  const told = new Map(
    items.map((report) => [
      report.uri.slice(editor.uriOf('').replace(/\/?$/, '/').length),
      report.kind === 'full' ? report.items : [],
    ]),
  );
  const byServer = [...told].flatMap(([path, diagnostics]) =>
    path.endsWith('.md')
      ? []
      : diagnostics.map(({ message, code, range: { start, end } }) =>
          message === NOTHING_CHECKED ? `${path} ${message}` : `${path} ${shown(start, end)} ${code} ${message}`,
        ),
  );
  expect(byServer.sort()).toEqual(byCore.sort());
  expect(configProblems).toHaveLength(4);
  expect(files.map(({ path }) => path)).toEqual(['mail/reply.md']);
  expect([...told.keys()].filter((path) => path.endsWith('.md'))).toEqual(['mail/reply.md']);
  await editor.close();
});

describe.each(LIBRARIES)('%s', (_, files) => {
  let pulling: Editor;
  let pushed: Editor;
  let checked: CheckedFiles;
  let expected: ReadonlyMap<string, readonly Told[]>;

  beforeAll(async () => {
    pulling = await Editor.open({ files, capabilities: PULLING });
    pushed = await Editor.open({ files });
    checked = await check(pulling.folder.path);
    expected = toldByCore(checked);
  });
  afterAll(async () => {
    await pulling.close();
    await pushed.close();
  });

  async function toldWhere(path: string): Promise<readonly Told[]> {
    const uri = pulling.uriOf(path);
    const report = await pulling.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    return toldByServer(pulling, report.kind === 'full' ? report.items : []);
  }

  it('has enough to tell', () => {
    expect(checked.configProblems).toEqual([]);
    const all = checked.files.flatMap(({ diagnostics }) => diagnostics);
    expect(all.length).toBeGreaterThan(50);
    expect(all.some(({ fixes }) => fixes.length > 1)).toBe(true);
  });

  it('is told alike by the command line and to an editor that asks for the workspace', async () => {
    const { items } = await pulling.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [],
    });
    const told = new Map(
      items.map((report) => [report.uri, toldByServer(pulling, report.kind === 'full' ? report.items : [])]),
    );
    for (const [path, list] of expected) expect(told.get(pulling.uriOf(path)) ?? [], path).toEqual(list);
    const withFindings = [...expected].filter(([, list]) => list.length > 0).map(([path]) => pulling.uriOf(path));
    expect([...told.keys()].sort()).toEqual(withFindings.sort());
  });

  it('is told alike by the command line and to an editor that is sent it', async () => {
    for (const [path, list] of expected) {
      if (list.length === 0) continue;
      const found = await pushed.diagnostics(pushed.uriOf(path), (all) => all.length === list.length);
      expect(toldByServer(pushed, found), path).toEqual(list);
    }
  });

  it('is told alike by the command line and to an editor that has each file open', async () => {
    for (const { path, document } of checked.files) {
      await pulling.show(path, document.file.text, '');
      expect(await toldWhere(path), path).toEqual(expected.get(path));
    }
  });

  it('can be mended alike by the command line and in an editor', async () => {
    for (const { path, document, diagnostics } of checked.files) {
      const uri = pulling.uriOf(path);
      const index = new LineIndex(document.file.text);
      const fixes = diagnostics.flatMap((diagnostic) => diagnostic.fixes);
      if (fixes.length === 0) continue;
      const byCore = fixes.map(({ title, edits }) =>
        shownFix(
          title,
          edits.map(({ span, text }) => [shown(index.positionAt(span.start), index.positionAt(span.end)), text]),
        ),
      );
      const report = await pulling.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri },
      });
      const actions = await pulling.request<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range: { start: index.positionAt(0), end: index.positionAt(document.file.text.length) },
        context: { diagnostics: report.kind === 'full' ? report.items : [] },
      });
      const titles = new Set(fixes.map(({ title }) => title));
      const byServer = actions
        .filter(({ title }) => titles.has(title))
        .map(({ title, edit }) =>
          shownFix(
            title,
            ((edit?.documentChanges ?? []) as TextDocumentEdit[]).flatMap(({ edits }) =>
              edits.map((one) => [shown(one.range.start, one.range.end), 'newText' in one ? one.newText : '']),
            ),
          ),
        );
      expect([...new Set(byServer)].sort(), path).toEqual([...new Set(byCore)].sort());
    }
  });

  it('is told alike after an edit that was taken back', async () => {
    for (const { path, document } of checked.files) {
      const uri = pulling.uriOf(path);
      const { text } = document.file;
      await pulling.write(uri, `${text}\nYou failed to tell us.\n`);
      await pulling.request('textDocument/diagnostic', { textDocument: { uri } });
      await pulling.write(uri, text);
    }
    // Macros are compared with each other when nothing was typed for a while.
    for (const { path } of checked.files)
      await expect.poll(() => toldWhere(path), { timeout: 20_000, message: path }).toEqual(expected.get(path));
  });
});

import {
  commands,
  env,
  extensions,
  languages,
  type TextDocument,
  UIKind,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { resultsOf, until } from './tests.ts';

/** What every browser has. */
declare const fetch: (address: string, request: { readonly method: 'POST'; readonly body: string }) => Promise<unknown>;

const uriOf = (path: string): Uri => Uri.parse(`memory:/team/${path}`);
const codes = (uri: Uri): string[] =>
  languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'trustlint')
    .map(({ code }) => String(typeof code === 'object' ? code.value : code))
    .sort();
const untilFound = (path: string, rule: string): Promise<unknown> =>
  until(`${rule} in ${path}`, () => codes(uriOf(path)).includes(rule));

async function open(uri: Uri): Promise<TextDocument> {
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document);
  return document;
}

function same(actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected))
    throw new Error(`${JSON.stringify(actual)} is not ${JSON.stringify(expected)}`);
}

export async function run(): Promise<void> {
  const extension = extensions.getExtension('trustlint.trustlint');
  if (extension === undefined) throw new Error('Trustlint is not there');
  const results = await resultsOf({
    async 'runs where there is no machine'() {
      same([env.uiKind, 'importScripts' in globalThis], [UIKind.Web, true]);
    },

    async 'wakes by itself for a trustlint.yaml'() {
      await until('the activation', () => extension.isActive);
    },

    async 'finds what costs trust, and heeds a configuration that extends one outside the folder'() {
      const document = await open(uriOf('macros/late.md'));
      await untilFound('macros/late.md', 'respect/blame');
      const [found] = languages.getDiagnostics(document.uri).filter(({ message }) => message.includes('Acme Cloud'));
      same(found && document.getText(found.range), 'AcmeCloud');
    },

    async 'compares macros in files that nobody has opened'() {
      await untilFound('macros/one.md', 'template/duplicate-macro');
      await untilFound('macros/deep/two.md', 'template/duplicate-macro');
    },

    async 'is silent where the configuration asks for nothing'() {
      await open(uriOf('notes/meeting.md'));
      await open(uriOf('macros/late.md'));
      await commands.executeCommand('trustlint.explainScore');
      same(codes(uriOf('notes/meeting.md')), []);
    },

    async 'shows the page that a finding leads to'() {
      const [target] = languages
        .getDiagnostics(uriOf('macros/late.md'))
        .flatMap(({ code }) => (typeof code === 'object' && code.value === 'respect/blame' ? [code.target] : []));
      const page = await workspace.openTextDocument(target as Uri);
      same(page.getText().includes('# respect/blame'), true);
    },

    async 'follows a file that changes outside the editor'() {
      const text =
        '---\ntitle: One\nplatform: zendesk\n---\n\nYour lamp is ready for you in the shop since Tuesday at 9:00 CET.\n';
      await workspace.fs.writeFile(uriOf('macros/one.md'), new TextEncoder().encode(text));
      await until(
        'no duplicate any more',
        () => !codes(uriOf('macros/deep/two.md')).includes('template/duplicate-macro'),
      );
    },

    async 'follows what is typed'() {
      const document = await open(uriOf('macros/late.md'));
      const edit = new WorkspaceEdit();
      edit.insert(
        document.uri,
        document.positionAt(document.getText().length),
        '\nWe will get back to you as soon as possible.\n',
      );
      await workspace.applyEdit(edit);
      await untilFound('macros/late.md', 'reliability/vague-timeline');
    },

    async 'writes a configuration into a folder without one'() {
      await workspace.fs.delete(uriOf('trustlint.yaml'));
      await commands.executeCommand('trustlint.createConfig');
      const text = new TextDecoder().decode(await workspace.fs.readFile(uriOf('trustlint.yaml')));
      same(text.includes('profile: recommended'), true);
    },
  });
  await fetch(extension.extensionUri.with({ path: '/results' }).toString(true), {
    method: 'POST',
    body: JSON.stringify(results),
  });
}

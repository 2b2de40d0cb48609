// How long an editor waits for the language server, over standard input and output.
//   node bench/language-server.mjs [--edits N] [--macros N]
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { composeMacros, sampleParagraphs } from './sample-text.mjs';

const here = resolve(fileURLToPath(import.meta.url), '..');
const require = createRequire(join(here, '../packages/language-server/package.json'));
const {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} = require('vscode-languageserver-protocol/node');
const { values } = parseArgs({
  options: { edits: { type: 'string', default: '10000' }, macros: { type: 'string', default: '5000' } },
});
const paragraphs = sampleParagraphs(join(here, '../examples'));

const CAPABILITIES = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true, dataSupport: true, codeDescriptionSupport: true },
    completion: {
      completionItem: { snippetSupport: true },
      completionList: { itemDefaults: ['editRange', 'insertTextFormat', 'data'] },
    },
    hover: { contentFormat: ['markdown'] },
  },
};

class Session {
  static async start(files) {
    const session = new Session();
    session.folder = mkdtempSync(join(tmpdir(), 'trustlint-bench-'));
    for (const [path, text] of Object.entries({ 'trustlint.yaml': 'profile: strict\n', ...files })) {
      mkdirSync(join(session.folder, path, '..'), { recursive: true });
      writeFileSync(join(session.folder, path), text);
    }
    const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
    session.process = spawn(process.execPath, [join(here, '../packages/cli/dist/trustlint.js'), 'lsp', '--stdio'], {
      env,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const { stdin, stdout } = session.process;
    session.connection = createMessageConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    session.waiting = new Map();
    session.connection.onNotification('textDocument/publishDiagnostics', (params) =>
      session.waiting.get(params.uri)?.(params),
    );
    session.connection.onNotification('window/logMessage', ({ message }) => console.error(message));
    session.connection.listen();
    await session.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: pathToFileURL(session.folder).href,
      capabilities: CAPABILITIES,
    });
    await session.connection.sendNotification('initialized', {});
    return session;
  }

  uri(path) {
    return pathToFileURL(join(this.folder, path)).href;
  }

  /** Resolves with the diagnostics of this version. */
  published(uri, version) {
    return new Promise((done) => {
      this.waiting.set(uri, (params) => {
        if (params.version !== version) return;
        this.waiting.delete(uri);
        done(params.diagnostics);
      });
    });
  }

  async open(path, text, languageId) {
    const uri = this.uri(path);
    const published = this.published(uri, 1);
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
    await published;
    return { uri, text, version: 1 };
  }

  /** Types one character into a word in the middle, or takes it away again. Answers the milliseconds until the diagnostics are there. */
  async type(document, line, character) {
    document.version++;
    const isBack = document.version % 2 === 1;
    const start = { line, character };
    const change = {
      range: { start, end: { line, character: character + (isBack ? 1 : 0) } },
      text: isBack ? '' : 'x',
    };
    const published = this.published(document.uri, document.version);
    const before = performance.now();
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: document.uri, version: document.version },
      contentChanges: [change],
    });
    await published;
    return performance.now() - before;
  }

  async ask(method, params) {
    const before = performance.now();
    await this.connection.sendRequest(method, params);
    return performance.now() - before;
  }

  /** Megabytes that the server's process holds. */
  memory() {
    const status = readFileSync(`/proc/${this.process.pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
  }

  async end() {
    await this.connection.sendRequest('shutdown');
    const ended = new Promise((done) => this.process.on('exit', done));
    await this.connection.sendNotification('exit');
    await ended;
    rmSync(this.folder, { recursive: true });
  }
}

function tell(what, times, aim) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(1);
  console.log(`${what.padEnd(58)} p50 ${at(0.5).padStart(6)}  p95 ${at(0.95).padStart(6)}  aim ${aim} ms`);
}

const repeat = async (count, run) => {
  const times = [];
  for (let i = -20; i < count; i++) {
    const time = await run();
    if (i >= 0) times.push(time);
  }
  return times;
};

/** A macro of so many lines, each a paragraph or blank. */
function linesOf(count) {
  const lines = [];
  for (let i = 0; lines.length < count - 5; i++) lines.push(...paragraphs[(i * 7) % paragraphs.length].split('\n'), '');
  return `---\ntitle: A long reply\nkind: update\nplatform: zendesk\n---\n${lines.slice(0, count - 5).join('\n')}\n`;
}

{
  const text = linesOf(100);
  const session = await Session.start({ 'reply.md': text });
  const document = await session.open('reply.md', text, 'markdown');
  console.log(`a Markdown macro of 100 lines (${text.length} characters)`);
  const edit = () => session.type(document, 50, 0);
  // V8 is still compiling then.
  tell('  the first edits, until their diagnostics are there', await repeat(100, edit), 10);
  tell('  an edit, until its diagnostics are there', await repeat(1000, edit), 10);
  const at = { textDocument: { uri: document.uri }, position: { line: 50, character: 3 } };
  tell('  hover', await repeat(300, () => session.ask('textDocument/hover', at)), 5);
  tell('  completion', await repeat(300, () => session.ask('textDocument/completion', at)), 5);
  const first = session.memory();
  const edits = Number(values.edits);
  for (let i = 0; i < edits; i++) await edit();
  console.log(
    `  memory: ${first.toFixed(0)} MB after 1,000 edits, ${session.memory().toFixed(0)} MB after ${edits} more`,
  );
  await session.end();
}

{
  const bodies = composeMacros(paragraphs, 795_000, 700);
  const macros = bodies.map((value, id) => ({
    id,
    title: `Macro ${id}`,
    actions: [{ field: 'comment_value', value }],
  }));
  const yamlOf = ({ id, title, actions: [{ field, value }] }) =>
    `  - id: ${id}\n    title: ${title}\n    actions:\n      - field: ${field}\n        value: |\n${value.replace(/^(?=.)/gm, '          ')}\n`;
  const exports = {
    json: JSON.stringify({ macros }, undefined, 2),
    yaml: `macros:\n${macros.map(yamlOf).join('')}`,
  };
  for (const [language, text] of Object.entries(exports)) {
    const session = await Session.start({ [`export.${language}`]: text });
    const document = await session.open(`export.${language}`, text, language);
    const middle = `Macro ${macros.length >> 1}`;
    const line = text.split('\n').findIndex((one) => one.endsWith(language === 'json' ? `"${middle}",` : middle));
    console.log(
      `an export in ${language.toUpperCase()} (${(text.length / 1e6).toFixed(1)} MB, ${macros.length} macros)`,
    );
    const time = await repeat(200, () => session.type(document, line, language === 'json' ? 20 : 14));
    tell('  an edit, until its diagnostics are there', time, 100);
    await session.end();
  }
}

{
  const count = Number(values.macros);
  const bodies = composeMacros(paragraphs, count * 700, 700).slice(0, count);
  const files = bodies.map((body, i) => [
    `macros/${i % 50}/${i}.md`,
    `---\ntitle: Macro ${i}\nplatform: zendesk\n---\n${body}\n`,
  ]);
  const text = linesOf(100);
  const session = await Session.start({ ...Object.fromEntries(files), 'reply.md': text });
  const begun = performance.now();
  let isIndexed = false;
  const pulled = session.connection
    .sendRequest('workspace/diagnostic', { previousResultIds: [], partialResultToken: 'a part' })
    .then(() => {
      isIndexed = true;
    });
  const document = await session.open('reply.md', text, 'markdown');
  const times = [];
  while (!isIndexed) {
    const at = { textDocument: { uri: document.uri }, position: { line: 50, character: 3 } };
    times.push(await session.ask('textDocument/hover', at));
    await new Promise((done) => setTimeout(done, 5));
  }
  await pulled;
  console.log(
    `a workspace of ${count} macros, read in ${((performance.now() - begun) / 1000).toFixed(1)} s, ${session.memory().toFixed(0)} MB`,
  );
  tell('  a hover meanwhile', times, 50);
  console.log(`  the longest: ${Math.max(...times).toFixed(1)} ms`);
  tell('  an edit, once it is read', await repeat(100, () => session.type(document, 50, 0)), 10);
  await session.end();
}

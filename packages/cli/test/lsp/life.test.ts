import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { pathToFileURL } from 'node:url';
import { type TemporaryFolder, temporaryFolder } from '@trustlint/project/temporary-folder';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type NotificationMessage, StreamMessageReader } from 'vscode-languageserver-protocol/node';
import { buildProgram } from './built-program.ts';
import { ServerProcess } from './server-process.ts';

const NOT_INITIALIZED = -32_002;
const INVALID_REQUEST = -32_600;
const METHOD_NOT_FOUND = -32_601;
const INVALID_PARAMS = -32_602;
const REQUEST_CANCELLED = -32_800;

let program: ReturnType<typeof buildProgram>;
beforeAll(() => {
  program = buildProgram();
});
afterAll(() => program.remove());

let folder: TemporaryFolder;
let server: ServerProcess;
beforeEach(() => {
  folder = temporaryFolder({ 'trustlint.yaml': '', 'reply.md': 'You failed to tell us.\n' });
  server = new ServerProcess(program.path);
});
afterEach(async () => {
  if (server.process.exitCode === null) server.process.kill();
  await server.ended();
  folder.remove();
});

const initialize = (capabilities: object = {}) =>
  server.ask('initialize', { processId: process.pid, rootUri: pathToFileURL(folder.path).href, capabilities });
async function start(capabilities?: object): Promise<void> {
  await initialize(capabilities);
  server.notify('initialized', {});
}
const uri = (path: string): string => pathToFileURL(`${folder.path}/${path}`).href;
function open(path: string, text: string, languageId = 'markdown'): string {
  server.notify('textDocument/didOpen', { textDocument: { uri: uri(path), languageId, version: 1, text } });
  return uri(path);
}
async function published(address: string, version: number): Promise<readonly { readonly code: string }[]> {
  const message = (await server.message(({ method, params }) => {
    const given = params as { readonly uri?: string; readonly version?: number } | undefined;
    return method === 'textDocument/publishDiagnostics' && given?.uri === address && given?.version === version;
  })) as NotificationMessage;
  return (message.params as { readonly diagnostics: readonly { readonly code: string }[] }).diagnostics;
}

describe('the life of a server', () => {
  it('begins with initialize, and ends with shutdown and exit', async () => {
    expect(
      (
        await server.ask('textDocument/hover', {
          textDocument: { uri: uri('reply.md') },
          position: { line: 0, character: 0 },
        })
      ).error?.code,
    ).toBe(NOT_INITIALIZED);
    server.notify('textDocument/didOpen', {
      textDocument: { uri: uri('reply.md'), languageId: 'markdown', version: 1, text: 'x' },
    });
    expect((await initialize()).result).toMatchObject({ serverInfo: { name: 'Trustlint' } });
    expect((await initialize()).error?.code).toBe(INVALID_REQUEST);
    server.notify('initialized', {});
    expect(await server.ask('shutdown')).toMatchObject({ result: null });
    expect((await server.ask('textDocument/diagnostic', { textDocument: { uri: uri('reply.md') } })).error?.code).toBe(
      INVALID_REQUEST,
    );
    server.notify('exit');
    expect(await server.ended()).toBe(0);
    expect(server.errors).toBe('');
  });

  it('ends with 1 where exit comes without shutdown', async () => {
    await start();
    server.notify('exit');
    expect(await server.ended()).toBe(1);
  });

  it('ends when nobody is at the other end any more', async () => {
    await start();
    server.process.stdin?.end();
    expect(await server.ended()).toBe(1);
  });

  it('ends when the process of the client does, though the pipes stay open', async () => {
    const client = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
    await server.ask('initialize', { processId: client.pid, rootUri: null, capabilities: {} });
    client.kill();
    await once(client, 'exit');
    expect(await server.ended()).toBe(1);
  });

  it('talks over a port that the client listens on', async () => {
    const listener = createServer().listen(0, '127.0.0.1');
    await once(listener, 'listening');
    const { port } = listener.address() as { readonly port: number };
    const over = new ServerProcess(program.path, [`--socket=${port}`]);
    const [socket] = (await once(listener, 'connection')) as [Socket];
    const answer = new Promise((resolve) => new StreamMessageReader(socket).listen(resolve));
    const body = JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { processId: null, rootUri: null, capabilities: {} },
    });
    socket.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
    expect(await answer).toMatchObject({ id: 1, result: { serverInfo: { name: 'Trustlint' } } });
    socket.destroy();
    await over.ended();
    listener.close();
  });

  it('talks over the channel that Node gives a child', async () => {
    const child = spawn(process.execPath, [program.path, 'lsp', '--node-ipc'], {
      stdio: ['pipe', 'pipe', 'inherit', 'ipc'],
    });
    child.send({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { processId: null, rootUri: null, capabilities: {} },
    });
    const [answer] = await once(child, 'message');
    expect(answer).toMatchObject({ id: 1, result: { serverInfo: { name: 'Trustlint' } } });
    child.kill();
    await once(child, 'exit');
  });
});

describe('a client that makes mistakes', () => {
  it('hears which, and is served on', async () => {
    await start();
    expect((await server.ask('textDocument/inventory', {})).error?.code).toBe(METHOD_NOT_FOUND);
    server.notify('textDocument/nothing', {});
    server.notify('$/optional', {});
    expect((await server.ask('textDocument/diagnostic', {})).error?.code).toBe(INVALID_PARAMS);
    expect((await server.ask('textDocument/diagnostic', { textDocument: { uri: 7 } })).error?.code).toBe(
      INVALID_PARAMS,
    );
    expect(
      (await server.ask('textDocument/hover', { textDocument: { uri: uri('reply.md') }, position: { line: -1 } })).error
        ?.code,
    ).toBe(INVALID_PARAMS);
    expect((await server.ask('workspace/executeCommand', { command: 'rm -rf' })).error?.code).toBe(INVALID_PARAMS);
    server.notify('textDocument/didChange', {
      textDocument: { uri: uri('closed.md'), version: 2 },
      contentChanges: [{ text: 'x' }],
    });
    server.notify('textDocument/didClose', { textDocument: { uri: uri('closed.md') } });
    server.notify('textDocument/didOpen', {});
    server.notify('textDocument/didChange', { textDocument: null });
    const address = open('reply.md', 'You failed to tell us.\n');
    expect((await published(address, 1)).map(({ code }) => code)).toContain('respect/blame');
    expect(await server.stop()).toBe(0);
  });

  it('may name places that are not there', async () => {
    await start();
    const address = open('reply.md', 'You failed to tell us.\n');
    await published(address, 1);
    const far = { line: 4_000_000, character: 4_000_000 };
    for (const method of ['hover', 'completion', 'definition', 'references', 'documentHighlight'])
      expect(
        await server.ask(`textDocument/${method}`, {
          textDocument: { uri: address },
          position: far,
          context: { includeDeclaration: true },
        }),
      ).not.toHaveProperty('error');
    server.notify('textDocument/didChange', {
      textDocument: { uri: address, version: 2 },
      contentChanges: [{ range: { start: far, end: far }, text: 'We answer ASAP.' }],
    });
    expect((await published(address, 2)).map(({ code }) => code)).toContain('reliability/vague-timeline');
  });

  it('may cancel what it has asked', async () => {
    await start();
    server.send({ id: 'a', method: 'workspace/diagnostic', params: { previousResultIds: [] } });
    server.notify('$/cancelRequest', { id: 'a' });
    const answer = await server.message((message) => 'id' in message && message.id === 'a');
    const { error } = answer as { readonly error?: { readonly code: number } };
    expect([undefined, REQUEST_CANCELLED]).toContain(error?.code);
    expect(await server.stop()).toBe(0);
  });

  it('may send half a character', async () => {
    await start();
    const address = open('reply.md', 'You failed to tell us. \ud83d');
    expect((await published(address, 1)).map(({ code }) => code)).toContain('respect/blame');
  });

  it('may send two versions out of order: the text is what came last', async () => {
    await start();
    const address = open('reply.md', 'Fine.\n');
    server.notify('textDocument/didChange', {
      textDocument: { uri: address, version: 9 },
      contentChanges: [{ text: 'You failed to tell us.\n' }],
    });
    expect((await published(address, 9)).map(({ code }) => code)).toContain('respect/blame');
    server.notify('textDocument/didChange', {
      textDocument: { uri: address, version: 3 },
      contentChanges: [{ text: 'We answer you soon.\n' }],
    });
    expect((await published(address, 3)).map(({ code }) => code)).toEqual(['reliability/vague-timeline']);
  });
});

describe('a huge document', () => {
  it('is read, and everything else goes on', async () => {
    await start();
    const text = `${'We call you on Monday at 10:00 CET, and you need do nothing.\n\n'.repeat(20_000)}You failed to tell us.\n`;
    const address = open('reply.md', text);
    expect((await published(address, 1)).map(({ code }) => code)).toContain('respect/blame');
    expect(await server.stop()).toBe(0);
  });
});

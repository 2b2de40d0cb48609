import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  type Message,
  type NotificationMessage,
  type ResponseMessage,
  StreamMessageReader,
} from 'vscode-languageserver-protocol/node';

/** A language server in a process of its own, spoken to in bytes, so that a test can say what no client would. */
export class ServerProcess {
  readonly process: ChildProcess;
  readonly messages: Message[] = [];
  readonly #listeners = new Set<() => void>();
  #errors = '';
  #id = 0;

  constructor(program: string, args: readonly string[] = ['--stdio'], cwd?: string) {
    this.process = spawn(process.execPath, [program, 'lsp', ...args], { cwd, stdio: ['pipe', 'pipe', 'pipe'] });
    const { stdout, stderr } = this.process;
    if (stdout === null || stderr === null) throw new Error('the process has no pipes');
    stderr.on('data', (bytes) => {
      this.#errors += bytes;
    });
    new StreamMessageReader(stdout).listen((message) => {
      this.messages.push(message);
      for (const listener of this.#listeners) listener();
    });
  }

  /** What the process has written to standard error. */
  get errors(): string {
    return this.#errors;
  }

  /** Bytes as they are. */
  write(bytes: string | Buffer): void {
    this.process.stdin?.write(bytes);
  }

  /** A message with its header. */
  send(message: object): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
  }

  notify(method: string, params?: unknown): void {
    this.send({ method, params });
  }

  /** Sends a request; answers the whole response. */
  async ask(method: string, params?: unknown): Promise<ResponseMessage> {
    const id = ++this.#id;
    this.send({ id, method, params });
    return (await this.message(
      (message) => 'id' in message && message.id === id && !('method' in message),
    )) as ResponseMessage;
  }

  /** The first message that fits, from the `from`th on; waits for it. */
  async message(fits: (message: Message & Partial<NotificationMessage>) => boolean, from = 0): Promise<Message> {
    for (;;) {
      const found = this.messages.slice(from).find(fits);
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => {
        const listener = (): void => {
          this.#listeners.delete(listener);
          resolve();
        };
        this.#listeners.add(listener);
      });
    }
  }

  /** Waits for the process to end; answers its exit code. */
  async ended(): Promise<number | null> {
    if (this.process.exitCode === null && this.process.signalCode === null) await once(this.process, 'exit');
    return this.process.exitCode;
  }

  /** Ends the process in the way of the protocol. */
  async stop(): Promise<number | null> {
    if (this.process.exitCode !== null) return this.process.exitCode;
    await this.ask('shutdown');
    this.notify('exit');
    return this.ended();
  }
}

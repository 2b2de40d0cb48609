import { type Command, type CommandInput, UsageError } from '../command.ts';
import { serveEditor } from '../serve-editor.ts';

export const lsp: Command = {
  operands: '',
  mostOperands: 0,
  details:
    'Started by editors, not by people: it speaks the Language Server Protocol with the program that started it, until that one ends it. docs/editors.md says how to set up an editor.',
  examples: [['trustlint lsp --stdio', 'what most editors start']],
  // The protocol's own names; the connection reads them again by itself.
  options: {
    stdio: { description: 'Talk over standard input and output; so it is without any option.' },
    'node-ipc': { description: 'Talk over the channel that Node gives to a child process.' },
    socket: { value: 'PORT', description: 'Talk over a port of this computer that the editor listens on.' },
    pipe: { value: 'NAME', description: 'Talk over a pipe or a socket file that the editor listens on.' },
    clientProcessId: { value: 'ID', description: 'End when the process with this number does.' },
  },
  run,
};

async function run(input: CommandInput): Promise<number> {
  const ways = ['stdio', 'node-ipc', 'socket', 'pipe'].filter(input.has);
  if (ways.length > 1) throw new UsageError(`Choose one of ${ways.map((way) => `--${way}`).join(' and ')}.`);
  const port = input.value('socket');
  if (port !== undefined && !(/^\d+$/.test(port) && Number(port) > 0 && Number(port) < 65_536))
    throw new UsageError(`--socket must be the number of a port, and “${port}” is none.`);
  if (ways.length === 0) process.argv.push('--stdio');
  serveEditor();
  // The connection ends the process.
  return new Promise(() => undefined);
}

import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type ExportedFile, exportMacros, IMPORT_RECORD_NAME, importRecordText } from '@trustlint/core/exchange';
import { displayPath, putCopy, writeFile } from '@trustlint/project';
import { openExport, readExchangeFolder, writeIntoFolder } from '@trustlint/project/exchange';
import type { Command, CommandInput, CommandOptions } from '../command.ts';
import { tellLines, tellNotRead } from '../exchange-messages.ts';
import { CLEAN, FINDINGS, NOT_DONE } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { printError } from '../print-error.ts';
import { counted } from '../reporters/counted.ts';
import { checkOptionsOf } from '../tools.ts';
import { MACRO_OPTIONS } from './check.ts';

const { config } = MACRO_OPTIONS as Readonly<Record<'config', CommandOptions[string]>>;

export const exportCommand: Command = {
  operands: 'FOLDER',
  mostOperands: 1,
  leastOperands: 1,
  details:
    'Writes the titles, subjects and texts that you changed in FOLDER back into the export they came from. All else in it stays as it is, to the byte. What has changed in the export since the import is left alone and told. Ends with 0 if all was written, 1 if something was left out, 2 if the job could not be done.',
  examples: [
    ['trustlint export macros', 'into the export that was imported'],
    ['trustlint export macros --to new.json', 'into a copy of it'],
    ['trustlint export macros --dry-run', 'says what would be written'],
  ],
  options: {
    to: {
      value: 'EXPORT',
      description: 'The export to change, or the name of a copy to make.',
      more: 'A newer download of the export will do. Without this option it is the export that was imported.',
    },
    'dry-run': { description: 'Say what would be written, and write nothing.' },
    force: { description: 'Write over what has changed in the export, too.' },
    config,
  },
  run,
};

async function run(input: CommandInput, host: Host): Promise<number> {
  const [operand = ''] = input.operands;
  const folder = resolve(host.cwd, operand);
  const shown = displayPath(host.cwd, folder);
  const whyNot = whyNoFolder(folder, shown);
  if (whyNot !== undefined) {
    printError(host, whyNot);
    return NOT_DONE;
  }
  const there = readExchangeFolder(folder);
  for (const { path, reason } of there.unread) printError(host, `${shown}/${path} was not read. ${reason}`);
  if (there.unread.length > 0) return NOT_DONE;
  if (there.record === undefined) {
    printError(
      host,
      `${shown} is no folder that “trustlint import” has made: ${IMPORT_RECORD_NAME} is missing in it or damaged. Import the export again: trustlint import EXPORT --to ${shown}`,
    );
    return NOT_DONE;
  }
  const original = resolve(folder, there.record.from);
  const target = input.value('to') === undefined ? original : resolve(host.cwd, input.value('to') as string);
  const isCopy = !existsSync(target);
  const base = isCopy ? original : target;
  const opened = await openExport(base, { ...checkOptionsOf(host), configFile: input.value('config') });
  if (opened.export === undefined) return tellNotRead(displayPath(host.cwd, base), opened, input, host);
  const { file } = opened.export.document;
  const path = displayPath(host.cwd, target);

  const made = exportMacros({
    ...{ export: opened.export, context: opened.context },
    ...{ files: there.files, imported: there.record, force: input.has('force') },
  });
  if (made.files.length > 0 && made.files.every(({ state }) => state === 'gone' || state === 'new')) {
    printError(host, `None of the macros in ${shown} stands in ${path}, so nothing was written. Is it another export?`);
    return NOT_DONE;
  }
  const isDry = input.has('dry-run');
  if (!isDry) {
    const fault = isCopy
      ? putCopy(target, file, made.text)
      : made.text === file.text
        ? undefined
        : writeFile(target, file, made.text);
    if (fault !== undefined) {
      printError(host, `${path} was not written. ${fault}`);
      return NOT_DONE;
    }
    // What stands in a copy is no news about the export that was imported.
    const record = importRecordText(made.imported);
    if (target === original && record !== importRecordText(there.record)) {
      const unwritten = writeIntoFolder(folder, [{ path: IMPORT_RECORD_NAME, text: record }]);
      if (unwritten !== undefined) printError(host, `${shown}/${unwritten.path} was not written. ${unwritten.reason}`);
    }
  }
  const written = made.files.filter((one) => one.written.length > 0);
  const does = isDry ? 'would be written into' : 'written into';
  tellLines(host, [
    written.length === 0
      ? `Nothing was changed, so ${path} ${isCopy ? 'is a copy of the export' : 'stays as it is'}.`
      : `${counted(written.length, 'macro')} ${does} ${path}:`,
    ...written.map((one) => `  ${one.path}: ${one.written.join(' and ')}`),
    ...made.files.flatMap((one) => notesOf(one, `${shown}/${one.path}`)),
  ]);
  return made.files.some(isLeftOut) ? FINDINGS : CLEAN;
}

function whyNoFolder(folder: string, shown: string): string | undefined {
  const there = statSync(folder, { throwIfNoEntry: false });
  if (there === undefined) return `There is no folder ${shown}.`;
  return there.isDirectory() ? undefined : `${shown} is a file. Name the folder that “trustlint import” has made.`;
}

/** Whether something that somebody wrote has not come into the export. */
const isLeftOut = ({ state, conflicts, refused, written }: ExportedFile): boolean =>
  state === 'new' ||
  state === 'copy' ||
  state === 'gone' ||
  state === 'unreadable' ||
  refused.length > 0 ||
  conflicts.some((field) => !written.includes(field));

/** What was not done for a file, a line each. */
function notesOf({ state, reason, newer, conflicts, refused, written, kept }: ExportedFile, path: string) {
  const notes: string[] = [];
  const tell = (note: string): void => void notes.push(`${path}: ${note}`);
  switch (state) {
    case 'new':
      tell('is new. Macros can’t be added to an export: make it on your help desk, and import the next export.');
      break;
    case 'copy':
      tell('another file is the same macro (“record” in its front matter), so this one was left out.');
      break;
    case 'deleted':
      tell('the file is gone; its macro stays in the export. Delete it on your help desk.');
      break;
    case 'gone':
      tell('its macro is no longer in the export.');
      break;
    case 'unreadable':
      tell(`was not read. ${reason}`);
      break;
  }
  const open = conflicts.filter((field) => !written.includes(field));
  if (open.length > 0)
    tell(`${open.join(' and ')} changed here and in the export, so nothing was written. --force writes yours.`);
  if (newer.length > 0) tell(`${newer.join(' and ')} changed in the export only. Import it again to take that over.`);
  for (const one of refused) tell(`the ${one.field} was not written. ${one.reason}`);
  if (kept.length > 0)
    tell(
      `${kept.join(', ')} ${kept.length === 1 ? 'differs' : 'differ'} from the export. Only titles, subjects and texts are written back.`,
    );
  return notes;
}

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { didYouMean, type Macro } from '@trustlint/core';
import { PERSONAS, type Persona, renderMacro } from '@trustlint/core/render';
import { type LoadedFile, loadFiles } from '@trustlint/project';
import type { Command, CommandInput } from '../command.ts';
import { CLEAN, NOT_DONE } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { printError } from '../print-error.ts';
import { configProblemsPretty } from '../reporters/pretty.ts';
import { type PlacedRendering, renderingJson, renderingPretty } from '../reporters/rendering.ts';
import { styleFor } from '../terminal/style.ts';
import { BUILT_IN, checkOptionsOf } from '../tools.ts';
import { whyNoFile } from '../why-no-file.ts';
import { MACRO_OPTIONS } from './check.ts';

const { format, config } = MACRO_OPTIONS;

export const render: Command = {
  operands: 'MACRO',
  mostOperands: 1,
  leastOperands: 1,
  details:
    'MACRO is a file, or FILE#NAME for the macro of that title or id; a file’s macros are shown one after the other. Values are samples, and blanks, fallbacks and conditions come out as the help desk sends them. What it does not work out, such as dates and loops, stands below the message.',
  examples: [
    ['trustlint render late-parcel.md', 'every macro of a file'],
    ['trustlint render "macros.json#Late parcel"', 'one macro of an export'],
    ['trustlint render a.md --persona minimal', 'as somebody new gets it'],
  ],
  options: {
    persona: {
      value: 'WHO',
      choices: PERSONAS,
      description:
        'Who receives it: full (everything is known, the default), minimal (somebody new, known by their e-mail address only) or unsaved (a new ticket: only the agent is known).',
    },
    ...(format === undefined ? {} : { format }),
    ...(config === undefined ? {} : { config }),
  },
  run,
};

async function run(input: CommandInput, host: Host): Promise<number> {
  const { stdout, stderr, cwd, env } = host;
  const [operand = ''] = input.operands;
  const { path, name } = fileAndName(operand, cwd);
  const loaded = await loadFiles({ ...checkOptionsOf(host), paths: [path], configFile: input.value('config') });
  const style = styleFor(stdout.isTerminal, env, input.has('no-color'));
  const columns = stdout.columns ?? 80;
  if (loaded.configProblems.length > 0) {
    stderr.write(configProblemsPretty(loaded.configProblems, { style, columns }));
    return NOT_DONE;
  }
  if (loaded.files.length === 0) {
    const fault = loaded.skipped.find(({ why }) => why === 'fault');
    if (fault === undefined) printError(host, whyNoFile(loaded, [path], BUILT_IN.formats));
    else stderr.write(`${fault.path} was not read. ${fault.reason}\n`);
    return NOT_DONE;
  }
  const chosen = loaded.files.flatMap((file) =>
    file.document.macros
      .filter((macro) => name === undefined || isCalled(macro, name))
      .map((macro) => ({ file, macro })),
  );
  if (chosen.length === 0) {
    printError(host, whyNoMacro(loaded.files, path, name));
    return NOT_DONE;
  }
  const persona = (input.value('persona') ?? 'full') as Persona;
  const renderings = chosen.map(
    ({ file, macro }): PlacedRendering => ({ path: file.path, rendering: renderMacro(macro, persona) }),
  );
  stdout.write(
    input.value('format') === 'json' ? renderingJson(renderings) : renderingPretty(renderings, style, columns),
  );
  return CLEAN;
}

/** A path may have a `#` of its own: the shortest part that is there is the file. */
function fileAndName(operand: string, cwd: string): { readonly path: string; readonly name: string | undefined } {
  let at = existsSync(resolve(cwd, operand)) ? -1 : operand.indexOf('#');
  if (at === -1) return { path: operand, name: undefined };
  const first = at;
  while (at !== -1 && !existsSync(resolve(cwd, operand.slice(0, at)))) at = operand.indexOf('#', at + 1);
  if (at === -1) at = first;
  return { path: operand.slice(0, at), name: operand.slice(at + 1) };
}

const folded = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

const isCalled = ({ id, title }: Macro, name: string): boolean => id === name || folded(title) === folded(name);

function whyNoMacro(files: readonly LoadedFile[], path: string, name: string | undefined): string {
  const macros = files.flatMap(({ document }) => document.macros);
  const skipped = files.flatMap(({ document }) => document.skipped);
  if (name === undefined) {
    const [first] = skipped;
    const why = first === undefined ? '' : ` What stands there was left out: ${first.title} (${first.reason}).`;
    return `There is no macro in ${path}.${why}`;
  }
  const left = skipped.find(({ title }) => folded(title) === folded(name));
  if (left !== undefined) return `“${left.title}” in ${path} was left out: ${left.reason}.`;
  const titles = macros.map(({ title }) => title);
  const some = titles.slice(0, 10).map((title) => `“${title}”`);
  const more = titles.length > some.length ? ` and ${titles.length - some.length} more` : '';
  return `${path} has no macro with the title or id “${name}”.${didYouMean(name, titles) || ` It has ${some.join(', ')}${more}.`}`;
}

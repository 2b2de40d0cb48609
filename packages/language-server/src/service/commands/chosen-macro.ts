import type { Macro } from '@trustlint/core';
import type { CommandContext } from '../../commands.ts';
import { anyFileOf } from '../../session.ts';
import { type MacroFile, macroAt, macroById } from '../../workspace/macro-file.ts';
import { macroArgument, uriArgument, type WhichMacro } from './arguments.ts';

/** A macro and the file it stands in. */
export interface ChosenMacro {
  readonly file: MacroFile;
  readonly macro: Macro;
}

/** The macro that the first two arguments of a command name; `undefined` where there is none, or nobody asked for checking it. */
export async function chosenMacro(
  args: readonly unknown[],
  { session }: Pick<CommandContext, 'session'>,
): Promise<ChosenMacro | undefined> {
  const uri = uriArgument(args);
  const which = macroArgument(args);
  const file = await anyFileOf(session, uri);
  const macro = file === undefined ? undefined : find(file, which);
  return file === undefined || macro === undefined ? undefined : { file, macro };
}

function find(file: MacroFile, which: WhichMacro): Macro | undefined {
  if (which === undefined) return file.document.macros[0];
  return typeof which === 'string' ? macroById(file, which) : macroAt(file, file.lines.offsetAt(which));
}

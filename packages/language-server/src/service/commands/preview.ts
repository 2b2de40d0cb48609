import { PERSONAS } from '@trustlint/core/render';
import type { CommandHandler } from '../../commands.ts';
import { type Preview, previewOf } from '../preview/preview.ts';
import { choiceArgument } from './arguments.ts';
import { chosenMacro } from './chosen-macro.ts';

/** A macro as its reader receives it. Arguments: address, position or id, persona (`full` unless it is said). */
export const preview: CommandHandler = {
  what: 'show the macro as its reader gets it',
  run: async (args, context): Promise<Preview | null> => {
    const persona = choiceArgument(args[2], PERSONAS, 'third') ?? 'full';
    const chosen = await chosenMacro(args, context);
    return chosen === undefined ? null : previewOf(chosen.file, chosen.macro, persona, context.session);
  },
};

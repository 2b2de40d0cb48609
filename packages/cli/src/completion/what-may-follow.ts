import { COMMON_OPTIONS, type Command, type CommandOption, type CommandOptions, type Commands } from '../command.ts';

/** A word that may be written next. */
export interface Offer {
  readonly word: string;
  readonly about: string;
}

export interface Offers {
  readonly words: readonly Offer[];
  /** Whether names of files may stand here, too; the shell knows them. */
  readonly areFilesWelcome: boolean;
}

/** What is offered in place of a value or an operand, beside the choices that an option lists. */
export interface Vocabulary {
  readonly commands: Commands;
  readonly formats: readonly string[];
  readonly severities: readonly string[];
  readonly rules: () => Promise<readonly Offer[]>;
  readonly teamRules: () => Promise<readonly Offer[]>;
  /** What `--rule` takes: rules and pillars. */
  readonly ruleNames: () => Promise<readonly Offer[]>;
}

const NOTHING: Offers = { words: [], areFilesWelcome: false };
const FILES: Offers = { words: [], areFilesWelcome: true };

const only = (words: readonly Offer[]): Offers => ({ words, areFilesWelcome: false });
const plain = (words: readonly string[]): Offers => only(words.map((word) => ({ word, about: '' })));

/**
 * What the placeholders of options and operands stand for. `written` is what there is of the word so far. Where the word is made of
 * two parts, the offers are whole words, and `areFilesWelcome` is about what follows the `=`.
 */
export const PLACEHOLDERS: Readonly<
  Record<string, (written: string, vocabulary: Vocabulary) => Offers | Promise<Offers>>
> = {
  FILE: () => FILES,
  PATH: () => FILES,
  MACRO: () => FILES,
  EXPORT: () => FILES,
  FOLDER: () => FILES,
  RULE: async (_, { rules }) => only(await rules()),
  'TEAM-RULE': async (_, { teamRules }) => only(await teamRules()),
  'NAME[=FILE]': (written, { formats }) => (written.includes('=') ? FILES : plain(formats)),
  'ID=SEVERITY': async (written, { severities, ruleNames }) => {
    const at = written.indexOf('=');
    if (at >= 0) return plain(severities.map((severity) => written.slice(0, at + 1) + severity));
    return only((await ruleNames()).map(({ word, about }) => ({ word: `${word}=`, about })));
  },
  // What nobody can list.
  ...Object.fromEntries(['N', 'NAME', 'REF', 'PORT', 'ID', 'WORD'].map((name) => [name, () => NOTHING])),
};

/** The placeholders of a command's operands in their order, without signs: `write|check|prune [PATH…]` has two. */
export const operandPlaceholders = ({ operands }: Pick<Command, 'operands'>): readonly string[] =>
  operands.split(' ').flatMap((one) => one.replace(/[[\]…]/g, '') || []);

/**
 * What may stand in place of the last of the words after `trustlint`, which may be empty or begun. Options that are there already and
 * stand once are left out.
 */
export async function whatMayFollow(words: readonly string[], vocabulary: Vocabulary): Promise<Offers> {
  const { commands } = vocabulary;
  const written = words.at(-1) ?? '';
  const [name, ...before] = words.slice(0, -1);
  if (name === undefined) return written.startsWith('-') ? plain(['--help', '--version']) : commandNames(commands);
  if (name === 'help') return before.length === 0 ? commandNames(commands) : NOTHING;
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (entry === undefined) return NOTHING;
  const command = await entry.load();
  const options: CommandOptions = { ...command.options, ...COMMON_OPTIONS };
  const { given, waiting, operands, isOptionsEnd } = readWords(before, options);
  if (waiting !== undefined) return valuesOf(waiting, written, vocabulary);
  const [, optionName = '', value] = isOptionsEnd ? [] : (/^--([^=]+)=(.*)$/s.exec(written) ?? []);
  if (value !== undefined) {
    const option = Object.hasOwn(options, optionName) ? options[optionName] : undefined;
    if (option?.value === undefined) return NOTHING;
    const { words: values, areFilesWelcome } = await valuesOf(option, value, vocabulary);
    return { words: values.map(({ word, about }) => ({ word: `--${optionName}=${word}`, about })), areFilesWelcome };
  }
  const placeholders = operandPlaceholders(command);
  const placeholder = placeholders[Math.min(operands, placeholders.length - 1)];
  const isRoom = placeholder !== undefined && operands < command.mostOperands;
  if (!isOptionsEnd && (written.startsWith('-') || !isRoom)) return optionNames(options, given);
  return isRoom ? inPlaceOf(placeholder, written, vocabulary) : NOTHING;
}

const commandNames = (commands: Commands): Offers =>
  only([
    ...Object.entries(commands).map(([word, { summary }]) => ({ word, about: summary })),
    { word: 'help', about: COMMON_OPTIONS.help?.description ?? '' },
  ]);

const optionNames = (options: CommandOptions, given: ReadonlySet<string>): Offers =>
  only(
    Object.entries(options)
      .filter(([name, { isRepeatable }]) => isRepeatable === true || !given.has(name))
      .map(([name, { description }]) => ({ word: `--${name}`, about: description })),
  );

const valuesOf = ({ choices, value = '' }: CommandOption, written: string, vocabulary: Vocabulary) =>
  choices === undefined ? inPlaceOf(value, written, vocabulary) : plain(choices);

function inPlaceOf(placeholder: string, written: string, vocabulary: Vocabulary): Offers | Promise<Offers> {
  if (placeholder.includes('|')) return plain(placeholder.split('|'));
  return PLACEHOLDERS[placeholder]?.(written, vocabulary) ?? NOTHING;
}

/** What stands before the word that is asked for. */
function readWords(words: readonly string[], options: CommandOptions) {
  const given = new Set<string>();
  let waiting: CommandOption | undefined;
  let operands = 0;
  let isOptionsEnd = false;
  for (const word of words) {
    if (waiting !== undefined) waiting = undefined;
    else if (isOptionsEnd || !/^-./.test(word)) operands++;
    else if (word === '--') isOptionsEnd = true;
    else {
      const [, long, value] = /^--([^=]+)(=.*)?$/s.exec(word) ?? [];
      const [name = '', option] =
        Object.entries(options).find(([one, { short }]) => one === long || `-${short}` === word) ?? [];
      given.add(name);
      if (value === undefined && option?.value !== undefined) waiting = option;
    }
  }
  return { given, waiting, operands, isOptionsEnd };
}

import { applyEdits, type Diagnostic, type TextEdit, writeSuppression } from '@trustlint/core';
import { acceptFindings, addToGlossary, turnRuleOff } from '@trustlint/core/edit-config';
import { fixFile, matchesPath } from '@trustlint/project';
import type { WorkspaceEdit } from 'vscode-languageserver';
import { libraryOf, type Session } from '../../session.ts';
import type { EditableConfig } from '../../workspace/editable-config.ts';
import type { MacroFile } from '../../workspace/macro-file.ts';
import { type FileEdits, type PlacedEdit, toWorkspaceEdit } from '../workspace-edit.ts';
import type { Change, FindingKey } from './change.ts';
import { placedEdits } from './fix-edits.ts';

/** What fixes can be made of: a file of macros or a configuration. */
export type FixableFile = Pick<MacroFile, 'uri' | 'version' | 'lines' | 'diagnostics'> & Partial<MacroFile>;

/** Reads the configuration's text when it is needed. */
export type ReadConfig = () => EditableConfig | undefined;

/** The edits that carry a change out; `undefined` where there is nothing to change, or where it can't be done exactly. */
export function makeChange(
  change: Change,
  file: FixableFile,
  session: Session,
  config: ReadConfig,
): WorkspaceEdit | undefined {
  const edits = isOfConfig(change) ? configEdits(change, file, config()) : ownEdits(change, file, session);
  if (edits !== undefined) return toWorkspaceEdit([edits], session.client);
  const otherwise = change.what === 'suppress' ? inConfigInstead(change, file) : undefined;
  return otherwise === undefined ? undefined : makeChange(otherwise, file, session, config);
}

/** Where no comment would reach a finding, the configuration does. */
function inConfigInstead(
  { finding, reach }: Extract<Change, { readonly what: 'suppress' }>,
  file: FixableFile,
): Change | undefined {
  const macro = reach === 'here' ? findingOf(file, finding)?.macro : undefined;
  if (reach === 'here' && macro === undefined) return undefined;
  return { what: 'accept', rule: finding.rule, ...(macro === undefined ? {} : { macro }) };
}

export const keyOf = ({ rule, span, message }: Diagnostic): FindingKey => ({ rule, ...span, message });

const findingOf = ({ diagnostics }: FixableFile, key: FindingKey): Diagnostic | undefined =>
  diagnostics.find(
    ({ rule, span, message }) =>
      rule === key.rule && span.start === key.start && span.end === key.end && message === key.message,
  );

export const isMacroFile = (file: FixableFile): file is MacroFile => file.document !== undefined;

/** The edits of all findings with this way out, as far as they can be taken together. */
export function alikeEdits(
  { diagnostics }: FixableFile,
  rule: string,
  title: string,
): readonly (readonly TextEdit[])[] {
  const taken: (readonly TextEdit[])[] = [];
  let end = -1;
  for (const diagnostic of diagnostics) {
    const edits = diagnostic.rule === rule ? diagnostic.fixes.find((one) => one.title === title)?.edits : undefined;
    if (edits === undefined || edits.some(({ span }) => span.start <= end)) continue;
    taken.push(edits);
    end = Math.max(end, ...edits.map(({ span }) => span.end));
  }
  return taken;
}

type ConfigChange = Extract<Change, { readonly what: 'accept' | 'turn-off' | 'add-word' }>;

const isOfConfig = (change: Change): change is ConfigChange =>
  change.what === 'accept' || change.what === 'turn-off' || change.what === 'add-word';

function ownEdits(change: Exclude<Change, ConfigChange>, file: FixableFile, session: Session): FileEdits | undefined {
  const edits = editsOf(change, file, session);
  return edits === undefined ? undefined : { uri: file.uri, version: file.version, lines: file.lines, edits };
}

function editsOf(
  change: Exclude<Change, ConfigChange>,
  file: FixableFile,
  session: Session,
): readonly PlacedEdit[] | undefined {
  switch (change.what) {
    case 'fix': {
      const fix = findingOf(file, change.finding)?.fixes.find(({ title }) => title === change.title);
      if (fix === undefined) return undefined;
      return isMacroFile(file) ? placedEdits(fix, file.lines.text, file.settings.fillIn) : fix.edits;
    }
    case 'fix-alike':
      return alikeEdits(file, change.rule, change.title).flat();
    case 'fix-all': {
      if (!isMacroFile(file)) return undefined;
      const { rule: only } = change;
      const isMeant = only === undefined ? undefined : ({ rule }: Diagnostic): boolean => rule === only;
      return fixFile(file, libraryOf(session, file).linter, isMeant).edits;
    }
    case 'suppress': {
      const diagnostic = findingOf(file, change.finding);
      const edit =
        diagnostic === undefined || !isMacroFile(file)
          ? undefined
          : suppressionOf(file, diagnostic, change.reach, session);
      return edit === undefined ? undefined : [edit];
    }
  }
}

/** The comment that accepts a finding, if the file can hold one. */
export const suppressionOf = (
  { document, settings, reread }: MacroFile,
  diagnostic: Diagnostic,
  reach: 'here' | 'file',
  { host }: Session,
): TextEdit | undefined => {
  const rules = [...host.pack.rules, ...(settings.teamRules ?? [])];
  return writeSuppression({ document, settings, diagnostic, reach, rules, reread });
};

function configEdits(
  change: ConfigChange,
  file: FixableFile,
  config: EditableConfig | undefined,
): FileEdits | undefined {
  if (config === undefined || !isMacroFile(file)) return undefined;
  const { uri, version, lines, path, beginning } = config;
  const edits = configTextEdits(change, file, { ...config, text: beginning ?? lines.text });
  if (edits === undefined) return undefined;
  const note = NOTES[change.what](path);
  if (beginning === undefined) return { uri, version, lines, edits, note };
  const whole = { span: { start: 0, end: 0 }, text: applyEdits(beginning, edits) };
  return { uri, version: undefined, lines, edits: [whole], isNew: true, note };
}

const NOTES: Readonly<Record<ConfigChange['what'], (path: string) => string>> = {
  accept: (path) => `Accept it in ${path}`,
  'turn-off': (path) => `Turn the rule off in ${path}`,
  'add-word': (path) => `Add the word to ${path}`,
};

function configTextEdits(
  change: ConfigChange,
  { config }: MacroFile,
  { text, syntax, pathOfFile }: EditableConfig & { readonly text: string },
): readonly TextEdit[] | undefined {
  switch (change.what) {
    case 'turn-off': {
      const overrides = config.chain.at(-1)?.config.overrides ?? [];
      const isMeant = (override: number): boolean =>
        overrides[override]?.files.some((pattern) => matchesPath(pattern, pathOfFile)) === true;
      return turnRuleOff(text, syntax, change.rule, isMeant);
    }
    case 'add-word':
      return addToGlossary(text, syntax, change.word);
    case 'accept': {
      const pattern = [pathOfFile, pathOfFile.replace(/[[\]{}()*?!+@\\]/g, '\\$&')].find((one) =>
        matchesPath(one, pathOfFile),
      );
      return acceptFindings(text, syntax, {
        rule: change.rule,
        ...(pattern === undefined ? {} : { files: [pattern] }),
        ...(change.macro === undefined ? {} : { macro: change.macro }),
      });
    }
  }
}

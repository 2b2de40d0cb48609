import { halfCharacter, type SourceFile } from '../text/source-file.ts';
import { type Pace, toEndSlowly } from '../text/steps.ts';
import type { Document, Format, FormatContext, FormatEntry, Problem } from './format.ts';

/** To ask for a module again takes longer than to read a small macro. */
function loadedOnce(entry: FormatEntry): FormatEntry {
  let loading: ReturnType<FormatEntry['load']> | undefined;
  return {
    ...entry,
    load: () => {
      loading ??= entry.load();
      return loading;
    },
  };
}

const ENTRIES: readonly FormatEntry[] = [
  {
    id: 'markdown',
    label: 'a Markdown macro',
    extensions: ['.md', '.markdown'],
    load: async () => (await import('./markdown.ts')).MARKDOWN,
  },
  {
    id: 'markdown',
    label: 'a Markdown macro',
    extensions: ['.md', '.markdown'],
    load: async () => (await import('./front-matter-toml-json.ts')).MARKDOWN_WITH_TOML_OR_JSON,
  },
  {
    id: 'plain-text',
    label: 'a plain text macro',
    extensions: ['.txt'],
    load: async () => (await import('./plain-text.ts')).PLAIN_TEXT,
  },
  {
    id: 'plain-text',
    label: 'a plain text macro',
    extensions: ['.txt'],
    load: async () => (await import('./front-matter-toml-json.ts')).PLAIN_TEXT_WITH_TOML_OR_JSON,
  },
  {
    id: 'html',
    label: 'an HTML macro',
    extensions: ['.html', '.htm'],
    load: async () => (await import('./html.ts')).HTML,
  },
  {
    id: 'html',
    label: 'an HTML macro',
    extensions: ['.html', '.htm'],
    load: async () => (await import('./front-matter-toml-json.ts')).HTML_WITH_TOML_OR_JSON,
  },
  {
    id: 'json',
    label: 'an export of macros in JSON',
    extensions: ['.json', '.jsonc'],
    load: async () => (await import('./json.ts')).JSON_RECORDS,
  },
  {
    id: 'yaml',
    label: 'an export of macros in YAML',
    extensions: ['.yaml', '.yml'],
    load: async () => (await import('./yaml.ts')).YAML_RECORDS,
  },
  {
    id: 'csv',
    label: 'a table of macros in CSV',
    extensions: ['.csv', '.tsv'],
    load: async () => (await import('./csv.ts')).CSV_RECORDS,
  },
  {
    id: 'po',
    label: 'translations of macros in a PO file',
    extensions: ['.po', '.pot'],
    load: async () => (await import('./po.ts')).PO_RECORDS,
  },
  {
    id: 'xml',
    label: 'an export of macros in XML',
    extensions: ['.xml'],
    load: async () => (await import('./xml.ts')).XML_RECORDS,
  },
  {
    id: 'salesforce-email',
    label: 'a Salesforce e-mail template',
    extensions: ['.email'],
    load: async () => (await import('./salesforce-email.ts')).SALESFORCE_EMAIL,
  },
];

/** All formats, the pickier first. A format and its parsers are loaded with the first file that needs them. */
export const FORMATS: readonly FormatEntry[] = ENTRIES.map(loadedOnce);

/** The formats that may read a file of this name, to be asked in this order. */
export function formatsFor(path: string, formats: readonly FormatEntry[] = FORMATS): readonly FormatEntry[] {
  const name = path.toLowerCase();
  return formats.filter(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
}

/** A file that was read, and the format that reads it again. */
export interface FormattedDocument {
  readonly format: Format;
  readonly document: Document;
}

/**
 * Reads the file with the first format that knows it, awaiting `pace` every now and then; `undefined` where none reads files of this
 * name. A file that none of them knows is answered as `isForeign`.
 */
export async function readDocument(
  file: SourceFile,
  context: FormatContext,
  formats: readonly FormatEntry[] = FORMATS,
  pace?: Pace,
): Promise<FormattedDocument | undefined> {
  let last: FormattedDocument | undefined;
  for (const entry of formatsFor(file.path, formats)) {
    const format = await entry.load();
    const document =
      pace === undefined || format.readSlowly === undefined
        ? format.read(file, context)
        : await toEndSlowly(format.readSlowly(file, context), pace);
    last = { format, document: withHalfCharacter(document) };
    if (last.document.isForeign !== true) return last;
  }
  return last;
}

/** Tells half a character, which nothing that is UTF-8 can hold: no help desk will take it. */
function withHalfCharacter(document: Document): Document {
  const at = halfCharacter(document.file);
  if (at === undefined) return document;
  const message = 'Half a character stands here, so nobody sees what was meant. Type it again.';
  const problem: Problem = { rule: 'format/encoding', severity: 'warning', message, span: { start: at, end: at + 1 } };
  return { ...document, problems: [problem, ...document.problems] };
}

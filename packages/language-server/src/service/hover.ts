import {
  type Diagnostic,
  type Dialect,
  namesWithin,
  type Part,
  type Placeholder,
  SEVERITIES,
  type Span,
  variableOf,
  writePlaceholder,
} from '@trustlint/core';
import { renderMacro } from '@trustlint/core/render';
import { type Hover, MarkupKind, type Position } from 'vscode-languageserver';
import { libraryOf, ruleOf, type Session } from '../session.ts';
import { type MacroFile, macroAt } from '../workspace/macro-file.ts';
import { explainFinding } from './explain/explain-finding.ts';
import { explainKey, explainValue, isMetadataKey } from './explain/explain-metadata.ts';
import { explainNameIn, explainPlaceholder } from './explain/explain-placeholder.ts';
import { explainRule } from './explain/explain-rule.ts';
import { type Ink, inkFor, paragraphs } from './explain/ink.ts';
import { metadataCursor } from './metadata-cursor.ts';
import { macrosTakenIn, takenFrom } from './names/macros-by-name.ts';
import { suppressionCursor } from './suppression-cursor.ts';

/** An explanation, and what it is about in the file. */
interface Explained {
  readonly text: string;
  readonly span: Span;
}

/** So many characters of another text are shown. */
const LONGEST_TEXT = 400;
/** So many findings of one place are explained. */
const MOST_FINDINGS = 4;

/** What is to be known about a place: the findings there, the gravest first, then what stands there. */
export function hoverAt(file: MacroFile, position: Position, session: Session): Hover | null {
  const offset = file.lines.offsetAt(position);
  const ink = inkFor(session.client.markdownHover);
  const findings = findingsAt(file, offset);
  const explained = [
    ...findings
      .slice(0, MOST_FINDINGS)
      .map((one) => ({ text: explainFinding(one, file, session, ink), span: one.span })),
    ...(explainThing(file, offset, session, ink) ?? []),
  ];
  const narrowest = explained.toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
  if (narrowest === undefined) return null;
  const more = findings.length - MOST_FINDINGS;
  const value = [...explained.map(({ text }) => text), ...(more > 0 ? [`And ${more} more here.`] : [])].join(
    `\n\n${ink.divider}\n\n`,
  );
  const kind = session.client.markdownHover ? MarkupKind.Markdown : MarkupKind.PlainText;
  return { contents: { kind, value }, range: file.lines.rangeOf(narrowest.span) };
}

const holds = ({ start, end }: Span, offset: number): boolean =>
  start <= offset && (offset < end || (start === end && offset === end));

function findingsAt({ diagnostics }: MacroFile, offset: number): readonly Diagnostic[] {
  return diagnostics
    .filter(({ span }) => holds(span, offset))
    .sort((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity));
}

/** What stands there, findings aside. */
function explainThing(file: MacroFile, offset: number, session: Session, ink: Ink): readonly Explained[] | undefined {
  const placeholder = placeholderAt(file, offset, session, ink);
  return placeholder ?? explainSuppression(file, offset, session, ink) ?? explainMetadata(file, offset, session, ink);
}

function placeholderAt(file: MacroFile, offset: number, session: Session, ink: Ink): readonly Explained[] | undefined {
  const macro = macroAt(file, offset);
  for (const part of macro?.parts ?? []) {
    for (const placeholder of part.prose.placeholders) {
      const span = part.source.toSource(placeholder.span);
      if (!holds(span, offset)) continue;
      const dialect = (macro as NonNullable<typeof macro>).dialect;
      const within = namedAt(placeholder, part, dialect, offset);
      if (within === undefined) {
        const text =
          textTakenIn(placeholder, dialect, file, session, ink) ?? explainPlaceholder(placeholder, part, dialect, ink);
        return [{ text, span }];
      }
      return [{ text: explainNameIn(part, within.name, dialect, ink), span: within.span }];
    }
  }
  return undefined;
}

/** What a placeholder brings into the message that stands for another text of the library, such as dynamic content. */
function textTakenIn(
  { kind, name }: Placeholder,
  dialect: Dialect,
  file: MacroFile,
  session: Session,
  ink: Ink,
): string | undefined {
  if (kind !== 'value' || variableOf(name, dialect) !== undefined) return undefined;
  const library = libraryOf(session, file);
  const [taken] = macrosTakenIn({ kind, name, dialect }, library.files());
  if (taken === undefined) return undefined;
  const body =
    renderMacro(taken.macro, 'full', takenFrom(library)).parts.find(({ role }) => role === 'body')?.text ?? '';
  const shown = body.length > LONGEST_TEXT ? `${body.slice(0, LONGEST_TEXT).trimEnd()} …` : body;
  return paragraphs(
    ink.code(writePlaceholder(dialect, name)),
    ink.words(`The text of “${taken.macro.title}” in ${taken.file.path} is sent here:`),
    ink.words(shown),
  );
}

/** A name in the condition of a tag, or in an argument. */
function namedAt(placeholder: Placeholder, { source }: Part, { engine }: Dialect, offset: number) {
  return namesWithin(source.text, placeholder, engine)
    .map(({ name, span }) => ({ name, span: source.toSource(span) }))
    .find(({ span }) => holds(span, offset));
}

function explainSuppression(
  file: MacroFile,
  offset: number,
  session: Session,
  ink: Ink,
): readonly Explained[] | undefined {
  const cursor = suppressionCursor(file, offset);
  if (cursor?.what !== 'rule') return undefined;
  return explainNamedRule(file, cursor.word, session, ink);
}

function explainNamedRule(file: MacroFile, word: Span, session: Session, ink: Ink): readonly Explained[] | undefined {
  const id = file.document.file.text.slice(word.start, word.end);
  const rule = ruleOf(session, file, id);
  if (rule !== undefined)
    return [{ text: paragraphs(ink.strong(id), explainRule(rule, session.host, ink)), span: word }];
  const ofPillar = session.host.pack.rules.filter((one) => one.id.startsWith(`${id}/`));
  if (ofPillar.length === 0) return undefined;
  return [
    {
      text: paragraphs(
        ink.strong(id),
        ink.words('All rules of this pillar:'),
        ink.list(ofPillar.map((one) => ink.words(one.id))),
      ),
      span: word,
    },
  ];
}

function explainMetadata(
  file: MacroFile,
  offset: number,
  session: Session,
  ink: Ink,
): readonly Explained[] | undefined {
  const cursor = metadataCursor(file, offset);
  if (cursor === undefined || cursor.word.start === cursor.word.end) return undefined;
  const { word, key } = cursor;
  if (cursor.what === 'rule') return explainNamedRule(file, word, session, ink);
  if (!isMetadataKey(key)) return undefined;
  if (cursor.what !== 'value') return [{ text: explainKey(key, ink), span: word }];
  const text = explainValue(key, file.document.file.text.slice(word.start, word.end), file, ink);
  return text === undefined ? undefined : [{ text, span: word }];
}

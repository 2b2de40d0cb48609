import type { Diagnostic, Element, Fix, Kind, Macro, Placeholder, Severity, TrustScore } from '@trustlint/core';
import {
  type Persona,
  type RenderedPart,
  type RenderedState,
  renderedPlaces,
  renderMacro,
} from '@trustlint/core/render';
import type { Range } from 'vscode-languageserver';
import { libraryOf, ruleOf, type Session } from '../../session.ts';
import type { MacroFile } from '../../workspace/macro-file.ts';
import type { ChangeOfFile } from '../code-actions/change.ts';
import { preferredFix } from '../code-actions/fix-edits.ts';
import { keyOf } from '../code-actions/make-change.ts';
import { elementsOf, type PlacedElement } from '../elements.ts';
import { takenFrom } from '../names/macros-by-name.ts';
import { scoreOf } from '../score.ts';
import { type Mark, markedHtml, markedText } from './marked-html.ts';
import { escapeHtml } from './safe-html.ts';

/** A macro as its reader receives it, to be shown beside the text. */
export interface Preview {
  readonly uri: string;
  readonly id: string;
  readonly title: string;
  readonly persona: Persona;
  readonly kind: Kind | null;
  readonly dialect: { readonly id: string; readonly label: string };
  /**
   * Safe to show: no scripts, no styles, nothing that is fetched, links that lead nowhere (`data-href`). Each text stands in a `section`
   * of the classes `trustlint-part` and `trustlint-body` (or `-side-conversation`, `-label`). Values stand in `span.trustlint-placeholder`,
   * which has the class `trustlint-STATE` and `data-name`; findings in `mark.trustlint-finding`, which has the class `trustlint-SEVERITY`,
   * `data-rule` and `data-finding`, the number in `findings`.
   */
  readonly html: string;
  readonly text: string;
  readonly subject: string | null;
  /** As `html`, without a section. */
  readonly subjectHtml: string | null;
  /** In the order in which they are sent. */
  readonly placeholders: readonly PreviewedPlaceholder[];
  readonly findings: readonly PreviewedFinding[];
  readonly elements: readonly PlacedElement[];
  readonly missing: readonly Element[];
  /** How missing elements can be inserted, as far as the text has a place for them. */
  readonly insertions: readonly (PreviewedFix & { readonly element: Element })[];
  readonly score: TrustScore;
  /** What could not be worked out, in words for the user. */
  readonly notes: readonly string[];
}

export interface PreviewedPlaceholder {
  readonly name: string;
  readonly kind: Placeholder['kind'];
  readonly value: string;
  readonly state: RenderedState;
  readonly range: Range;
}

export interface PreviewedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  /** Ways out, the likeliest first. */
  readonly fixes: readonly PreviewedFix[];
}

export interface PreviewedFix {
  readonly title: string;
  /** The words that it would write in place of those found; `null` where it takes them out, or changes several places. */
  readonly text: string | null;
  /** Whether it replaces words, rather than inserting some elsewhere. */
  readonly replaces: boolean;
  /** What the command `trustlint.applyChange` makes of it. */
  readonly change: ChangeOfFile;
}

export function previewOf(file: MacroFile, macro: Macro, persona: Persona, session: Session): Preview {
  const { lines, uri } = file;
  const { score, findings } = scoreOf(file, macro, session);
  const { kind, missing } = file.messageOf(macro);
  const { parts, notes } = renderMacro(macro, persona, takenFrom(libraryOf(session, file)));
  const marksIn = (part: RenderedPart): readonly Mark[] => [
    ...findings.flatMap(({ rule, severity, message, span }, i) =>
      placesIn(part, span).map((place) => ({
        span: place,
        open: `<mark class="trustlint-finding trustlint-${severity}" data-rule="${escapeHtml(rule)}" data-finding="${i}" title="${escapeHtml(message)}">`,
        close: '</mark>',
      })),
    ),
    ...part.placeholders.flatMap(({ name, state, span }) =>
      span === undefined
        ? []
        : {
            span,
            open: `<span class="trustlint-placeholder trustlint-${state}" data-name="${escapeHtml(name)}">`,
            close: '</span>',
          },
    ),
  ];
  const subject = parts.find(({ role }) => role === 'subject');
  const others = parts.filter((part) => part !== subject);
  return {
    ...{ uri, id: macro.id, title: macro.title, persona, kind: kind ?? null },
    dialect: { id: macro.dialect.id, label: macro.dialect.label },
    html: others
      .map((part) => `<section class="trustlint-part trustlint-${part.role}">${htmlOf(part, marksIn(part))}</section>`)
      .join('\n'),
    text: others.map(({ text }) => text).join('\n\n'),
    subject: subject?.text ?? null,
    subjectHtml: subject === undefined ? null : htmlOf(subject, marksIn(subject)),
    placeholders: parts.flatMap(({ part, placeholders }) =>
      placeholders.map(({ placeholder, name, value, state }) => {
        const range = lines.rangeOf(part.source.toSource(placeholder.span));
        return { name, kind: placeholder.kind, value, state, range };
      }),
    ),
    findings: findings.map((finding) => ({
      ...{ rule: finding.rule, severity: finding.severity, message: finding.message },
      range: lines.rangeOf(finding.span),
      fixes: fixesOf(finding, file),
    })),
    insertions: insertionsOf(missing, findings, file, session),
    elements: elementsOf(file, macro),
    ...{ missing, score, notes },
  };
}

/** So many ways out are shown; the editor's own list has all. */
const MOST_FIXES = 3;

function fixesOf(finding: Diagnostic, file: MacroFile): readonly PreviewedFix[] {
  const preferred = preferredFix(finding);
  const others = finding.fixes.filter((fix) => fix !== preferred);
  return [...(preferred === undefined ? [] : [preferred]), ...others]
    .slice(0, MOST_FIXES)
    .map((fix) => previewedFix(finding, fix, file));
}

function previewedFix(finding: Diagnostic, { title, edits }: Fix, { uri, version }: MacroFile): PreviewedFix {
  const [edit] = edits;
  const text = edit === undefined || edits.length > 1 || edit.text.trim() === '' ? null : edit.text.trim();
  const change = { what: 'fix', finding: keyOf(finding), title } as const;
  const replaces = edits.some(({ span }) => span.end > span.start);
  return { title, text, replaces, change: { uri, version: version ?? null, change } };
}

function insertionsOf(
  missing: readonly Element[],
  findings: readonly Diagnostic[],
  file: MacroFile,
  session: Session,
): Preview['insertions'] {
  return missing.flatMap((element) => {
    for (const finding of findings) {
      if (ruleOf(session, file, finding.rule)?.elements?.includes(element) !== true) continue;
      const [fix] = finding.fixes.map((one) => previewedFix(finding, one, file)).filter(({ replaces }) => !replaces);
      if (fix !== undefined) return [{ element, ...fix }];
    }
    return [];
  });
}

const htmlOf = ({ markup, rendered }: RenderedPart, marks: readonly Mark[]): string =>
  markup === 'html' ? markedHtml(rendered, marks) : markedText(rendered, marks);

/** Where a stretch of the file stands in a rendered part. */
function placesIn(rendered: RenderedPart, span: { readonly start: number; readonly end: number }) {
  const { source } = rendered.part;
  const whole = source.toSource({ start: 0, end: source.text.length });
  if (span.end <= whole.start || whole.end <= span.start) return [];
  return renderedPlaces({ start: source.fromSource(span.start), end: source.fromSource(span.end) }, rendered);
}

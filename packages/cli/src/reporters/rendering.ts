import type { RenderedMacro, RenderedPart, RenderedPlaceholder, RenderedState } from '@trustlint/core/render';
import { printableText } from '../terminal/display-width.ts';
import type { Style } from '../terminal/style.ts';
import { wrap } from '../terminal/wrap.ts';

/** A macro as it is received, and the file that it comes from. */
export interface PlacedRendering {
  readonly path: string;
  readonly rendering: RenderedMacro;
}

export function renderingJson(renderings: readonly PlacedRendering[]): string {
  const macros = renderings.map(({ path, rendering: { macro, persona, parts, notes } }) => ({
    path,
    macro: { id: macro.id, title: macro.title, dialect: macro.dialect.id },
    persona,
    parts: parts.map(({ role, markup, text, rendered }) => ({
      role,
      markup,
      text,
      ...(markup === 'html' ? { html: rendered } : {}),
    })),
    placeholders: parts
      .flatMap(({ placeholders }) => placeholders)
      .map(({ name, value, state }) => ({ name, value, state })),
    notes,
  }));
  return `${JSON.stringify({ macros }, undefined, 2)}\n`;
}

const NAMES: Readonly<Record<RenderedPart['role'], string>> = {
  subject: 'Subject',
  body: 'Message',
  'side-conversation': 'Side conversation',
  label: 'Label',
};

const RECEIVERS: Readonly<Record<RenderedMacro['persona'], string>> = {
  full: 'everything is known',
  minimal: 'only the e-mail address is known',
  unsaved: 'a new ticket, only the agent is known',
};

export function renderingPretty(renderings: readonly PlacedRendering[], style: Style, columns: number): string {
  return renderings.map((one) => page(one, style, Math.min(columns, 100)).join('\n')).join('\n\n');
}

function page({ path, rendering }: PlacedRendering, style: Style, width: number): readonly string[] {
  const { macro, persona, parts, notes } = rendering;
  const out = [
    `${style.bold(printableText(macro.title))}  ${style.dim(`${path}, ${macro.dialect.label}, ${RECEIVERS[persona]}`)}`,
    '',
  ];
  const bodies = parts.filter(({ role }) => role !== 'subject').length;
  for (const { role, text } of parts) {
    if (role === 'subject') out.push(`${style.bold('Subject:')} ${printableText(text)}`, '');
    else out.push(...(bodies > 1 ? [style.bold(NAMES[role])] : []), ...text.split('\n').map(printableText), '');
  }
  const remarks = [...remarksOn(parts.flatMap(({ placeholders }) => placeholders)), ...notes];
  out.push(
    ...remarks.flatMap((remark) =>
      wrap(remark, width - 2).map((row, i) => style.dim(`${i === 0 ? '· ' : '  '}${row}`)),
    ),
  );
  return remarks.length > 0 ? [...out, ''] : out;
}

const REMARKS: Readonly<Partial<Record<RenderedState, string>>> = {
  empty: 'Without a value here',
  fallback: 'Without a value here, so the fallback stands in',
  assumed: 'Without a sample, as only your account knows them',
  unknown: 'Not known to the help desk',
  malformed: 'Not recognised as it is written',
  foreign: 'Of another help desk, so it is sent as written',
  'fill-in': 'For the agent to complete',
};

/** What became of the placeholders that have no sample, each once. */
function remarksOn(placeholders: readonly RenderedPlaceholder[]): readonly string[] {
  return Object.entries(REMARKS).flatMap(([state, words]) => {
    const names = new Set(placeholders.filter((one) => one.state === state).map(({ name }) => printableText(name)));
    return names.size === 0 ? [] : [`${words}: ${[...names].join(', ')}`];
  });
}

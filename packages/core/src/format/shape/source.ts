import type { SourceEntry } from '../record/source-entry.ts';
import type { Shape, TextField } from './shape.ts';

/** The shape that an entry of `sources:` describes. */
export function shapeOfSource(entry: SourceEntry): Shape {
  const { items = '.', body = [], format = 'html-or-text', subject, dialect } = entry;
  const { id, title, locale, audience, channel, tags, kind, active, description } = entry;
  const given = { id, title, locale, audience, channel, tags, kind, active, description };
  return {
    id: 'source',
    label: 'macros',
    syntaxes: ['json', 'yaml', 'csv', 'xml', 'po'],
    hints: [],
    ...(dialect === undefined ? {} : { dialect }),
    items: [items],
    needs: [],
    isWrittenByHand: true,
    fields: {
      ...Object.fromEntries(Object.entries(given).filter(([, selector]) => selector !== undefined)),
      texts: [
        ...body.map((at): TextField => ({ at, markup: format })),
        ...(subject === undefined ? [] : [{ at: subject, markup: 'text', role: 'subject' } satisfies TextField]),
      ],
    },
  };
}

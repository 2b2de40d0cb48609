/** A document that rules draw on. */
interface Source {
  readonly title: string;
  readonly by: string;
}

/** By the key that rules use before the section: `000 3.1`. */
const SOURCES: ReadonlyMap<string, Source> = new Map([
  ['000', { title: 'Building Trust in Technical Support', by: 'guide, 2025' }],
  ['001', { title: 'Customer Service Week: three opportunities to build, maintain, or break trust', by: 'OCLC' }],
  ['002', { title: 'Building Trust and Delivering Customer Service', by: 'Eric Jacques' }],
  ['003', { title: 'Rebuilding Trust', by: 'JoAnna Brandi' }],
  ['004', { title: 'Client trust', by: 'John Freeman' }],
]);

/**
 * The sources of a rule as people can look them up, one line a document: `Building Trust in Technical Support (guide, 2025), 3.1`.
 * @throws RangeError if a key names no document.
 */
export function readableSources(keys: readonly string[]): readonly string[] {
  const sections = new Map<string, string[]>();
  for (const key of keys) {
    const [document = '', ...section] = key.split(' ');
    const known = sections.get(document) ?? [];
    if (section.length > 0) known.push(section.join(' '));
    sections.set(document, known);
  }
  return Array.from(sections, ([document, list]) => {
    return [readableSource(document), ...list].join(', ');
  });
}

/**
 * Title and author of the document with that key.
 * @throws RangeError if there is none.
 */
export function readableSource(key: string): string {
  const source = SOURCES.get(key);
  if (source === undefined) throw new RangeError(`“${key}” is the key of no source`);
  return `${source.title} (${source.by})`;
}

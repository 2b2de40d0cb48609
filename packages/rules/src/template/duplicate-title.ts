import { defineLibraryRule, type Finding, type LibraryMacro } from '@trustlint/core';
import { fileOf, keptTitlePlace } from './title-place.ts';
import { areVersions, folderOf, localeInPath } from './variants.ts';

export const duplicateTitle = defineLibraryRule({
  id: 'template/duplicate-title',
  level: 'workspace',
  severity: 'warning',
  fix: 'none',
  profile: 'recommended',
  summary: 'Two macros of the same scope with the same title or shortcut.',
  why: 'In the list the two look the same, so agents send one of them by chance, and the reader gets what was meant for another case.',
  sources: ['000 3.1'],
  audience: 'any',
  language: 'any',
  options: {},
  bad: [
    {
      text: 'Your lamp is in the post.',
      front: { title: 'Order sent' },
      others: [{ text: 'Your lamp leaves on Friday.', front: { title: 'Order sent' } }],
    },
    {
      text: 'The pool is closed.',
      front: { title: 'Pool closed' },
      others: [{ text: 'The pool opens at noon.', front: { title: 'POOL closed' } }],
    },
    {
      text: 'The pass is valid.',
      front: { title: 'Pass  valid' },
      others: [{ text: 'The pass runs out in May.', front: { title: ' Pass valid ' } }],
    },
    {
      text: 'We have refunded you.',
      front: { title: 'Billing::Refund' },
      others: [{ text: 'The refund is on its way.', front: { title: 'Billing :: Refund' } }],
    },
    {
      text: 'The meter is read in June.',
      front: { title: 'Meter', tags: ['gas'] },
      others: [{ text: 'The meter is read in July.', front: { title: 'Meter', tags: ['water'] } }],
    },
    {
      text: 'The ferry leaves at nine.',
      front: { title: 'Ferry' },
      others: [
        { text: 'The bus leaves at ten.', front: { title: 'Bus' } },
        { text: 'The ferry leaves at noon.', front: { title: 'Ferry' } },
      ],
    },
    {
      text: 'Call the depot before you answer.',
      front: { title: 'Lost parcel', audience: 'internal' },
      others: [{ text: 'Your parcel is being traced.', front: { title: 'Lost parcel' } }],
    },
  ],
  good: [
    {
      text: 'Your lamp is in the post.',
      front: { title: 'Order sent' },
      others: [{ text: 'Your lamp leaves on Friday.', front: { title: 'Order packed' } }],
      because: 'the titles differ',
    },
    {
      text: 'Your lamp is in the post.',
      front: { title: 'Order sent', locale: 'en' },
      others: [{ text: 'Ihre Lampe ist unterwegs.', front: { title: 'Order sent', locale: 'de' } }],
      because: 'each is for readers of its own language',
    },
    {
      text: 'Your lamp is in the post.',
      front: { title: 'Order sent', platform: 'zendesk' },
      others: [{ text: 'Your lamp is in the post.', front: { title: 'Order sent', platform: 'intercom' } }],
      because: 'they stand on two platforms',
    },
    {
      text: 'Your lamp is in the post.',
      front: { title: 'Order sent', region: 'UK' },
      others: [{ text: 'Your lamp has shipped.', front: { title: 'Order sent', region: 'US' } }],
      because: 'each is for readers of its own region',
    },
    {
      text: 'It’s on its way!',
      front: { title: 'Order sent', channel: 'chat' },
      others: [{ text: 'Your lamp is in the post.', front: { title: 'Order sent', channel: 'email' } }],
      because: 'the agent’s channel decides between them',
    },
    {
      text: 'Your lamp is in the post.',
      front: { title: 'Order sent' },
      others: [{ text: 'Your lamp has arrived.', front: { title: 'Order sent, part 2' } }],
      because: 'one title goes on where the other ends',
    },
    {
      text: 'The lamp is ready.',
      front: { title: '' },
      others: [{ text: 'The kettle is ready.', front: { title: '' } }],
      because: 'that they have no title is another rule’s to say',
    },
  ],

  *checkLibrary({ macros }) {
    for (const group of yield* sameTitles(macros)) {
      for (const entry of group) {
        const others = group.filter((other) => other !== entry && !areVersions(entry, other)).slice(0, MOST_SHOWN);
        const found = tell(entry, others, group.length - 2);
        if (found !== undefined) yield { macro: entry, ...found };
      }
    }
  },
});

/** Of many macros with one title, how many are named to each. */
const MOST_SHOWN = 3;
/** Of so many macros with one title, only the first are looked at: nobody mends more at once. */
const MOST_COMPARED = 100;

/** Macros in use that stand in one list with one title: of one platform, language, region, channel and folder. */
function* sameTitles(macros: readonly LibraryMacro[]): Generator<undefined, readonly (readonly LibraryMacro[])[]> {
  const groups = new Map<string, LibraryMacro[]>();
  for (const entry of macros) {
    const { macro, path } = entry;
    const title = folded(macro.title);
    if (!macro.active || macro.isUntitled === true || title === '') continue;
    if (!entry.keep('template/duplicate-title', () => isSeenByAgents(entry))) continue;
    const { dialect, locale, region = '', channel = '' } = macro;
    const scope = [dialect.id, locale, region, channel, localeInPath(path)].join('\n').toLowerCase();
    const key = [scope, folderOf(path), title].join('\n');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else if (group.length < MOST_COMPARED) group.push(entry);
    yield;
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

const folded = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s*::\s*/g, '::')
    .replace(/\s+/g, ' ')
    .trim();

/** A title that somebody gave to the macro: neither the name of its file nor the `<title>` of a page. */
function isSeenByAgents({ macro }: LibraryMacro): boolean {
  const text = macro.parts[0]?.prose.text;
  if (macro.titleSpan === undefined || text === undefined) return false;
  const { start } = macro.titleSpan;
  return !/<title[^<>]{0,100}>\s{0,20}$/i.test(fileOf(text).text.slice(Math.max(0, start - 140), start));
}

function tell(
  entry: LibraryMacro,
  others: readonly LibraryMacro[],
  more: number,
): Omit<Finding, 'severity'> | undefined {
  const [other] = others;
  const at = keptTitlePlace(entry);
  if (other === undefined || at === undefined) return undefined;
  const where = other.path === entry.path ? 'in this file' : `in ${other.path}`;
  const rest = more > 0 ? ` (and ${more} more)` : '';
  return {
    at,
    message: `Another macro ${where}${rest} is called “${other.macro.title}” too. Let each title say when to use it.`,
    related: others.map(({ path, macro }) => ({
      path,
      span: macro.titleSpan ?? macro.span,
      message: 'The same title stands here',
    })),
  };
}

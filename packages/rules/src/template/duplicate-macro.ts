import {
  defineLibraryRule,
  type Finding,
  fingerprintOf,
  type LibraryMacro,
  type Likeness,
  PLACEHOLDER_MARK,
  searchNearDuplicates,
} from '@trustlint/core';
import { keptTitlePlace } from './title-place.ts';
import { areVersions, localeInPath, withoutEnding } from './variants.ts';

export const duplicateMacro = defineLibraryRule({
  id: 'template/duplicate-macro',
  level: 'workspace',
  severity: 'warning',
  fix: 'none',
  profile: 'recommended',
  summary: 'Two macros whose texts are the same or nearly so.',
  why: 'Agents pick one of the two by chance, and when one is mended the other keeps the old promise. Readers then get different answers to the same question.',
  sources: ['000 3.1', '003'],
  language: 'any',
  options: {
    likeness: {
      type: 'number',
      default: 85,
      min: 50,
      max: 100,
      description: 'From how many percent of likeness on two texts count as nearly the same.',
    },
    minimumWords: {
      type: 'number',
      default: 12,
      min: 3,
      description: 'Texts with fewer words are not compared: short lines are rightly alike.',
    },
  },
  bad: [
    {
      text: 'Thank you for sending the kettle back. It reached our workshop this morning, and Ines looks at it by Friday noon.',
      others: [
        {
          text: 'Thank you for sending the kettle back. It reached our workshop this morning, and Ines looks at it by Friday noon.',
        },
      ],
    },
    {
      text: 'Your pass is valid on every tram in the city until the end of the month. It renews by itself unless you stop it in the app.',
      others: [
        {
          text: 'Your pass is valid on every tram in the city until the end of the year. It renews by itself unless you stop it in the app.',
        },
      ],
    },
    {
      text: 'Hello {{ticket.requester.first_name}}, your loan of {{ticket.title}} ends next week. You can renew it twice on our website.',
      others: [
        {
          text: '**Hello {{ticket.requester.first_name}},**\n\nyour loan of *{{ticket.title}}* ends next week.\n\nYou can renew it twice on our website!',
        },
      ],
    },
    {
      text: 'The swimming hall is closed for repairs until Sunday. Your ten-visit card stays valid, and we have added two weeks to it.',
      others: [
        {
          text: 'The gym opens at six in the morning on weekdays and at eight on Saturdays, Sundays and public holidays alike.',
        },
        {
          text: 'The swimming hall is closed for repairs until Monday. Your ten-visit card stays valid, and we have added two weeks to it.',
        },
      ],
    },
    {
      text: 'To change the battery, open the lid with a coin, lift the old cell out and put the new one in with the plus side up.',
      others: [
        {
          text: 'To change the battery, open the lid with a coin, lift the old cell out and put the new one in with the plus side up. Then close the lid.',
        },
      ],
    },
    {
      text: 'We have booked you on the ferry of Tuesday at 9:40. Please be at pier 4 half an hour before it leaves, with your passport.',
      front: { channel: 'email' },
      others: [
        {
          text: 'We have booked you on the ferry of Tuesday at 9:40. Please be at pier 4 an hour before it leaves, with your passport.',
          front: { channel: 'email' },
        },
      ],
    },
    {
      text: 'The old meter goes on Monday between eight and ten, and the new one needs no appointment: it stands outside your door.',
      others: [
        {
          text: 'The old meter goes on Monday between eight and ten, and the new one needs no appointment: it stands outside your door.',
          front: { channel: 'email' },
        },
      ],
    },
  ],
  good: [
    {
      text: 'Thank you for sending the kettle back. It reached our workshop this morning, and Ines looks at it by Friday noon.',
      others: [
        {
          text: 'Your pass is valid on every tram in the city until the end of the month. It renews by itself unless you stop it in the app.',
        },
      ],
      because: 'the two have nothing in common',
    },
    {
      text: 'Thank you, and all the best!',
      others: [{ text: 'Thank you, and all the best!' }],
      because: 'short lines are rightly alike',
    },
    {
      text: 'Ask the warehouse for a photo of the label first, then set the ticket to pending and add the tag for returns.',
      front: { audience: 'internal' },
      others: [
        {
          text: 'Ask the warehouse for a photo of the label first, then set the ticket to pending and add the tag for returns.',
          front: { audience: 'internal' },
        },
      ],
      because: 'no customer reads either of them',
    },
    {
      text: 'Your flight has been moved to Thursday, same time. If that does not suit you, you get your money back within five days.',
      front: { locale: 'en-GB' },
      others: [
        {
          text: 'Your flight has been moved to Thursday, same time. If that does not suit you, you get your money back within five days.',
          front: { locale: 'en-US' },
        },
      ],
      because: 'each is for readers of its own',
    },
    {
      text: 'Your table for four is booked on Saturday at seven. The kitchen knows about the nuts and keeps them off your plates.',
      front: { channel: 'chat' },
      others: [
        {
          text: 'Your table for four is booked on Saturday at seven. The kitchen knows about the nuts and keeps them off your plates.',
          front: { channel: 'email' },
        },
      ],
      because: 'the agent’s channel decides between them',
    },
    {
      text: 'The courier could not find your door bell on Monday, so the parcel waits for you at the post office in Mill Lane until the 20th.',
      others: [
        {
          text: 'The courier could not lift your parcel on Monday, so we send two people with a trolley on Wednesday between nine and noon.',
        },
      ],
      because: 'they start alike and say different things',
    },
  ],

  *checkLibrary(library, { options }) {
    const atLeast = options.likeness / 100;
    for (const group of yield* comparable(library.macros)) {
      const texts: string[] = [];
      for (const entry of group) {
        texts.push(entry.keep('template/duplicate-macro', () => fingerprintOf(comparedText(entry))));
        // Fingerprints take longest of all.
        yield;
      }
      const channels = group.map(({ macro }) => macro.channel?.toLowerCase());
      const found = yield* searchNearDuplicates(texts, { atLeast, minimumWords: options.minimumWords }, channels);
      for (const [index, likeness] of found) {
        const macro = group[index] as LibraryMacro;
        const other = group[likeness.nearest] as LibraryMacro;
        const at = keptTitlePlace(macro);
        if (at !== undefined && !areVersions(macro, other)) yield { macro, at, ...tell(macro, other, likeness) };
      }
    }
  },
});

/**
 * Only macros that one agent may choose between: of the same language and platform, in use, and sent to customers. One without
 * a channel stands beside those of every channel, so channels are told apart later. Of two versions of one macro, such as
 * `refund.html` and `refund.txt`, or `refund.email` and the text in `refund.email-meta.xml`, the first stands for both.
 */
function* comparable(macros: readonly LibraryMacro[]): Generator<undefined, Iterable<readonly LibraryMacro[]>> {
  const groups = new Map<string, LibraryMacro[]>();
  const pathOfTwins = new Map<string, string>();
  for (const entry of macros) {
    yield;
    const { macro, path } = entry;
    const twins = withoutEnding(path);
    if (!pathOfTwins.has(twins)) pathOfTwins.set(twins, path);
    if (pathOfTwins.get(twins) !== path) continue;
    if (!macro.active || macro.audience === 'internal' || macro.kind === 'internal') continue;
    const key = [macro.dialect.id, macro.locale.toLowerCase(), macro.region ?? '', localeInPath(path)].join('\n');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups.values();
}

/** The body with the names of its placeholders in their places: two texts that print different values are not the same. */
function comparedText({ macro, body }: LibraryMacro): string {
  const placeholders = macro.parts.find(({ role }) => role === 'body')?.prose.placeholders ?? [];
  const names = placeholders
    .filter(({ at }) => at !== undefined)
    .map(({ name }) => name.replace(/[^\p{L}\p{N}]/gu, ''));
  let next = 0;
  return body.replaceAll(PLACEHOLDER_MARK, () => ` ${names[next++] ?? PLACEHOLDER_MARK} `);
}

function tell(
  macro: LibraryMacro,
  other: LibraryMacro,
  { likeness, others }: Likeness,
): Pick<Finding, 'message' | 'related'> {
  // 99.6 % is not the same yet.
  const percent = likeness === 1 ? 100 : Math.min(99, Math.round(likeness * 100));
  const sameFile = macro.path === other.path;
  const where = sameFile ? 'in this file' : `in ${other.path}`;
  const what = percent === 100 ? 'has the same text as' : `is ${percent} % like`;
  const more = others > 1 ? ` and ${others - 1} more` : '';
  return {
    message: `This macro ${what} “${other.macro.title}” ${where}${more}. Keep one, or let their titles say how they differ.`,
    related: [
      {
        path: other.path,
        span: other.macro.titleSpan ?? other.macro.span,
        message: percent === 100 ? 'The same text stands here' : `${percent} % alike`,
      },
    ],
  };
}

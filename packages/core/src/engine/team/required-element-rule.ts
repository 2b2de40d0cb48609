import type { Message } from '../../language/message.ts';
import type { Requirements } from '../../language/read-message.ts';
import { type Element, nameOfElement } from '../../model/kind.ts';
import type { Finding, MacroRule } from '../../rule/rule.ts';
import type { Span } from '../../text/span.ts';
import { REQUIRED_ELEMENT_RULE } from './team-entry.ts';

/** Elements that stand at the top of a message, if they do. */
const AT_THE_TOP: ReadonlySet<Element> = new Set(['greeting', 'thanks', 'acknowledgement']);

/** The rule that reports required elements which no other rule does. `asked`: those, by kind. */
export const requiredElementRule = (asked: Requirements): MacroRule => ({
  id: REQUIRED_ELEMENT_RULE,
  level: 'message',
  severity: 'warning',
  fix: 'none',
  profile: 'essential',
  summary: 'A macro lacks something that your configuration requires of its kind.',
  why: `Your team has agreed on what readers of such a message need: ${listed(asked)}.`,
  sources: [],
  options: {},
  elements: [...new Set(Object.values(asked).flat())],
  needs: 'any text',
  bad: [],
  good: [],
  *check(message): Iterable<Finding> {
    const { body, kind, missing } = message;
    if (body === undefined || kind === undefined || body.reading.sentences.length === 0) return;
    for (const element of asked[kind] ?? []) {
      if (!missing.includes(element)) continue;
      yield {
        at: { text: body.reading.prose.text, span: placeFor(element, message) },
        message: `Your configuration requires ${quoted(element)} in macros of the kind “${kind}”, and this one has none.${note(message)}`,
      };
    }
  },
});

const listed = (asked: Requirements): string =>
  Object.entries(asked)
    .map(([kind, elements]) => `${elements.map(nameOfElement).join(', ')} in macros of the kind “${kind}”`)
    .join('; ');

const quoted = (element: Element): string => `“${nameOfElement(element)}”`;

const note = ({ kindSource }: Message): string =>
  kindSource === 'inferred'
    ? ' (Nobody said what kind this macro is; its title and text look like it. If it is another, set `kind`.)'
    : '';

/** Where the reader would look for it: the first sentence, or the last before the sign-off. */
function placeFor(element: Element, { body, elements }: Message): Span {
  const sentences = body?.reading.sentences ?? [];
  const first = sentences[0]?.span ?? { start: 0, end: 0 };
  if (AT_THE_TOP.has(element)) return first;
  const signOff = elements.find((one) => one.element === 'sign-off');
  return sentences.findLast(({ span }) => signOff === undefined || span.end <= signOff.span.start)?.span ?? first;
}

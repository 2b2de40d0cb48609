import type { Message } from '../language/message.ts';
import type { Element } from '../model/kind.ts';
import type { Rule } from '../rule/rule.ts';
import { contextOf } from './lint.ts';
import { isEnglish, isInternal } from './readership.ts';
import type { Settings } from './settings.ts';

/** What a rule proposes to write where a macro lacks something. */
export interface Starter {
  readonly rule: Rule;
  /** What the macro lacks. */
  readonly elements: readonly Element[];
  /** As the fix is called: “Add what happens next”. */
  readonly title: string;
  /** A paragraph in the markup of the body, without what sets it off from its neighbours. */
  readonly text: string;
}

/** What the rules that are on would insert for elements that the macro’s kind needs and the body lacks, in the order of the elements. */
export function startersFor(message: Message, settings: Settings, rules: readonly Rule[]): readonly Starter[] {
  const { missing, macro } = message;
  if (missing.length === 0 || isInternal(message)) return [];
  const starters = rules.flatMap((rule): Starter[] => {
    const setting = settings.rules.get(rule.id);
    const elements = missing.filter((element) => rule.elements?.includes(element));
    if (rule.level === 'workspace' || rule.fix !== 'insert' || setting === undefined || elements.length === 0)
      return [];
    if (rule.language !== 'any' && !isEnglish(macro.locale)) return [];
    return [...rule.check(message, contextOf(setting, settings))].flatMap((finding) =>
      (finding?.fixes ?? []).flatMap(({ title, edits }) => {
        const [edit] = edits;
        const isInsertion = edits.length === 1 && edit?.at.span.start === edit?.at.span.end;
        return edit !== undefined && isInsertion ? [{ rule, elements, title, text: edit.text.trim() }] : [];
      }),
    );
  });
  const orderOf = ({ elements: [first] }: Starter): number => (first === undefined ? -1 : missing.indexOf(first));
  return starters.sort((a, b) => orderOf(a) - orderOf(b));
}

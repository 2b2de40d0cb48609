import { isSwitchedOff } from '../record/record-value.ts';
import { nodeAt, wordsOf } from '../syntax/data-node.ts';
import { findText } from './found-text.ts';
import type { FoundText, Shape } from './shape.ts';

/** Rules of Jira's automation, as they are exported; some write comments and mails. Other texts in them no customer reads. */
export const JIRA_AUTOMATION_RULE: Shape = {
  id: 'jira-automation-rule',
  label: 'Jira automation rules',
  syntaxes: ['json', 'yaml'],
  hints: [/\bcomponents\b/, /\bjira\.\w|["']?component["']?\s{0,9}:/],
  dialect: 'jira-smart',
  items: ['rules', '.'],
  needs: ['name', 'components'],
  signs: ['components[*].component'],
  fields: { id: 'id', title: 'name', texts: [], active: 'state', description: 'description' },
  refine(draft, view) {
    const texts: FoundText[] = [];
    const notes: FoundText[] = [];
    // Branches and conditions hold components again.
    const ahead = view.select('components[*]').toReversed();
    for (let component = ahead.pop(); component !== undefined; component = ahead.pop()) {
      const [value] = view.select('value', component);
      const node = value === undefined ? undefined : view.open(value).node;
      switch (wordsOf(nodeAt(component.node, 'type'))) {
        case 'jira.issue.comment': {
          const isNote = isSwitchedOff(nodeAt(node, 'publicComment'));
          (isNote ? notes : texts).push(...findText(view, component, [['value.comment', 'text']]));
          break;
        }
        case 'jira.issue.outgoing.email': {
          const markup = wordsOf(nodeAt(node, 'mimeType')) === 'text/plain' ? 'text' : 'html';
          texts.push(...findText(view, component, [['value.body', markup]]));
          texts.push(...findText(view, component, [['value.subject', 'text']], 'subject'));
          break;
        }
      }
      ahead.push(...view.select('children[*]', component).toReversed());
    }
    if (texts.length + notes.length > 0) return { ...draft, texts, notes };
    return { ...draft, skip: 'it writes to nobody' };
  },
};

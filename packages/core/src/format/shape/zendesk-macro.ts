import type { Markup, PartRole } from '../../model/macro.ts';
import { fileNameOf } from '../file-name.ts';
import type { Problem } from '../format.ts';
import { isSwitchedOff, looksLikeHtml } from '../record/record-value.ts';
import { type Located, placeOf } from '../record/select.ts';
import { type DataNode, isString, nodeAt, wordsOf } from '../syntax/data-node.ts';
import type { FoundText, RecordDraft, RecordView, Shape } from './shape.ts';

/** Macros as the API of Zendesk gives and takes them: developer.zendesk.com, Ticketing, Business rules, Macros. */
export const ZENDESK_MACRO: Shape = {
  id: 'zendesk-macro',
  label: 'Zendesk macros',
  syntaxes: ['json', 'yaml'],
  hints: [
    /(?:^|[\s{,])["']?actions["']?\s{0,20}:|^\s{0,100}\{\s{0,100}"macros"\s{0,20}:/,
    /["']?(?:field|comment_value(?:_html)?)["']?\s{0,20}:|^\s{0,100}\{\s{0,100}"macros"\s{0,20}:/,
  ],
  dialect: 'zendesk',
  items: ['macros[*].macro', 'macros', 'macros[*]', '[*].macro', 'macro', '.'],
  needs: ['actions'],
  isWrittenByHand: true,
  fields: {
    id: 'id',
    title: ['title', 'raw_title'],
    texts: [],
    // Files that people write may say more than the API does.
    locale: 'locale',
    region: 'region',
    audience: 'audience',
    channel: 'channel',
    kind: 'kind',
    tags: 'tags',
    active: 'active',
    description: 'description',
  },
  refine: (draft, view) => inFolder(new Actions(view).addTo(draft, 'actions'), view),
};

/** A table of the same macros whose actions stand in a cell, as JSON. */
export const ZENDESK_MACRO_TABLE: Shape = {
  ...ZENDESK_MACRO,
  id: 'zendesk-macro-table',
  syntaxes: ['csv'],
  hints: [/actions_json/],
  items: ['.'],
  needs: ['actions_json'],
  refine: (draft, view) => new Actions(view).addTo(draft, 'actions_json'),
};

/** Resources of Terraform in its JSON syntax (`macros.tf.json`); a resource names its actions in blocks or in a list. */
export const ZENDESK_MACRO_TERRAFORM: Shape = {
  ...ZENDESK_MACRO,
  id: 'zendesk-macro-terraform',
  syntaxes: ['json'],
  hints: [/"zendesk_macro"\s{0,20}:/],
  items: ['resource.zendesk_macro[*]', 'resource[*].zendesk_macro[*]'],
  needs: ['title'],
  fields: { ...ZENDESK_MACRO.fields, id: '@key' },
  refine: (draft, view) => new Actions(view).addTo(draft, view.select('action').length > 0 ? 'action' : 'actions'),
};

/** What stands for the words of a macro that are kept in a file of their own, one repository for the macros and one for the words. */
const MANAGED_CONTENT = 'MANAGED_CONTENT';

/** One macro a file, in a folder that tells whether it is in use. */
function inFolder(draft: RecordDraft, view: RecordView): RecordDraft {
  const managed = draft.texts.find(({ at }) => isString(at.node) && at.node.value.trim() === MANAGED_CONTENT);
  if (managed !== undefined)
    return {
      ...draft,
      skip: `its words stand in ${contentBeside(view) ?? `a file of their own (${MANAGED_CONTENT})`}`,
      wordsElsewhere: managed.at,
    };
  const folder = /(?:^|\/)(active|inactive)\//i.exec(view.path)?.[1]?.toLowerCase();
  const isAlone = view.record.around === undefined;
  if (folder === undefined || !isAlone) return draft;
  const [told] = view.select('active');
  if (told === undefined) return { ...draft, active: folder === 'active' };
  if (draft.active === (folder === 'active')) return draft;
  const message = `This says that the macro is ${draft.active ? 'in use' : 'switched off'}, but its folder is called “${folder}”. Move the file, or say “active: ${!draft.active}”.`;
  return {
    ...draft,
    problems: [...draft.problems, { rule: view.rule, severity: 'warning', message, span: placeOf(told) }],
  };
}

/** The file with the words, where it stands beside the macro; it is checked by itself. */
const contentBeside = ({ path, context }: RecordView): string | undefined =>
  ['md', 'html', 'txt']
    .map((ending) => `${fileNameOf(path)}.${ending}`)
    .find((name) => context.neighbour?.(name) !== undefined);

/** The actions of one macro. */
class Actions {
  readonly #view: RecordView;
  readonly #texts: FoundText[] = [];
  readonly #tags: string[] = [];
  readonly #problems: Problem[] = [];
  #audience: 'public' | 'internal' | undefined;

  constructor(view: RecordView) {
    this.#view = view;
  }

  /** `selector` is where the actions stand in the record. */
  addTo(draft: RecordDraft, selector: string): RecordDraft {
    for (const actions of this.#view.select(selector).slice(0, 1)) this.#readAll(this.#view.open(actions));
    this.#reportTwoComments();
    return {
      ...draft,
      texts: [...draft.texts, ...this.#texts],
      tags: [...draft.tags, ...this.#tags],
      problems: [...draft.problems, ...this.#problems],
      ...(this.#audience === undefined ? {} : { audience: this.#audience }),
    };
  }

  #readAll(actions: Located): void {
    const isOne = nodeAt(actions.node, 'field') !== undefined;
    if (actions.node.type === 'map' && !isOne) {
      // Written by hand as `comment_value: …` rather than as a list of fields and values.
      for (const value of this.#view.select('[*]', actions)) this.#read(value.key?.name ?? '', value);
      return;
    }
    if (actions.node.type !== 'list' && !isOne) {
      this.#report(actions, '“actions” should be a list of fields and values.');
      return;
    }
    for (const action of isOne ? [actions] : this.#view.select('[*]', actions)) {
      const field = wordsOf(nodeAt(action.node, 'field'));
      if (field === undefined) this.#report(action, 'This action names no “field”.');
      else this.#read(field, this.#view.select('value', action)[0]);
    }
  }

  #read(field: string, value: Located | undefined): void {
    if (value === undefined) return;
    const { node } = value;
    switch (field) {
      case 'comment_value':
        this.#text('body', 'markdown', field, this.#item(value, node.type === 'list' ? node.items.length - 1 : 0));
        break;
      case 'comment_value_html':
        this.#text('body', 'html', field, value);
        break;
      case 'subject':
        this.#text('subject', 'text', field, value);
        break;
      case 'side_conversation':
        this.#sideConversation(field, value, { subject: 0, body: 1, type: 2 });
        break;
      case 'side_conversation_slack':
        this.#sideConversation(field, value, { body: 0, type: 2 });
        break;
      case 'side_conversation_ticket':
        this.#sideConversation(field, value, { subject: 0, body: 1, type: 3 });
        break;
      case 'comment_mode_is_public':
        this.#audience = isSwitchedOff(node) ? 'internal' : 'public';
        break;
      case 'set_tags':
        this.#report(
          value,
          '“set_tags” takes away all tags that the ticket has. If these tags should be added, write “current_tags”.',
          'info',
        );
        this.#addTags(node);
        break;
      case 'current_tags':
        this.#addTags(node);
        break;
    }
  }

  #addTags(node: DataNode): void {
    this.#tags.push(...(wordsOf(node) ?? '').split(/\s+/).filter((tag) => tag !== ''));
  }

  /** Two forms of one message drift apart, and each is written in its own way. */
  #reportTwoComments(): void {
    const bodies = this.#texts.filter(
      ({ role, at }) => role === 'body' && isString(at.node) && at.node.value.trim() !== '',
    );
    const plain = bodies.find(({ markup }) => markup === 'markdown');
    const html = bodies.find(({ markup }) => markup === 'html');
    if (plain === undefined || html === undefined) {
      if (plain !== undefined && isString(plain.at.node) && looksLikeHtml(plain.at.node.value))
        this.#report(
          plain.at,
          'The customer sees these tags as they are written: put HTML under “comment_value_html”.',
        );
      return;
    }
    this.#report(
      plain.at,
      'This macro has a “comment_value” and a “comment_value_html”, and only one of them should hold the message. Keep the one that is right.',
    );
  }

  /** `[subject, body, content type]` and its like: which item is what. */
  #sideConversation(
    field: string,
    value: Located,
    at: { readonly subject?: number; readonly body: number; readonly type: number },
  ): void {
    const isList = value.node.type === 'list';
    const type = isList ? wordsOf(this.#item(value, at.type)?.node) : undefined;
    if (at.subject !== undefined) this.#text('side-conversation', 'text', field, this.#item(value, at.subject));
    if (isList || at.subject === undefined)
      this.#text('side-conversation', type === 'text/plain' ? 'text' : 'html', field, this.#item(value, at.body));
  }

  #item = (value: Located, index: number): Located | undefined =>
    value.node.type === 'list' ? this.#view.select(`[${index}]`, value)[0] : value;

  #text(role: PartRole, markup: Markup, field: string, at: Located | undefined): void {
    if (at === undefined || (at.node.type === 'scalar' && at.node.value === null)) return;
    if (isString(at.node)) this.#texts.push({ role, markup, at });
    else this.#report(at, `“${field}” should hold words.`);
  }

  #report(at: Located, message: string, severity: Problem['severity'] = 'warning'): void {
    this.#problems.push({ rule: this.#view.rule, severity, message, span: placeOf(at) });
  }
}

import type { Problem } from '../format.ts';
import { looksLikeHtml } from '../record/record-value.ts';
import { type Located, placeOf } from '../record/select.ts';
import { isString, wordsOf } from '../syntax/data-node.ts';
import { isVisualforce, salesforceDialect, VISUALFORCE } from './salesforce-dialect.ts';
import type { FoundText, RecordDraft, RecordView, Shape } from './shape.ts';

/** Where the records of a query stand. */
const RECORDS = ['records', 'result.records', 'result', '.'];

/** What the texts of a draft say. */
const written = (texts: readonly FoundText[]): readonly string[] =>
  texts.flatMap(({ at }) => (isString(at.node) ? [at.node.value] : []));

const wordsAt = (view: RecordView, selector: string): string | undefined => wordsOf(view.select(selector)[0]?.node);

/** What a template says about itself, and the body that stands in a file of its own. */
interface Settings {
  readonly uiType?: string | undefined;
  readonly type?: string | undefined;
  readonly body?: string | undefined;
}

/** The draft in the language that it says or shows, or the reason why it is no text. */
function asTemplate(draft: RecordDraft, { uiType, type, body }: Settings = {}): RecordDraft {
  const texts = [...(body === undefined ? [] : [body]), ...written(draft.texts)];
  const dialect = salesforceDialect(uiType, texts);
  return isVisualforce(type, texts[0] ?? '') ? { ...draft, dialect, skip: VISUALFORCE } : { ...draft, dialect };
}

const problemAt = (view: RecordView, at: Located, message: string): Problem => ({
  rule: view.rule,
  severity: 'warning',
  message,
  span: placeOf(at),
});

/** Metadata has each element once; JSON and YAML tell keys that stand twice themselves. */
const standTwice = (view: RecordView, keys: readonly string[]): readonly Problem[] =>
  keys.flatMap((key) =>
    view
      .select(key)
      .slice(1, 2)
      .map((at) => problemAt(view, at, `“${key}” stands here twice. Keep one of the two.`)),
  );

/** What stands beside a template's body: `Late.email-meta.xml` beside `Late.email`. Subject and text version are words, too. */
export const SALESFORCE_EMAIL_SIDECAR: Shape = {
  id: 'salesforce-email-meta',
  label: 'the settings of a Salesforce e-mail template',
  syntaxes: ['xml'],
  hints: [/<EmailTemplate\b[^<>]{0,300}soap\.sforce\.com/],
  items: ['EmailTemplate'],
  needs: ['@xmlns'],
  fields: {
    title: 'name',
    texts: [
      { at: 'subject', markup: 'text', role: 'subject' },
      { at: 'textOnly', markup: 'text' },
    ],
    active: 'available',
    description: 'description',
  },
  refine(draft, view) {
    const texts = draft.texts.filter(({ at }) => isString(at.node) && at.node.value.trim() !== '');
    const problems = [...draft.problems, ...standTwice(view, ['name', 'subject', 'textOnly'])];
    const name = view.path.slice(view.path.lastIndexOf('/') + 1).replace(/(?:\.email)?-meta\.xml$/i, '');
    const body = view.context.neighbour?.(`${name}.email`);
    const settings = { uiType: wordsAt(view, 'uiType'), type: wordsAt(view, 'type'), body };
    const template = asTemplate({ ...draft, texts, problems }, settings);
    if (body === undefined || template.skip !== undefined) return template;
    if (texts.length === 0) return { ...template, skip: `its words stand in ${name}.email` };
    return { ...template, ...(draft.title === undefined ? {} : { title: besideBody(draft.title, texts) }) };
  },
};

/** The body has the title already, in a file of its own. */
function besideBody(title: Located, texts: readonly FoundText[]): Located {
  const what = texts.map(({ role }) => (role === 'subject' ? 'subject' : 'text version')).join(' and ');
  return {
    ...title,
    node: { type: 'scalar', value: `${wordsOf(title.node)?.trim()} (${what})`, span: title.node.span },
  };
}

/** E-mail templates as records, the way a query gives them. Object reference, EmailTemplate. */
export const SALESFORCE_EMAIL_TEMPLATE: Shape = {
  id: 'salesforce-email-template',
  label: 'Salesforce e-mail templates',
  syntaxes: ['json', 'yaml', 'csv'],
  hints: [/\bHtmlValue\b|"EmailTemplate"/],
  items: RECORDS,
  needs: ['Name', 'Subject'],
  fields: {
    id: ['Id', 'DeveloperName'],
    title: 'Name',
    texts: [
      { at: 'HtmlValue', markup: 'html' },
      { at: 'Body', markup: 'html-or-text', otherwise: true },
      { at: 'Subject', markup: 'text', role: 'subject' },
    ],
    active: 'IsActive',
    description: 'Description',
  },
  refine: (draft, view) => asTemplate(draft, { uiType: wordsAt(view, 'UiType'), type: wordsAt(view, 'TemplateType') }),
};

/** Quick texts as records. Object reference, QuickText. */
export const SALESFORCE_QUICK_TEXT: Shape = {
  id: 'salesforce-quick-text',
  label: 'Salesforce quick texts',
  syntaxes: ['json', 'yaml', 'csv'],
  hints: [/\bQuickText\b|\bIsInsertable\b|\bShortcode\b/],
  items: RECORDS,
  needs: ['Message'],
  fields: {
    id: ['Id', 'attributes.referenceId', 'fullName'],
    title: ['Name', 'label', 'masterLabel', 'name', 'shortcut'],
    texts: [{ at: ['Message', 'message'], markup: 'html-or-text' }],
    channel: ['Channel', 'channel'],
    tags: ['Category', 'category'],
    active: ['IsInsertable', 'isInsertable'],
    description: 'description',
  },
  refine(draft, view) {
    const limits = LIMITS.flatMap(({ at, most, message }) =>
      at
        .flatMap((selector) => view.select(selector))
        .filter(({ node }) => (wordsOf(node)?.length ?? 0) > most)
        .map((located) => problemAt(view, located, message)),
    );
    return asTemplate({ ...draft, problems: [...draft.problems, ...limits] });
  },
};

/** How long the fields of a quick text may be, in characters. */
const LIMITS = [
  {
    at: ['Message', 'message'],
    most: 4096,
    message: 'Salesforce takes 4,096 characters in a quick text, and this has more. Shorten it, or make two of it.',
  },
  {
    at: ['Shortcode', 'shortcode'],
    most: 11,
    message: 'Salesforce takes 11 characters in a shortcode, and this has more. Choose a shorter one.',
  },
] as const;

/** Quick texts as metadata: `Late.quickText-meta.xml`. */
export const SALESFORCE_QUICK_TEXT_METADATA: Shape = {
  ...SALESFORCE_QUICK_TEXT,
  id: 'salesforce-quick-text-meta',
  syntaxes: ['xml'],
  hints: [/<QuickText\b/],
  items: ['QuickText'],
  needs: ['message'],
};

/** The fields of a quick action that people read what is put into. */
const TEXT_TARGETS: Readonly<Record<string, Pick<FoundText, 'role'> & { readonly markup?: FoundText['markup'] }>> = {
  'EmailMessage.Subject': { role: 'subject', markup: 'text' },
  'EmailMessage.HtmlBody': { role: 'body', markup: 'html' },
  'EmailMessage.TextBody': { role: 'body', markup: 'text' },
  'SocialPost.Content': { role: 'body', markup: 'text' },
  'CaseComment.CommentBody': { role: 'body', markup: 'text' },
  'FeedItem.Body': { role: 'body' },
  'FeedItem.RawBody': { role: 'body' },
};

/** `Field.EmailMessage.HtmlBody`, or `.cursor` and `.end` where the words go into those that are there. */
const TARGET = /^Field\.(\w{1,80}\.\w{1,80}?)(?:\.(?:cursor|end))?$/;

/** Macros: instructions, some of which write words into an e-mail or a post. Object reference, Macro and MacroInstruction. */
export const SALESFORCE_MACRO: Shape = {
  id: 'salesforce-macro',
  label: 'Salesforce macros',
  syntaxes: ['json', 'yaml'],
  hints: [/\bMacroInstructions\b/],
  items: RECORDS,
  needs: ['MacroInstructions'],
  fields: {
    id: ['Id', 'attributes.referenceId', 'fullName'],
    title: ['Name', 'label', 'masterLabel', 'name'],
    texts: [],
    description: ['Description', 'description'],
  },
  refine(draft, view) {
    const texts = INSTRUCTIONS.flatMap((selector) => view.select(selector)).flatMap((instruction) => {
      const [at] = ['Value', 'value'].flatMap((key) => view.select(key, instruction));
      const [target] = ['Target', 'target'].flatMap((key) => view.select(key, instruction));
      const text = TEXT_TARGETS[TARGET.exec(wordsOf(target?.node)?.trim() ?? '')?.[1] ?? ''];
      if (at === undefined || text === undefined || !isString(at.node)) return [];
      return [
        { role: text.role, markup: text.markup ?? (looksLikeHtml(at.node.value) ? 'html' : 'text'), at } as const,
      ];
    });
    return asTemplate({ ...draft, texts });
  },
};

const INSTRUCTIONS = ['macroInstructions', 'MacroInstructions.records[*]', 'MacroInstructions[*]'];

/** Macros as metadata: `Late.macro-meta.xml`. */
export const SALESFORCE_MACRO_METADATA: Shape = {
  ...SALESFORCE_MACRO,
  id: 'salesforce-macro-meta',
  syntaxes: ['xml'],
  hints: [/<Macro\b/, /<macroInstructions\b/],
  items: ['Macro'],
  needs: ['macroInstructions'],
};

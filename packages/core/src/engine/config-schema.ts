import { SEVERITIES } from '../diagnostic/diagnostic.ts';
import { CUSTOM_FALLBACKS, OWNERS } from '../dialect/custom-dialect.ts';
import { SELECTOR_FORMS } from '../format/record/selector.ts';
import { CONCEPTS } from '../model/concept.ts';
import { ELEMENTS, KINDS } from '../model/kind.ts';
import { GUARD_NAMES, GUARDS } from './team/guard.ts';

/** The form of one value of the configuration. */
export type Shape =
  | { readonly type: 'text' }
  | { readonly type: 'boolean' }
  | { readonly type: 'date' }
  | { readonly type: 'locale' }
  | { readonly type: 'dialect' }
  /** A name for a dialect of the team's own. */
  | { readonly type: 'new-dialect' }
  /** What stands before or after a placeholder's name. */
  | { readonly type: 'delimiter' }
  | { readonly type: 'name-pattern' }
  | { readonly type: 'number'; readonly min: number; readonly max: number }
  | { readonly type: 'fill-in' }
  | { readonly type: 'choice'; readonly values: readonly string[] }
  /** One choice or a list of them; always read as a list. */
  | { readonly type: 'choices'; readonly values: readonly string[] }
  /** One language or a list of them; always read as a list. */
  | { readonly type: 'locales' }
  /** One text or a list of texts; always read as a list. */
  | { readonly type: 'texts' }
  /** One text or a list of texts that know where they stand; always read as a list. */
  | { readonly type: 'written' }
  /** A name for a rule of the team's own; it knows where it stands. */
  | { readonly type: 'new-rule' }
  /** A list of texts, or of entries with more than a text. */
  | { readonly type: 'examples'; readonly keys: ConfigKeys }
  /** A list of the team's own words, or of entries with terms to use and to avoid. */
  | { readonly type: 'glossary'; readonly keys: ConfigKeys }
  /** Kinds, each with a list of elements or what to change of the usual one. */
  | { readonly type: 'requirements'; readonly keys: ConfigKeys }
  /** Where values stand in data: `selector.ts`. */
  | { readonly type: 'selector' }
  /** One selector or a list of them; always read as a list. */
  | { readonly type: 'selectors' }
  /** Rule ids or pillars, each with a severity or `{severity, options}`. */
  | { readonly type: 'rules' }
  /** The id of a rule, or a pillar. */
  | { readonly type: 'rule' }
  | { readonly type: 'list'; readonly keys: ConfigKeys };

/** One key of the configuration: its check, its default and its documentation come from here. */
export interface ConfigKey {
  readonly shape: Shape;
  /** `unless`: not where that other key of the entry is true. */
  readonly required?: boolean | { readonly unless: string };
  /** As a user would write it; shown in the documentation. */
  readonly default?: string;
  readonly description: string;
}

export type ConfigKeys = Readonly<Record<string, ConfigKey>>;

const profile: ConfigKey = {
  shape: { type: 'choice', values: ['essential', 'recommended', 'strict'] },
  default: 'recommended',
  description:
    'Which rules are on: essential (what breaks trust at once), recommended (the default) or strict (everything, also matters of taste).',
};
const rules: ConfigKey = {
  shape: { type: 'rules' },
  description:
    'The severity of single rules or of all rules of a pillar: off, info, warning or error; or {severity, options} for a rule that has options.',
};
const dialect: ConfigKey = {
  shape: { type: 'dialect' },
  default: 'generic',
  description: 'The help desk whose placeholders the macros use, where a file does not say it itself.',
};
const locale: ConfigKey = {
  shape: { type: 'locale' },
  default: 'en',
  description: 'The language of the macros, where a file does not say it itself: en, en-GB, de, …',
};
const audience: ConfigKey = {
  shape: { type: 'choice', values: ['public', 'internal'] },
  default: 'public',
  description:
    'Who reads the macros, where a file does not say it itself: public (customers) or internal (colleagues).',
};
const fillIn: ConfigKey = {
  shape: { type: 'fill-in' },
  default: '"[…]"',
  description: 'How you write what the agent completes before sending, with … for the words: "[…]", "<…>", "##…##".',
};
const choice = (values: readonly string[], what: string, fallback?: string): ConfigKey => ({
  shape: { type: 'choice', values },
  ...(fallback === undefined ? {} : { default: fallback }),
  description: what,
});
const texts = (what: string): ConfigKey => ({ shape: { type: 'texts' }, description: what });
const severity = choice(SEVERITIES, 'How grave a finding is: info, warning or error.', 'warning');
const glossary: ConfigKey = {
  shape: {
    type: 'glossary',
    keys: {
      term: { shape: { type: 'text' }, description: 'The word or name to use, written exactly as you want it.' },
      insteadOf: texts(
        'What to find and to replace by the term. It is found in every case; an abbreviation in capitals, only so.',
      ),
      ban: texts('Words to avoid that no term replaces.'),
      case: {
        shape: { type: 'boolean' },
        default: 'true for a term with a capital inside a word (macOS), else false',
        description:
          'Whether capitals matter: the term is found too where its capitals are others, and “insteadOf” and “ban” only as they are written.',
      },
      reason: { shape: { type: 'text' }, description: 'Why; the finding says it.' },
      severity,
      locales: {
        shape: { type: 'locales' },
        default: 'all',
        description: 'The languages in which the entry counts: en for all English, en-GB for British English only.',
      },
    },
  },
  description:
    'Your product names and terms: no rule objects to them. An entry may also say what they are used instead of, or words to ban; the rule team/glossary finds these.',
};
const requires: ConfigKey = {
  shape: {
    type: 'requirements',
    keys: {
      also: { shape: { type: 'choices', values: ELEMENTS }, description: 'Elements that its readers need, too.' },
      not: { shape: { type: 'choices', values: ELEMENTS }, description: 'Elements that they do not need.' },
    },
  },
  description:
    'The elements that the readers of a kind need: a list, or {also, not} to change the usual one. What no other rule reports, team/required-element does.',
};
const inactive: ConfigKey = {
  shape: { type: 'boolean' },
  default: 'false',
  description: 'Whether macros that are switched off on the platform are checked too.',
};
const kind: ConfigKey = {
  shape: { type: 'choice', values: KINDS },
  description: 'What the macros are for; it says which elements their readers need.',
};
const filesOf = (what: string, required: boolean): ConfigKey => ({
  shape: { type: 'texts' },
  required,
  description: `Patterns of the files ${what}. They count from the folder of the configuration file.`,
});
const text = (what: string): ConfigKey => ({ shape: { type: 'text' }, description: what });
const exampleKeys = (more: ConfigKeys): ConfigKeys => ({
  text: { shape: { type: 'written' }, required: true, description: 'The text of the macro, in Markdown.' },
  title: text('The title of the macro.'),
  subject: text('Its subject line.'),
  kind,
  audience,
  locale,
  ...more,
});
const variables: ConfigKey = {
  shape: {
    type: 'list',
    keys: {
      name: {
        shape: { type: 'text' },
        required: true,
        description: 'As it stands between the delimiters. * stands for any letters and digits: "custom.*".',
      },
      meaning: { shape: { type: 'text' }, description: 'What it prints, for messages and the preview.' },
      sample: { shape: { type: 'text' }, description: 'What trustlint render prints for it.' },
      empty: {
        shape: { type: 'choice', values: ['never', 'sometimes', 'often'] },
        default: 'sometimes',
        description: 'How often there is nothing to print: never, sometimes or often.',
      },
      concept: {
        shape: { type: 'choice', values: CONCEPTS },
        description: 'What every platform has by some name; placeholders of other platforms are translated by it.',
      },
      owner: {
        shape: { type: 'choice', values: OWNERS },
        default: 'ticket, or whose the concept is',
        description: 'Whose the value is; trustlint render leaves it blank where they are not known yet.',
      },
    },
  },
  description: 'Values that can be printed.',
};
const selector = (what: string): ConfigKey => ({ shape: { type: 'selector' }, description: what });

/** Every key of `trustlint.yaml`. */
export const CONFIG_KEYS = {
  profile,
  extends: {
    shape: { type: 'texts' },
    description:
      'Other configuration files to build on, relative to this one. What stands here wins; their patterns count from the folder of this file.',
  },
  files: {
    shape: { type: 'texts' },
    description:
      'Patterns of the files that hold macros, counted from the folder of this file. Default: every file that Trustlint can read.',
  },
  ignore: {
    shape: { type: 'texts' },
    description:
      'Patterns of files to leave out. What .gitignore names, hidden folders, node_modules, dist and .git are always left out.',
  },
  rules,
  overrides: {
    shape: {
      type: 'list',
      keys: {
        files: filesOf('that this entry is about', true),
        rules,
        profile,
        kind,
        dialect,
        locale,
        audience,
        fillIn,
        glossary,
        requires,
        inactive,
      },
    },
    description: 'Other settings for some files. Later entries win.',
  },
  dialect,
  dialects: {
    shape: {
      type: 'list',
      keys: {
        id: {
          shape: { type: 'new-dialect' },
          required: true,
          description: 'What “dialect” and “platform” call it: small letters, digits and hyphens.',
        },
        label: { shape: { type: 'text' }, default: 'the id', description: 'What messages call it.' },
        open: {
          shape: { type: 'delimiter' },
          required: true,
          description: 'What stands before the name: "[[", "%", "*|".',
        },
        close: {
          shape: { type: 'delimiter' },
          description: 'What stands after the name; leave it out where a placeholder ends with its name ("$name").',
        },
        namePattern: {
          shape: { type: 'name-pattern' },
          default: '[\\p{L}\\p{N}_.-]+',
          description:
            'What names look like, as a regular expression of characters, classes and sets, of which one may repeat: "[a-z_]+".',
        },
        blanks: {
          shape: { type: 'number', min: 0, max: 10 },
          default: '0',
          description: 'How many blanks there may be between a delimiter and the name.',
        },
        case: {
          shape: { type: 'boolean' },
          default: 'true',
          description: 'Whether capitals and small letters in a name are different.',
        },
        fallback: {
          shape: { type: 'choice', values: CUSTOM_FALLBACKS },
          default: 'none',
          description:
            'How a placeholder says what to print instead of an empty value. Written after the name x: liquid-default (x | default: "you"), call-default (x|default("you")), pipe-fallback (x | fallback:"you"), pipe-string (x|"you"), pipe-text (x|you), or-string (x || "you"), comma-fallback (x,fallback=you), comma-colon-fallback (x,fallback:you), semicolon-text (x;you), or none.',
        },
        onUnknown: {
          shape: { type: 'text' },
          default: 'literal',
          description: 'What is sent for a name that nobody knows: literal (it stays as written), empty, or a text.',
        },
        onEmpty: {
          shape: { type: 'text' },
          default: 'empty',
          description: 'What is sent for want of a value: empty, literal, or a text such as "-".',
        },
        variables: {
          ...variables,
          description:
            'The values that can be printed. With a list, every other name is reported; without one, none is.',
        },
      },
    },
    description: 'Placeholder languages of your own, for platforms that Trustlint does not know.',
  },
  customFields: {
    shape: {
      type: 'list',
      keys: {
        dialect: {
          shape: { type: 'dialect' },
          required: true,
          description: 'The help desk that has them.',
        },
        variables: {
          ...variables,
          required: true,
          description: 'The custom fields: their names are known from then on.',
        },
      },
    },
    description: 'Custom fields and other values that your account adds to those of the help desk.',
  },
  locale,
  audience,
  fillIn,
  glossary,
  requires,
  customRules: {
    shape: {
      type: 'list',
      keys: {
        id: {
          shape: { type: 'new-rule' },
          required: true,
          description: 'What the rule is called: “team/” and small letters, digits and hyphens.',
        },
        message: {
          shape: { type: 'text' },
          required: true,
          description: 'What a finding says; {found} stands for the words found.',
        },
        summary: { shape: { type: 'text' }, default: 'the message', description: 'What the rule finds, in one line.' },
        why: text('What it costs the reader.'),
        severity,
        phrases: {
          shape: { type: 'written' },
          description: 'What to find, in the language of phrases: "send~ (it|this) ..2 to us".',
        },
        except: {
          shape: { type: 'written' },
          description: 'Phrases that make innocent what they cover or touch: "money back guarantee".',
        },
        patterns: {
          shape: { type: 'written' },
          description:
            'What to find, as regular expressions (RE2) over the text that the reader sees. They take linear time.',
        },
        unless: {
          shape: { type: 'choices', values: GUARD_NAMES },
          description: `When words are innocent: ${GUARD_NAMES.map((name) => `${name} (${GUARDS[name]})`).join(', ')}.`,
        },
        suggestions: texts('What to write instead; several to choose from.'),
        kinds: {
          shape: { type: 'choices', values: KINDS },
          default: 'all, the unknown one too',
          description: 'The kinds of macros that the rule looks at.',
        },
        audience: choice(
          ['public', 'internal', 'any'],
          'Whose macros the rule looks at: public (customers), internal (colleagues) or any.',
          'public',
        ),
        locales: {
          shape: { type: 'locales' },
          default: 'all',
          description: 'The languages that the rule looks at: en for all English, en-GB for British English only.',
        },
        bad: {
          shape: { type: 'examples', keys: exampleKeys({ fixed: text('The text after the first suggestion.') }) },
          description: 'Examples that must be found, with ⟦…⟧ around the words that are meant.',
        },
        good: {
          shape: { type: 'examples', keys: exampleKeys({ because: text('Why it is fine.') }) },
          description: 'Examples that must not be found.',
        },
      },
    },
    description: 'Rules of your own. “trustlint test” runs their examples.',
  },
  kinds: {
    shape: {
      type: 'list',
      keys: {
        files: filesOf('that this entry is about', false),
        title: text('The title of the macro; * stands for any characters.'),
        tags: { shape: { type: 'texts' }, description: 'Tags; the macro has at least one of them.' },
        kind: { ...kind, required: true },
      },
    },
    description:
      'What macros are for, by file, title or tag. The first entry that fits counts; what the macro says itself wins.',
  },
  sources: {
    shape: {
      type: 'list',
      keys: {
        files: filesOf('of this shape', true),
        items: selector(
          'Where the macros stand: “macros” for a list under that key, “[*]” for all entries of a map. Default: the rows of a table, the items of a list, or the file as one macro.',
        ),
        title: selector(
          'Where a macro’s title stands, inside an item; “@key” for the key of the item, “@file” for the name of the file.',
        ),
        body: {
          shape: { type: 'selectors' },
          required: { unless: 'fenced' },
          description: 'Where a macro’s text stands, inside an item; a list for several texts.',
        },
        fenced: {
          shape: { type: 'boolean' },
          default: 'false',
          description:
            'For Markdown files that hold many macros: each block between lines of ``` is one, and the heading above it its title. Of the other keys, only “format” and “dialect” count then; front matter speaks for all macros of the file.',
        },
        format: {
          shape: { type: 'choice', values: ['html', 'markdown', 'text'] },
          default: 'html where there are tags in it, else text',
          description: 'How the texts are written.',
        },
        subject: selector('Where a macro’s subject line stands, inside an item.'),
        locale: selector(
          'Where a macro’s language stands, inside an item: “locale”, or “@file” for files such as de.json.',
        ),
        audience: selector('Where it stands who reads the macro, inside an item.'),
        dialect: {
          shape: { type: 'dialect' },
          description: 'The help desk whose placeholders these macros use.',
        },
        tags: selector('Where a macro’s tags stand, inside an item.'),
        kind: selector('Where a macro’s kind stands, inside an item.'),
        channel: selector('Where a macro’s channel stands, inside an item.'),
        active: selector('Where it stands whether the macro is in use, inside an item.'),
        id: selector('Where a macro’s id stands, inside an item.'),
        description: selector('Where it stands what a macro is for, inside an item.'),
      },
    },
    description: `Where the macros stand in JSON, YAML, CSV, XML and PO files of a shape of your own, and in Markdown files that hold many. Each place is written as ${SELECTOR_FORMS}. “trustlint init” proposes an entry.`,
  },
  suppress: {
    shape: {
      type: 'list',
      keys: {
        rule: {
          shape: { type: 'rule' },
          required: true,
          description: 'The rule, or the pillar, whose findings you accept.',
        },
        files: filesOf('that this entry is about', false),
        macro: text('The title of the macro whose findings you accept.'),
        reason: text('Why you accept them.'),
      },
    },
    description: 'Accepted findings of files that can hold no comments, such as exports of a help desk.',
  },
  today: {
    shape: { type: 'date' },
    default: 'the day of the run',
    description: 'The date that rules take for today, YYYY-MM-DD, so that a run can be repeated exactly.',
  },
  inactive,
  $schema: text('Where other editors find the JSON Schema of this file. Trustlint itself does not read it.'),
} as const satisfies ConfigKeys;

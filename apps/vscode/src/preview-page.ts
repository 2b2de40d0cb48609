/** What the page of the preview is sent, and what it sends. All words come along translated, so the page has none of its own. */
export interface ShownPreview {
  readonly title: string;
  readonly about: string;
  /** Safe to show, as the server says. */
  readonly html: string;
  /** Safe to show; `null` where the macro has no subject. */
  readonly subjectHtml: string | null;
  readonly grade: string;
  readonly persona: string;
  readonly personas: readonly { readonly id: string; readonly label: string; readonly about: string }[];
  /** The trust equation. */
  readonly parts: readonly { readonly label: string; readonly value: number; readonly isBad: boolean }[];
  readonly elements: readonly ShownElement[];
  readonly findings: readonly ShownFinding[];
  readonly notes: readonly string[];
  readonly words: Readonly<
    Record<'subject' | 'persona' | 'checklist' | 'findings' | 'nothing' | 'trust' | 'apply' | 'insert', string>
  >;
}

export interface ShownElement {
  readonly label: string;
  readonly isMissing: boolean;
  readonly says: string;
  /** How it can be inserted, where the text has a place for it. */
  readonly insertion?: { readonly element: string; readonly label: string; readonly text: string | null };
}

export interface ShownFinding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly fixes: readonly ShownFix[];
}

export interface ShownFix {
  readonly title: string;
  /** The words that it writes in place of those found; `null` where the title says it. */
  readonly text: string | null;
  readonly replaces: boolean;
  /** What a screen reader says of the button. */
  readonly label: string;
}

/** A finding by what is seen of it: when a press is heard, the text may have changed, and with it the places in the list. */
export interface SeenFinding extends Pick<ShownFinding, 'rule' | 'message'> {
  readonly index: number;
}

export type ToPage =
  | { readonly type: 'preview'; readonly preview: ShownPreview }
  | { readonly type: 'nothing'; readonly text: string };

export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'persona'; readonly persona: string }
  | { readonly type: 'finding'; readonly finding: SeenFinding }
  | { readonly type: 'fix'; readonly finding: SeenFinding; readonly title: string }
  | { readonly type: 'insert'; readonly element: string };

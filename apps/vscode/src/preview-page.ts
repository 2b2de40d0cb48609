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
  readonly elements: readonly { readonly label: string; readonly isMissing: boolean; readonly says: string }[];
  readonly findings: readonly { readonly rule: string; readonly severity: string; readonly message: string }[];
  readonly notes: readonly string[];
  readonly words: Readonly<Record<'subject' | 'persona' | 'checklist' | 'findings' | 'nothing' | 'trust', string>>;
}

export type ToPage =
  | { readonly type: 'preview'; readonly preview: ShownPreview }
  | { readonly type: 'nothing'; readonly text: string };

export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'persona'; readonly persona: string }
  | { readonly type: 'finding'; readonly index: number };

export type { PageData, PageFinding, PageMacro, PageNotice } from './page-data.ts';
export { PageDraft, type PageRest, type ReportedFile } from './page-draft.ts';
export { type PageParts, pageHtml } from './page-html.ts';
export type { FromReport, ToReport } from './page-messages.ts';

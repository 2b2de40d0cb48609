import type { ReportFormat } from '../report-formats.ts';
import { reportAzure } from './azure.ts';
import { reportCheckstyle } from './checkstyle.ts';
import { reportCompact } from './compact.ts';
import { reportGithub } from './github.ts';
import { reportGitlab } from './gitlab.ts';
import { reportJsonLines } from './jsonl.ts';
import { reportJunit } from './junit.ts';
import { reportMarkdown } from './markdown.ts';
import type { ReportDetails } from './report-entries.ts';
import { reportSarif } from './sarif.ts';

type Reporter = (details: ReportDetails) => string | Promise<string>;

/** The formats that the build keeps in a file of their own: a check at a desk does not load them. */
export const REPORTERS: Readonly<Record<Exclude<ReportFormat, 'pretty' | 'json'>, Reporter>> = {
  compact: reportCompact,
  jsonl: reportJsonLines,
  sarif: reportSarif,
  junit: reportJunit,
  checkstyle: reportCheckstyle,
  github: reportGithub,
  gitlab: reportGitlab,
  azure: reportAzure,
  markdown: reportMarkdown,
  html: async (details) => (await import('./html/choose-html.ts')).reportHtml(details),
};

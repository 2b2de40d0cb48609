import { readFileSync } from 'node:fs';
import { join } from 'node:path';

declare const TRUSTLINT_REPORT_PAGE: string | undefined;

/** What every report has: how it looks and what it does. */
export interface ReportPage {
  readonly style: string;
  readonly script: string;
}

/** The build keeps it in a file of its own; where the sources run as they are it is bundled when it is asked for. */
export async function reportPage(): Promise<ReportPage> {
  if (typeof TRUSTLINT_REPORT_PAGE !== 'string')
    return (await import('../../../bundle-report-page.mjs')).bundleReportPage();
  return JSON.parse(readFileSync(join(import.meta.dirname, TRUSTLINT_REPORT_PAGE), 'utf8')) as ReportPage;
}

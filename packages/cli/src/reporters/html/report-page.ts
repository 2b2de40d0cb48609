import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageParts } from '@trustlint/report';

declare const TRUSTLINT_REPORT_PAGE: string | undefined;

/** The build keeps it in a file of its own; where the sources run as they are it is bundled when it is asked for. */
export async function reportPage(): Promise<PageParts> {
  if (typeof TRUSTLINT_REPORT_PAGE !== 'string') return (await import('@trustlint/report/bundle-page')).bundlePage();
  return JSON.parse(readFileSync(join(import.meta.dirname, TRUSTLINT_REPORT_PAGE), 'utf8')) as PageParts;
}

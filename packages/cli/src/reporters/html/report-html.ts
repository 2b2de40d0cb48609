import { createHash } from 'node:crypto';
import { type PageData, pageHtml } from '@trustlint/report';
import type { ReportDetails } from '../report-entries.ts';
import { pageDataOf } from './page-data-of.ts';
import { reportPage } from './report-page.ts';

/** One file that holds everything: it asks nobody for anything, and works where it lies. */
export const reportHtml = (details: ReportDetails): Promise<string> => pageWith(pageDataOf(details));

export const pageWith = async (data: PageData): Promise<string> => pageHtml(data, await reportPage(), digest);

const digest = (text: string): string => createHash('sha256').update(text).digest('base64');

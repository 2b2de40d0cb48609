// A file of its own beside the other reports, which is read when this module is first asked for.
export { reportHtml } from './report-html.ts';

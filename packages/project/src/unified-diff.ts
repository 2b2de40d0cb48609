import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/** What `patch -p1` and `git apply` understand. The same text on both sides gives nothing. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
  });
}

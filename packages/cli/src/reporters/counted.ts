/** `1 file`, `2 files`; `1 entry`, `2 entries` with the plural given. */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${count} ${count === 1 ? noun : plural}`;

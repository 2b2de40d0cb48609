import { expect, it } from 'vitest';
import type { Host } from './host.ts';
import { createProgress } from './progress.ts';

function progressOn(isTerminal: boolean) {
  const written: string[] = [];
  const output = { isTerminal, write: (text: string) => void written.push(text) };
  let now = 0;
  const host = { stdout: output, stderr: output } as unknown as Host;
  const progress = createProgress(host, () => now);
  const wait = (milliseconds: number): void => {
    now += milliseconds;
  };
  return { written, progress, wait };
}

it('tells what it does after half a second, and leaves no trace', () => {
  const { written, progress, wait } = progressOn(true);
  progress.show('reading', 1, 9);
  wait(499);
  progress.show('reading', 2, 9);
  progress.clear();
  expect(written).toEqual([]);
  wait(1);
  progress.show('reading', 3, 9);
  progress.show('reading', 4, 9);
  wait(100);
  progress.show('checking', 1, 9);
  progress.clear();
  expect(written).toEqual(['\r\u001B[KReading 3 of 9 files …', '\r\u001B[KChecking 1 of 9 files …', '\r\u001B[K']);
});

it('says nothing in a pipe', () => {
  const { written, progress, wait } = progressOn(false);
  wait(1000);
  progress.show('checking', 1, 9);
  progress.clear();
  expect(written).toEqual([]);
});

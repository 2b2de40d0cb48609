import { describe, expect, it } from 'vitest';
import { Foreground } from './foreground.ts';

/** A clock of which each pause takes a millisecond. */
function hostOf() {
  const host = {
    time: 0,
    now: () => host.time,
    pause: () => {
      host.time++;
      return Promise.resolve();
    },
  };
  return host;
}

function openPromise() {
  let resolve: (value: string) => void = () => undefined;
  let reject: (reason: Error) => void = () => undefined;
  const promise = new Promise<string>((...settle) => {
    [resolve, reject] = settle;
  });
  return { promise, resolve, reject };
}

/** Whether the work has ended after so many turns of everybody else. */
async function endsIn(turns: number, work: Promise<unknown>): Promise<boolean> {
  let hasEnded = false;
  void work.then(() => {
    hasEnded = true;
  });
  for (let i = 0; i < turns; i++) await Promise.resolve();
  return hasEnded;
}

describe('work in the background', () => {
  it('goes on after two turns of everybody else where nobody waits', async () => {
    const host = hostOf();
    await new Foreground(host).pause();
    expect(host.time).toBe(2);
  });

  it('stands back until a request has its answer, be it a fault', async () => {
    const host = hostOf();
    const foreground = new Foreground(host);
    const { promise, reject } = openPromise();
    const answer = foreground.answer(promise);
    const paused = foreground.pause();
    expect(await endsIn(10, paused)).toBe(false);
    reject(new Error('a fault'));
    await expect(answer).rejects.toThrow('a fault');
    await paused;
    expect(host.time).toBeLessThan(50);
    host.time = 0;
    await foreground.pause();
    expect(host.time).toBe(2);
  });

  it('goes on when a request takes long, for it may wait for that very work', async () => {
    const host = hostOf();
    const foreground = new Foreground(host);
    void foreground.answer(new Promise(() => undefined));
    await foreground.pause();
    expect(host.time).toBe(50);
    await foreground.pause();
    expect(host.time).toBe(52);
  });

  it('stands back for the check of what is written, however long it takes', async () => {
    const foreground = new Foreground(hostOf());
    const { promise, resolve } = openPromise();
    const check = foreground.check(promise);
    const paused = foreground.pause();
    expect(await endsIn(1000, paused)).toBe(false);
    resolve('checked');
    expect(await check).toBe('checked');
    await paused;
  });
});

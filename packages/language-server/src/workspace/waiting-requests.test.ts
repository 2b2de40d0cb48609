import { describe, expect, it } from 'vitest';
import { WaitingRequests } from './waiting-requests.ts';

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

describe('work in the background', () => {
  it('goes on after one pause where nobody waits', async () => {
    const host = hostOf();
    await new WaitingRequests(host).pause();
    expect(host.time).toBe(1);
  });

  it('stands back until a request has its answer, be it a fault', async () => {
    const host = hostOf();
    const requests = new WaitingRequests(host);
    let fail: (reason: Error) => void = () => undefined;
    const answer = requests.until(
      new Promise((_, reject) => {
        fail = reject;
      }),
    );
    const paused = requests.pause();
    for (let i = 0; i < 10; i++) await Promise.resolve();
    const before = host.time;
    fail(new Error('a fault'));
    await expect(answer).rejects.toThrow('a fault');
    await paused;
    expect(before).toBeGreaterThan(1);
    expect(host.time).toBeLessThan(50);
    await host.pause();
    host.time = 0;
    await requests.pause();
    expect(host.time).toBe(1);
  });

  it('goes on when a request takes long, for it may wait for that very work', async () => {
    const host = hostOf();
    const requests = new WaitingRequests(host);
    void requests.until(new Promise(() => undefined));
    await requests.pause();
    expect(host.time).toBe(50);
    await requests.pause();
    expect(host.time).toBe(51);
  });
});

/** Runs what stands still at times through to its end. */
export function toEnd<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Awaited between small steps of long work, to let others go first; mostly there is nothing to wait for. */
export type Pace = () => Promise<void> | undefined;

/** The same, awaiting `pace` wherever it stands still. */
export async function toEndSlowly<T>(steps: Generator<void, T>, pace: Pace): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    const pause = pace();
    if (pause !== undefined) await pause;
  }
}

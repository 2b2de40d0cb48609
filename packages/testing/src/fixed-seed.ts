/**
 * With `FAST_CHECK_SEED` in the environment, every random test draws the same cases in each run, so that what decides whether a change lands
 * does not depend on chance. Without it each run draws others.
 */
const seed = process.env.FAST_CHECK_SEED;
if (seed !== undefined) {
  const { default: fc } = await import('fast-check');
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });
}
export {};

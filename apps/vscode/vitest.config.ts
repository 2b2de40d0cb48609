import { defineConfig } from 'vitest/config';

/** The tests in a real editor; the others run with those of all packages. */
export default defineConfig({
  test: {
    include: ['test/in-editor/*.test.ts'],
    // Two editors at once would be slow on a small machine.
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});

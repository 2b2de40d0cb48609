import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // The tests in a real editor have a run of their own: apps/vscode/vitest.config.ts.
    include: ['packages/*/src/**/*.test.ts', 'packages/*/test/**/*.test.ts', 'apps/*/test/*.test.ts'],
    // By itself it leaves one core idle, which is half of a small machine.
    maxWorkers: '100%',
    setupFiles: ['packages/testing/src/fixed-seed.ts'],
    // Each file that runs the rules compiles their phrases first, which a busy machine may take long over.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
  },
});

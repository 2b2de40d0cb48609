import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.test.ts', 'packages/*/test/**/*.test.ts'],
    // Each file that runs the rules compiles their phrases first, which a busy machine may take long over.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});

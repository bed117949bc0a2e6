import { defineConfig } from 'vitest/config';
import { shared } from './vitest.shared.config.ts';

export default defineConfig({
  ...shared,
  test: {
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/browser/one-hub.ts'],
    // One hub and one browser are as much as two cores can paint.
    maxWorkers: 1,
    testTimeout: 240_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 90_000 } },
    reporters: ['default', ['json', { outputFile: 'node_modules/.vitest-results/browser.json' }]],
  },
});

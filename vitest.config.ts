import { defineConfig } from 'vitest/config';

// No test is timed: the limits only end what hangs, on however slow a machine.
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 300_000 },
});

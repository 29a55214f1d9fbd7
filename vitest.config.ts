import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/build.ts'],
    env: { TZ: 'Pacific/Apia' },
    // The default of five seconds is a timed assertion on a machine that runs much else.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

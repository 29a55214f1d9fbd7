import { defineConfig } from 'vitest/config';

/** Rooms of pure functions: what one test file leaves behind is no more than what is remembered, so they share a process. */
const pure = ['answers', 'articles', 'commands', 'index', 'laws', 'reading', 'replies'].map(
  (room) => `test/${room}/**/*.test.ts`,
);

export default defineConfig({
  test: {
    globalSetup: ['test/build.ts'],
    env: { TZ: 'Pacific/Apia' },
    // The default of five seconds is a timed assertion on a machine that runs much else.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      { extends: true, test: { name: 'edges', include: ['test/**/*.test.ts'], exclude: pure } },
    ],
  },
});

/** One transpiler for jest and webpack: see swc.config.mjs. Types are tsc's business. */
import { swcOptions } from './swc.config.mjs';

// Jest reads a clock of its own for its fake timers: see scripts/jest/shift-clock.ts.
const now = process.env.TEST_NOW ? Date.parse(process.env.TEST_NOW) : undefined;
if (Number.isNaN(now)) throw new Error(`TEST_NOW is no time: ${process.env.TEST_NOW}`);

const SDK = 'zendesk_app_framework_sdk/lib/client\\.js$';

const shared = {
  setupFiles: ['<rootDir>/scripts/jest/shift-clock.ts'],
  ...(now !== undefined && { fakeTimers: { now } }),
  transform: {
    '\\.tsx?$': ['@swc/jest', swcOptions({ commonjs: true })],
    'node_modules/eld/src/ngrams/.+\\.js$': '<rootDir>/scripts/webpack/ngrams.cjs',
    // It comes as ES modules only.
    'node_modules/eld/(?!src/ngrams/).+\\.js$': ['@swc/jest', { module: { type: 'commonjs' } }],
    ...(process.env.TEST_SDK === 'newest' && {
      [SDK]: '<rootDir>/simulator/testing/newest-sdk.cjs',
    }),
  },
  transformIgnorePatterns: [`/node_modules/(?!eld/|${SDK})`],
  moduleNameMapper: {
    '\\.css$': '<rootDir>/scripts/jest/empty.cjs',
    '/translations/(\\w+)\\.json\\?(?:ticket|page|setup|alerts|answer)$':
      '<rootDir>/translations/$1.json',
    '^eld/extrasmall$': '<rootDir>/node_modules/eld/src/entries/static.extrasmall.js',
    '^react-merge-refs$': '<rootDir>/scripts/jest/merge-refs.cjs',
  },
  clearMocks: true,
  restoreMocks: true,
};

export default {
  // A whole sidebar with the real SDK takes seconds on a busy machine; what hangs still ends.
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: 'rules',
      testEnvironment: 'node',
      testMatch: [
        '<rootDir>/src/core/**/*.test.ts',
        '<rootDir>/src/sunshine/**/*.test.ts',
        '<rootDir>/scripts/**/*.test.ts',
      ],
    },
    {
      ...shared,
      displayName: 'browser-like',
      testEnvironment: '<rootDir>/scripts/jest/browser-like.cjs',
      setupFilesAfterEnv: ['<rootDir>/scripts/jest/browser-setup.ts'],
      testMatch: [
        '<rootDir>/src/zendesk/**/*.test.ts?(x)',
        '<rootDir>/src/session/**/*.test.ts?(x)',
        '<rootDir>/src/app/**/*.test.ts?(x)',
        '<rootDir>/src/*.test.ts?(x)',
        '<rootDir>/simulator/**/*.test.ts?(x)',
        '<rootDir>/scripts/jest/**/*.test.tsx',
      ],
    },
  ],
};

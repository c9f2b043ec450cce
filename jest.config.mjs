/** One transpiler for jest and webpack: see swc.config.mjs. Types are tsc's business. */
import { swcOptions } from './swc.config.mjs';

const shared = {
  transform: {
    '\\.tsx?$': ['@swc/jest', swcOptions({ commonjs: true })],
    // It comes as ES modules only.
    'node_modules/eld/.+\\.js$': ['@swc/jest', { module: { type: 'commonjs' } }],
  },
  transformIgnorePatterns: ['/node_modules/(?!eld/)'],
  moduleNameMapper: {
    '\\.css$': '<rootDir>/scripts/jest/empty.cjs',
    'en\\.json\\?first$': '<rootDir>/scripts/jest/words-first.cjs',
    'en\\.json\\?later$': '<rootDir>/scripts/jest/words-later.cjs',
    '/translations/(\\w+)\\.json\\?all$': '<rootDir>/translations/$1.json',
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
      testEnvironment: 'jsdom',
      setupFilesAfterEnv: ['<rootDir>/scripts/jest/browser-setup.ts'],
      testMatch: [
        '<rootDir>/src/zendesk/**/*.test.ts?(x)',
        '<rootDir>/src/session/**/*.test.ts?(x)',
        '<rootDir>/src/app/**/*.test.ts?(x)',
        '<rootDir>/src/*.test.ts?(x)',
        '<rootDir>/simulator/**/*.test.ts?(x)',
      ],
    },
  ],
};

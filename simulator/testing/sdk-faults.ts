import type { Faults } from '../world/fault-types';

/**
 * How a test of a screen or a session is named that breaks a call of the SDK. Of theirs only these run once
 * more with the newest SDK: the others see answers, which are the same.
 */
export const SDK_FAULTS = '.sdk-faults.test.';

/** Faults of the requests that the SDK carries, and of what Zendesk says by itself. */
const BESIDE_CALLS: ReadonlySet<string> = new Set([
  'request',
  'events',
  'registration',
  'delivery',
]);

const ADDRESS = /[/:*]/;

const breaksCalls = (key: string): boolean =>
  !ADDRESS.test(key) && !key.endsWith('.changed') && !BESIDE_CALLS.has(key);

/** Whether a test is of a screen or a session, by its path. */
export const isOfApp = (testPath: string): boolean =>
  /(?:^|\/)src\/(?:app|session)\//.test(testPath.replaceAll('\\', '/'));

/**
 * The key of a fault that breaks a call of the SDK in a test that is not named for it; undefined: none.
 *
 * @param testPath the test's file
 */
export function unnamedFault(testPath: string, faults: Faults): string | undefined {
  if (!isOfApp(testPath) || testPath.includes(SDK_FAULTS)) return undefined;
  return Object.keys(faults).find(breaksCalls);
}

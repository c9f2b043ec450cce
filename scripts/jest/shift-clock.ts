/**
 * Runs before each test file: with `TEST_NOW` in the environment (a time without a zone is local
 * time) the file starts at that moment, and time goes on from there. `jest.config.mjs` gives jest's
 * fake timers the same start.
 */
import { installShiftedDate } from '../../simulator/frame/shifted-date';

const { TEST_NOW } = process.env;
if (TEST_NOW) {
  const offsetMs = Date.parse(TEST_NOW) - Date.now();
  installShiftedDate(globalThis, () => offsetMs);
}

import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { type AccountBehaviour, behaviourOf } from '../account/behaviour-of';
import { reportShape } from '../account/report-shape';

/**
 * The account that this run of the tests stands for: `npm test -- --account <report.json>` names its
 * report in the environment. Without one the local Zendesk behaves as it is built.
 */
export function accountUnderTest(): AccountBehaviour | undefined {
  const file = process.env.TEST_ACCOUNT;
  if (!file) return undefined;
  const report = v.parse(reportShape, JSON.parse(readFileSync(file, 'utf8')));
  // That nobody saw something is no reason for a test to fail.
  const { unseen: _, ...behaviour } = behaviourOf(report);
  return behaviour;
}

import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { AccountBehaviour } from '../../simulator/account/behaviour-of';
import { readAccountReport } from '../../simulator/server/read-account-report';

/**
 * The tests that open the app in the local Zendesk: what reaches its world, of the app alone. The local
 * Zendesk's own tests say how it is built, and the report's own play every account.
 */
export const AS_AN_ACCOUNT: readonly string[] = [
  '--findRelatedTests',
  'simulator/testing/test-world.ts',
  '--testPathIgnorePatterns=/simulator/',
  '--testPathIgnorePatterns=/setup/account/',
];

/**
 * The account that `--account <report.json>` names; null: none. Ends the run in words where the file is no
 * report.
 */
export async function readAccountFlag(
  args: readonly string[],
): Promise<{ readonly file: string; readonly behaviour: AccountBehaviour } | null> {
  try {
    const { account } = parseArgs({
      args: [...args],
      options: { account: { type: 'string' } },
    }).values;
    if (account === undefined) return null;
    const file = resolve(account);
    return { file, behaviour: await readAccountReport(file) };
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}

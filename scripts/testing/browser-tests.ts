import { readFileSync } from 'node:fs';
import { ensureBrowser } from '../browser/ensure-browser';
import {
  ONE_FAILED,
  type Outcome,
  outcomeOfPlaywright,
  type PlaywrightReport,
  withStatus,
} from './outcome';
import { run } from './run';

/** Some traces are enough where everything fails. */
const AGAIN = [
  '--last-failed',
  '--max-failures=10',
  '--trace=on',
  '--workers=1',
  '--reporter=list',
];

/**
 * All browser tests on the built app. What failed runs once more, alone and with a trace to look at
 * (`npx playwright show-trace`); it counts as failed all the same. `folder` takes the reports.
 */
export async function runBrowserTests(folder: string): Promise<Outcome> {
  try {
    const CHROME_PATH = await ensureBrowser();
    const report = `${folder}/browser.json`;
    const isWell = await run('playwright', ['test', '--reporter=list,json'], {
      env: { CHROME_PATH, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    });
    const result: PlaywrightReport = JSON.parse(readFileSync(report, 'utf8'));
    if (result.stats.unexpected > 0) {
      console.log('\nWhat failed once more, with a trace:');
      await run('playwright', ['test', ...AGAIN], { env: { CHROME_PATH } });
    }
    return withStatus(outcomeOfPlaywright(result), isWell);
  } catch (error) {
    console.log((error as Error).message);
    return ONE_FAILED;
  }
}

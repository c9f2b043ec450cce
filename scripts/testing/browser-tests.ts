import { readFileSync } from 'node:fs';
import { ensureBrowser } from '../browser/ensure-browser';
import { ONE_FAILED, type Outcome, outcomeOfPlaywright, withStatus } from './outcome';
import { run } from './run';

/**
 * All browser tests on the built app. What failed runs once more, alone and with a trace to look at
 * (`npx playwright show-trace`); it counts as failed all the same. `folder` takes the reports.
 */
export async function runBrowserTests(folder: string): Promise<Outcome> {
  try {
    const CHROME_PATH = await ensureBrowser();
    const report = `${folder}/browser.json`;
    const isWell = run('playwright', ['test', '--reporter=list,json'], {
      env: { CHROME_PATH, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    });
    if (!isWell) {
      console.log('\nWhat failed once more, with a trace:');
      run('playwright', ['test', '--last-failed', '--trace=on', '--workers=1', '--reporter=list'], {
        env: { CHROME_PATH },
      });
    }
    return withStatus(outcomeOfPlaywright(JSON.parse(readFileSync(report, 'utf8'))), isWell);
  } catch (error) {
    console.log((error as Error).message);
    return ONE_FAILED;
  }
}

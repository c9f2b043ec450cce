import { existsSync } from 'node:fs';
import { startSimulator } from '../simulator/server/start';
import { ADDRESS_VARIABLE } from './support/address';

/**
 * Runs once before all tests: the built app in one local Zendesk, on a port that is free. With
 * `TEST_SDK=newest` its SDK behaves as the build that Zendesk serves today.
 */
export default async function startLocalZendesk(): Promise<() => Promise<void>> {
  if (!existsSync('dist/manifest.json')) {
    throw new Error(
      'There is no built app in dist/: run `npm run build` before the browser tests.',
    );
  }
  const simulator = await startSimulator({
    port: 0,
    appFolder: 'dist',
    settingsFile: 'demo/settings.json',
    sdk: process.env.TEST_SDK === 'newest' ? 'newest' : 'npm',
  });
  process.env[ADDRESS_VARIABLE] = simulator.url;
  return () => simulator.close();
}

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { swcOptions } from '../swc.config.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '..');

const SDK = {
  import: 'zendesk_app_framework_sdk',
  library: { name: 'ZAFClient', type: 'window' },
};

/**
 * The agent's page, the clock shim, and the SDK exactly as npm has it, wrapped into the global that
 * Zendesk's own script makes; for tests the same once more, made to behave as Zendesk's newest build.
 * @param {string} output the folder the scripts go to
 */
export function pageConfig(output) {
  return {
    context: here,
    mode: 'production',
    devtool: 'source-map',
    target: ['web', 'es2022'],
    entry: {
      page: './page/main.tsx',
      clock: './frame/clock.ts',
      zaf_sdk: SDK,
      zaf_sdk_newest: { ...SDK, layer: 'newest-sdk' },
    },
    output: { path: output, filename: '[name].js' },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: 'swc-loader', options: swcOptions() },
        { test: /\.svg$/, type: 'asset/inline' },
        {
          test: /zendesk_app_framework_sdk[\\/]lib[\\/]client\.js$/,
          issuerLayer: 'newest-sdk',
          loader: join(here, 'testing/newest-sdk.cjs'),
        },
      ],
    },
    experiments: { layers: true },
    cache: {
      type: 'filesystem',
      cacheDirectory: join(root, 'node_modules/.cache/simulator'),
      buildDependencies: {
        config: [
          join(here, 'webpack.config.mjs'),
          join(here, 'testing/newest-sdk.cjs'),
          join(root, 'swc.config.mjs'),
        ],
      },
    },
    performance: false,
    stats: 'errors-warnings',
  };
}

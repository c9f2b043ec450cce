import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import webpack from 'webpack';
import { swcOptions } from '../../swc.config.mjs';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Builds the stand-in into `build/hello` and answers with that folder. Fails when webpack does. */
export async function buildHello(): Promise<string> {
  const folder = here('../../build/hello');
  const compiler = webpack({
    mode: 'production',
    entry: here('./Hello.tsx'),
    output: { path: folder, filename: 'assets/main.js', clean: true },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: { loader: 'swc-loader', options: swcOptions() },
        },
      ],
    },
    performance: { hints: false },
    plugins: [
      new CopyPlugin({
        patterns: [
          { from: here('./manifest.json') },
          { from: here('./index.html'), to: 'assets' },
          { from: here('./translations'), to: 'translations' },
        ],
      }),
    ],
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else compiler.close(() => resolve());
    });
  });
  return folder;
}

import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import CssMinimizerPlugin from 'css-minimizer-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import shortName from './scripts/webpack/short-names.cjs';
import { swcOptions } from './swc.config.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const css = (modules) => [
  MiniCssExtractPlugin.loader,
  {
    loader: 'css-loader',
    options: {
      modules: modules && {
        namedExport: false,
        exportLocalsConvention: 'as-is',
        getLocalIdent: shortName,
      },
    },
  },
  here('./scripts/webpack/garden-values.cjs'),
];

/** As text and not as base64, in which servers find nothing that they can compress. */
const svgAddress = (content) =>
  `data:image/svg+xml,${encodeURIComponent(String(content).trim()).replace(
    /[()']/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  )}`;

/** What every opening needs behind the first script, so that the page can ask for it while that is on its way. */
function nextFiles(compilation, chunks) {
  const files = chunks
    .flatMap((name) => [...(compilation.namedChunks.get(name)?.files ?? [])])
    .map((file) => file.replace('assets/', ''));
  return {
    scripts: files.filter((file) => file.endsWith('.js')),
    styles: files.filter((file) => file.endsWith('.css')),
  };
}

/** The entry's style sheet, to stand in the page itself: the answer then waits for no further file. */
const entryStyles = (compilation) =>
  [...compilation.namedChunks.get('main').files]
    .filter((file) => file.endsWith('.css'))
    .map((file) => compilation.getAsset(file).source.source())
    .join('\n');

/** That style sheet as a file is of no use to anybody. */
const dropEntryStyles = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('entry-styles', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'entry-styles', stage }, () => {
        for (const file of [...compilation.namedChunks.get('main').files]) {
          if (file.endsWith('.css')) compilation.deleteAsset(file);
        }
      });
    });
  },
};

/** The page of a place that is no ticket: an entry of its own, so that it burdens none. Its next chunks are asked for with it. */
const ownPage = (name, preloaded = []) =>
  new HtmlPlugin({
    template: './src/index.html',
    filename: `assets/${name}.html`,
    chunks: [name],
    inject: false,
    templateParameters: (compilation, assets) => ({
      entry: assets,
      preload: nextFiles(compilation, preloaded),
      styles: null,
    }),
  });

/**
 * `dist/` is what Zendesk takes: manifest.json, assets/, translations/.
 * The entry holds the handshake, the window's rule and the answer; React and the sidebar are a chunk
 * that the page preloads, and that runs once the answer is painted. Then come the tools.
 * The pages of the navigation bar, of the bar on top and of the background are entries of their own.
 *
 * @returns {import('webpack').Configuration}
 */
export default (_env, argv) => ({
  mode: argv.mode ?? 'production',
  entry: {
    main: './src/main.ts',
    page: './src/page.ts',
    background: './src/background.ts',
    'top-bar': './src/top-bar.ts',
  },
  output: {
    path: here('./dist'),
    filename: 'assets/[name].[contenthash:8].js',
    chunkFilename: 'assets/[name].[contenthash:8].js',
    assetModuleFilename: 'assets/[name].[contenthash:8][ext]',
    // Relative to the page, which Zendesk serves from an address of its own choice.
    publicPath: 'auto',
    // A laptop may sleep while a part is on its way, and its own two minutes would be over at once when it
    // wakes. The browser itself gives up a request that is not answered.
    chunkLoadTimeout: 24 * 60 * 60 * 1000,
    // A developer's own settings for `zcli apps:server` live there.
    clean: { keep: 'zcli.apps.config.json' },
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  devtool: argv.mode === 'development' ? 'source-map' : false,
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: { loader: 'swc-loader', options: swcOptions() },
      },
      { test: /\.module\.css$/, use: css(true) },
      { test: /\.css$/, exclude: /\.module\.css$/, use: css(false) },
      { test: /\.svg$/, type: 'asset/inline', generator: { dataUrl: svgAddress } },
      {
        test: /translations.\w+\.json$/,
        resourceQuery: /./,
        type: 'javascript/esm',
        use: here('./scripts/webpack/words.cjs'),
      },
      { test: /eld.src.ngrams.\w+\.js$/, use: here('./scripts/webpack/ngrams.cjs') },
    ],
  },
  optimization: {
    chunkIds: 'named',
    minimizer: [
      new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false }),
      new CssMinimizerPlugin(),
    ],
    splitChunks: { chunks: 'async', cacheGroups: { default: false, defaultVendors: false } },
  },
  performance: { hints: false },
  plugins: [
    new MiniCssExtractPlugin({
      filename: 'assets/[name].[contenthash:8].css',
      chunkFilename: 'assets/[name].[contenthash:8].css',
    }),
    new HtmlPlugin({
      template: './src/index.html',
      filename: 'assets/index.html',
      chunks: ['main'],
      inject: false,
      templateParameters: (compilation, assets) => ({
        entry: assets,
        preload: nextFiles(compilation, ['names', 'sidebar', 'tools']),
        styles: entryStyles(compilation),
      }),
    }),
    ownPage('page', ['board']),
    ownPage('background'),
    ownPage('top-bar'),
    dropEntryStyles,
    new CopyPlugin({
      patterns: [
        { from: 'manifest.json' },
        { from: 'assets', to: 'assets' },
        { from: 'translations', to: 'translations' },
        { from: 'scripts/zcliignore', to: '.zcliignore', toType: 'file' },
      ],
    }),
  ],
});

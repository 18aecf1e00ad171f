import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { addressesIn } from './scripts/build/addresses.ts';
import { certificate } from './scripts/build/certificate.ts';
import { isFree, portTaken } from './scripts/build/free-port.ts';
import { manifestFor } from './scripts/build/manifest-for.ts';
import { securityPolicy } from './scripts/build/security-policy.ts';

const ROOT = dirname(fileURLToPath(import.meta.url));
const CLIENT = join(dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')), 'dist');
/** While developing, Microsoft's client is served out of the installed package; it never gets into what is built. */
const SERVED_CLIENT = '/office-js/office.js';

/**
 * One configuration for `npm run build` (production), `npm start` (development) and `npm run workbench` (`--env workbench`). The benchmark
 * builds the workbench for production: the pane as it is released, on the in-memory Excel.
 */
export default async ({ workbench = false, WEBPACK_SERVE: isServed = false } = {}, { mode = 'production', port } = {}) => {
  const isRelease = mode === 'production' && !workbench;
  const { addIn, officeJs } = addressesIn(process.env);
  const at = Number(port ?? process.env.PORT ?? (workbench ? 3100 : 3000));
  if (isServed) await demandFree(at, workbench);
  const client = isRelease || process.env.OFFICE_JS_URL ? officeJs : SERVED_CLIENT;
  return {
    mode,
    context: ROOT,
    target: ['web', 'es2022'],
    devtool: isRelease ? false : 'source-map',
    entry: entries(workbench),
    output: {
      path: join(ROOT, 'dist'),
      filename: isRelease ? '[name].[contenthash:12].js' : '[name].js',
      assetModuleFilename: 'assets/[name].[contenthash:12][ext]',
      publicPath: 'auto',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: { loader: 'swc-loader', options: SWC } }] },
    plugins: [...pages(workbench, client), files(addIn)],
    performance: { hints: false },
    // The workbench runs React as the release does: its development build is several times slower on a large grid.
    ...(workbench && { optimization: { nodeEnv: 'production' } }),
    devServer: {
      host: 'localhost',
      port: at,
      server: workbench ? 'http' : await served(isRelease),
      static: [{ directory: CLIENT, publicPath: '/office-js', watch: false }],
      headers: { 'Access-Control-Allow-Origin': '*' },
      hot: false,
      // A test wants neither reloading nor the messages of a page that listens for it.
      ...(process.env.CI
        ? { liveReload: false, webSocketServer: false, client: false }
        : { client: { overlay: false, webSocketURL: OWN_ADDRESS } }),
      ...(workbench && { open: process.env.CI ? false : ['/workbench.html'] }),
    },
  };
};

/** The page listens for reloading at the address that it was opened with: its policy allows no other. */
const OWN_ADDRESS = 'auto://0.0.0.0:0/ws';

/** Ends with what to do where another program has the port. */
async function demandFree(port, workbench) {
  if (await isFree(port)) return;
  process.stderr.write(`${portTaken(port, workbench)}\n`);
  process.exit(2);
}

const SWC = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    target: 'es2022',
    transform: { react: { runtime: 'automatic', development: false } },
  },
};

/** The ribbon's functions run in the pane's page (shared runtime). */
const PANE = ['./src/commands/commands.ts', './src/taskpane/main.tsx'];

function entries(workbench) {
  if (!workbench) return { taskpane: PANE };
  return { taskpane: PANE, workbench: './test/workbench/main.tsx', ...(existsSync(join(ROOT, SEAM)) && { seam: SEAM }) };
}

/** What puts the in-memory Excel into the pane's page before Microsoft's client loads. */
const SEAM = './test/workbench/seam.ts';

function pages(workbench, client) {
  const policy = securityPolicy(client);
  const seam = workbench ? '<script src="seam.js"></script>\n    ' : '';
  const officeScript = `${seam}<script async id="office-js" src="${client}"></script>`;
  const page = (name, template) =>
    new HtmlPlugin({
      filename: `${name}.html`,
      template,
      chunks: [name],
      scriptLoading: 'defer',
      templateParameters: { policy, officeScript },
      minify: false,
    });
  return [page('taskpane', './src/taskpane/taskpane.html'), ...(workbench ? [page('workbench', './test/workbench/workbench.html')] : [])];
}

function files(addIn) {
  return new CopyPlugin({
    patterns: [
      { from: 'assets/*.png' },
      { from: 'assets/help.html', to: 'help.html' },
      { from: 'assets/shortcuts*.json', transform: (text) => manifestFor(text.toString(), addIn) },
      { from: 'manifest.xml', transform: (text) => manifestFor(text.toString(), addIn) },
    ],
  });
}

const served = async (isRelease) => (isRelease ? 'http' : { type: 'https', options: await certificate() });

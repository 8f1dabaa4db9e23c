// What only the window can do, offered to the tests over a loopback port: pictures, real keys, composition, clicks.
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname } from 'node:path';

/** The window, or what the newest web view shows in it. */
const inside = (page, webview) =>
  webview ? page.frameLocator('iframe.webview.ready').last().frameLocator('#active-frame') : page;

const ACTIONS = {
  async screenshot(page, { path }) {
    mkdirSync(dirname(path), { recursive: true });
    await page.screenshot({ path });
  },
  press: (page, { key }) => page.keyboard.press(key),
  type: (page, { text, delay = 5 }) => page.keyboard.type(text, { delay }),
  click: (page, { selector, webview }) => inside(page, webview).locator(selector).first().click({ timeout: 10_000 }),
  hover: (page, { selector }) => page.locator(selector).first().hover({ timeout: 10_000 }),
  count: (page, { selector, webview }) => inside(page, webview).locator(selector).count(),
  text: (page, { selector, webview }) =>
    inside(page, webview).locator(selector).first().textContent({ timeout: 10_000 }),
  waitFor: (page, { selector, webview, timeout = 10_000 }) =>
    inside(page, webview).locator(selector).first().waitFor({ timeout }),
  /** What a style computes to. */
  style: (page, { selector, property, webview }) =>
    inside(page, webview)
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property, { timeout: 10_000 }),
  /** Real composition events: each of `steps` is shown under the caret, then `commit` replaces it. */
  async compose(page, { steps, commit }) {
    const cdp = await page.context().newCDPSession(page);
    for (const text of steps)
      await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await cdp.send('Input.insertText', { text: commit });
    await cdp.detach();
  },
};

/** Serves `page` on a free loopback port; resolves to the address and a way to stop. */
export function serveDriver(page) {
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const action = ACTIONS[request.url.slice(1)];
    try {
      if (!action) throw new Error(`no action ${request.url}`);
      const result = await action(page, JSON.parse(Buffer.concat(chunks).toString() || '{}'));
      response.end(JSON.stringify({ result: result ?? null }));
    } catch (error) {
      response.statusCode = 500;
      response.end(JSON.stringify({ error: String(error) }));
    }
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve({ url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }),
    ),
  );
}

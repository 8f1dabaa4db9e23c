import type { Context } from 'mocha';

/** Talks to the window that the host opened; absent in desktop VS Code, where such tests are passed over. */
async function act<T>(action: string, args: object): Promise<T> {
  const response = await fetch(`${process.env.GONGWEN_EDITOR_DRIVER}/${action}`, {
    method: 'POST',
    body: JSON.stringify(args),
  });
  const { result, error } = (await response.json()) as { result: T; error?: string };
  if (error) throw new Error(`${action}: ${error}`);
  return result;
}

export const screenshot = (name: string) =>
  act<void>('screenshot', { path: `${process.env.GONGWEN_EDITOR_PICTURES}/${name}.png` });
export const press = (key: string) => act<void>('press', { key });
export const type = (text: string, delay = 5) => act<void>('type', { text, delay });
export const click = (selector: string) => act<void>('click', { selector });
export const countOf = (selector: string) => act<number>('count', { selector });
export const waitFor = (selector: string, timeout?: number) => act<void>('waitFor', { selector, timeout });
/** The same in the newest web view. */
export const inWebview = {
  click: (selector: string) => act<void>('click', { selector, webview: true }),
  styleOf: (selector: string, property: string) => act<string>('style', { selector, property, webview: true }),
  textOf: (selector: string) => act<string>('text', { selector, webview: true }),
  waitFor: (selector: string) => act<void>('waitFor', { selector, webview: true, timeout: 20_000 }),
};
export const compose = (steps: readonly string[], commit: string) => act<void>('compose', { steps, commit });

/** Passes over a test that needs the window where the host gives no hold of it. */
export function needsWindow(test: Context): void {
  if (!process.env.GONGWEN_EDITOR_DRIVER) test.skip();
}

/** Ratio of two colours, `rgb(…)`, as WCAG 2 counts it: 1 to 21. */
export function contrast(a: string, b: string): number {
  const light = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = (color.match(/\d+/g) ?? []).map((value) => {
      const part = Number(value) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, bright = 0] = [light(a), light(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

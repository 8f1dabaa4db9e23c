import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Data beside the checkout; tests that use it pass with a notice where it is absent. */
export const SHARED = resolve(process.cwd(), '../shared');

export const hasShared = (path: string): boolean => existsSync(join(SHARED, path));

export function readShared(path: string): string {
  return readFileSync(join(SHARED, path), 'utf8');
}

export const listShared = (path: string): string[] => readdirSync(join(SHARED, path)).sort();

/** `describe` that is passed over, with a notice, where `path` is absent. */
export function describeShared(path: string, title: string, body: () => void): void {
  if (hasShared(path)) describe(title, body);
  else
    describe(title, () => {
      it(`passed over: no ${path}`, () => {});
    });
}

/** Absolute paths with “/”, as {@link Files} gives them; `/` and `C:/` are roots. */

export function parentOf(path: string): string | undefined {
  const at = path.lastIndexOf('/');
  if (at < 0) return undefined;
  if (at === 0) return path.length > 1 ? '/' : undefined;
  const parent = path.slice(0, at);
  if (!/^[A-Za-z]:$/.test(parent)) return parent;
  return path.length > at + 1 ? `${parent}/` : undefined;
}

export const isAbsolute = (path: string): boolean => /^(?:\/|[A-Za-z]:\/|[a-z][a-z0-9+.-]+:\/\/)/.test(path);

/** `path` seen from folder `base`, without `.` and `..`. */
export function resolvePath(base: string, path: string): string {
  const wanted = path.replaceAll('\\', '/');
  const full = isAbsolute(wanted) ? wanted : `${base}/${wanted}`;
  const root = /^(?:[A-Za-z]:\/|[a-z][a-z0-9+.-]+:\/\/[^/]*\/|\/)/.exec(full)?.[0] ?? '';
  const parts: string[] = [];
  for (const part of full.slice(root.length).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return root + parts.join('/');
}

/** `path` below folder `base`; undefined where it lies elsewhere. */
export function below(base: string, path: string): string | undefined {
  const prefix = base.endsWith('/') ? base : `${base}/`;
  return path.startsWith(prefix) && path.length > prefix.length ? path.slice(prefix.length) : undefined;
}

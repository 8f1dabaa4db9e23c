import { URI } from 'vscode-uri';
import { BASELINE_FILE } from '../config/file-names.js';

/** Absolute path with “/” of a file on a disk; undefined for everything else. */
export function pathOf(uri: string): string | undefined {
  try {
    const parsed = URI.parse(uri);
    return parsed.scheme === 'file'
      ? parsed.fsPath.replaceAll('\\', '/').replace(/^([a-z]):/, (d) => d.toUpperCase())
      : undefined;
  } catch {
    return undefined;
  }
}

export const uriOf = (path: string): string => URI.file(path).toString();

const nameOf = (uri: string): string => uri.slice(uri.lastIndexOf('/') + 1);

export const isConfig = (uri: string): boolean => /^gongwen\.ya?ml$/.test(nameOf(uri));

export const isBaseline = (uri: string): boolean => nameOf(uri) === BASELINE_FILE;

export const isReportFile = (path: string): boolean => /\.(?:txt|md|markdown|gongwen|公文)$/i.test(path);

import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** With “/” and without “./” in front: as services that know the repository name its files. */
export const repositoryPath = (path: string): string =>
  (sep === '/' ? path : path.replaceAll('\\', '/')).replace(/^(?:\.\/)+/u, '');

/** A path as a URI reference. */
export const uriOf = (path: string): string =>
  isAbsolute(path) ? pathToFileURL(path).href : repositoryPath(path).split('/').map(encodeURIComponent).join('/');

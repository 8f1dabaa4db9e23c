import type { L10n } from '../messages/locale.js';

export type InputErrorCode =
  | 'missing'
  | 'denied'
  | 'folder'
  | 'encoding'
  | 'binary'
  | 'io'
  | 'no-reports'
  | 'usage'
  | 'config'
  | 'full'
  | 'vanished';

/** Something that could not be done, named with the file and the place; everything else still is. */
export interface InputError {
  readonly code: InputErrorCode;
  readonly message: L10n;
  readonly path?: string;
  readonly line?: number;
}

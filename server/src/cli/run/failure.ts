import type { Locale } from '../../messages/locale.js';
import { CliError } from '../messages.js';
import type { Analysed } from './analysed.js';

/** The result of a file that could not be read. */
export function failureOf(path: string, error: unknown, locale: Locale, trace: readonly string[] = []): Analysed {
  const known =
    error instanceof CliError
      ? error
      : new CliError('internal', { path, detail: error instanceof Error ? error.message : String(error) });
  return {
    path,
    profile: null,
    profileReason: null,
    encoding: null,
    skipped: false,
    error: known.output(locale),
    ...(trace.length > 0 && { trace }),
  };
}

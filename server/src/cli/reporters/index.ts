import type { Format } from './reporter.js';

/** Every format of findings; a format's code is loaded when it is asked for. */
export const LINT_FORMATS = ['text', 'json'] as const;
export type LintFormat = (typeof LINT_FORMATS)[number];

export async function loadFormat(name: LintFormat): Promise<Format> {
  switch (name) {
    case 'text':
      return { create: (await import('./text.js')).textReporter, wants: { text: true } };
    case 'json':
      return { create: (await import('./json.js')).jsonReporter };
  }
}

export const isLintFormat = (name: string): name is LintFormat => (LINT_FORMATS as readonly string[]).includes(name);

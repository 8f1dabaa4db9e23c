import type { Format } from './reporter.js';

/** Every format of findings; a format's code is loaded when it is asked for. */
export const LINT_FORMATS = [
  'text',
  'json',
  'sarif',
  'junit',
  'github',
  'gitlab',
  'checkstyle',
  'rdjson',
  'markdown',
  'html',
] as const;
export type LintFormat = (typeof LINT_FORMATS)[number];

const LOADERS: Readonly<Record<LintFormat, () => Promise<Format>>> = {
  text: async () => ({ create: (await import('./text.js')).textReporter, wants: { text: true } }),
  json: async () => ({ create: (await import('./json.js')).jsonReporter }),
  sarif: async () => ({ create: (await import('./sarif.js')).sarifReporter, wants: { text: true } }),
  junit: async () => ({ create: (await import('./junit.js')).junitReporter }),
  github: async () => ({ create: (await import('./github.js')).githubReporter }),
  gitlab: async () => ({ create: (await import('./gitlab.js')).gitlabReporter }),
  checkstyle: async () => ({ create: (await import('./checkstyle.js')).checkstyleReporter }),
  rdjson: async () => ({ create: (await import('./rdjson.js')).rdjsonReporter, wants: { text: true } }),
  markdown: async () => ({ create: (await import('./markdown.js')).markdownReporter }),
  html: async () => ({
    create: (await import('./html.js')).htmlReporter,
    wants: { text: true, figures: true, outline: true },
  }),
};

export const loadFormat = (name: LintFormat): Promise<Format> => LOADERS[name]();

export const isLintFormat = (name: string): name is LintFormat => (LINT_FORMATS as readonly string[]).includes(name);

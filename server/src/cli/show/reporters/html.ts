import { PROFILES } from '../../../profiles/index.js';
import { createPage } from '../../../service/page/page.js';
import type { Reporter, ReporterContext } from './reporter.js';

/** One page without any outside part: counts, charts, findings in their words, the ledger of figures. */
export function htmlReporter({ write, locale, rules, version }: ReporterContext): Reporter {
  const page = createPage({ locale, rules, version });
  const nameOf = (profile: string | null) => PROFILES.find(({ id }) => id === profile)?.name[locale] ?? profile;
  return {
    file: (file) => page.add({ ...file, profile: nameOf(file.profile) }),
    end: ({ files, skipped }, errors) =>
      page.write(write, {
        files,
        skipped,
        errors: errors.filter(({ path }) => path === undefined).map(({ message }) => message),
      }),
  };
}

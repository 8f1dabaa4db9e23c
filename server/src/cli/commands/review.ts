import { SEVERITY_NAMES } from '../../messages/names.js';
import { SEVERITIES } from '../../rules/rule.js';
import { wordDate } from '../../word/review/markup.js';
import { reviewReport } from '../../word/review/report.js';
import { asCliError } from '../messages.js';
import { type CommonOptions, nameErrors, wholeNumber } from '../options/common.js';
import { Configuration } from '../options/configuration.js';
import { overridesOf } from '../options/overrides.js';
import { Analyst } from '../run/analyse.js';
import { harmless } from '../show/harmless.js';
import { type FailOn, Tally } from '../show/tally.js';
import { at, type Terminal } from '../terminal.js';
import { inWord, newFile } from './word-files.js';

export interface ReviewCommandOptions extends Omit<CommonOptions, 'format'> {
  readonly output: string;
  readonly revise?: boolean;
  readonly force?: boolean;
  readonly failOn: FailOn;
  readonly maxWarnings?: string;
}

/** `gongwen review`: a copy of a Word file with the findings as comments; the exit code is that of `lint`. */
export async function review(path: string, options: ReviewCommandOptions, terminal: Terminal): Promise<number> {
  const overrides = overridesOf(options);
  const configuration = new Configuration(overrides, terminal);
  const maxWarnings = wholeNumber(options.maxWarnings, '--max-warnings', 0);
  const target = await newFile(path, options.output, options.force === true, terminal, configuration);
  const settings = await configuration.settingsOf(at(terminal, path));
  const { service } = new Analyst();
  await service.prepare(settings);
  const date = wordDate(new Date());
  const made = await inWord(path, terminal, (bytes) =>
    reviewReport(service, bytes, { settings, date, revise: options.revise === true }),
  );
  try {
    await terminal.files.write(target, made.bytes);
  } catch (error) {
    throw asCliError(error, options.output);
  }
  const tally = new Tally();
  tally.add(made.findings);
  const zh = settings.locale !== 'en';
  const severities = SEVERITIES.map(
    (one) => `${SEVERITY_NAMES[one][settings.locale]}${zh ? '' : ' '}${tally.counts[one]}`,
  ).join(zh ? '，' : ', ');
  const output = harmless(options.output);
  terminal.out.write(
    !zh
      ? `${output}: ${made.comments} comments, ${made.edits} tracked changes, ${made.reforms} of formatting (${severities})\n`
      : `${output}：写入批注${made.comments}条、修订${made.edits}处、格式修订${made.reforms}处（${severities}）\n`,
  );
  const errors = [...overrides.errors, ...configuration.problems].map((one) => one.output(settings.locale));
  nameErrors(errors, terminal);
  return errors.length > 0 ? 2 : tally.exitCode(options.failOn, maxWarnings);
}

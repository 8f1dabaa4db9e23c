import { Command, CommanderError, Option } from 'commander';
import { DEFAULT_SETTINGS, type RuleSetting, type Settings } from '../config/settings.js';
import type { Locale } from '../messages/locale.js';
import type { RuleId, Severity } from '../rules/rule.js';
import { exitCode, lintJson, lintPaths } from './commands/lint.js';
import { showModel } from './commands/model.js';
import { textReport } from './reporters/text.js';
import { VERSION } from './version.js';

interface Common {
  readonly format: string;
  readonly profile?: string;
  readonly locale: Locale;
  readonly stdinFilename?: string;
  readonly color: 'auto' | 'always' | 'never';
}

interface LintOptions extends Common {
  readonly rule: readonly string[];
  readonly failOn: Severity | 'never';
  readonly maxWarnings?: string;
}

async function readStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

async function common(
  paths: readonly string[],
  { profile, locale, stdinFilename }: Common,
  rules: Settings['rules'] = new Map(),
) {
  const settings: Settings = { ...DEFAULT_SETTINGS, locale, rules };
  const name = stdinFilename ?? (paths.includes('-') ? '-' : undefined);
  return {
    settings,
    ...(profile && { profile }),
    ...(name !== undefined && { stdin: { name, text: await readStdin() } }),
  };
}

/** `--rule ID=SEVERITY` */
function ruleSettings(pairs: readonly string[]): Map<RuleId, RuleSetting> {
  const rules = new Map<RuleId, RuleSetting>();
  for (const pair of pairs) {
    const [id = '', severity = ''] = pair.split('=');
    rules.set(id as RuleId, { severity: severity as Severity });
  }
  return rules;
}

const withCommon = (command: Command): Command =>
  command
    .option('--profile <ID>', '报告类型；不写则根据内容识别')
    .addOption(new Option('--locale <LOCALE>', '提示的语言').choices(['zh-CN', 'en']).default('zh-CN'))
    .addOption(new Option('--color <WHEN>', '颜色').choices(['auto', 'always', 'never']).default('auto'))
    .option('--stdin-filename <NAME>', '从标准输入读，按这个文件名处理')
    .exitOverride();

function program(done: (code: number) => void): Command {
  const main = new Command('gongwen')
    .description('检查政府报告的结构、数字、用语 Checks Chinese government reports')
    .version(VERSION)
    .exitOverride();
  withCommon(main.command('lint').argument('[PATH...]').description('检查报告'))
    .option('--format <FORMAT>', '输出格式', 'text')
    .option('--rule <ID=SEVERITY>', '改变规则的级别', (value: string, all: string[]) => [...all, value], [] as string[])
    .addOption(
      new Option('--fail-on <SEVERITY>').choices(['error', 'warning', 'info', 'hint', 'never']).default('warning'),
    )
    .option('--max-warnings <N>')
    .action(async (paths: string[], options: LintOptions) => {
      const result = await lintPaths(paths, await common(paths, options, ruleSettings(options.rule)));
      for (const error of [...result.errors, ...result.files.flatMap((f) => f.error ?? [])])
        process.stderr.write(`gongwen: ${error.message[options.locale]}\n`);
      const color =
        options.color === 'always' ||
        (options.color === 'auto' && process.stdout.isTTY === true && !process.env.NO_COLOR);
      process.stdout.write(
        options.format === 'json'
          ? `${JSON.stringify(lintJson(result, VERSION, options.locale))}\n`
          : textReport(result, { color }),
      );
      done(
        exitCode(result, options.failOn, options.maxWarnings === undefined ? undefined : Number(options.maxWarnings)),
      );
    });
  for (const view of ['outline', 'figures'] as const)
    withCommon(main.command(view).argument('[PATH...]'))
      .option('--format <FORMAT>', '输出格式', 'text')
      .action(async (paths: string[], options: Common) => {
        const { text, failed } = await showModel(view, paths, options.format, await common(paths, options));
        process.stdout.write(text);
        done(failed ? 2 : 0);
      });
  return main;
}

try {
  await program((code) => {
    process.exitCode = code;
  }).parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError))
    process.stderr.write(`gongwen: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : 2;
}

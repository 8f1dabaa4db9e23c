import { Command, type CommanderError, Option } from 'commander';
import type { Locale } from '../messages/locale.js';
import type { LintOptions } from './commands/lint.js';
import type { CommonOptions, Environment } from './common.js';
import { CliError } from './messages.js';

type Texts = Readonly<Record<Locale, string>>;

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

/** The command line. `done` is told the exit code. */
export function createProgram(
  locale: Locale,
  version: string,
  environment: Environment,
  done: (code: number) => void,
): Command {
  const t = (zh: string, en: string): string => ({ 'zh-CN': zh, en })[locale];
  const program = new Command('gongwen')
    .description(t('检查公文报告：结构、数字、用语', 'Checks Chinese government reports: structure, figures, wording'))
    .version(version, '-V, --version', t('版本', 'version'))
    .helpOption('-h, --help', t('帮助', 'help'))
    .helpCommand(false)
    .exitOverride()
    .configureHelp({ styleTitle: (title) => helpTitle(title, locale) })
    .addOption(new Option('--debug', t('出错时显示调用过程', 'show stack traces')).hideHelp());

  const command = (name: string, zh: string, en: string): Command =>
    program
      .command(name)
      .description(t(zh, en))
      .helpOption('-h, --help', t('帮助', 'help'))
      .addOption(new Option('--debug').hideHelp())
      .exitOverride();
  const files = (cmd: Command): Command =>
    cmd
      .argument(
        '[PATH...]',
        t(
          '文件、文件夹、通配符，“-”为标准输入，@文件为路径列表',
          'files, folders, globs, “-” for standard input, @FILE for a list of paths',
        ),
      )
      .option('--profile <ID>', t('报告类型；不写则自动识别', 'type of report; recognised where not given'))
      .option('--stdin-filename <NAME>', t('读标准输入，当作这个文件', 'read standard input as this file'))
      .option('--changed', t('只看git中改动过的文件', 'only files that git says are changed'))
      .option('--since <REF>', t('只看自某个git版本以来改动的文件', 'only files changed since a git revision'))
      .option('--shard <I/N>', t('只看第I份，共N份', 'only the I-th of N parts'))
      .option('--jobs <N>', t('线程数', 'number of threads'))
      .option('--cache', t('内容未变的文件用上次的结果', 'take results of unchanged files from the last run'))
      .addOption(new Option('--locale <LOCALE>', t('语言', 'language')).choices(['zh-CN', 'en']).default('zh-CN'))
      .addOption(
        new Option('--color <WHEN>', t('颜色', 'colour')).choices(['auto', 'always', 'never']).default('auto'),
      );
  const format = (cmd: Command, names: string): Command =>
    cmd.option('--format <NAME[=FILE]>', `${t('输出格式，可重复', 'output, repeatable')}: ${names}`, collect, []);

  format(files(command('lint', '检查报告，列出问题', 'report findings')), 'text json')
    .option(
      '--rule <ID=LEVEL>',
      t('调整规则级别：error warning info hint off', 'set the severity of a rule'),
      collect,
      [],
    )
    .addOption(
      new Option('--fail-on <LEVEL>', t('达到此级别时退出码为1', 'exit with 1 at this severity'))
        .choices(['error', 'warning', 'info', 'hint', 'never'])
        .default('warning'),
    )
    .option('--max-warnings <N>', t('警告超过N个时退出码为1', 'exit with 1 above N warnings'))
    .action(async (paths: string[], options: LintOptions) =>
      done(await (await import('./commands/lint.js')).lint(paths, options, environment)),
    );
  format(files(command('outline', '列出标题与要点的层次', 'show the outline')), 'text json').action(
    async (paths: string[], options: CommonOptions) =>
      done(await (await import('./commands/outline.js')).outline(paths, options, environment)),
  );
  format(
    files(command('figures', '列出全部数字与其间的关系', 'list every figure and what holds between them')),
    'text json csv',
  ).action(async (paths: string[], options: CommonOptions) =>
    done(await (await import('./commands/figures.js')).figures(paths, options, environment)),
  );
  command('lsp', '语言服务器，供编辑器使用', 'language server for editors')
    .requiredOption('--stdio', t('经标准输入输出通信', 'talk over standard input and output'))
    .action(async () => (await import('../lsp/main-node.js')).startLanguageServer('stdio'));
  return program;
}

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Options:': '选项：',
  'Commands:': '命令：',
  'Arguments:': '参数：',
};

const helpTitle = (title: string, locale: Locale): string => (locale === 'en' ? title : (TITLES[title] ?? title));

const USAGE: Readonly<Record<string, (message: string) => Texts>> = {
  'commander.unknownOption': (name) => ({ 'zh-CN': `没有这个选项：${name}`, en: `no such option: ${name}` }),
  'commander.unknownCommand': (name) => ({ 'zh-CN': `没有这个命令：${name}`, en: `no such command: ${name}` }),
  'commander.optionMissingArgument': (name) => ({
    'zh-CN': `选项缺少值：${name}`,
    en: `option without its value: ${name}`,
  }),
  'commander.missingArgument': (name) => ({ 'zh-CN': `缺少参数：${name}`, en: `missing argument: ${name}` }),
  'commander.invalidArgument': (text) => ({ 'zh-CN': `选项的值不对：${text}`, en: `bad value: ${text}` }),
  'commander.excessArguments': (text) => ({ 'zh-CN': `参数太多：${text}`, en: `too many arguments: ${text}` }),
};

/** What commander says, in every language. */
export function usageError({ code, message }: CommanderError): CliError {
  const plain = message.replace(/^error: /u, '');
  const named = /'([^']+)'/u.exec(plain)?.[1] ?? plain;
  const near = /Did you mean (?:one of )?([^?]+)\?/u.exec(plain)?.[1];
  const texts = USAGE[code]?.(code === 'commander.invalidArgument' ? plain : named) ?? { 'zh-CN': plain, en: plain };
  const more = near
    ? { 'zh-CN': `；是不是${near}？`, en: `; did you mean ${near}?` }
    : { 'zh-CN': '；用法见gongwen --help', en: '; see gongwen --help' };
  return new CliError('usage', { detail: { 'zh-CN': texts['zh-CN'] + more['zh-CN'], en: texts.en + more.en } });
}

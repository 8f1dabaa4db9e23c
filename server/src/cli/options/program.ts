import { Command, Option } from 'commander';
import type { Locale } from '../../messages/locale.js';
import type { ExportOptions } from '../commands/export.js';
import type { FixOptions } from '../commands/fix.js';
import type { ImportOptions } from '../commands/import.js';
import type { ReviewCommandOptions } from '../commands/review.js';
import { CliError } from '../messages.js';
import { LINT_FORMATS } from '../show/reporters/index.js';
import type { Terminal } from '../terminal.js';
import type { CommonOptions } from './common.js';
import type { LintOptions } from './lint-options.js';
import { helpTitle, type Texts } from './usage.js';

const NO_PROCESS: Texts = {
  'zh-CN': '语言服务器需要自己的进程：gongwen lsp --stdio',
  en: 'the language server needs a process of its own: gongwen lsp --stdio',
};

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

/** The command line for what was typed. `done` is told the exit code. */
export function createProgram(
  args: readonly string[],
  locale: Locale,
  version: string,
  terminal: Terminal,
  done: (code: number) => void,
): Command {
  const t = (zh: string, en: string): string => ({ 'zh-CN': zh, en })[locale];
  const program = new Command('gongwen')
    .description(t('检查公文报告：结构、数字、用语', 'Checks Chinese government reports: structure, figures, wording'))
    .version(version, '-V, --version', t('版本', 'version'))
    .helpOption('-h, --help', t('帮助', 'help'))
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out.write(text),
      writeErr: () => {},
      getOutHelpWidth: () => (terminal.out.isTTY ? terminal.out.columns : 80),
      getOutHasColors: () => false,
    })
    .configureHelp({ styleTitle: (title) => helpTitle(title, locale) })
    .addOption(new Option('--debug', t('出错时显示调用过程', 'show stack traces')).hideHelp())
    // It may stand before the command or behind it.
    .hook('preAction', (whole, command) => {
      if (whole.opts().debug) command.setOptionValue('debug', true);
    });

  const command = (name: string, zh: string, en: string): Command =>
    program
      .command(name)
      .description(t(zh, en))
      .helpOption('-h, --help', t('帮助', 'help'))
      .addOption(new Option('--debug').hideHelp())
      .exitOverride();
  const look = (cmd: Command): Command =>
    cmd
      .addOption(new Option('--locale <LOCALE>', t('语言', 'language')).choices(['zh-CN', 'en']))
      .addOption(
        new Option('--color <WHEN>', t('颜色', 'colour')).choices(['auto', 'always', 'never']).default('auto'),
      );
  const paths = (cmd: Command): Command =>
    look(cmd)
      .argument(
        '[PATH...]',
        t(
          '文件、文件夹、通配符，“-”为标准输入，@文件为路径列表',
          'files, folders, globs, “-” for standard input, @FILE for a list of paths',
        ),
      )
      .option('--profile <ID>', t('报告类型；不写则自动识别', 'type of report; recognised where not given'))
      .option('--changed', t('只看git中改动过的文件', 'only files that git says are changed'))
      .option('--since <REF>', t('只看自某个git版本以来改动的文件', 'only files changed since a git revision'))
      .option('--shard <I/N>', t('只看第I份，共N份', 'only the I-th of N parts'));
  const many = (cmd: Command): Command =>
    paths(cmd)
      .option('--stdin-filename <NAME>', t('读标准输入，当作这个文件', 'read standard input as this file'))
      .option('--jobs <N>', t('线程数', 'number of threads'))
      .option(
        '--timeout <SECONDS>',
        t(
          '每份报告最多检查多少秒；只有一份时不限，否则默认60',
          'seconds for each report; no limit for a single one, else 60',
        ),
      )
      .option('--cache', t('内容未变的文件用上次的结果', 'take results of unchanged files from the last run'));
  const format = (cmd: Command, names: string): Command =>
    cmd.option('--format <NAME[=FILE]>', `${t('输出格式，可重复', 'output, repeatable')}: ${names}`, collect, []);
  const judgedBy = (cmd: Command): Command =>
    cmd
      .option('--rule <ID=LEVEL>', t('调整规则级别：error warning info hint off', 'severity of a rule'), collect, [])
      .addOption(
        new Option('--fail-on <LEVEL>', t('达到此级别时退出码为1', 'exit with 1 at this severity'))
          .choices(['error', 'warning', 'info', 'hint', 'never'])
          .default('warning'),
      )
      .option('--max-warnings <N>', t('警告超过N个时退出码为1', 'exit with 1 above N warnings'));
  const judged = (cmd: Command): Command => judgedBy(format(cmd, LINT_FORMATS.join(' ')));

  /** Each command with what it takes; only the one that is asked for is put together. */
  const commands: Readonly<Record<string, () => void>> = {
    lint() {
      judged(many(command('lint', '检查报告，列出问题', 'report findings')))
        .option(
          '--baseline [FILE]',
          t('不列出基线中已有的问题；文件名用“=”给出', 'leave out what the baseline knows; the value is given with ='),
        )
        .option('--write-baseline [FILE]', t('把现有问题全部记入基线', 'write all findings as known ones'))
        .option('--stats', t('按规则统计', 'count by rule'))
        .option('--watch', t('文件变化时重新检查', 'check again whenever a file changes'))
        .option(
          '--stdin-jsonl',
          t('每行读入{"path","text"}，每行输出一份结果', 'a line {"path","text"} in, a line of results out'),
        )
        .action(async (given: string[], options: LintOptions) =>
          done(await (await import('../commands/lint.js')).lint(given, options, terminal)),
        );
    },
    fix() {
      judged(many(command('fix', '自动改正格式问题', 'apply safe fixes')))
        .option('--dry-run', t('只显示差异，不写文件', 'show the changes as a unified diff, write nothing'))
        .option(
          '--accept <RULES>',
          t('这些规则只有一种改法时也改', 'also apply the single choice of these rules'),
          collect,
          [],
        )
        .action(async (given: string[], options: FixOptions) =>
          done(await (await import('../commands/fix.js')).fix(given, options, terminal)),
        );
    },
    outline() {
      format(many(command('outline', '列出标题与要点的层次', 'show the outline')), 'text json').action(
        async (given: string[], options: CommonOptions) =>
          done(await (await import('../commands/outline.js')).outline(given, options, terminal)),
      );
    },
    figures() {
      format(
        many(command('figures', '列出全部数字与其间的关系', 'list figures and what holds between them')),
        'text json csv',
      ).action(async (given: string[], options: CommonOptions) =>
        done(await (await import('../commands/figures.js')).figures(given, options, terminal)),
      );
    },
    explain() {
      format(
        look(
          command(
            'explain',
            '说明一条规则；给出文件则说明它在其中看到了什么',
            'what a rule means, and what it saw in a file',
          ),
        ),
        'text json',
      )
        .argument('<RULE>', t('规则的名称或代码', 'name or code of the rule'))
        .argument('[FILE]', t('报告', 'a report'))
        .action(async (rule: string, file: string | undefined, options: CommonOptions) =>
          done(await (await import('../commands/explain.js')).explain(rule, file, options, terminal)),
        );
    },
    export() {
      look(command('export', '按GB/T 9704导出Word文件', 'write a Word file by GB/T 9704'))
        .argument('<REPORT>', t('报告', 'a report'))
        .option('-o, --output <FILE>', t('写到哪里；不写则在报告旁', 'where to; beside the report where not given'))
        .option('--force', t('已有这个文件时覆盖', 'take the place of an existing file'))
        .option('--profile <ID>', t('报告类型；不写则自动识别', 'type of report; recognised where not given'))
        .action(async (file: string, options: ExportOptions) =>
          done(await (await import('../commands/export.js')).exportWord(file, options, terminal)),
        );
    },
    import() {
      look(command('import', '把Word文件转成文本或Markdown', 'a Word file as text or Markdown'))
        .argument('<FILE>', t('Word文件（.docx）', 'a Word file (.docx)'))
        .addOption(new Option('--to <FORM>', t('文本或Markdown', 'form')).choices(['text', 'markdown']).default('text'))
        .addOption(
          new Option('--revisions <VIEW>', t('修订：最终状态或原始状态', 'tracked changes: which view'))
            .choices(['final', 'original'])
            .default('final'),
        )
        .option('-o, --output <FILE>', t('写入文件；不写则显示', 'file to write; printed where not given'))
        .option('--force', t('覆盖已有的文件', 'replace a file that exists'))
        .action(async (file: string, options: ImportOptions) =>
          done(await (await import('../commands/import.js')).importWord(file, options, terminal)),
        );
    },
    review() {
      judgedBy(look(command('review', '把检查结果写成Word批注', 'write findings into a copy of a Word file')))
        .argument('<FILE>', t('Word文件（.docx）', 'a Word file (.docx)'))
        .requiredOption('-o, --output <FILE>', t('写到哪个新文件', 'the new file'))
        .option('--revise', t('格式修正同时写成修订，由您接受或拒绝', 'safe fixes as tracked changes, too'))
        .option('--force', t('覆盖已有的文件', 'replace a file that exists'))
        .option('--profile <ID>', t('报告类型；不写则自动识别', 'type of report; recognised where not given'))
        .action(async (file: string, options: ReviewCommandOptions) =>
          done(await (await import('../commands/review.js')).review(file, options, terminal)),
        );
    },
    init() {
      look(command('init', '生成配置文件gongwen.yaml', 'write a configuration file to start from')).action(async () =>
        done(await (await import('../commands/init.js')).init(locale, terminal)),
      );
    },
    config() {
      const config = command('config', '配置', 'configuration');
      format(
        look(
          config
            .command('print')
            .description(t('列出对某个文件生效的每项配置及其来源', 'each value that holds for a file, and its origin')),
        ),
        'text json',
      )
        .helpOption('-h, --help', t('帮助', 'help'))
        .exitOverride()
        .argument('<FILE>', t('报告', 'a report'))
        .option('--profile <ID>', t('报告类型', 'type of report'))
        .option('--rule <ID=LEVEL>', t('调整规则级别', 'severity of a rule'), collect, [])
        .action(async (file: string, options: CommonOptions) =>
          done(await (await import('../commands/config.js')).printConfig(file, options, terminal)),
        );
    },
    lsp() {
      command('lsp', '语言服务器，供编辑器使用', 'language server, for editors')
        .option('--stdio', t('通过标准输入输出通信', 'over standard input and output'))
        .allowUnknownOption()
        .action(() => {
          if (!terminal.languageServer) throw new CliError('usage', { detail: NO_PROCESS });
          terminal.languageServer();
        });
    },
  };
  // Only --debug stands before a command; where none is named, all are listed.
  const named = args.find((arg) => arg !== '--debug') ?? '';
  const asked = Object.hasOwn(commands, named) ? [named] : Object.keys(commands);
  for (const name of asked) commands[name]?.();
  return program;
}

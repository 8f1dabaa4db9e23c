import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { run } from '../../server/src/cli/command.js';
import type { Stream, Terminal } from '../../server/src/cli/terminal.js';
import { nodeDisk } from '../../server/src/host/node-disk.js';

export { folder } from './folders.js';

/** The built command, for what has to be a process. */
export const CLI = resolve('dist/cli.js');
const WORKER = pathToFileURL(resolve('dist/worker.js'));

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** A stream that keeps what is written. */
class Kept implements Stream {
  readonly isTTY = false;
  readonly columns = 100;
  text = '';
  write(text: string): void {
    this.text += text;
  }
  async ready(): Promise<void> {}
}

/** Runs the command in this process, in a folder and with the given input. */
export async function gongwen(args: readonly string[], { cwd, input, env }: RunOptions = {}): Promise<Ran> {
  const out = new Kept();
  const err = new Kept();
  const terminal: Terminal = {
    stdin: Readable.from(input === undefined ? [] : [Buffer.from(input)]),
    out,
    err,
    cwd: cwd ?? process.cwd(),
    env: { HOME: tmpdir(), XDG_CACHE_HOME: join(cwd ?? tmpdir(), '.kept'), PATH: process.env.PATH, ...env },
    files: nodeDisk,
    exit: { before: () => () => {} },
    worker: WORKER,
  };
  const status = await run(args, terminal);
  return { status, stdout: out.text, stderr: err.text };
}

/** Runs the built command as a process of its own. */
export function spawned(args: readonly string[], { cwd, input, env }: RunOptions = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    env: { ...process.env, ...env },
    ...(cwd !== undefined && { cwd }),
    ...(input !== undefined && { input }),
  });
  return { status, stdout, stderr };
}

/** Runs it with `--format json` and checks the exit code. */
export async function gongwenJson<T>(status: number, args: readonly string[], options?: RunOptions): Promise<T> {
  const ran = await gongwen([...args, '--format', 'json'], options);
  assert.equal(ran.status, status, `${args.join(' ')}: ${ran.stderr}`);
  return JSON.parse(ran.stdout) as T;
}

export interface LintJson {
  readonly schema: string;
  readonly errors: readonly { code: string; message: string; path?: string; line?: number }[];
  readonly files: readonly {
    path: string;
    profile: string | null;
    encoding: string | null;
    error: null | { code: string; message: string };
    findings: readonly {
      rule: string;
      code: string;
      severity: string;
      message: string;
      fingerprint: string;
      start: { line: number; column: number; offset: number };
      end: { line: number; column: number; offset: number };
      fixes: readonly { title: string; kind: string; edits: readonly { start: number; end: number; text: string }[] }[];
    }[];
  }[];
  readonly summary: Readonly<
    Record<'files' | 'skipped' | 'errors' | 'warnings' | 'infos' | 'hints' | 'failed', number>
  >;
}

/** A whole report of an invented place that the profile fazhi-annual knows; two wordings and one figure in it are wrong. */
export const REPORT = `云岭市柳溪镇2023年法治政府建设年度报告

2023年，柳溪镇深入学习贯彻习近平法治思想，扎实推进法治政府建设，现将有关情况报告如下。

一、2023年推进法治政府建设的主要举措和成效
（一）依法化解矛盾纠纷。全年共排查矛盾纠纷124件，调解成功121件，调解成功率98.8%。
（二）加强行政执法监督。全年办理行政处罚案件45件，按装监控设备12处。

二、存在的不足和原因
基层执法力量不足，部分干部运用法治思维的能力不同程序存在差距。

三、党政主要负责人履行推进法治建设第一责任人职责情况
镇党委书记、镇长认真履行第一责任人职责，召开专题会议4次。

四、2024年推进法治政府建设的主要安排
继续加强执法队伍建设，提高依法行政水平。

云岭市柳溪镇人民政府
2024年1月15日
`;

import { renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Script } from 'node:vm';
import { Room } from './room.js';

export interface Bundle {
  readonly exports: unknown;
  /** Writes down what V8 compiled, for the next start, unless code that serves it better is there. */
  keep(run: Run): void;
}

/**
 * Runs that code is kept of, each serves a usual start better than those before it: one that needed part of what usual
 * runs need; one that needed much more, all of which each start has to take in; a usual one.
 */
const RUNS = ['part', 'much', 'usual'] as const;
export type Run = (typeof RUNS)[number];

/**
 * Stands in the place of code of a large run once a usual one took that in: what it could keep has all of it, so the next
 * usual run begins without and keeps its own.
 */
const AWAITED = 'awaited';

/** For which program and which Node compiled code holds; V8 itself looks at its own version and flags. */
function labelOf(path: string): string {
  const { size, mtimeMs } = statSync(path);
  return `gongwen ${size} ${mtimeMs} ${process.version} ${process.arch}`;
}

/** Where V8 uses compiled code as it lies: elsewhere it makes a copy first. */
const ALIGNED = 8;

/** The line before compiled code: label and length, and blanks up to where the code may begin. */
function lineOf(label: string, length: number): string {
  const line = `${label} ${length}`;
  return `${line.padEnd(Math.ceil((line.length + 1) / ALIGNED) * ALIGNED - 1)}\n`;
}

interface Kept {
  readonly code: Buffer;
  readonly run: Run | typeof AWAITED;
}

/** Whether what a run keeps serves better than what is kept. */
function isBetter(run: Run, { run: before }: Kept): boolean {
  return before === AWAITED ? run === 'usual' : RUNS.indexOf(run) > RUNS.indexOf(before);
}

/** Compiled code that was kept and is undamaged. */
function kept(cache: string, label: string, room: Room): Kept | undefined {
  try {
    const bytes = room.read(cache);
    const end = bytes.indexOf(0x0a) + 1;
    const code = bytes.subarray(end);
    const line = bytes.toString('latin1', 0, end);
    const run = ([...RUNS, AWAITED] as const).find((one) => line === lineOf(`${label} ${one}`, code.length));
    return run && { code, run };
  } catch {
    return undefined;
  }
}

/**
 * Loads a bundle: a CommonJS module in its function already, written in ASCII, so that its bytes are its text. V8's compiled code lies beside it, where only those write who may write the program itself;
 * where nobody may, each start compiles. Never in a folder that is checked: compiled code is run, not read. `require` is
 * that of a module in the same folder. `room`: where both are read, free again afterwards.
 */
export function loadBundle(path: string, require: NodeJS.Require, room = new Room(0)): Bundle {
  const cache = `${path}.cache`;
  const label = labelOf(path);
  const source = room.read(path).toString('latin1');
  const before = kept(cache, label, room);
  const cachedData = before?.run === AWAITED ? undefined : before?.code;
  const script = new Script(source, { filename: path, ...(cachedData && { cachedData }) });
  const isKept = before !== undefined && script.cachedDataRejected !== true;
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, path, dirname(path));
  return {
    exports: module.exports,
    keep(run) {
      if (isKept && !isBetter(run, before)) return;
      const waits = isKept && before.run === 'much';
      const temporary = `${cache}.${process.pid}.tmp`;
      try {
        const code = waits ? Buffer.alloc(0) : script.createCachedData();
        writeFileSync(
          temporary,
          Buffer.concat([Buffer.from(lineOf(`${label} ${waits ? AWAITED : run}`, code.length), 'latin1'), code]),
          {
            flag: 'wx',
          },
        );
        renameSync(temporary, cache);
      } catch {
        try {
          unlinkSync(temporary);
        } catch {
          // it was never made
        }
      }
    },
  };
}

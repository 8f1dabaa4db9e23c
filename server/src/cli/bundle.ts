import { renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Script } from 'node:vm';
import { Room } from './room.js';

export interface Bundle {
  readonly exports: unknown;
  /**
   * Writes down what V8 compiled, for the next start, unless that is there already. `whole`: most of what a usual run
   * needs was compiled; what was kept without that is written anew.
   */
  keep(whole: boolean): void;
}

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

/** How a run that kept code is called: one that needed most of what usual runs need, and another. */
const WHOLE = 'whole';
const PART = 'part';

interface Kept {
  readonly code: Buffer;
  readonly whole: boolean;
}

/** Compiled code that was kept and is undamaged. */
function kept(cache: string, label: string, room: Room): Kept | undefined {
  try {
    const bytes = room.read(cache);
    const end = bytes.indexOf(0x0a) + 1;
    const code = bytes.subarray(end);
    const line = bytes.toString('latin1', 0, end);
    const isOf = (run: string) => line === lineOf(`${label} ${run}`, code.length);
    return isOf(WHOLE) || isOf(PART) ? { code, whole: isOf(WHOLE) } : undefined;
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
  const cachedData = before?.code;
  const script = new Script(source, { filename: path, ...(cachedData && { cachedData }) });
  const isKept = cachedData !== undefined && script.cachedDataRejected !== true;
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, path, dirname(path));
  return {
    exports: module.exports,
    keep(whole) {
      if (isKept && (before?.whole || !whole)) return;
      const temporary = `${cache}.${process.pid}.tmp`;
      try {
        const code = script.createCachedData();
        writeFileSync(
          temporary,
          Buffer.concat([Buffer.from(lineOf(`${label} ${whole ? WHOLE : PART}`, code.length), 'latin1'), code]),
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

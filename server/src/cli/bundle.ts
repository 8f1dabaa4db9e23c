import { readFileSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Script } from 'node:vm';

export interface Bundle {
  readonly exports: unknown;
  /** Writes down what V8 compiled, for the next start, unless that is there already. */
  keep(): void;
}

/** For which program and which Node compiled code holds; V8 itself looks at its own version and flags. */
function labelOf(path: string): string {
  const { size, mtimeMs } = statSync(path);
  return `gongwen ${size} ${mtimeMs} ${process.version} ${process.arch}`;
}

/** Compiled code that was kept and is whole: a line with label and length, then the code. */
function kept(cache: string, label: string): Buffer | undefined {
  try {
    const bytes = readFileSync(cache);
    const end = bytes.indexOf(0x0a);
    const code = bytes.subarray(end + 1);
    return bytes.toString('utf8', 0, Math.max(0, end)) === `${label} ${code.length}` ? code : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Loads a bundle: a CommonJS module in its function already, written in ASCII, so that its bytes are its text. V8's compiled code lies beside it, where only those write who may write the program itself;
 * where nobody may, each start compiles. Never in a folder that is checked: compiled code is run, not read. `require` is
 * that of a module in the same folder.
 */
export function loadBundle(path: string, require: NodeJS.Require): Bundle {
  const cache = `${path}.cache`;
  const label = labelOf(path);
  const cachedData = kept(cache, label);
  const script = new Script(readFileSync(path, 'latin1'), { filename: path, ...(cachedData && { cachedData }) });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, path, dirname(path));
  return {
    exports: module.exports,
    keep() {
      if (cachedData && script.cachedDataRejected !== true) return;
      const temporary = `${cache}.${process.pid}.tmp`;
      try {
        const code = script.createCachedData();
        writeFileSync(temporary, Buffer.concat([Buffer.from(`${label} ${code.length}\n`), code]), { flag: 'wx' });
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

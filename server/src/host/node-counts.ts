import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Folders above the running program in which the counts may lie: threads start in a folder below. */
const STEPS = 3;

/** The packed counts beside the running program; undefined where it runs without them, as tests do. */
export function readCounts(program: string | undefined = process.argv[1]): Uint8Array | undefined {
  if (program === undefined) return undefined;
  let folder = realPath(program);
  for (let i = 0; i < STEPS; i++) {
    folder = dirname(folder);
    const bytes = tryRead(join(folder, 'typos.bin'));
    if (bytes) return bytes;
  }
  return undefined;
}

function tryRead(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** The command is a link where it was installed. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

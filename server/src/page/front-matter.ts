import type { Block } from '../syntax/block.js';

/** YAML between two lines of dashes at the very beginning. */
export const isFrontMatter = (block: Block): boolean => block.kind === 'opaque' && /^---[ \t]*\r?\n/.test(block.text);

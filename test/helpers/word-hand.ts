import { WORD_FILES, type WordFile } from './word-files.js';
import { ODD_FILES } from './word-odd.js';
import { TORTURE_FILES } from './word-torture.js';

/** All Word files that are made by hand. */
export const HAND_FILES: Readonly<Record<string, WordFile>> = { ...WORD_FILES, ...TORTURE_FILES, ...ODD_FILES };

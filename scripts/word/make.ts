// Writes test/fixtures/word: Word files of our own making, each beside the text that it was made from. `npm run make:word`
import { mkdirSync, writeFileSync } from 'node:fs';
import { HAND_FILES } from '../../test/helpers/word-hand.js';
import { office } from './office.js';
import { packaged } from './packaged.js';

/** A Word file and the text that it was made from. */
export interface Made {
  readonly name: string;
  readonly text: string;
  readonly bytes: Uint8Array;
}

const FOLDER = 'test/fixtures/word';

const byHand = Object.entries(HAND_FILES).map(
  ([name, { text, bytes }]): Made => ({ name: `hand-${name}`, text, bytes: bytes() }),
);

mkdirSync(FOLDER, { recursive: true });
for (const { name, text, bytes } of [...byHand, ...(await packaged()), ...office()]) {
  writeFileSync(`${FOLDER}/${name}.docx`, bytes);
  writeFileSync(`${FOLDER}/${name}.txt`, text);
}

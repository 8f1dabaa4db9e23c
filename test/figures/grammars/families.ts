import { EIGHTEENTH_TRAPS, EIGHTEENTHS } from './eighteenth/index.js';
import { EIGHTH_TRAPS, EIGHTHS } from './eighth/index.js';
import { ELEVENTH_TRAPS, ELEVENTHS } from './eleventh/index.js';
import { FIFTEENTH_TRAPS, FIFTEENTHS } from './fifteenth/index.js';
import { FIFTH_TRAPS, FIFTHS } from './fifth/index.js';
import { FOURTEENTH_TRAPS, FOURTEENTHS } from './fourteenth/index.js';
import { FOURTH_TRAPS, FOURTHS } from './fourth/index.js';
import type { Grammar } from './grammar.js';
import { NINETEENTH_TRAPS, NINETEENTHS } from './nineteenth/index.js';
import { NINTH_TRAPS, NINTHS } from './ninth/index.js';
import { SEVENTEENTH_TRAPS, SEVENTEENTHS } from './seventeenth/index.js';
import { SEVENTH_TRAPS, SEVENTHS } from './seventh/index.js';
import { SIXTEENTH_TRAPS, SIXTEENTHS } from './sixteenth/index.js';
import { SIXTHS } from './sixth/index.js';
import { TENTH_TRAPS, TENTHS } from './tenth/index.js';
import { THIRTEENTH_TRAPS, THIRTEENTHS } from './thirteenth/index.js';
import { TWELFTH_TRAPS, TWELFTHS } from './twelfth/index.js';
import { TWENTIETH_TRAPS, TWENTIETHS } from './twentieth/index.js';
import { TWENTYFIRST_TRAPS, TWENTYFIRSTS } from './twentyfirst/index.js';
import { TWENTYSECOND_TRAPS, TWENTYSECONDS } from './twentysecond/index.js';

/** Grammars by one hand that did not know the engine. */
export interface Family {
  readonly name: string;
  readonly grammars: readonly Grammar[];
  readonly traps: readonly Grammar[];
  /** Are weights learnt from it, or does it only measure what was learnt? */
  readonly isLearnt: boolean;
  /** It has so many grammars at least. */
  readonly least: number;
}

export const FAMILIES: readonly Family[] = [
  { name: 'fourth', grammars: FOURTHS, traps: FOURTH_TRAPS, isLearnt: true, least: 45 },
  { name: 'fifth', grammars: FIFTHS, traps: FIFTH_TRAPS, isLearnt: true, least: 24 },
  { name: 'sixth', grammars: SIXTHS, traps: [], isLearnt: true, least: 47 },
  { name: 'seventh', grammars: SEVENTHS, traps: SEVENTH_TRAPS, isLearnt: true, least: 55 },
  { name: 'eighth', grammars: EIGHTHS, traps: EIGHTH_TRAPS, isLearnt: true, least: 45 },
  { name: 'ninth', grammars: NINTHS, traps: NINTH_TRAPS, isLearnt: true, least: 55 },
  { name: 'tenth', grammars: TENTHS, traps: TENTH_TRAPS, isLearnt: true, least: 70 },
  { name: 'eleventh', grammars: ELEVENTHS, traps: ELEVENTH_TRAPS, isLearnt: true, least: 60 },
  { name: 'twelfth', grammars: TWELFTHS, traps: TWELFTH_TRAPS, isLearnt: true, least: 55 },
  { name: 'thirteenth', grammars: THIRTEENTHS, traps: THIRTEENTH_TRAPS, isLearnt: true, least: 38 },
  { name: 'fourteenth', grammars: FOURTEENTHS, traps: FOURTEENTH_TRAPS, isLearnt: true, least: 65 },
  { name: 'fifteenth', grammars: FIFTEENTHS, traps: FIFTEENTH_TRAPS, isLearnt: true, least: 45 },
  { name: 'sixteenth', grammars: SIXTEENTHS, traps: SIXTEENTH_TRAPS, isLearnt: true, least: 34 },
  { name: 'seventeenth', grammars: SEVENTEENTHS, traps: SEVENTEENTH_TRAPS, isLearnt: true, least: 55 },
  { name: 'eighteenth', grammars: EIGHTEENTHS, traps: EIGHTEENTH_TRAPS, isLearnt: true, least: 50 },
  { name: 'nineteenth', grammars: NINETEENTHS, traps: NINETEENTH_TRAPS, isLearnt: true, least: 47 },
  { name: 'twentieth', grammars: TWENTIETHS, traps: TWENTIETH_TRAPS, isLearnt: true, least: 47 },
  { name: 'twentyfirst', grammars: TWENTYFIRSTS, traps: TWENTYFIRST_TRAPS, isLearnt: true, least: 47 },
  { name: 'twentysecond', grammars: TWENTYSECONDS, traps: TWENTYSECOND_TRAPS, isLearnt: false, least: 47 },
];

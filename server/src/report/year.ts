import { type Block, blockFact } from '../syntax/block.js';
import { narrowDigits } from '../text/chars.js';

/** Letters may stand for digits: 2O25年. */
const YEAR = /((?:19|2[0Oo])(?:\d{2}|[\dOolI]{2}(?=年)))\s*年?(?=[^\d]|$)/;

/** First year named in a short text. */
const yearIn = blockFact((block: Block): number | undefined => {
  const [, year] = YEAR.exec(narrowDigits(block.text.slice(0, 200))) ?? [];
  return year ? Number(year.replace(/[Oo]/g, '0').replace(/[lI]/g, '1')) : undefined;
});

const signedIn = blockFact((block: Block): number | undefined => {
  const found = /((?:19|20)\d{2})\s*年\s*(\d{1,2})\s*月/.exec(narrowDigits(block.text));
  // A report is signed in the first half of the year after the one that it is about.
  return found ? Number(found[1]) - (Number(found[2]) <= 6 ? 1 : 0) : undefined;
});

/** “现将2021年度…情况报告如下”. */
const announcedIn = blockFact((block: Block): number | undefined => {
  const found = /现将[^。]{0,40}?((?:19|20)\d{2})年[^。]{0,60}(?:报告|汇报|通报|总结|公布)如下/.exec(
    narrowDigits(block.text),
  );
  return found ? Number(found[1]) : undefined;
});

/** “三、2025年工作安排” plans the year after the one that the report is about. */
const plannedIn = blockFact((block: Block): number | undefined => {
  const found = /((?:19|20)\d{2})年[^。]{0,24}(?:安排|计划|打算|思路|要点|部署)/.exec(
    narrowDigits(block.text.slice(0, 60)),
  );
  return found ? Number(found[1]) - 1 : undefined;
});

const firstOf = (blocks: readonly Block[], of: (block: Block) => number | undefined): number | undefined => {
  for (const block of blocks) {
    const year = of(block);
    if (year !== undefined) return year;
  }
  return undefined;
};

/** The year that the report is about: title, else preamble, else the first part heading, else the date of signing. */
export function reportingYear(blocks: readonly Block[], title: Block | undefined): number | undefined {
  const titled = title && yearIn(title);
  if (titled) return titled;
  const preamble = blocks.filter((b) => b.kind === 'paragraph').slice(0, 3);
  const announced = firstOf(preamble, announcedIn);
  if (announced) return announced;
  const opening =
    preamble[0] && /^[\s　]*(?:19|2[0Oo])[\dOolI]{2}年/.test(narrowDigits(preamble[0].text.slice(0, 12)))
      ? yearIn(preamble[0])
      : undefined;
  const headed = firstOf(
    blocks.filter((b) => b.kind === 'heading' && (b.heading?.level ?? 9) <= 1).slice(0, 1),
    yearIn,
  );
  const dates = blocks.filter((b) => b.kind === 'date');
  const parts = blocks.filter((b) => b.kind === 'heading' && (b.heading?.level ?? 9) <= 1);
  return headed ?? opening ?? firstOf(dates.slice(-1), signedIn) ?? firstOf(parts.slice(-2).reverse(), plannedIn);
}

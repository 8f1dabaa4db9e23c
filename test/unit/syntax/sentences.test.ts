import assert from 'node:assert/strict';
import type { Block } from '../../../server/src/syntax/block.js';
import { type Sentence, sentencesOf, sentencesWithin } from '../../../server/src/syntax/sentences.js';
import { paragraph } from './block-of.js';

const print = (block: Block, sentences: readonly Sentence[]): string =>
  sentences
    .map(({ clauses }) => clauses.map(({ start, end, stop }) => `${block.text.slice(start, end)}${stop}`).join('|'))
    .join(' ‖ ');

/** Clauses are parted by |, sentences by ‖; stops are printed in their full-width form. */
function check(text: string, expected: string): void {
  it(text, () => {
    const block = paragraph(text);
    assert.equal(print(block, sentencesOf(block)), expected);
  });
}

describe('sentencesOf', () => {
  check('甲，乙；丙。丁！', '甲，|乙；|丙。 ‖ 丁！');
  check('甲,乙;丙.丁', '甲，|乙；|丙。 ‖ 丁');
  check('受理1,392,476件,办结率98.8%.', '受理1,392,476件，|办结率98.8%。');
  check('建成站、所、点3个', '建成站、|所、|点3个');
  check('落实“谁执法，谁普法”责任（含镇、村），成效明显。', '落实“谁执法，谁普法”责任（含镇、村），|成效明显。');
  check('印发《办法、细则》：一是立。', '印发《办法、细则》：|一是立。');
  check(
    '他说：“要坚持。”会议指出“抓好落实。”的要求，继续。',
    '他说：|“要坚持。” ‖ 会议指出“抓好落实。”的要求，|继续。',
  );
  check('缺少右引号的“甲，乙。丙', '缺少右引号的“甲，|乙。 ‖ 丙');
  check('窗口8:30开放,比例3:2。', '窗口8:30开放，|比例3:2。');
  check('完成了。）后续', '完成了。 ‖ 后续');
  check('　　首句。 次句', '首句。 ‖ 次句');
  check('，，。', '，|，|。');
  check('', '');

  it('cuts through the pairs and around the stretches that it is told', () => {
    const block = paragraph('据称“受理9,5件，办结8件”（含旧案，2件）。');
    const at = block.text.indexOf('9,5');
    const cutting = { through: ({ kind }: { kind: string }) => kind === 'quote', solid: [{ start: at, end: at + 3 }] };
    assert.equal(
      print(block, sentencesWithin(block, block.body, cutting)),
      '据称“受理9,5件，|办结8件”（含旧案，2件）。',
    );
    assert.equal(print(block, sentencesWithin(block, block.body)), '据称“受理9,5件，办结8件”（含旧案，2件）。');
  });

  it('reads the prose behind a run-in heading only', () => {
    const block = { ...paragraph('（一）强化领导。抓学习，抓落实。'), body: { start: 8, end: 16 } };
    assert.equal(print(block, sentencesOf(block)), '抓学习，|抓落实。');
  });
});

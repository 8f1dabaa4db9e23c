import assert from 'node:assert/strict';
import { sameStatements } from '../../../server/src/figures/same.js';
import { parseReport } from '../../../server/src/report/parse.js';
import type { Report } from '../../../server/src/report/report.js';

const said = (count: number, more = '') => `全年受理行政复议申请案件${count}件，按期审结${more}。`;

const text = (...paragraphs: readonly string[]) => `工作情况通报\n\n一、基本情况\n${paragraphs.join('\n')}\n`;

describe('one indicator under one name', () => {
  let report: Report | undefined;
  const edited = (...paragraphs: readonly string[]) => {
    report = parseReport(text(...paragraphs), { format: 'text' }, report);
    return sameStatements(report).map(({ verdict, stated }) => `${verdict} ${stated.quantity.text}`);
  };

  it('is compared while it stands twice, edit after edit', () => {
    assert.deepEqual(edited(said(126), said(126, '率高')), ['consistent 126件']);
    assert.deepEqual(edited(said(126), said(128, '率高')), ['question 128件']);
    assert.deepEqual(edited(said(126), said(128, '率高'), said(127, '了')), []);
    assert.deepEqual(edited(said(126), said(128, '率高')), ['question 128件']);
    assert.deepEqual(edited(said(126), '另起一段。', said(126, '率高')), ['consistent 126件']);
    assert.deepEqual(edited(said(126)), []);
  });
});

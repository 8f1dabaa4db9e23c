import assert from 'node:assert/strict';
import { parseReport } from '../../../../server/src/report/parse.js';
import { abbreviation } from '../../../../server/src/rules/citations/abbreviation.js';
import { countCases } from '../../../helpers/cases.js';
import { contextOf } from '../../../helpers/rule.js';

/** What the rule says of a whole text, as `id name`. */
function check(name: string, lines: readonly string[], wanted: readonly string[], removed?: string): void {
  countCases(abbreviation, wanted.length > 0 ? { found: 1, silent: 0 } : { found: 0, silent: 1 });
  it(name, () => {
    const report = parseReport(lines.join('\n'), { format: 'text' });
    const found = [...abbreviation.detect(report, contextOf())];
    assert.deepEqual(
      found.map(
        ({ state, place }) => `${abbreviation.describe(state).id} ${place.block.text.slice(place.start, place.end)}`,
      ),
      wanted,
    );
    const [first] = found;
    const [edit] = (first && abbreviation.repair?.(first.state)?.[0]?.edits) ?? [];
    if (removed === undefined) return;
    assert.ok(edit && 'place' in edit);
    const { block, start, end } = edit.place;
    assert.equal(block.text.slice(0, start) + edit.text + block.text.slice(end), removed);
  });
}

describe('citations/abbreviation', () => {
  const define = '一、印发《青禾县法治政府建设实施方案》（以下简称《方案》），压实责任。';
  check('is silent where it is used', [define, '二、对照《方案》推进。'], []);
  check(
    'reports one that is never used',
    [define, '二、对照要求推进。'],
    ['unused 《方案》'],
    '一、印发《青禾县法治政府建设实施方案》，压实责任。',
  );
  check(
    'reports one that is used before',
    ['一、落实《方案》。', define, '三、对照《方案》推进。'],
    ['early 《方案》'],
  );
  check('knows quoted names', ['组建青禾县法治建设委员会（以下简称“委员会”）。', '委员会每季度开会。'], []);
  check(
    'keeps a number beside the definition',
    ['印发《实施意见》（青政发〔2023〕7号，以下简称《意见》）。', '抓好落实。'],
    ['unused 《意见》'],
    '印发《实施意见》（青政发〔2023〕7号）。',
  );
  check(
    'a name within the same paragraph is a use',
    ['《工作方案》（以下简称《方案》）印发后，各镇落实《方案》。'],
    [],
  );
});

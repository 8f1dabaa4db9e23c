import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../../server/src/config/settings.js';
import { Sleepers } from '../../../server/src/lint/activations.js';
import { Circumstances } from '../../../server/src/lint/circumstances.js';
import { createReportService } from '../../../server/src/service/service.js';
import { collected } from '../../helpers/collected.js';

const alive = (refs: readonly WeakRef<object>[]): number =>
  new Set(refs.map((ref) => ref.deref()).filter((held) => held !== undefined)).size;

describe('what is held of rules while a report is typed in', () => {
  it('does not grow with the combinations of classes that blocks had', async () => {
    const sleepers = new Sleepers([]);
    const lists = Array.from({ length: 20_000 }, (_, classes) => new WeakRef(sleepers.wokenBy(classes)));
    await collected();
    assert.ok(alive(lists) <= 512, `${alive(lists)} lists are held`);
    assert.equal(sleepers.wokenBy(1), sleepers.wokenBy(1));
  });

  it('does not grow with the years that a report was about', async () => {
    const { rules, lexicon } = createReportService();
    const circumstances = new Circumstances(rules, lexicon);
    const service = createReportService();
    const about = (year: number) =>
      circumstances.of(
        service.parse(`${year}年法治政府建设工作情况报告`, { format: 'text', profile: 'general' }),
        DEFAULT_SETTINGS,
      );
    const kept: WeakRef<object>[] = [];
    for (let year = 2010; year < 2050; year++) kept.push(new WeakRef(about(year)));
    const usual = about(2049);
    for (let year = 2010; year < 2050; year++) {
      assert.equal(about(2049), usual, 'the year that is used again and again stays');
      kept.push(new WeakRef(about(year)));
    }
    await collected();
    assert.ok(alive(kept) <= 10, `what holds in ${alive(kept)} years is held`);
  });
});

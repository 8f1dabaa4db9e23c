import assert from 'node:assert/strict';
import { createReportService } from '../../server/src/service/service.js';
import { ownHosts, sharedHosts } from '../faults/hosts.js';
import { KINDS } from '../faults/kinds/index.js';
import { measure } from '../faults/measure.js';

/** What must be found of the faults of one kind, and on average over all kinds. */
const EACH = 0.6;
const MEAN = 0.92;
const TIMES = 10;

describe('planted faults', () => {
  it('are found, kind by kind', function () {
    this.timeout(240_000);
    const hosts = [...ownHosts(), ...sharedHosts()];
    const recalls = measure(createReportService(), hosts, KINDS, TIMES, 1).filter(({ planted }) => planted > 0);
    const shares = recalls.map(({ found, planted }) => found / planted);
    const weak = recalls.filter((_, i) => (shares[i] ?? 0) < EACH).map(({ kind, missed }) => [kind.name, ...missed]);
    assert.deepEqual(weak, []);
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    assert.ok(mean >= MEAN, `mean over ${shares.length} kinds ${mean.toFixed(3)}`);
  });
});

import assert from 'node:assert/strict';
import { equal, rational, toNumber } from '../../server/src/quantity/rational.js';
import { scanQuantities } from '../../server/src/quantity/scan.js';
import { describeShared, readShared } from '../helpers/shared.js';

interface Labelled {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

interface Passage {
  readonly id: string;
  readonly text: string;
  readonly relations: readonly {
    readonly kind: string;
    readonly stated: Labelled;
    readonly operands: readonly Labelled[];
  }[];
}

describeShared('figures/labelled.jsonl', 'labelled figures', () => {
  it('are read where they stand, with their value', () => {
    const missed: string[] = [];
    let total = 0;
    for (const line of readShared('figures/labelled.jsonl').trim().split('\n')) {
      const { id, text, relations } = JSON.parse(line) as Passage;
      const found = scanQuantities(text);
      for (const { kind, stated, operands } of relations)
        for (const label of kind === 'count_enum' ? [stated] : [stated, ...operands]) {
          total++;
          const hit = found.find((q) => q.start < label.end && label.start < q.end);
          const right =
            hit?.value &&
            (Math.abs(toNumber(hit.value) - label.value) < 1e-6 * Math.max(1, Math.abs(label.value)) ||
              equal(hit.value, rational(0n)));
          if (!right)
            missed.push(
              `${id} ${kind} «${label.text}» ${label.value} read as ${hit ? `${hit.text} ${hit.value && toNumber(hit.value)}` : 'nothing'}: ${text.slice(Math.max(0, label.start - 12), label.end + 8)}`,
            );
        }
    }
    assert.ok(missed.length <= total * 0.005, `${missed.length} of ${total}\n${missed.join('\n')}`);
  });
});

import assert from 'node:assert/strict';
import { TERM_TABLES, type Term } from '../../../server/src/lexicon/terms.js';
import { LEXICON } from '../../helpers/rule.js';
import { paragraph } from '../syntax/block-of.js';

const solid = (words: readonly string[]): string => (words[0] ?? '').replaceAll('#', '5');

/** The term in a sentence that holds what its guards ask for and nothing that they refuse. */
function carrier({ wrong, guards: { before, after, within } }: Term): { text: string; start: number } {
  const head = `工作中，${solid(before)}`;
  const ahead = within ? `其${within.words[0] ?? ''}` : '';
  return { text: `${head}${wrong}${solid(after)}${ahead}，已报告。`, start: head.length };
}

const yearOf = ({ from, until }: Term): number => until ?? Math.max(from ?? 2024, 2024);

describe('terms', () => {
  for (const table of TERM_TABLES) {
    it(`finds every wording of ${table} in a sentence that carries it`, () => {
      const missed = LEXICON.terms
        .all()
        .filter((term) => term.table === table)
        .filter((term) => {
          const { text, start } = carrier(term);
          const hits = LEXICON.wrongIn(paragraph(text), Math.max(yearOf(term), term.from ?? 0));
          return !hits.some(
            (hit) => hit.term.id === term.id || (hit.start <= start && hit.end >= start + term.wrong.length),
          );
        });
      assert.deepEqual(
        missed.map((term) => `${term.id} ${carrier(term).text}`),
        [],
      );
    });
  }

  it('says what to write instead, and not the same', () => {
    const same = LEXICON.terms.all().filter((term) => term.right.includes(term.wrong) || term.why === '');
    assert.deepEqual(
      same.map((term) => term.id),
      [],
    );
  });

  it('finds nothing in what it proposes', () => {
    const wrong = LEXICON.terms.all().flatMap((term) =>
      term.right.flatMap((right) => {
        const { text, start } = carrier(term);
        const fixed = text.slice(0, start) + right + text.slice(start + term.wrong.length);
        const hits = LEXICON.wrongIn(paragraph(fixed), yearOf(term)).filter(
          (hit) => hit.start < start + right.length && hit.end > start,
        );
        return hits.map((hit) => `${term.id} ${fixed}: ${hit.term.id}`);
      }),
    );
    assert.deepEqual(wrong, []);
  });

  it('keeps one row for one wording', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const { id, wrong, guards } of LEXICON.terms.all()) {
      const key = JSON.stringify([wrong, guards]);
      if (seen.has(key)) twice.push(`${seen.get(key)} ${id} ${wrong}`);
      seen.set(key, id);
    }
    assert.deepEqual(twice, []);
  });
});

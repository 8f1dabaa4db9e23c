import assert from 'node:assert/strict';
import { Automaton } from '../../server/src/lexicon/automaton.js';
import fc from '../helpers/property.js';

const word = fc.string({ unit: fc.constantFrom('法', '制', '治', '办', 'a'), minLength: 1, maxLength: 4 });
const text = fc.string({ unit: fc.constantFrom('法', '制', '治', '办', 'a', '，', '𠮷'), maxLength: 40 });

describe('Automaton', () => {
  it('finds what a search for each literal finds', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 8 }), text, (literals, haystack) => {
        const found: string[] = [];
        Automaton.of(literals).scan(haystack, (literal, end) => found.push(`${literal} ${end}`));
        const wanted: string[] = [];
        for (const [index, literal] of literals.entries()) {
          for (let at = haystack.indexOf(literal); at >= 0; at = haystack.indexOf(literal, at + 1))
            wanted.push(`${index} ${at + literal.length}`);
        }
        assert.deepEqual(found.sort(), wanted.sort());
      }),
    );
  });
});

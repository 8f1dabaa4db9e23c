import assert from 'node:assert/strict';
import { flatCharacters } from '../../../scripts/typos/characters.js';
import { KINDS, Likeness } from '../../../server/src/spelling/likeness.js';
import { pack, Unpacked } from '../../../server/src/text/flat.js';

describe('spelling/likeness', () => {
  const rare = '鈤';
  const characters = {
    syllables: ['ri', 'li', 'shang', 'shan'],
    readings: [`日${rare}`, '力里历', '上尚', '山'],
    shapes: ['日曰目', '力刀', '目日'],
  };
  const likeness = new Likeness(new Unpacked(pack(flatCharacters(characters, (code) => code !== rare.charCodeAt(0)))));
  const likesOf = (character: string): string[] => {
    const { codes, kinds } = likeness.of(character.charCodeAt(0));
    return Array.from(codes, (code, i) => `${String.fromCharCode(code)} ${KINDS[kinds[i] ?? 0]}`);
  };

  it('gives those that sound the same, look alike and sound nearly the same, in this order', () => {
    assert.deepEqual(likesOf('力'), ['里 sound', '历 sound', '刀 shape', '日 near']);
    assert.deepEqual(likesOf('上'), ['尚 sound', '山 near']);
    assert.deepEqual(likesOf('山'), ['上 near', '尚 near']);
  });

  it('means no rare character, but reads one', () => {
    assert.deepEqual(likesOf('日'), ['曰 shape', '目 shape', '力 near', '里 near', '历 near']);
    assert.deepEqual(likesOf(rare), ['日 sound', '力 near', '里 near', '历 near']);
  });

  it('knows a character that only looks like another, and one that is like none', () => {
    assert.deepEqual(likesOf('目'), ['日 shape']);
    assert.deepEqual(likesOf('报'), []);
  });

  it('tells those that sound the same apart', () => {
    assert.deepEqual(
      Array.from(likeness.soundsOf('力'.charCodeAt(0)), (code) => String.fromCharCode(code)),
      ['里', '历'],
    );
  });
});

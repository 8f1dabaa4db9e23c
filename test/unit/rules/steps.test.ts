import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'server/src/rules';
const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /[/\\][^/\\]+\.ts$/u.test(name),
);

/** What rules run: the bodies of their `detect`, and of the generators that they share. */
function bodiesOf(source: string): readonly string[] {
  return [...source.matchAll(/^( *)(?:\*?detect\(|function\* detections\()[\s\S]*?^\1\}/gmu)].map(([body]) => body);
}

describe('rules', () => {
  it('walk through the steps that the engine hands out, so that none goes on for ever', () => {
    let loops = 0;
    for (const name of FILES)
      for (const body of bodiesOf(readFileSync(join(FOLDER, name), 'utf8'))) {
        for (const [head, of] of body.matchAll(/for \(const [^;]+? of (.{14})/gu)) {
          loops++;
          // A list that stands in the program itself has an end.
          if (!/^(?:context\.)?steps/u.test(of ?? '')) assert.match(head, / of (?:\[|[A-Z]{2})/u, `${name}: ${head}`);
        }
        for (const [head] of body.matchAll(/while \([^)]*\)/gu))
          assert.match(body, /steps\.take\(\)/u, `${name}: ${head}`);
      }
    assert.ok(loops > 60, `${loops} loops`);
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { folder, gongwen, gongwenJson, REPORT } from '../helpers/cli.js';

const ajv = new Ajv({ strict: false, allErrors: true });

function conforms(schema: string, value: unknown): void {
  const validate =
    ajv.getSchema(schema) ?? ajv.compile({ $id: schema, ...JSON.parse(readFileSync(join('schemas', schema), 'utf8')) });
  assert.ok(validate(value), ajv.errorsText(validate.errors));
}

describe('schemas of the outputs', () => {
  const path = folder({ 'a.txt': REPORT, 'b.txt': new Uint8Array([0xff, 0xff, 0x80]) });
  const files = [join(path, 'a.txt'), 'samples/fazhi-faulty.txt', 'samples/fazhi-messy.md'];

  it('hold for lint, also where a file cannot be read', async () => {
    conforms('gongwen-lint-1.json', await gongwenJson(1, ['lint', ...files]));
    conforms('gongwen-lint-1.json', await gongwenJson(2, ['lint', join(path, 'b.txt'), join(path, 'missing.txt')]));
  });

  it('hold for outline and figures', async () => {
    conforms('gongwen-outline-1.json', await gongwenJson(0, ['outline', ...files]));
    conforms('gongwen-figures-1.json', await gongwenJson(0, ['figures', ...files]));
  });

  it('hold for the baseline', async () => {
    const baseline = join(path, 'known.json');
    await gongwen(['lint', `--write-baseline=${baseline}`, ...files]);
    conforms('gongwen-baseline-1.json', JSON.parse(readFileSync(baseline, 'utf8')));
    assert.equal((await gongwen(['lint', `--baseline=${baseline}`, ...files])).status, 0);
  });

  it('refuse what is none', () => assert.throws(() => conforms('gongwen-lint-1.json', { schema: 'gongwen-lint/2' })));
});

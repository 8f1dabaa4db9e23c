import assert from 'node:assert/strict';
import type {
  ChecklistResult,
  CompareResult,
  ExplainResult,
  FixResult,
  LedgerResult,
  NewReportResult,
  PageResult,
  ProfilesResult,
  StatusResult,
} from '../../server/src/lsp/protocol.js';
import { describeServers, editedBy, textAt } from '../helpers/lsp-client.js';
import { TITLE } from './helpers.js';

const REPORT = `${TITLE}一、主要举措和成效
上年结转案件12件，新收案件100件。办理矛盾纠纷124件，化解121件，化解率98.8%。培训45人次。
二、存在的不足
执法力量薄弱。
`;

describeServers('views', (start) => {
  const about = (uri: string) => ({ textDocument: { uri } });

  it('say which profile was recognised and what was found', async () => {
    const client = await start();
    const { uri } = client.open(REPORT);
    const status = await client.request<StatusResult>('gongwen/status', about(uri));
    assert.equal(status.profile.id, 'fazhi-annual');
    assert.notEqual(status.profile.reason, '');
    assert.equal(status.active, true);
    assert.ok(status.counts.error >= 1);
    assert.equal(status.characters, REPORT.replace(/\s/g, '').length);
  });

  it('say why they are silent in other texts', async () => {
    const client = await start();
    const { uri } = client.open('买菜\n', { languageId: 'plaintext' });
    const status = await client.request<StatusResult>('gongwen/status', about(uri));
    assert.equal(status.active, false);
    assert.deepEqual(status.counts, { error: 0, warning: 0, info: 0, hint: 0 });
    for (const method of ['checklist', 'ledger'])
      assert.equal(await client.request(`gongwen/${method}`, about(uri)), null);
    assert.equal(await client.request('gongwen/status', about('file:///nowhere')), null);
  });

  it('list the sections of the profile', async () => {
    const client = await start();
    const document = client.open(REPORT);
    const { items } = await client.request<ChecklistResult>('gongwen/checklist', about(document.uri));
    assert.deepEqual(
      items.map(({ id, state }) => [id, state]),
      [
        ['measures', 'found'],
        ['shortcomings', 'found'],
        ['first-responsible', 'missing'],
        ['plan', 'missing'],
        ['other', 'optional'],
      ],
    );
    assert.equal(
      textAt(document, items[1]?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }),
      '二、存在的不足',
    );
  });

  it('list every figure with its verdict', async () => {
    const client = await start();
    const document = client.open(REPORT);
    const { figures } = await client.request<LedgerResult>('gongwen/ledger', about(document.uri));
    const verdicts = Object.fromEntries(figures.map(({ text, verdict }) => [text, verdict]));
    assert.deepEqual(
      { '98.8%': verdicts['98.8%'], '121件': verdicts['121件'], '45人次': verdicts['45人次'] },
      { '98.8%': 'contradiction', '121件': 'contradiction', '45人次': 'open' },
    );
    for (const { text, range } of figures) assert.equal(textAt(document, range), text);
  });

  it('count faults, and years only where they disagree', async () => {
    const client = await start();
    const { uri } = client.open(
      `${TITLE}一、情况\n2024年3月新收案件130件，其中自然人100件、法人20件、其他5件。\n2019年至2023年八年间，案件稳步下降。\n`,
    );
    const { figures, faults } = await client.request<LedgerResult>('gongwen/ledger', about(uri));
    const wrong = figures.filter(({ verdict }) => verdict === 'contradiction');
    assert.ok(wrong.length > faults, wrong.map(({ text }) => text).join());
    const texts = figures.map(({ text }) => text);
    assert.ok(!texts.some((text) => text.startsWith('2024年')), texts.join());
    assert.ok(texts.includes('2023年'), texts.join());
    assert.equal(figures.find(({ text }) => text === '130件')?.conclusion, '不一致');
    assert.equal(faults, 2);
  });

  it('compare two years, with what was carried over', async () => {
    const client = await start();
    const { uri } = client.open(REPORT);
    const other = {
      uri: 'file:///2023.txt',
      text: '青禾县2023年法治政府建设年度报告\n\n一、主要举措和成效\n新收案件80件，未办结案件15件。\n二、下一年度工作安排\n继续努力。\n',
    };
    const { sections, indicators, carryOver } = await client.request<CompareResult>('gongwen/compare', {
      ...about(uri),
      other,
    });
    assert.deepEqual(sections.slice(-2), [
      { name: '存在的不足', current: '存在的不足', previous: null },
      { name: '下一年度工作安排', current: null, previous: '下一年度工作安排' },
    ]);
    const taken = indicators.find(({ name }) => name === '新收案件');
    assert.deepEqual([taken?.current, taken?.previous, taken?.change], ['100件', '80件', '＋25.0%']);
    assert.deepEqual(carryOver, { current: '12件', previous: '15件', holds: false });
  });

  it('give profiles, skeletons and rule pages', async () => {
    const client = await start();
    const { profiles } = await client.request<ProfilesResult>('gongwen/profiles', {});
    assert.ok(profiles.some(({ id }) => id === 'fazhi-annual'));
    for (const { id } of profiles) {
      const { snippet } = await client.request<NewReportResult>('gongwen/newReport', { profile: id, year: 2024 });
      assert.match(snippet, /\$\{1:/);
    }
    assert.equal(await client.request('gongwen/newReport', { profile: 'nothing', year: 2024 }), null);
    const page = await client.request<ExplainResult>('gongwen/explain', { rule: 'figures/rate' });
    assert.match(page.markdown, /^# /);
    assert.equal(await client.request('gongwen/explain', { rule: 'no/rule' }), null);
  });

  it('give the findings as a page, with buttons only inside an editor', async () => {
    const client = await start();
    const document = client.open(REPORT, { uri: 'file:///reports/%E5%B9%B4%E6%8A%A5.txt' });
    const plain = await client.request<PageResult>('gongwen/page', about(document.uri));
    assert.match(plain.html, /<h3>年报\.txt<\/h3>/);
    assert.match(plain.html, /<h4>一、主要举措和成效/);
    assert.match(plain.html, /依据：/);
    assert.match(plain.html, /<td>121÷124<\/td>/);
    assert.doesNotMatch(plain.html, /<button|<script/);
    const { html } = await client.request<PageResult>('gongwen/page', { ...about(document.uri), nonce: 'abc' });
    assert.match(html, /script-src 'nonce-abc'/);
    const [, fingerprint = '', index = ''] = /data-fix="([0-9a-f]+),(\d)">改为97\.6%/.exec(html) ?? [];
    const fix = { ...about(document.uri), fingerprint, fix: Number(index) };
    const { edit } = await client.request<FixResult>('gongwen/fix', fix);
    assert.match(editedBy(document, edit), /化解率97\.6%/);
    const [, from, to] = /data-jump="(\d+),(\d+)"/.exec(html) ?? [];
    assert.ok(Number(from) < Number(to));
    client.change(document, 0, document.getText().length, TITLE);
    assert.equal(await client.request('gongwen/fix', fix), null);
  });
});

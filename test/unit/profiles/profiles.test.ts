import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { matchAliases } from '../../../server/src/profiles/aliases.js';
import { GENERAL, PROFILES } from '../../../server/src/profiles/index.js';
import { readProfile } from '../../../server/src/profiles/read.js';
import { PROFILE_SCHEMA } from '../../../server/src/profiles/schema.js';
import { plainText, reportSnippet } from '../../../server/src/profiles/skeleton.js';
import { SNIPPETS, snippetsFor } from '../../../server/src/profiles/snippets/index.js';
import { createReportService } from '../../../server/src/service/service.js';

const service = createReportService();
const SCHEMA = 'schemas/profile.schema.json';

const findingsIn = (text: string, profile?: string): string[] => {
  const report = service.parse(text, { format: 'text', ...(profile && { profile }) });
  return service
    .lint(report)
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule, message }) => `${rule.meta.id} ${JSON.stringify(message.data)}`);
};

describe('aliases', () => {
  const at = (text: string, patterns: readonly string[], year?: number): string | undefined => {
    const match = matchAliases(text, { patterns, notAfter: ['解决'], notBefore: ['改进情况'] }, { year });
    return match && text.slice(match.start, match.end);
  };

  it('match words in order at a short distance', () => {
    assert.equal(at('当前存在的主要问题和不足', ['存在|面临…不足']), '存在的主要问题和不足');
    assert.equal(at('不足之处存在', ['存在…不足']), undefined);
    assert.equal(at(`存在${'各'.repeat(30)}不足`, ['存在…不足']), undefined);
    assert.equal(at('存在困难。成效不足', ['存在…不足']), undefined);
  });

  it('tie words to the ends and leave out what says something else', () => {
    assert.equal(at('工作短板', ['短板$']), '短板');
    assert.equal(at('短板与弱项', ['短板$']), undefined);
    assert.equal(at('下一步工作', ['^下一步']), '下一步');
    assert.equal(at('谋划下一步工作', ['^下一步']), undefined);
    assert.equal(at('解决存在的问题', ['存在…问题']), undefined);
    assert.equal(at('存在问题改进情况', ['存在…问题']), undefined);
  });

  it('fill in years that are known', () => {
    assert.equal(at('2025年工作安排', ['{next}年…安排'], 2024), '2025年工作安排');
    assert.equal(at('2025年工作安排', ['{next}年…安排']), undefined);
    assert.equal(at('明年工作安排', ['{next}年|明年…安排']), '明年工作安排');
  });
});

describe('built-in profiles', () => {
  const ajv = new Ajv({ allErrors: true });

  it('follow the schema, which the repository holds', () => {
    if (process.env['UPDATE_SNAPSHOTS'] || !existsSync(SCHEMA))
      writeFileSync(SCHEMA, `${JSON.stringify(PROFILE_SCHEMA, null, 2)}\n`);
    assert.deepEqual(JSON.parse(readFileSync(SCHEMA, 'utf8')), JSON.parse(JSON.stringify(PROFILE_SCHEMA)));
    const validate = ajv.compile(PROFILE_SCHEMA);
    for (const profile of PROFILES) assert.ok(validate(profile), JSON.stringify(validate.errors));
  });

  it('read back as what they are', () => {
    for (const profile of PROFILES) {
      const { profile: read, problems } = readProfile(JSON.parse(JSON.stringify(profile)), []);
      assert.deepEqual(problems, []);
      assert.deepEqual(JSON.parse(JSON.stringify(read)), JSON.parse(JSON.stringify(profile)));
    }
  });

  for (const profile of PROFILES)
    for (const skeleton of profile.skeletons)
      it(`begin a report that is recognised and has nothing to report: ${profile.id} ${skeleton.id}`, () => {
        const snippet = reportSnippet(profile, skeleton.id, 2024);
        const stops = [...snippet.matchAll(/\$\{(\d+)/g)].map(([, n]) => Number(n));
        assert.ok(!/\{(?:year|next)\}/.test(snippet));
        assert.deepEqual(
          [...new Set(stops)],
          Array.from({ length: new Set(stops).size }, (_, i) => i + 1),
        );
        const text = plainText(snippet);
        const report = service.parse(text, { format: 'text' });
        assert.equal(report.profile.profile.id, profile.id, report.profile.reason['zh-CN']);
        assert.deepEqual(findingsIn(text), []);
      });
});

describe('profiles of users', () => {
  it('extend a built-in one, change its sections and add others', () => {
    const { profile, problems } = readProfile(
      {
        id: 'street-annual',
        extends: 'fazhi-annual',
        name: '街道年度报告',
        sections: [
          { id: 'other', required: 'warning' },
          { id: 'law-popularisation', name: '普法工作', aliases: ['普法', '法治宣传'], required: 'error' },
        ],
      },
      PROFILES,
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(
      profile?.sections.map(({ id, required }) => `${id} ${required}`),
      [
        'measures error',
        'shortcomings error',
        'first-responsible warning',
        'plan error',
        'other warning',
        'law-popularisation error',
      ],
    );
    assert.equal(profile?.sections.at(-1)?.name['zh-CN'], '普法工作');
    assert.equal(profile?.recognition, PROFILES.find(({ id }) => id === 'fazhi-annual')?.recognition);
  });

  it('decide what is missing', () => {
    const { profile } = readProfile(
      {
        id: 'inspection',
        name: '检查报告',
        recognition: { title: { words: ['检查报告'] } },
        sections: [{ id: 'result', name: '检查结果', required: 'error' }],
      },
      PROFILES,
    );
    assert.ok(profile);
    const report = service.parse('云岭市消防检查报告\n\n一、检查情况\n\n检查单位36家。\n', {
      format: 'text',
      profiles: [profile, ...PROFILES],
    });
    assert.equal(report.profile.profile.id, 'inspection');
    assert.deepEqual(
      service.lint(report).map(({ rule, message }) => `${rule.meta.id} ${message.data['section'] ?? ''}`),
      ['structure/required-section 检查结果'],
    );
  });

  it('name what is wrong and keep the rest', () => {
    const { profile, problems } = readProfile(
      { id: 'x', extend: 'fazhi-annual', sections: [{ id: 'a', required: 'fatal' }, { name: '没有标识' }], tables: 3 },
      PROFILES,
    );
    assert.equal(profile?.sections.length, 1);
    assert.deepEqual(
      problems.map(({ path, kind }) => `${kind} ${path.join('.')}`),
      ['unknown-key extend', 'wrong-value sections.0.required', 'wrong-value sections.1.id', 'wrong-value tables'],
    );
    for (const junk of [null, 3, 'x', [], { id: 7 }]) assert.equal(readProfile(junk, PROFILES).profile, undefined);
  });
});

describe('snippets', () => {
  it('are many, apart, and belong to sections that there are', () => {
    assert.ok(SNIPPETS.length >= 60);
    assert.equal(new Set(SNIPPETS.map(({ id }) => id)).size, SNIPPETS.length);
    assert.equal(new Set(SNIPPETS.map(({ profile, prefix }) => `${profile} ${prefix}`)).size, SNIPPETS.length);
    for (const { profile, section, id, initials } of SNIPPETS) {
      const sections = PROFILES.find((p) => p.id === profile)?.sections.map((spec) => spec.id) ?? [];
      assert.ok([...sections, 'preamble', 'sign-off', 'any'].includes(section), id);
      assert.match(initials, /^[a-z]+$/, id);
    }
    for (const profile of PROFILES)
      for (const { id, required } of profile.sections)
        if (required !== 'optional')
          assert.ok(
            SNIPPETS.some((s) => s.profile === profile.id && s.section === id),
            id,
          );
  });

  it('come with those of the section first', () => {
    assert.equal(snippetsFor('fazhi-annual', 'plan')[0]?.section, 'plan');
    assert.ok(snippetsFor('shufa', undefined).some(({ profile }) => profile === GENERAL.id));
  });

  it('say nothing that gongwen itself reports', () => {
    const faults = SNIPPETS.filter(({ section }) => section !== 'sign-off').flatMap(({ id, body }) =>
      findingsIn(
        `云岭市2024年重点工作总结\n\n一、主要工作\n\n${plainText(body)}\n\n全市各项工作平稳推进。\n`,
        'general',
      ).map((f) => `${id}: ${f}`),
    );
    assert.deepEqual(faults, []);
  });

  it('are written into the files that are made from them', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/snippets.mjs', '--check'], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  });
});

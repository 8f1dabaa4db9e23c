import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DEFAULT_SETTINGS } from '../../../../server/src/config/settings.js';
import { presentFinding } from '../../../../server/src/service/present.js';
import { createReportService } from '../../../../server/src/service/service.js';

const service = createReportService();
service.useCounts(readFileSync('server/src/spelling/data/typos.bin'));

const BEFORE = '云岭市2024年重点工作总结\n一、2024年主要工作\n';
const AFTER = '\n全市各级各部门依法履职，各项工作平稳推进。\n';

/** What terms/typo says about a paragraph, as found>meant. */
function typosIn(paragraph: string, accept: readonly string[] = []): string[] {
  const report = service.parse(`${BEFORE}${paragraph}${AFTER}`, { format: 'text' });
  const settings = { ...DEFAULT_SETTINGS, rules: new Map([['terms/typo' as const, { options: { accept } }]]) };
  return service
    .lint(report, settings)
    .filter(({ rule }) => rule.meta.id === 'terms/typo')
    .map((finding) => {
      const { start, end, fixes } = presentFinding(report, finding, 'zh-CN');
      return `${report.text.slice(start, end)}>${fixes[0]?.edits[0]?.text}`;
    });
}

/** The project's own sentences, each with one slip that no table lists. */
const SLIPS: readonly string[] = [
  '推动营商环竟持续优化，帮助企业解决实际困难。',
  '不断提升政务服务水评和办事效率。',
  '深入推进行政执法规饭化建设。',
  '进一步完善公共文化服物体系。',
  '依法妥善处理各类矛顿纠纷，维护社会稳定。',
  '扎实开展安全生产隐患排查整冶专项行动。',
  '加大普法宣传力渡和普及程度。',
  '全面落实行政规犯性文件合法性审核制度。',
  '加快推进农业农村现待化。',
  '认真办理人大代表建异和政协委员提案。',
];

/** Correct sentences, names and coinages among them. */
const CORRECT: readonly string[] = [
  '持续优化营商环境，帮助企业解决实际困难。',
  '依法妥善处理各类矛盾纠纷，维护社会稳定。',
  '柳坪镇石榴沟村党支部书记尹秋棠同志带领村民修路架桥。',
  '探索建立“枫叶驿站”调解模式，就地化解纠纷。',
  '修订《云岭市暑泉保护办法》，规范取水行为。',
  '全年办结行政复议案件326件，同比增长12.5%。',
  '民惟邦本，本固邦宁。',
  '召开全市法治政府建设推进会，听取工作情况汇报。',
];

describe('terms/typo', () => {
  it('finds at least seven of ten slips of the project’s own, each mended rightly', () => {
    const found = SLIPS.filter((sentence) => typosIn(sentence).length > 0);
    assert.ok(found.length >= 7, `${found.length} found:\n${SLIPS.filter((s) => !found.includes(s)).join('\n')}`);
  });

  it('is silent on correct sentences', () => {
    for (const sentence of CORRECT) assert.deepEqual(typosIn(sentence), [], sentence);
  });

  it('shows the evidence and offers the reading', () => {
    const report = service.parse(`${BEFORE}依法妥善处理各类矛顿纠纷，维护社会稳定。${AFTER}`, { format: 'text' });
    const finding = service.lint(report).find(({ rule }) => rule.meta.id === 'terms/typo');
    assert.ok(finding);
    const { message, severity, fixes } = presentFinding(report, finding, 'zh-CN');
    assert.equal(message, '疑似错字：“矛顿纠纷”在公文中未见，“矛盾纠纷”常见');
    assert.equal(severity, 'warning');
    assert.deepEqual(
      fixes.map(({ title, kind }) => [title, kind]),
      [['改为“盾”', 'choice']],
    );
  });

  it('leaves alone what is quoted, said twice or accepted', () => {
    assert.deepEqual(typosIn('依法处理各类矛顿纠纷，维护社会稳定。'), ['顿>盾']);
    assert.deepEqual(typosIn('依法处理“各类矛顿纠纷”，维护社会稳定。'), []);
    assert.deepEqual(typosIn('依法处理《各类矛顿纠纷办法》，维护社会稳定。'), []);
    assert.deepEqual(typosIn('依法处理各类矛顿纠纷。依法化解各类矛顿纠纷。'), []);
    assert.deepEqual(typosIn('依法处理各类矛顿纠纷，维护社会稳定。', ['矛顿']), []);
  });

  it('says the same after an edit as afresh', () => {
    const text = `${BEFORE}${SLIPS.join('\n')}${AFTER}`;
    const edited = text.replace('矛顿', '矛盾');
    const first = service.parse(text, { format: 'text' });
    service.lint(first);
    const places = (report: typeof first) =>
      service.lint(report).map((finding) => [finding.rule.meta.id, presentFinding(report, finding, 'en').start]);
    assert.deepEqual(
      places(service.parse(edited, { format: 'text' }, first)),
      places(service.parse(edited, { format: 'text' })),
    );
  });
});

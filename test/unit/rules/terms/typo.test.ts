import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DEFAULT_SETTINGS } from '../../../../server/src/config/settings.js';
import { typo } from '../../../../server/src/rules/terms/typo.js';
import { presentFinding } from '../../../../server/src/service/present.js';
import { createReportService } from '../../../../server/src/service/service.js';
import { applyEdits } from '../../../../server/src/text/edits.js';
import { countCases } from '../../../helpers/cases.js';

/** Tables would win over it. */
const service = createReportService({ rules: [typo] });
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

/** The project's own sentences, each with one slip: what stands in ⟦…⟧ was meant as what follows →. */
const SLIPS: Readonly<Record<string, readonly string[]>> = {
  sound: [
    '推动营商环⟦竟→境⟧持续优化，帮助企业解决实际困难。',
    '不断提升政务服务水⟦评→平⟧和办事效率。',
    '加大普法宣传力⟦渡→度⟧和普及程度。',
    '认真办理人大代表建⟦异→议⟧和政协委员提案。',
    '全面加强基层治⟦里→理⟧体系和治理能力建设。',
    '切实⟦宝→保⟧障人民群众合法权益。',
    '统筹推进城乡区⟦与→域⟧协调发展。',
    '积极营⟦早→造⟧尊法学法守法用法的良好氛围。',
  ],
  near: [
    '深入推进行政执法规⟦饭→范⟧化建设。',
    '加快推进农业农村现⟦待→代⟧化。',
    '严格执行重大行政决策⟦陈→程⟧序规定。',
    '健全⟦辛→信⟧用监管机制，提高监管效能。',
  ],
  shape: [
    '扎实开展安全生产隐患排查整⟦冶→治⟧专项行动。',
    '依法妥善处理各类矛⟦顿→盾⟧纠纷，维护社会稳定。',
    '全面推行行政执⟦去→法⟧公示制度。',
    '加强⟦末→未⟧成年人保护工作。',
  ],
  word: [
    '进一步完善公共文化服⟦物→务⟧体系。',
    '全面落实行政规⟦犯→范⟧性文件合法性审核制度。',
    '定期开展法治⟦教与→教育⟧培训，提高干部法治素养。',
    '依法履行政府信息公开⟦意务→义务⟧。',
  ],
  doubled: ['全力推进重点项⟦目目→目⟧建设，确保按期完工。', '组织开⟦展展→展⟧专题培训，提高执法人员业务能力。'],
  swapped: ['持续深化放管服⟦革改→改革⟧，激发市场活力。', '依法办理行政复⟦案议→议案⟧件。'],
  moved: ['妥善化解⟦矛社会→社会矛⟧盾纠纷，维护和谐稳定。'],
  stray: ['全面落实安全⟦的生→生⟧产责任制。', '推动经济高质量⟦在发→发⟧展。'],
};

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
  '全年化解矛盾纠纷1246件，办结率98.6%，群众满意度持续提升。',
  '推广“一窗受理、集成服务”，让群众少跑腿。',
  '加强与石榴沟村、柏叶坪社区、南津渡街道的联系，送法上门36场次。',
  '督促云岭鑫泽恒建筑工程有限公司限期整改。',
  '扎扎实实抓好一件件民生实事，让群众的日子一天天好起来。',
  '人民日报报道了我市经验，市民服务热线线上线下同步受理。',
  '持续深化“放管服”改革，推行证明事项告知承诺制。',
  '聘请陈砚秋、柳问渠、高鹤鸣等12名特邀行政执法监督员。',
  '推动法治政府建设与 Web 平台、APP 应用深度融合。',
  '司法所所长韩墨林荣获全市“法治先锋”称号。',
];

/** A sentence as it stands, and what mends it. */
function planted(sentence: string) {
  const [, before = '', wrong = '', right = '', after = ''] = /^(.*)⟦(.*)→(.*)⟧(.*)$/.exec(sentence) ?? [];
  return { text: before + wrong + after, right: before + right + after };
}

/** What the paragraph becomes by the fix of each slip alone. */
function mendedBy(text: string): string[] {
  const report = service.parse(`${BEFORE}${text}${AFTER}`, { format: 'text' });
  return service.lint(report).flatMap((finding) => {
    if (finding.rule.meta.id !== 'terms/typo') return [];
    const edits = presentFinding(report, finding, 'zh-CN').fixes[0]?.edits ?? [];
    return [applyEdits(report.text, edits).slice(BEFORE.length, -AFTER.length)];
  });
}

countCases(typo, { found: Object.values(SLIPS).flat().length, silent: CORRECT.length });

describe('terms/typo', () => {
  it('finds three of four slips of the project’s own, mended rightly, and says nothing else', () => {
    const all = Object.values(SLIPS).flat().map(planted);
    const missed = all.filter(({ text, right }) => !mendedBy(text).includes(right));
    assert.ok(missed.length <= all.length / 4, missed.map(({ text }) => text).join('\n'));
    for (const { text, right } of all) assert.ok(mendedBy(text).length <= 1, right);
  });

  it('finds some of every kind that it looks for', () => {
    for (const [kind, sentences] of Object.entries(SLIPS)) {
      const found = sentences.map(planted).filter(({ text, right }) => mendedBy(text).includes(right));
      assert.ok(found.length > 0, kind);
    }
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
    const text = `${BEFORE}${Object.values(SLIPS)
      .flat()
      .map((sentence) => planted(sentence).text)
      .join('\n')}${AFTER}`;
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

import { acrossSections, statementsIn } from '../../figures/index.js';
import type { Operand, Remedy, Role, Statement, StatementKind } from '../../figures/statement.js';
import { computedText, equationText, formulaText } from '../../figures/wording.js';
import type { L10n, Locale, Wording } from '../../messages/locale.js';
import { numeralOf } from '../../quantity/printed.js';
import { place } from '../../syntax/block.js';
import type { Trigger } from '../../syntax/signature.js';
import type {
  Detection,
  DocumentRule,
  Example,
  Fix,
  MessageData,
  Related,
  RuleId,
  SectionRule,
  Severity,
  Steps,
} from '../rule.js';
import { documentRule, sectionRule } from '../rule.js';

/** Severity by grade; what holds is not reported. */
export function severityOf({ verdict }: Statement): Severity | undefined {
  if (verdict === 'contradiction' || verdict === 'direction') return 'error';
  return verdict === 'question' ? 'warning' : undefined;
}

const ROLES: Readonly<Record<Role | 'stated', L10n>> = {
  part: { 'zh-CN': '部分', en: 'part' },
  whole: { 'zh-CN': '总体', en: 'whole' },
  carry: { 'zh-CN': '结转', en: 'carried over' },
  other: { 'zh-CN': '其他部分', en: 'other part' },
  current: { 'zh-CN': '本期', en: 'current' },
  previous: { 'zh-CN': '上期', en: 'previous' },
  delta: { 'zh-CN': '增减', en: 'difference' },
  total: { 'zh-CN': '总量', en: 'total' },
  count: { 'zh-CN': '数量', en: 'count' },
  start: { 'zh-CN': '起点', en: 'start' },
  end: { 'zh-CN': '终点', en: 'end' },
  years: { 'zh-CN': '年数', en: 'years' },
  item: { 'zh-CN': '列举项', en: 'item' },
  reference: { 'zh-CN': '对照', en: 'reference' },
  stated: { 'zh-CN': '所写结果', en: 'stated result' },
};

export const relatedTo = (operand: Operand): readonly Related[] => {
  const role = ROLES[operand.role];
  const message = (text: string): L10n => ({ 'zh-CN': `${role['zh-CN']}：${text}`, en: `${role.en}: ${text}` });
  if ('figure' in operand) {
    const { block, quantity } = operand.figure;
    return [{ place: place(block, quantity.start, quantity.end), message: message(quantity.text.trim()) }];
  }
  return 'place' in operand ? [{ place: operand.place, message: message(operand.text) }] : [];
};

/** What else fails by the same wrong figure: one fault, one finding. */
const spokenFor = ({ speaksFor = [] }: Statement): readonly Related[] =>
  speaksFor.map((statement) => {
    const { stated, identity } = statement;
    const { block, quantity } = stated;
    const words = (locale: Locale): string => `${identity?.[locale] ?? ''} ${equationText(statement, locale)}`.trim();
    return {
      place: place(block, quantity.start, quantity.end),
      message: { 'zh-CN': `同一处错误还使此处不符：${words('zh-CN')}`, en: `Fails by the same error: ${words('en')}` },
    };
  });

export function fixOf({ target, text, role }: Remedy): Fix {
  const to =
    'quantity' in target ? place(target.block, target.quantity.numeral.start, target.quantity.numeral.end) : target;
  const from = to.block.text.slice(to.start, to.end);
  const unit = 'quantity' in target ? to.block.text.slice(to.end, target.quantity.end) : '';
  return {
    // The stated figure is the one that is underlined; every other one is named.
    title:
      role === 'stated'
        ? { 'zh-CN': `改为${text}${unit}`, en: `Change to ${text}${unit}` }
        : { 'zh-CN': `${from}${unit}改为${text}${unit}`, en: `Change ${from}${unit} to ${text}${unit}` },
    kind: 'choice',
    edits: [{ place: to, text }],
  };
}

export function dataOf(statement: Statement): MessageData {
  const { stated, formula, operands, impossible, name, identity } = statement;
  const whole = operands.find((o) => o.role === 'whole');
  return {
    formula: formulaText(formula, operands, 'zh-CN'),
    formulaEn: formulaText(formula, operands, 'en'),
    computed: computedText(statement, 'zh-CN'),
    computedEn: computedText(statement, 'en'),
    stated: stated.quantity.text.trim(),
    base: impossible && whole && 'figure' in whole ? numeralOf(whole.figure.quantity) : '',
    name: name ?? '',
    identity: identity?.['zh-CN'] ?? '',
    identityEn: identity?.en ?? '',
  };
}

export interface StatementRuleSpec {
  readonly kind: StatementKind;
  readonly id: RuleId;
  readonly code: string;
  readonly severity: Severity;
  readonly title: L10n;
  readonly description: L10n;
  readonly basis?: string;
  readonly examples: readonly Example[];
  readonly messages: Readonly<Record<'contradiction' | 'direction' | 'question', Wording<MessageData>>>;
  /** Statements of the section that one finding elsewhere already speaks for. */
  readonly absorbed?: (statement: Statement, all: readonly Statement[]) => boolean;
}

type Spec = StatementRuleSpec;

const metaOf = ({ id, code, severity, title, description, examples, basis }: Spec) => ({
  id,
  code,
  severity,
  title,
  description,
  examples,
  stage: 'stable' as const,
  fix: 'choice' as const,
  basis: [{ document: basis ?? '统计数据前后一致、计算准确的通行要求', force: 'practice' as const }],
});

function* detections(
  { kind, absorbed }: Spec,
  all: readonly Statement[],
  steps: Steps,
): Generator<Detection<Statement>> {
  for (const statement of steps.over(all)) {
    if (statement.kind !== kind) continue;
    const severity = severityOf(statement);
    if (!severity || statement.follows || absorbed?.(statement, all)) continue;
    const { block, quantity } = statement.stated;
    yield { place: place(block, quantity.start, quantity.end), state: statement, severity };
  }
}

const parts = {
  describe: (statement: Statement) => ({ id: statement.verdict, data: dataOf(statement) }),
  related: (statement: Statement) => [...spokenFor(statement), ...statement.operands.flatMap(relatedTo)],
  repair: ({ remedies }: Statement) => remedies.map(fixOf),
};

const NOTHING: readonly never[] = [];

/** A figure stands in whatever is stated of figures. */
const WHERE_FIGURES_STAND: Trigger = [['digit', 'numeral', 'lookalike']];

/** A rule that reports the statements of one kind that do not hold. */
export const statementRule = (spec: Spec): SectionRule<Statement> =>
  sectionRule<Statement>({
    meta: metaOf(spec),
    messages: spec.messages,
    wakes: WHERE_FIGURES_STAND,
    detect: (section, { steps }) => {
      const all = statementsIn(section);
      return all.length === 0 ? NOTHING : detections(spec, all, steps);
    },
    ...parts,
  });

/** The same for statements that go across sections. */
export const reportStatementRule = (spec: Spec): DocumentRule<Statement> =>
  documentRule<Statement>({
    meta: metaOf(spec),
    messages: spec.messages,
    reads: acrossSections,
    detect: (report, { steps }) => detections(spec, acrossSections(report), steps),
    ...parts,
  });
const plain: Wording<MessageData> = {
  'zh-CN': ({ formula, computed, stated }) => `${formula}＝${computed}，与所写${stated}不一致；请核对各数`,
  en: ({ formulaEn, computedEn, stated }) => `${formulaEn} = ${computedEn}, but ${stated} is stated; check the figures`,
};

/** Wording that serves most kinds. */
export const MESSAGES = {
  contradiction: plain,
  direction: {
    'zh-CN': ({ formula, computed, stated }: MessageData) =>
      `增减方向与数字相反：${formula}＝${computed}，与所写${stated}不一致；请核对“增”“减”用词和各数`,
    en: ({ formulaEn, computedEn, stated }: MessageData) =>
      `the direction contradicts the figures: ${formulaEn} = ${computedEn}, but ${stated} is stated; check the wording and the figures`,
  },
  question: {
    'zh-CN': ({ formula, computed, stated }: MessageData) =>
      `${formula}＝${computed}，与所写${stated}不一致；请核对数字或统计口径`,
    en: ({ formulaEn, computedEn, stated }: MessageData) =>
      `${formulaEn} = ${computedEn}, but ${stated} is stated; check the figures or what they count`,
  },
} satisfies StatementRuleSpec['messages'];

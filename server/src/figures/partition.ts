import { outcomes, sides } from '../lexicon/figure-words.js';
import { hasAny, labelOf } from './scope.js';
import type { Mention } from './view.js';

/** 有效/无效, 受理/不予受理, 公开/不予公开, 电话/非电话: a name and the same name with a word of denial. */
function denies(a: string, b: string): boolean {
  const m = /(?:不予|不|未|无|非|没有)([一-鿿]{1,4})$/.exec(a);
  const core = m?.[1];
  if (!core || !m) return false;
  const tail = b.slice(-core.length);
  const opposed = tail === core || (/^无/.test(m[0]) && b.endsWith(`有${core}`));
  return opposed && !/(?:不予|不|未|无|非|没有)$/.test(b.slice(0, b.length - core.length));
}

/** 已烘干/正在烘干, 已完成/未完成: the same deed, done and open. */
function isDoneAndOpen(a: string, b: string): boolean {
  const stem = /已经?([一-鿿]{2,4})$/.exec(a)?.[1];
  return stem !== undefined && new RegExp(`(?:正在|尚在|尚未|还未|未|待|拟|在)${stem}$`).test(b);
}

const strip = (label: string): string => label.replace(/其中|包括|已经?|共|的/g, '');

/** Do the two names share a whole out between them? */
export function areComplements(a: Mention, b: Mention): boolean {
  const [x, y] = [strip(labelOf(a)), strip(labelOf(b))];
  if (denies(x, y) || denies(y, x)) return true;
  const [p, q] = [labelOf(a), labelOf(b)];
  if (isDoneAndOpen(p, q) || isDoneAndOpen(q, p)) return true;
  return sides().some(
    ({ one, other }) =>
      (hasAny(x, one) && !hasAny(x, other) && hasAny(y, other) && !hasAny(y, one)) ||
      (hasAny(y, one) && !hasAny(y, other) && hasAny(x, other) && !hasAny(x, one)),
  );
}

/** Do the labels name different outcomes of one kind? */
export function arePartition(items: readonly Mention[]): boolean {
  if (items.length < 2) return false;
  const labels = items.map((m) => strip(labelOf(m)));
  return outcomes().some((all) => {
    const named = labels.map((label) => all.filter((o) => label.includes(o)).sort((a, b) => b.length - a.length)[0]);
    return named.every((o) => o !== undefined) && new Set(named).size === named.length;
  });
}

/** Words of what is left of a whole. */
export const REST = /其他|其它|其余|另有|剩余|余下/;

/** 其他, 其余: the list leaves nothing out. */
export const isRest = (m: Mention): boolean => REST.test(labelOf(m));

/** Verbs that say what was done: “修复治理退化草原517万亩” goes on with the account, it is no item of a list. */
const DONE =
  /^(?:并|还|又|另)?(?:受理|办结|审结|结案|办理|处理|处置|调解|调处|化解|答复|回复|反馈|转办|派单|转派|交办|移送|立案|整改|完成|解决|查处|检查|排查|发现|开展|举办|召开|组织|参加|参与|发放|走访|审核|审查|提出|收到|接待|接收|出动|录入|发布|采纳|拆除|清理|建设|修复|治理|打造|推进|实施|投入|覆盖|惠及|涉及|核查|约谈|支持|认领|上线|下发|印发|制作|悬挂|安装|配备|聘请|签订|缴纳|通过|取得|创建|增加|规划|改造|培育|引进|获得|兑现)/;
const NEW = /^(?:并|还|又|另)?(?:新增|新建|建成|完成|累计|共|新|重点推进|争取|力争)/;

/** The name of a sort, no deed: 市直部门, 电话, 执行. */
export const isNominal = (m: Mention): boolean => {
  const label = labelOf(m).replace(/^其中[：:，,]?|^包括/, '');
  return !NEW.test(label) && !(DONE.test(label) && label.length > 4);
};

import { hasAny, labelOf } from './scope.js';
import type { Mention } from './view.js';

const words = (text: string): readonly string[] => text.split(' ');

/** Names that share a whole out among them, side by side: whoever names one side and the other means all of it. */
const COMPLEMENTS: readonly (readonly (readonly string[])[])[] = [
  [
    words('办结 审结 结案 执结 处理完毕 办理完毕 已结 已办理 已处理 已解决 审执结'),
    words('在办 正在办理 正在处理 未结 处理中 办理中 未办结 待审 尚未 待办 在审 正在'),
  ],
  [words('答复 回复 办复'), words('处理中 办理中 未答复 未回复 待答复 正在')],
  [
    words('直办 直接办理 直接办结 直接答复 在线解答 直接解答 即时解答 当场答复 在线答复 直接回复 在线办结'),
    words('转办 转派 交办 派单 派发 转交'),
  ],
  [words('税收 税务'), words('非税 财政部门 财政')],
  [words('城市 城镇 市区'), words('农村 乡村')],
  [words('男'), words('女')],
  [words('预期性'), words('约束性')],
  [
    words('市本级 市直 区本级 区直 县本级 县直 省本级 省直 本级'),
    words('县市区 县区 区县 乡镇 镇街 街道 各县 各区 市县 县（市'),
  ],
  [words('中央 上划'), words('地方')],
  [words('新收'), words('旧存 结转 结余')],
  [words('进口'), words('出口')],
  [words('国内'), words('国外 境外 国际')],
  [words('主办'), words('协办 会办')],
  [words('现场 线下 窗口'), words('网上 线上 网络')],
  [words('商品'), words('服务')],
  [words('汉族'), words('少数民族')],
  [words('本科'), words('专科')],
  [words('本地'), words('外地')],
  [words('投诉'), words('举报')],
];

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
  return COMPLEMENTS.some(
    ([left = [], right = []]) =>
      (hasAny(x, left) && !hasAny(x, right) && hasAny(y, right) && !hasAny(y, left)) ||
      (hasAny(y, left) && !hasAny(y, right) && hasAny(x, right) && !hasAny(x, left)),
  );
}

/** Outcomes that exclude each other: a list that names several of one kind shares its total out among them. */
const OUTCOMES: readonly (readonly string[])[] = [
  words('胜诉 败诉 撤诉 待审 未审结 和解 部分胜诉'),
  words('维持 撤销 变更 驳回 终止 撤回 责令履行 确认违法 调解结案'),
  words('未受理 受理中 已办结 不受理 不予受理 办理中'),
  words('A类 B类 C类 D类'),
  words('一级 二级 三级 四级'),
  words('优秀 良好 合格 不合格'),
  words('予以公开 部分公开 不予公开 无法提供 不予处理'),
];

/** Do the labels name different outcomes of one kind? */
export function arePartition(items: readonly Mention[]): boolean {
  if (items.length < 2) return false;
  const labels = items.map((m) => strip(labelOf(m)));
  return OUTCOMES.some((outcomes) => {
    const named = labels.map(
      (label) => outcomes.filter((o) => label.includes(o)).sort((a, b) => b.length - a.length)[0],
    );
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

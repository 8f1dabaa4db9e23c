/**
 * Names of rates: whose count stands above the line and whose below. A name is read from its end: the longest
 * word of {@link FAMILIES} that the name without 率 ends in says what is counted, what stands before it narrows it.
 */

/** Words that report one and the same thing done; a count labelled by any of them is the part of a rate named by any other. */
export interface RateFamily {
  readonly id: string;
  /** In the name of the rate. */
  readonly names: readonly string[];
  /** In the words around the part. */
  readonly parts: readonly string[];
  /** Words around a count that is never the part, though a word of `parts` stands in it. */
  readonly not?: readonly string[];
  /**
   * The rate is taken of a whole of its own (call-backs, cases in which attendance was due, samples):
   * it may fail only against a count that one of these words names.
   */
  readonly wholes?: readonly string[];
}

const words = (text: string): readonly string[] => text.split(' ');

export const FAMILIES: readonly RateFamily[] = [
  {
    id: 'settled',
    names: words('调解成功 调处成功 化解成功 调成 调结 调解 调处 化解 和解 成功 达成协议 履行'),
    parts: words(
      '调解成功 成功调解 调处成功 成功调处 成功化解 化解成功 化解 调成 调结 成功 达成协议 达成调解协议 和解 调解 调处 履行',
    ),
    not: words('不成功 未成功 未化解 未调'),
  },
  {
    id: 'closed',
    names: words('办结 结案 审结 执结 审执结 结办 处结 处置 处理 了结 销号 整改 整改完成 办理 完成 解决 落实'),
    parts: words('办结 结案 审结 执结 审执结 结办 处结 处置 处理 已结 了结 销号 整改 办理 完成 解决 落实'),
    not: words('未办结 未结 未审结 未完成 未整改 在办 正在 待办 未解决'),
  },
  {
    id: 'answered',
    names: words('答复 回复 办复 反馈 回访 复函'),
    parts: words('答复 回复 办复 反馈 回访 复函'),
    not: words('未答复 未回复 未办复 待答复 直接答复后'),
  },
  { id: 'direct', names: words('直办 直接办理 直接办结'), parts: words('直办 直接办理 直接办结 直接答复 直接解答') },
  { id: 'published', names: words('公开'), parts: words('公开'), not: words('无效公开 不予公开 未公开') },
  {
    id: 'accepted',
    names: words('受理 立案 登记 签收'),
    parts: words('受理 立案 登记 签收'),
    not: words('不予受理 未受理 不予立案'),
  },
  { id: 'handed', names: words('交办 转办 派单 转派 移送 移交'), parts: words('交办 转办 派单 转派 移送 移交') },
  { id: 'withdrawn', names: words('撤诉 撤回'), parts: words('撤诉 撤回') },
  { id: 'corrected', names: words('纠错 撤销 变更 改判 发回重审 改发'), parts: words('纠错 撤销 变更 改判 发回 纠正') },
  { id: 'upheld', names: words('维持'), parts: words('维持') },
  {
    id: 'judged',
    names: words('胜诉 败诉 服判息诉 上诉 申诉 实际执结 当庭宣判 公开开庭'),
    parts: words('胜诉 败诉 服判息诉 上诉 申诉 实际执结 当庭宣判 公开开庭'),
  },
  {
    id: 'arrested',
    names: words('不捕 逮捕 批捕 不诉 不起诉 起诉 提起公诉'),
    parts: words('不捕 不批捕 不批准逮捕 逮捕 批捕 不诉 不起诉 起诉 提起公诉'),
  },
  { id: 'closed-files', names: words('归档 建档 录入 备案 报备'), parts: words('归档 建档 录入 备案 报备') },
  { id: 'connected', names: words('接通 接听'), parts: words('接通 接听'), not: words('未接通') },
  // Rates of a whole of their own.
  {
    id: 'spent',
    names: words('预算执行 资金执行 支出 资金使用 资金支付 支付'),
    parts: words('支出 执行 使用 支付 拨付'),
    not: words('安排'),
    wholes: words('安排 预算 下达 到位'),
  },
  {
    id: 'attended',
    names: words('出庭 出庭应诉 负责人出庭 应诉'),
    parts: words('出庭 实际出庭 已出庭'),
    wholes: words('应出庭 应当出庭 需出庭 通知出庭 要求出庭'),
  },
  {
    id: 'satisfied',
    names: words('满意 好评'),
    parts: words('满意 好评'),
    not: words('不满意 基本满意 不太满意 较满意'),
    wholes: words('回访 测评 评价 评议 参评 参与评 反馈 调查 收回 回收 受访'),
  },
  {
    id: 'passed',
    names: words('合格 达标 优良 优秀'),
    parts: words('合格 达标 优良 优秀'),
    not: words('不合格 不达标 未达标'),
    wholes: words('抽检 抽查 检测 检验 抽样 监测 抽取 考核 评查'),
  },
  {
    id: 'examined',
    names: words('通过 参考 参学 参训 参评 到课 及格'),
    parts: words('通过 参考 参加 实考 及格 参训 合格'),
    not: words('应考 应参 未通过'),
    wholes: words('应考 应参考 应参加 应参训 应训 报考 参加考试 参考'),
  },
  {
    id: 'adopted',
    names: words('采纳 采用 采信'),
    parts: words('采纳 采用 采信'),
    wholes: words('提出 报送 上报 发出'),
  },
  {
    id: 'online',
    names: words('网办 网上可办 网上办理 全程网办 可网办'),
    parts: words('网上可办 网办 网上办理 可网办'),
    wholes: words('事项'),
  },
  {
    id: 'covered',
    names: words('覆盖 普及 参保 知晓 聘请 配备 安装 普惠'),
    parts: words('覆盖 普及 参保 已覆盖 知晓'),
    not: words('应参保 未覆盖'),
    wholes: words('应覆盖 应参保'),
  },
];

/** What narrows a rate to cases that the nearest count does not: in the name it must stand in the words of the part too. */
export const NARROWING = words(
  '按期 按时 及时 限时 限期 期限内 时限内 审限内 审限 期内 期限 当场 当日 当天 即时 初次 一次 首次 首问 法定 提前 主动 自动 实际 网上 全程 出庭 当庭 先行',
);

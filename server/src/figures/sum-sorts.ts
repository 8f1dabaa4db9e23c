/** 。按类别分：, 从来源看，, 分结构看，, ，资金来源为, ，办理结果为： */
const BY_SORT =
  /^[^，,；;]{0,3}[。；;，,](?:按([^，,。；;：:\d]{1,10})分|[从分]([^，,。；;：:\d]{1,10})看|其?(?:资金|经费)?(来源|构成|组成)(?:为|是|[：:])|(?:办理|处理|结案|答复|审理)(结果|方式)(?:为|是)?[：:])/;

/** ，同比增长3%。分结构看，: behind a remark the sort may be that of an earlier total, unless it is one of money. */
const AFTER_REMARK =
  /^[^，,；;]{0,3}[，,][^，,；;。]{0,12}\d[\d.]*(?:[%％]|个百分点)[。；;](?:按|从|分)[^，,。；;：:\d]{0,6}(?:结构|构成|组成|来源|级次)[分看]/;

/** 从债券类型看: by such words a list is sorted that leaves nothing out. By others it may be (到期情况, 主要市场). */
const WHOLE =
  /(?:来源|结构|构成|组成|级次|层级|性质|(?:债券|资金|收入|支出)类[型别]|方式|用途|形态|渠道|城乡|地域|区域)[上来]?$/;
/** 按重点商品分, 从主要税种看, 分贸易方式看 */
const SOME = /重点|贸易|主要|部分|情况|到期|趋势/;

/** Is a list behind its total sorted by something? */
export const isSorted = (between: string): boolean => BY_SORT.test(between) || AFTER_REMARK.test(between);

/** Is it sorted by something that leaves nothing out? */
export function isSortedWholly(between: string): boolean {
  if (AFTER_REMARK.test(between)) return true;
  const [, by, from, source, result] = BY_SORT.exec(between) ?? [];
  if (from !== undefined) return WHOLE.test(from) && !SOME.test(from);
  return (by !== undefined && !SOME.test(by)) || source !== undefined || result !== undefined;
}

import { isHan, narrowDigits, skipBlanks, trimEnd } from '../text/chars.js';
import { type Mark, readMark } from './marks.js';

/** What one chunk looks like by itself; roles are given by looking at shapes in a row. */
export interface Shape {
  readonly blank: boolean;
  /** First and last unit that is neither blank nor Markdown mark. */
  readonly start: number;
  readonly end: number;
  readonly mark: Mark | undefined;
  /** Ends with 。！？；：…, or with a closing quote or bracket after one. */
  readonly stopped: boolean;
  /** A stop or a colon stands in it. */
  readonly inner: boolean;
  readonly comma: boolean;
  /** Number of 汉字. */
  readonly han: number;
  readonly hint: ShapeHint | undefined;
  /** A Markdown heading of this depth. */
  readonly depth: number;
}

export type ShapeHint =
  | 'directive'
  | 'residue'
  | 'date'
  | 'addressee'
  | 'attachment'
  | 'table'
  | 'list'
  | 'subtitle'
  | 'genre'
  | 'byline';

/** Longest line that may be a title, a heading without mark, a signature. */
export const SHORT = 42;

const GENRE =
  /(?:报告|总结|通报|汇报|说明|意见|方案|要点|计划|规划|纲要|通知|公告|通告|决定|决议|命令|公报|议案|请示|批复|函|纪要|办法|规定|细则|规则|条例|材料|情况|年报|清单|讲话|致辞|述职|述法)(?:[（(][^（()）]{1,24}[）)]|解读)?$/;
const DATE =
  /^[（(]?(?:[12]\d{3}|二[〇○零O0][〇○零O0一二三四五六七八九]{2})\s*年\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*月\s*(?:(?:\d{1,2}|[一二三四五六七八九十廿]{1,3})\s*[日号]?)?[）)]?$/;
const RESIDUE =
  /^(?:[【[]?(?:字号|字体|字体大小)[:：]?.{0,12}|下载|打印|打印本页|全屏|收藏|加大|还原|减小|】|】.{0,4}|[大中小](?:[\s|]+[大中小])*|分享到?[:：]?.{0,12}|(?:微信|微博|QQ)?扫一扫.{0,20}|扫描.{0,4}二维码.{0,16}|关闭(?:窗口|本页)?|返回(?:顶部|首页|上页|上一页)?|上一[篇页条][:：]?.{0,60}|下一[篇页条][:：]?.{0,60}|(?:浏览|阅读|点击)(?:次数|量|数)?[:：]?\s*\d*次?|当前位置[:：].{0,80}|首页\s*[>＞»].{0,80}|责任编辑[:：].{0,20}|编辑[:：].{0,12}|版权所有.{0,60}|.{0,6}ICP备.{0,40}|相关(?:链接|附件|文档|阅读)[:：]?|附件下载[:：]?|无障碍(?:浏览|阅读)?|长者(?:模式|版)|繁體|简体|English|登录|注册|语音播报|保护视力色[:：]?.{0,20}|A[+-]|用微信扫.{0,20}|.{0,4}复制链接.{0,8}|网站地图|联系我们)$/u;
const BYLINE =
  /^(?:(?:信息)?来源|发布(?:时间|日期|机构|单位)|发文(?:时间|日期|单位)|时间|日期|作者|索引号|文号|主题分类|公开(?:时间|日期)|成文日期|信息名称)[:：]/;
const ATTACHMENT = /^附(?:件|表)?\s*\d*\s*[:：]/;

/** “各位代表：”, “市人民政府：”: a short line of names that ends with a colon or, for 各位, an exclamation mark. */
const ADDRESSEE =
  /^(?:各位[^。；，,]{1,16}[：:！!]|[^。；，,！？!?]{2,40}(?:政府|委|办公室|办|局|厅|部|院|处|会议|委员会|单位|部门)[：:])$/;

export function shapeOf(text: string): Shape {
  let start = skipBlanks(text, 0);
  let depth = 0;
  const marks = /^(#{1,6})[\s　]+/.exec(text.slice(start, start + 12));
  if (marks) {
    depth = marks[1]?.length ?? 0;
    start = skipBlanks(text, start + marks[0].length);
  }
  let end = trimEnd(text, text.length, start);
  for (const bold of ['**', '__']) {
    if (!text.startsWith(bold, start)) continue;
    start = skipBlanks(text, start + 2);
    if (text.startsWith(bold, end - 2) && end - 2 > start) end = trimEnd(text, end - 2, start);
  }
  if (start >= end) return { ...EMPTY, start, end: start };
  const mark = readMark(text, start);
  let inner = false;
  let comma = false;
  let han = 0;
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    if (isHan(c)) han++;
    else if (isSentenceMark(c)) inner = true;
    else if (c === 0xff0c || c === 0x2c) comma = true;
  }
  const stopped = endsWithStop(text, end);
  const hint =
    end - start <= 90 || '<|　 \t'.includes(text[start] ?? '') || text.includes('\t')
      ? hintOf(text.slice(start, end))
      : undefined;
  return { blank: false, start, end, mark, stopped, inner, comma, han, hint, depth };
}

const EMPTY: Shape = {
  blank: true,
  start: 0,
  end: 0,
  mark: undefined,
  stopped: false,
  inner: false,
  comma: false,
  han: 0,
  hint: undefined,
  depth: 0,
};

/** 。！？；：… of either width. */
const isSentenceMark = (c: number): boolean =>
  c === 0x3002 ||
  c === 0xff01 ||
  c === 0x21 ||
  c === 0xff1f ||
  c === 0x3f ||
  c === 0xff1b ||
  c === 0x3b ||
  c === 0xff1a ||
  c === 0x3a ||
  c === 0x2026;

function endsWithStop(text: string, end: number): boolean {
  let i = end - 1;
  while (i > 0 && '”’）)》"'.includes(text[i] ?? '')) i--;
  const c = text.charCodeAt(i);
  return isSentenceMark(c) || (c === 0x2e && isHan(text.charCodeAt(i - 1)));
}

function hintOf(line: string): ShapeHint | undefined {
  if (line.startsWith('<!--')) return 'directive';
  if (line.startsWith('|') || line.split('\t').length > 2) return 'table';
  if (/^[-*+]\s/.test(line)) return 'list';
  if (/^[—-]{1,2}\s?(?:19|20)\d{2}年/.test(narrowDigits(line))) return 'subtitle';
  const plain = narrowDigits(line);
  if (DATE.test(plain)) return 'date';
  if (RESIDUE.test(line)) return 'residue';
  if (BYLINE.test(line)) return 'byline';
  if (ATTACHMENT.test(line)) return 'attachment';
  if (ADDRESSEE.test(line)) return 'addressee';
  if (line.length <= 60 && GENRE.test(line)) return 'genre';
  return undefined;
}

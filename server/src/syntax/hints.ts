import { narrowDigits } from '../text/chars.js';
import { Forms } from './forms.js';
import { isPageNumber } from './page-marks.js';
import { isResidue } from './residue.js';
import { isOrgan, isTitleText, ORGAN_WORDS } from './titles.js';

/** What the wording of a line alone suggests. */
export type ShapeHint =
  | 'directive'
  | 'residue'
  | 'leftover'
  | 'contents'
  | 'page-mark'
  | 'footnote'
  | 'date'
  | 'addressee'
  | 'attachment'
  | 'note'
  | 'table'
  | 'cell'
  | 'row'
  | 'list'
  | 'subtitle'
  | 'genre'
  | 'byline'
  | 'signature'
  | 'organ';

/** Longest line that may be a title, a heading without mark, a signature. */
export const SHORT = 42;
/** Longest line whose wording is looked at. */
export const LONGEST_HINT = 90;
const LONGEST_TITLE = 70;

const DATE_TEXT =
  '(?:[12]\\d{3}|二[〇○零O0][〇○零O0一二三四五六七八九]{2})\\s*年\\s*(?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*月\\s*(?:(?:\\d{1,2}|[一二三四五六七八九十廿]{1,3})\\s*[日号]?)?';
const DATE = new RegExp(`^[（(]?(?:${DATE_TEXT}|[12]\\d{3}([-/.])\\d{1,2}\\1\\d{1,2})[）)]?$`, 'u');
/** What all dates begin with. */
const DATE_HEAD = /^[（(]?(?:[12]\d{3}|二[〇○零O0])/;
/** 2026年 月 日: a date that nobody filled in. */
const BLANK_DATE = /^[12]\d{3}\s*年[\s　×xX_]+月[\s　×xX_]*日?$/;
const BYLINE =
  /^[（(【]?(?:(?:信息|文章|稿件)?来源|发布(?:时间|日期|机构|单位|人)?|标题|(?:信息|文件)?名\s*称|文件标题|关键[词字]|内容概述|(?:体裁|组配|服务对象|信息)分类|公开(?:形式|范围|时限|类别|属性)|责任部门|(?:生效|废止|失效)(?:时间|日期)|发文(?:时间|日期|单位|机关|字号)|时间|日期|作者|索\s*引\s*号|文\s*号|主题分类|公开(?:时间|日期)|成文日期|生成日期|信息名称|公开方式|有效性|审核|编辑|抄送|抄报|联系人|联系电话|联系地址|地址|邮编)\s*[:：]/;
const COLON = /[:：]/;
/** “2024-01-20 10:20 来源：…”, “2022年01月18日来源:1”. */
const DATED_BYLINE = /^[12]\d{3}.{1,24}(?:来源|浏览|点击|作者|发布|访问)/;
const ATTACHMENT = /^附(?:件|表)?\s*\d*\s*[:：]|^附(?:件|表)\s*\d{0,2}$/;
/** 附注, GB/T 9704 7.3.6. */
const NOTE = /^[（(]此[件文][^。]{2,24}[）)]$/;

/** “各位代表：”, “市人民政府：”: a short line of names that ends with a colon or, for 各位, an exclamation mark. */
const ADDRESSEE =
  /^(?:各位[^。；，,]{1,16}[：:！!]|[^。；，,！？!?]{2,40}(?:政府|委|办公室|办|局|厅|部|院|处|会议|委员会|单位|部门)[：:])$/;
const SIGNATURE = new RegExp(`^[^。；：，、:;,!！?？]{2,40}${ORGAN_WORDS}\\s+${DATE_TEXT}$`, 'u');

/** Rows of the tables that every 政府信息公开 report prints (国办公开办函〔2021〕30号): numbered, but no headings. */
const FIXED_ROWS = new Forms(
  [
    ['第', '第二十条第[（(].{1,2}[）)]项'],
    [
      '一二三四',
      '[一二三四][、.．](?:本年新收政府信息公开申请(?:数量|总数)|上年结转政府信息公开申请(?:数量|总数)|本年度办理结果|结转下年度继续办理)',
    ],
    ['（(', '[（(][一二三四五六七][）)](?:予以公开|部分公开.{0,24}|不予公开|无法提供|不予处理|其他处理|总计)'],
    [
      '0123456789',
      '\\d[.．、](?:属于国家秘密|其他法律行政法规禁止公开|危及.{1,8}稳定.?|保护第三方合法权益|属于三类内部事务信息|属于四类过程性信息|属于行政执法案卷|属于行政查询事项|本机关不掌握相关政府信息|没有现成信息需要另行制作|补正后申请内容仍不明确|信访举报投诉类申请|重复申请|要求提供公开出版物|无正当理由大量反复申请|要求行政机关确认或重新出具已获取信息|申请人无正当理由逾期不补正.{0,40}|申请人逾期未按收费通知要求缴纳费用.{0,40}|其他)',
    ],
  ],
  '$',
);
const CELL = /^[-+]?[\d.,%/—－-]+$/;
const FIGURES_ROW = /(?:[\s　]+[-+]?\d[\d.,%]*){2,}$/;

/**
 * What a word processor leaves in copied text: deleted and inserted passages, comments, the codes of fields, and what a
 * form prints where nothing follows.
 */
const LEFTOVER = new Forms(
  [
    ['（(以本此', '[（(]?(?:以下空白|本页空白|此页空白|此页无正文|本页无正文|以下无正文)[）)]?'],
    ['删插带设', '(?:删除|插入|带格式|设置格式)(?:的内容|的|了)?(?:\\s*\\[[^\\]]{1,24}\\])?\\s*[:：].*'],
    ['批', '批注\\s*\\[[^\\]]{1,24}\\]\\s*[:：]?.*'],
    [
      '{',
      '\\{\\s*(?:PAGE|NUMPAGES|TOC|REF|SEQ|DATE|TIME|HYPERLINK|PAGEREF|MERGEFIELD|FORM[A-Z]+|QUOTE|EMBED)\\b.*\\}?',
    ],
  ],
  '$',
);

/** A line of a table of contents: leaders or blanks and the number of a page, or the code of the field. */
const CONTENTS_LINE =
  /(?:[.．…·•⋯。_﹒‥-]{3,}|(?:[.．·…] ){3,}|[…⋯]{2,})\s*[（(]?\s*(?:第\s*)?(?:[Pp][.．]?\s*)?(?:\d{1,3}|[IVXivx]{1,5}|[Ⅰ-Ⅻⅰ-ⅻ]{1,2})\s*页?\s*[)）]?$|\bPAGEREF\b|HYPERLINK\s*\\l|^@?\[toc\]$/i;

/** What such a line ends with, or letters of a code. */
const NUMBERED = /[\d０-９Ⅰ-Ⅻⅰ-ⅻ页)）]$|[A-Za-z]/;

/** “[1] …”: a note at the end of the text, or where the page ended. */
const FOOTNOTE = /^(?:\[\d{1,2}\]|［\d{1,2}］)(?!\s*[、.．])/;

/** A row of cells between bars, without one at its ends: 区城管局|62|14. */
const BARS = /^[^|]*[^|\s][^|]*\|[^|]*\|/;

/** The hint that a line without outer blanks gives; long lines give few. */
export function hintOf(line: string): ShapeHint | undefined {
  if (line.startsWith('<!--')) return 'directive';
  if (
    line.length <= LONGEST_HINT &&
    NUMBERED.test(line) &&
    CONTENTS_LINE.test(narrowDigits(line)) &&
    !/[。；，]/.test(line)
  )
    return 'contents';
  if (FOOTNOTE.test(line)) return 'footnote';
  if (LEFTOVER.fit(line)) return 'leftover';
  if (line.startsWith('|') || line.split('\t').length > 2) return 'table';
  if (/^[-*+]\s/.test(line)) return isPageNumber(line) ? 'page-mark' : 'list';
  if (line.length > LONGEST_HINT) return undefined;
  const plain = narrowDigits(line);
  if (/^[—―–-]{1,2}\s?(?:(?:19|20)\d{2}年|二[〇○零]|在)/.test(plain)) return 'subtitle';
  if (DATE_HEAD.test(plain) && (DATE.test(plain) || BLANK_DATE.test(plain))) return 'date';
  if (CELL.test(plain)) return 'cell';
  if (isPageNumber(plain)) return 'page-mark';
  if (isResidue(line)) return 'residue';
  if (BARS.test(line) && !/[。；]/.test(line)) return 'table';
  if ((COLON.test(line) && BYLINE.test(line)) || DATED_BYLINE.test(plain)) return 'byline';
  if (ATTACHMENT.test(plain)) return 'attachment';
  if (NOTE.test(line)) return 'note';
  if (FIXED_ROWS.fit(plain) || FIGURES_ROW.test(plain)) return 'table';
  if (/[：:！!]$/.test(line) && ADDRESSEE.test(line)) return 'addressee';
  if (/\s/.test(plain) && plain.includes('年') && SIGNATURE.test(plain)) return 'signature';
  if (line.length <= LONGEST_TITLE && isTitleText(line)) return 'genre';
  if (isOrgan(line)) return 'organ';
  return undefined;
}

/** Units behind a mark that are searched for figures without units. */
const SEARCHED = 120;
/** 支出29,482 25,998: two figures in a row of which neither has a unit. */
const TWO_FIGURES =
  /[\u4e00-\u9fa5A-Z）)”][ 　]?[-－]?(?:\d[\d,]+(?:\.\d+)?|\d\.\d+)[ 　]+[-－]?\d[\d,]*(?:\.\d+)?%?(?![\d年月日个项件])/;
/** 国防支出11,378三、公共安全支出: a figure and the mark of the next row. */
const NEXT_ROW = /[\u4e00-\u9fa5）)]\d[\d,]*(?:\.\d+)?[一二三四五六七八九十]{1,3}、[\u4e00-\u9fa5\d]/;
/** A marked line that holds more than one row or cell of a table: its rows were run together. */
export const isRunRow = (text: string, from: number): boolean => {
  const behind = text.slice(from, from + SEARCHED);
  return TWO_FIGURES.test(behind) || NEXT_ROW.test(behind);
};

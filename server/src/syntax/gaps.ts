import type { Span } from '../text/span.js';
import { type Block, blockFact, isRead } from './block.js';
import { masksOf, signatureOf, type Trigger, wakes } from './signature.js';

export type GapKind = 'name' | 'number' | 'note' | 'field' | 'anchor';

/** What nobody filled in, or what a word processor left inside a paragraph: no mark in it is the author's. */
export interface Gap extends Span {
  readonly kind: GapKind;
}

const MEASURES = '件|人|次|个|项|家|户|场|份|起|名|万元|元|亿元|条|期|部|处|人次|件次|个百分点|％|%';
/** What is counted, and nothing that begins another word. */
const COUNTED = '件次?|人次?|名|[次个项家户场份起条期部处台辆亩]|平方米|公里|[万亿]?元';
/** ×, X, * or ○ in a row, or one of them before what it stands for. */
const CROSS = '[×✕╳ＸxX*＊○〇◯△□]';
/** The same, or a line to write on. */
const FILLER = '[×✕╳ＸxX*＊○◯△□_＿]';

/**
 * What nobody filled in, by what must stand in a block for it and what it stands for. Every form is bounded, so a line costs time in
 * proportion to its length.
 */
const FORMS: readonly (readonly [kind: GapKind, wakes: Trigger, form: RegExp])[] = [
  // 错误!未找到引用源。 and its like: a reference of the word processor that points nowhere.
  [
    'field',
    ['leftover'],
    /(?:错误|Error)\s*[!！]\s*(?:(?:未(?:找到|定义|指定|提供)|书签未|链接无效|文档中没有|不能通过)[^。.，；]{0,24}|Reference source not found|Bookmark not defined)\s*[。.]?/g,
  ],
  ['field', ['leftover'], /\{\s*(?:PAGE|NUMPAGES|REF|SEQ|TOC|PAGEREF|HYPERLINK|MERGEFIELD)\b[^{}]{0,60}\}/g],
  // The same without its braces: TOC \o "1-3" \h, HYPERLINK "…", REF _Ref12 \h, \* MERGEFORMAT
  [
    'field',
    [['leftover', 'quote']],
    /(?<![A-Za-z])(?:TOC(?:\s*\\[a-z](?:\s*["“”][^"“”]{0,12}["“”])?){1,6}|HYPERLINK\s*(?:\\l\s*)?["“”][^"“”]{0,120}["“”]|(?:PAGE)?REF\s+_?[A-Za-z]{2,12}\d+(?:\s*\\[a-z]){0,4}|SEQ\s+\S{1,6}\s*\\\*\s*[A-Z]+|\\\*\s*MERGEFORMAT)/g,
  ],
  // #REF! #DIV/0! ######: what a spreadsheet shows where it has no value.
  ['field', ['leftover'], /(?<![#\w])#(?:REF!|DIV\/0!|N\/A(?![A-Za-z])|VALUE!|NAME\?|NUM!|NULL!|#{4,})/g],
  ['anchor', ['leftover', 'digit'], /[[［][\u4e00-\u9fa5]{2,4}\d{1,3}[\]］]/g],
  // 待补充, 【待核实】, （此处数据待定）, TODO
  [
    'note',
    ['bracket', 'han'],
    /[（(【[<＜]\s*(?:此处|这里|数据|数字|内容|以下)?[^）)】\]>＞。，]{0,12}(?:待(?:补充?|核实?|定|填写?|完善|修改|确认|更新|查|统计|报|[\u4e00-\u9fa5]{1,10}(?:提供|反馈|补充|核实|确认|报送))|请(?:补充|核实|填写|确认)|需(?:补充|核实)|暂缺|略待)[^）)】\]>＞。]{0,12}[）)】\]>＞]/g,
  ],
  [
    'note',
    [],
    /(?:^|[，。；：、）)】\s])(?:待补充|待核实|待填写|待定|待统计|待确认|此处(?:待|请)?(?:补充|插入|填写)[\u4e00-\u9fa5]{0,6}|此处请[\u4e00-\u9fa5]{0,8}(?:核实|核对|确认|提供|修改)|TODO|TBD)(?=[，。；：:、）)？！\s]|$)/g,
  ],
  // ×月×日, XX部门, ××万元
  ['name', ['cross'], new RegExp(`${CROSS}{1,4}\\s?(?:年|月|日)(?:\\s?${CROSS}{1,4}\\s?[月日]){0,2}`, 'g')],
  [
    'name',
    ['cross'],
    /(?:[×✕╳Ｘ]{1,4}|[Xx]{2,4}|[○〇◯△□]{2,4}|[*＊]{2,4}|某某)(?=(?:省|市|县|区|镇|乡|街道|村|社区|部门|单位|局|厅|委|办|处|科|同志|领导|书记|主任|会议|文件|工作|项目|平台|公司|号))/g,
  ],
  ['number', ['cross'], new RegExp(`(?:[×✕╳Ｘ]{1,4}|[Xx]{2,4}|[○◯△□]{2,4}|[*＊]{2,4})\\s?(?=${MEASURES})`, 'g')],
  // 20__年, 20××年, 202X年XX月
  [
    'name',
    ['year', ['cross', 'leftover']],
    new RegExp(`(?<!\\d)(?:19|20)(?:\\d${FILLER}|${FILLER}{1,4})\\s?年(?:\\s?${FILLER}{1,4}\\s?[月日]){0,2}`, 'g'),
  ],
  // 2026年__月__日: a date with lines to write on.
  [
    'name',
    ['month', 'leftover'],
    /(?<=\d年)[ 　\u00a0]?[_＿]{1,8}[ 　\u00a0]?月(?:[ 　\u00a0]?[_＿]{1,8}[ 　\u00a0]?日)?/g,
  ],
  // 《×××实施方案》, XXX-XXXXXXX, 〔2025〕×号, 〔2025〕  号, 第  号
  ['name', ['cross'], /(?<=《)[×✕╳Ｘ]{2,6}|(?<=《)[Xx]{2,6}(?=[\u4e00-\u9fa5])|[×✕╳ＸXx*]{3,4}[-—－][×✕╳ＸXx*]{6,8}/g],
  [
    'number',
    ['bracket', 'digit', ['blank', 'cross', 'leftover']],
    /[〔[［(（](?:19|20)\d{2}[〕\]］)）](?:[ 　\u00a0]+|[ 　\u00a0]?[×✕╳ＸXx_＿*]{1,4}[ 　\u00a0]?)(?=号)/g,
  ],
  ['number', ['blank'], /第[ 　\u00a0]+(?=[号次批期届](?![\u4e00-\u9fa5]{0,2}[:：]))/g],
  // （此处补充问题）
  ['note', ['bracket'], /[（(]\s*(?:此处|这里)请?(?:补充|填写|插入|添加|完善)[^）)。]{0,12}[）)]/g],
  // 批注 [w1]: 请核实 inside a paragraph.
  ['note', ['leftover'], /批注\s*[[［][^\]］]{1,24}[\]］]\s*[:：]?[^。；]{0,40}/g],
  // XX.X%, ×.×万元, X%
  [
    'number',
    ['cross'],
    /(?<![A-Za-z\d])(?:[×✕╳ＸXx]{1,4}[.．][×✕╳ＸXx]{1,2}|[Xx])[ 　]?(?=[%％]|个百分点|[万亿]元|万[人户亩吨]|[件人户份场起]次?(?![\u4e00-\u9fa5]))/g,
  ],
  // 联系人：×××, 经××同意
  ['name', ['cross'], /(?<=[：:（(，。、\s经由向]|^)(?:[×✕╳Ｘ]{2,12}|[Xx]{3,12}|□{2,12})(?![A-Za-z\d×✕╳Ｘ□])/g],
  // 执法人员　　名，共计  件。: wide blanks before a measure that ends a clause.
  [
    'number',
    ['blank'],
    new RegExp(`[\\u4e00-\\u9fa5]{2}(?:[ \\u00a0]{2,}|　+[ 　]*)(?=(?:${COUNTED})(?:[，。；、）)（(]|$))`, 'g'),
  ],
  // 金额：      元
  [
    'number',
    ['blank', 'colon'],
    new RegExp(`(?!单位)[\\u4e00-\\u9fa5]{2}[：:][ 　\\u00a0]+(?=(?:${COUNTED})(?:[，。；、）)（(]|$))`, 'g'),
  ],
  // 办理案件 件，: what is counted, a blank, and its measure.
  [
    'number',
    ['blank'],
    /(?:(?:案件|纠纷|申请|投诉|事项|诉求|工单|文件)[ 　\u00a0]+(?=[件起项份])|(?:活动|会议|培训|检查|督察|督查|讲座)[ 　\u00a0]+(?=[场次期])|(?:企业|单位|商户|农户)[ 　\u00a0]+(?=[家户个])|(?:人员|干部|党员|群众|学员)[ 　\u00a0]+(?=[人名])|(?:问题|线索|隐患|意见|建议|制度|任务)[ 　\u00a0]+(?=[个条项处])|(?:资料|手册|证书|协议)[ 　\u00a0]+(?=[份册本]))(?=[\u4e00-\u9fa5][，。；、）)]|[\u4e00-\u9fa5]$)/g,
  ],
  // {单位名称}, <单位名称>
  ['name', ['leftover'], /(?<!\{)\{[\u4e00-\u9fa5A-Za-z_]{1,16}\}(?!\})/g],
  // {{name}}, ${name}: the field of a form letter.
  ['note', ['leftover'], /\{\{[^{}]{1,30}\}\}|\$\{[^{}]{1,30}\}/g],
  // 3、……: a number and nothing to it.
  [
    'note',
    ['dots'],
    /^[ 　]*(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．]|[①-⑳])[ 　]*(?:[.。]{3,}|…+)[ 　]*$/g,
  ],
  // 单击或点击此处输入文字。, [在此处键入]: what an empty field of a form shows.
  [
    'note',
    ['han'],
    /(?:单击或)?(?:单击|点击)(?:或点击)?此处(?:输入|键入|添加|编辑)[\u4e00-\u9fa5]{1,8}[。.]?|[[［【]\s*(?:在此处?)?键入[^\]］】]{0,16}[\]］】]/g,
  ],
  // [填写责任单位], 【此处插入图表】
  [
    'note',
    ['bracket', 'leftover'],
    /[[［【（(]\s*(?:请?(?:在此)?(?:填写|填入|插入|输入|补充|注明|写明)|(?:此处|这里)(?:请)?(?:填写|插入|补充|添加|列出))[^\]］】）)。]{0,20}[\]］】）)]/g,
  ],
  ['number', ['han'], /(?<![A-Za-z\d+＋（(])N(?=(?:余|多)?(?:件|万元|亿元|户|份|场|起|人次))/g],
  // ___件, （  ）件, ＿＿
  ['number', ['leftover'], /_{2,}|＿{2,}|﹍{2,}/g],
  ['number', ['bracket'], new RegExp(`[（(][ 　\\u00a0]*[）)](?=\\s?(?:${MEASURES}|年|月|日))`, 'g')],
  // 率  %, 增长 %, 罚款 万元, 2026年 月 日: the blank that was left for a number.
  [
    'number',
    ['blank'],
    /(?:率|占比|比例|增长|下降|提高|上升|降低|达到?|增幅|降幅|为|至)[ 　\u00a0]+(?=[%％](?![\d０-９])|个百分点)/g,
  ],
  [
    'number',
    ['blank'],
    /(?:罚款|罚没款?|没收|金额|资金|投入|投资|收入|支出|共计|合计|减免|追缴|赔偿|补助|挽回(?:经济)?损失)[ 　\u00a0]+(?=(?:万|亿)?元)/g,
  ],
  [
    'number',
    ['blank'],
    /(?:受理|办结|审结|办理|收到|处理|审查|检查|调解|查处|培训|召开|开展|印发|制定|发放|新增|新收|立案|结案|化解|排查)[ 　\u00a0]+(?=(?:件|人次|人|次|场|份|起|期|部|户|家|余件|余次|余人)(?![\u4e00-\u9fa5]))/g,
  ],
  ['number', ['blank'], /(?<=[\u4e00-\u9fa5])[ 　\u00a0]+(?=(?:[万亿]元|人次|件次|场次|户次)[，。；）])/g],
  [
    'number',
    ['blank', ['year', 'month']],
    /(?<=[\d０-９〇一二三四五六七八九])(?:年[ 　\u00a0]+月(?!均|份|度)(?:[ 　\u00a0]+日)?|月[ 　\u00a0]+日(?!均|常))/g,
  ],
];

const WAKING = FORMS.map(([kind, trigger, form]) => ({ kind, masks: masksOf(trigger), form }));

/** A remark without brackets has one of these. */
const REMARK = /[待补此T插填]/;

const NONE: readonly Gap[] = [];

/** The gaps of a block, in text order, none inside another. */
export const gapsOf: (block: Block) => readonly Gap[] = blockFact((block) => {
  const { text, kind: role } = block;
  if (!isRead(role) || role === 'byline') return NONE;
  const signature = signatureOf(block);
  const found: Gap[] = [];
  for (let i = 0; i < WAKING.length; i++) {
    const { kind, masks, form } = WAKING[i] as (typeof WAKING)[number];
    if (!wakes(masks, signature) || (masks.length === 0 && !REMARK.test(text))) continue;
    // To go through matches takes an expression and an iterator of their own; mostly there are none.
    form.lastIndex = 0;
    if (!form.test(text)) continue;
    form.lastIndex = 0;
    for (const match of text.matchAll(form)) {
      const printed = match[0].replace(/^[，。；：、）)】\s]+(?=.)/, '');
      const start = match.index + match[0].length - printed.length;
      const end = withUnit(text, start + printed.trimEnd().length, kind);
      if (!isProse(block, kind, start, end, printed)) found.push({ kind, start, end });
    }
  }
  if (found.length === 0) return NONE;
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let last = -1;
  return found.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
});

/** A blank is shown with what it stands before: 率  %. */
const withUnit = (text: string, end: number, kind: GapKind): number => {
  if (kind !== 'number' && kind !== 'name') return end;
  const unit =
    /^[ 　\u00a0]*(?:部门|单位|人次|件次|万元|亿元|[%％件人次个项家户场份起名元条期部处年月日台辆亩]|平方米|公里|[省市县区镇乡村局厅委办处科号])/.exec(
      text.slice(end, end + 8),
    );
  return end + (unit?.[0].length ?? 0);
};

/** Signs that are part of a name, a formula or of Markdown, and blanks that set words apart in a table. */
function isProse(block: Block, kind: GapKind, start: number, end: number, printed: string): boolean {
  const { text } = block;
  if (block.kind === 'table-row' && kind === 'number' && !/[×_＿Xx]/.test(printed)) return true;
  if (block.chunk.verbatim.some((span) => span.start < end && span.end > start)) return true;
  // A name of a file or of a field has letters or digits beside _; 20__ is a year.
  const beside = (text[start - 1] ?? '') + (text[end] ?? '');
  if (/^_/.test(printed) && /[A-Za-z0-9/._-]/.test(beside) && !/(?<!\d)(?:19|20)$/.test(text.slice(0, start)))
    return true;
  // 二〇二五年, 三个○月: a circle among figures is a zero; 10×12 is a product; OX, XXL are words.
  const before = text[start - 1] ?? '';
  if (/^[○〇◯]/.test(printed) && /[一二三四五六七八九十百千万零\d]/.test(before)) return true;
  if (
    /^[×✕╳]/.test(printed) &&
    /[\d０-９\s]/.test(before) &&
    /[\d０-９\s]/.test(text[end] ?? ' ') &&
    !/[年月日]$/.test(printed)
  )
    return true;
  return /^[Xx*＊]/.test(printed) && /[A-Za-z\d*＊_-]/.test(before);
}

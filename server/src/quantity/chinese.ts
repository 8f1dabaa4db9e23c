import { isBlank, isDigit, skipBlanks } from '../text/chars.js';
import { NAMED } from './arabic.js';
import { approximationBefore, finish, intervalOf, plain, type Read, readScale } from './figure.js';
import { rounded } from './interval.js';
import { isHanNumeral, type Numeral, numeralClass, readArabicNumeral, readHanNumeral } from './numerals.js';
import type { Approximation, Interval, Quantity } from './quantity.js';
import { div, HUNDRED, mul, pow10, type Rational, rational, sub } from './rational.js';
import { unitAt } from './units.js';

export const readChinese = (text: string, at: number): Read | undefined =>
  text.startsWith('百分之', at) ? readPercentWords(text, at) : readHan(text, at);

/** 百分之七十, 百分之百 */
function readPercentWords(text: string, at: number): Read | undefined {
  const from = at + 3;
  const numeral = isDigit(text.charCodeAt(from)) ? readArabicNumeral(text, from) : readHanNumeral(text, from);
  if (!numeral)
    return text[from] === '百' ? percentWords(text, at, { ...bare(from, 1), value: rational(100n) }) : { end: from };
  return percentWords(
    text,
    at,
    numeral.value.num === 0n && text[from] === '百' ? { ...numeral, value: rational(100n) } : numeral,
  );
}

const bare = (start: number, length: number): Numeral => ({
  value: rational(0n),
  start,
  end: start + length,
  ulp: 0,
  decimal: false,
  digits: 1,
});

function percentWords(text: string, at: number, numeral: Numeral): Read {
  const ulp = pow10(Math.min(0, numeral.ulp));
  const approximation = approximationBefore(text, at);
  const quantity: Quantity = {
    ...plain(text, at, numeral.end, numeral.value, 'percentage', '%'),
    numeral: { start: numeral.start, end: numeral.end },
    interval: intervalOf(numeral.value, ulp, false, approximation),
    ulp,
    exact: false,
    approximation,
  };
  return { quantity, end: numeral.end };
}

const IDIOM_BEFORE = new Set([...'第十初星周统唯专万同任其每某另逐单']);

/** Words that begin with a numeral and count nothing. */
const IDIOM =
  /^(?:一(?:定|些|般|样|起|直|致|体|切|批|旦|律|带|线|流|系列|方面|边|并|同|共|贯|时|度|举|心|手|席|把手|窗|网|门|站|码|键|岗|府|委|经|步|家亲|揽子|代|生|向|面|号|级|类|案|事|人|个|项|次|名|件|种|条|站式|村|社区|企|地|季度|季|年|月|日|天|周|批次|期)|两(?:个维护|个确立|法|会|岸|会期间|新|高|不愁|学|违|翼|山|代表|办|委员|手|级|面|边|大|江|端|头|错)|三(?:农|无|定|项制度|严|会|资|公|包|位一体|大|支|级|方|品|重|去|区|同步|同时|看|聚焦|率|统|减|个服务|个一批|项岗位|项整治)|四(?:个意识|个自信|风|大|好|不|级|套班子|个全面|议|项基本|下|类|方|平|证|中|有|史|化|者|川|季|海|面)|五(?:四|年规划|位一体|大|险|个一|保|老|级|进|治|华|一|星|谷|项管理|好|五)|六(?:稳|保|进|大|个一|个坚持|个必须)|七(?:一|五普法|进)|八(?:项规定|五普法|一|五|大|方)|九(?:五|九)|十(?:四五|三五|五五|二五|分|大|九大|八大|九届|堰|字|佳|严禁|一五|足)|百(?:姓|货|强|年|团|度|日|业|科|企|校|县|村|家|花)|千(?:方百计|家万户|秋|古|里|帆|百|村|企|家)|万(?:一|家|无|众|物|事|里|象|名|人|州|民|企|户|达))/;

const HAN_UNITS_OK = new Set([
  '件',
  '起',
  '宗',
  '个',
  '项',
  '次',
  '份',
  '条',
  '场',
  '场次',
  '家',
  '户',
  '处',
  '所',
  '座',
  '部',
  '篇',
  '期',
  '批',
  '批次',
  '台',
  '套',
  '辆',
  '张',
  '块',
  '本',
  '册',
  '类',
  '种',
  '人',
  '人次',
  '名',
  '位',
  '元',
  '亩',
  '年',
  '个月',
  '天',
  '个工作日',
  '小时',
  '倍',
  '番',
  '成',
  '个百分点',
  '百分点',
  '万元',
  '支',
  '组',
  '村',
  '县',
  '市',
  '省',
  '国',
  '站',
  '吨',
  '公里',
  '公顷',
  '平方公里',
  '平方米',
  '个国家',
  '人份',
  '课时',
  '期次',
  '周年',
  '年度',
  '道',
  '方面',
  '门',
  '章',
  '节',
  '届',
]);

function readHan(text: string, at: number): Read | undefined {
  if (at > 0 && isHanNumeral(text[at - 1])) return undefined;
  let end = at;
  while (numeralClass(text.charCodeAt(end)) === 2 && end - at < MAX_HAN) end++;
  const before = text[at - 1] ?? '';
  if (before === '第') return ordinal(text, at, end);
  // Most Chinese figures are parts of words: nothing behind them is counted.
  if (!mayCount(text, end)) return { end };
  const fraction = readFraction(text, at, end);
  if (fraction) return fraction;
  if (IDIOM_BEFORE.has(before) || /[几数上若]/.test(before) || text[end] === '几') return { end };
  if (/[“"‘「]/.test(before) || IDIOM.test(text.slice(at, at + 6))) return { end };
  if (isLoose(text, at, end)) return { end };
  const numeral = readHanNumeral(text, at);
  if (!numeral) return { end };
  const scaled = readScale(text, numeral);
  const unitStart = skipBlanks(text, scaled.end);
  const unit = unitAt(text, unitStart);
  // 两个 counts; 一个 hardly ever does. “十余” needs no measure word of the list.
  if (!unit || !HAN_UNITS_OK.has(unit.text)) return { end };
  if (end === at + 1 && /[百千万亿]/.test(text[at] ?? '') && !scaled.approximation) return { end };
  if (unit.text === '成' && (numeral.value.num > 10n || numeral.value.den !== 1n)) return { end };
  return finish(text, numeral) ?? { end };
}

/** Units that 一 counts with; elsewhere it is an article (一支队伍, 一张蓝图). */
const ONE_OF = new Set('件起宗例家户倍成番元亩年'.split(''));

/** 九年一贯制, 七人制足球, 二十四节气 */
const NAMING = /^(?:年一贯|[年人]制|节气)/;

/** 零部件, 三四个, 一张蓝图, 百亿级, 十届七次全会: a number in the word, no figure. */
function isLoose(text: string, at: number, end: number): boolean {
  const run = text.slice(at, end);
  if (run === '零' || run === '〇') return true;
  if (run.length === 2 && !/[零〇十廿百千万亿]/.test(run)) return true;
  const next = text[end] ?? '';
  // 一户一策: each its own.
  if (run === '一') return !ONE_OF.has(next) || text[end + 1] === '一';
  if (next === '级' || (next === '吨' && text[end + 1] === '级')) return true;
  if (isOrdinalName(text, at, run)) return true;
  if (NAMING.test(text.slice(end, end + 3))) return true;
  if (/^次(?:全会|会议|、)/.test(text.slice(end, end + 3))) return /[届委、大]/.test(text[at - 1] ?? '');
  return run === '二' && /^(?:元|人转)/.test(text.slice(end, end + 2));
}

/** Measure words that number kinds and stages as well as count them. */
const KINDS = '类期批次产等';

/** Two of something are 两, so 二类 is the second kind; 三类 beside 一类 or 二类 is the third; 三次产业 is a name. */
function isOrdinalName(text: string, at: number, run: string): boolean {
  const unit = text[at + run.length] ?? '';
  if (unit === '' || !KINDS.includes(unit)) return false;
  if (run === '二') return true;
  if (unit === '次' && text.startsWith('产业', at + 2)) return true;
  if (!/^[三四五六]$/.test(run)) return false;
  const around = text.slice(Math.max(0, at - NEAR), at + NEAR);
  return around.includes(`一${unit}`) || around.includes(`二${unit}`);
}

/** How far off 一类 makes 三类 a name, in UTF-16 units. */
const NEAR = 60;

/** Longest number in Chinese figures that is read. */
const MAX_HAN = 16;

/** Does what follows a number in Chinese figures leave room for a unit, 余, 多, 分之 or a decimal point? */
const mayCount = (text: string, end: number): boolean => {
  const next = text[end] ?? '';
  return '余多分点'.includes(next || ' ') || isBlank(text.charCodeAt(end)) || unitAt(text, end) !== undefined;
};

function ordinal(text: string, at: number, end: number): Read {
  const numeral = readHanNumeral(text, at);
  if (!numeral || numeral.end !== end) return { end };
  if (NAMED.test(text[end] ?? '')) return { end };
  const quantity = plain(text, at - 1, end, numeral.value, 'ordinal', '');
  return { quantity, end };
}

/** 三分之二: rounded to the nearest third. */
function readFraction(text: string, at: number, end: number): Read | undefined {
  if (!text.startsWith('分之', end)) return undefined;
  const den = readHanNumeral(text, at);
  const num = readHanNumeral(text, end + 2);
  if (!den || !num || den.value.num === 0n) return { end: end + 2 };
  const part = div(HUNDRED, den.value);
  const value = mul(num.value, part);
  const approximation = approximationBefore(text, at);
  const quantity: Quantity = {
    ...plain(text, at, num.end, value, 'percentage', '%'),
    interval: fractionInterval(value, part, approximation),
    ulp: part,
    exact: false,
    approximation,
  };
  return { quantity, end: num.end };
}

/** Open to the side that 近, 超 and their like name, by one part. */
function fractionInterval(value: Rational, part: Rational, approximation: Approximation | null): Interval {
  switch (approximation) {
    case '超':
    case '以上':
      return { low: value, high: null, lowOpen: approximation === '超', highOpen: true };
    case '近':
      return { low: sub(value, part), high: value, lowOpen: true, highOpen: true };
    case '不足':
    case '以下':
      return { low: rational(0n), high: value, lowOpen: false, highOpen: approximation === '不足' };
    default:
      return rounded(value, part);
  }
}

import { digitValue, isBlank, isDigit, isHan, isLatin, skipBlanks } from '../text/chars.js';
import { exactly, lastPlace, rounded } from './interval.js';
import { isHanNumeral, type Numeral, numeralClass, readArabicNumeral, readHanNumeral } from './numerals.js';
import type { Approximation, Interval, Quantity, QuantityClass } from './quantity.js';
import { add, div, mul, pow10, type Rational, rational, sub } from './rational.js';
import { type Unit, unitAt } from './units.js';

/** All figures of a text in order, codes and words with numerals left out. Linear in the length of `text`. */
export function scanQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (let i = 0; i < text.length; ) {
    const kind = numeralClass(text.charCodeAt(i));
    if (kind === 0) {
      i++;
      continue;
    }
    const read = kind === 1 ? readArabic(text, i) : readChinese(text, i);
    if (read?.quantity) found.push(read.quantity);
    i = read && read.end > i ? read.end : i + 1;
  }
  return found;
}

/** What stands at an offset: a figure, or a code up to `end` that is none. */
interface Read {
  readonly quantity?: Quantity;
  readonly end: number;
}

const readChinese = (text: string, at: number): Read | undefined =>
  text.startsWith('百分之', at) ? readPercentWords(text, at) : readHan(text, at);

// ---- Arabic figures

/** Behind a code that begins at `at`: as far as digits and the marks inside codes go. */
function codeEnd(text: string, at: number): number {
  let i = at;
  while (i < text.length) {
    const c = text.charCodeAt(i);
    if (isDigit(c) || isLatin(c) || '+＋-:：/·._'.includes(text[i] ?? '')) i++;
    else break;
  }
  // A separator at the end belongs to the sentence.
  while (i > at + 1 && !isDigit(text.charCodeAt(i - 1)) && !isLatin(text.charCodeAt(i - 1))) i--;
  return i;
}

const RANGE_DASH = new Set([...'-—－–～~至到']);

function readArabic(text: string, at: number): Read {
  if (isCode(text, at)) return { end: codeEnd(text, at) };
  const date = readDate(text, at);
  if (date) return date;
  const numeral = readArabicNumeral(text, at);
  if (isListMark(text, numeral)) return { end: numeral.end + 1 };
  const range = readRange(text, numeral);
  if (range) return range;
  return finish(text, numeral) ?? { end: numeral.end };
}

/** Codes, names and places that hold digits: PM2.5, 1+13, 3:2, 〔2021〕1号, 0871-6868, 12345 before a word. */
function isCode(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  const previous = text.charCodeAt(at - 1);
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  const after = text[end] ?? '';
  if ('+＋'.includes(before) && before !== '') return true;
  if ((after === '+' || after === '＋') && isDigit(text.charCodeAt(end + 1))) return true;
  if (after === '+' && /[A-Za-zXNn]/.test(text[end + 1] ?? '')) return true;
  if ((before === ':' || before === '：') && isDigit(text.charCodeAt(at - 2)) && isRatio(text, at)) return true;
  if ((after === ':' || after === '：') && isDigit(text.charCodeAt(end + 1))) return true;
  if ((after === '·' || after === '•' || after === '・') && isDigit(text.charCodeAt(end + 1))) return true;
  if (after === '/' && isDigit(text.charCodeAt(end + 1))) return true;
  if ((before === '/' || before === '×' || after === '×') && before !== '') return true;
  if (isLatin(previous)) return !(end - at >= 2 && after !== '.' && unitAt(text, skipScale(text, end)) !== undefined);
  if (isLatin(text.charCodeAt(end)) && !/^(?:km|kg|MW|GW|kW|m²)/.test(text.slice(end, end + 2))) return true;
  // 〔2021〕1号 and [2021]1号
  if (/[〔[［]/.test(before)) return true;
  if (
    /[〕\]］）)]/.test(before) &&
    /^\d{1,4}号/.test(text.slice(at, at + 6)) &&
    /[〔[（(［]\s*(?:19|20)\d{2}$/.test(text.slice(Math.max(0, at - 7), at - 1))
  )
    return true;
  if (/[（(]/.test(before) && /^(?:19|20)\d{2}[）)]\s*第?\d+号/.test(text.slice(at, at + 14))) return true;
  // “12.4”, “315” as names: a number alone in quotation marks.
  if (/[“"‘「]/.test(before) && /^[\d.．·]+[”"’」]/.test(text.slice(at, at + 12))) return true;
  if (end - at >= 8 && before !== '￥') return true;
  if (before === '-' && isDigit(text.charCodeAt(at - 2))) return true;
  return isBareCode(text, at, end);
}

const isRatio = (text: string, at: number): boolean => isDigit(text.charCodeAt(at));

const skipScale = (text: string, at: number): number => {
  let i = skipBlanks(text, at);
  while ('余多十百千万亿'.includes(text[i] ?? ' ')) i++;
  return i;
};

/** A whole number without unit before a word (12345热线, 110联动), or 119, 12345 … that stand alone. */
function isBareCode(text: string, at: number, end: number): boolean {
  if (/[.．,，%％‰]/.test(text[end] ?? '') && isDigit(text.charCodeAt(end + 1))) return false;
  const next = skipBlanks(text, end);
  const after = text[next] ?? '';
  if (unitAt(text, next) || '余多十百千万亿%％‰'.includes(after || ' ')) {
    // 110个 is a figure, 12345件 too; 8890诉求 never gets here.
    return false;
  }
  if (/[年月日时点]/.test(after) || RANGE_DASH.has(after)) return false;
  const digits = text.slice(at, end);
  if (/^(?:110|119|120|122|114|12\d{3}|96\d{3,4}|95\d{3})$/.test(digits)) return true;
  return isHan(text.charCodeAt(next)) || /[“"‘《”’」]/.test(after) || after === '#' || after === '号';
}

/** “1.充分征求意见”, “1、” at the head of a clause. */
function isListMark(text: string, { start, end, digits, decimal }: Numeral): boolean {
  if (digits > 2 || decimal) return false;
  const before = text.slice(0, start).trimEnd().at(-1) ?? '';
  const open = before === '' || '。；;：:（(！!？?）)'.includes(before);
  const after = text[end] ?? '';
  if ((before === '（' || before === '(') && (after === '）' || after === ')')) return true;
  if (!open) return false;
  if (after === '.' || after === '．') return !isDigit(text.charCodeAt(skipBlanks(text, end + 1)));
  if (after === '）' || after === ')') return before !== '（' && before !== '(';
  return after === '、' && before === '' && !isDigit(text.charCodeAt(end + 1));
}

// ---- dates

const YEAR = /^((?:19|20)\d{2})\s*年(?!来|间|以)/;

function readDate(text: string, at: number): Read | undefined {
  const first = digitValue(text.charCodeAt(at));
  if (first !== 1 && first !== 2) return readMonth(text, at);
  const window = narrow(text.slice(at, at + 24));
  const span = /^((?:19|20)\d{2})\s*年?\s*[-—－–～~至到]{1,2}\s*((?:19|20)\d{2})\s*年/.exec(window);
  if (span) {
    // Both years are figures of their own: a period looks at them one by one.
    const end = at + (span[1]?.length ?? 4);
    return { quantity: plain(text, at, end, rational(BigInt(span[1] ?? 0)), 'year', '年'), end };
  }
  const year = YEAR.exec(window) ?? /^((?:19|20)\d{2})\s*年/.exec(window);
  if (!year) return readMonth(text, at);
  const value = rational(BigInt(year[1] ?? 0));
  const rest = window.slice(year[0].length);
  const month = /^\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*[日号])?/.exec(rest);
  const end = at + year[0].length + (month?.[0].length ?? 0);
  return { quantity: plain(text, at, end, value, month ? 'date' : 'year', '年'), end };
}

/** 1月, 1月5日, 1-9月. */
function readMonth(text: string, at: number): Read | undefined {
  const window = narrow(text.slice(at, at + 14));
  const month = /^(\d{1,2})\s*(?:[-—－–～~至到]\s*\d{1,2}\s*)?月(?:份)?(?:\s*\d{1,2}\s*[日号])?/.exec(window);
  if (!month || Number(month[1]) > 12 || Number(month[1]) === 0) return undefined;
  const end = at + month[0].length;
  return { quantity: plain(text, at, end, rational(BigInt(month[1] ?? 0)), 'date', '月'), end };
}

const narrow = (text: string): string => text.replace(/[０-９]/g, (d) => String.fromCharCode(d.charCodeAt(0) - 0xfee0));

function plain(text: string, start: number, end: number, value: Rational, kind: QuantityClass, unit: string): Quantity {
  return {
    start,
    end,
    text: text.slice(start, end),
    numeral: { start, end },
    value,
    interval: exactly(value),
    ulp: rational(1n),
    exact: true,
    unit,
    scale: 1n,
    class: kind,
    approximation: null,
  };
}

// ---- ranges: 15%～30%, 14—16岁, 105-110

function readRange(text: string, low: Numeral): Read | undefined {
  let i = low.end;
  if (/[%％]/.test(text[i] ?? '')) i++;
  const scaled = skipScale(text, i);
  const unit = unitAt(text, scaled);
  const dashAt = skipBlanks(text, unit ? scaled + unit.text.length : scaled);
  if (!RANGE_DASH.has(text[dashAt] ?? '')) return undefined;
  const dash = text[dashAt] ?? '';
  const high = skipBlanks(text, dashAt + (text[dashAt + 1] === '—' ? 2 : 1));
  if (!isDigit(text.charCodeAt(high))) return undefined;
  // “由12件增加到15件” never comes here; “12件到15件” is a range only with a dash.
  if ((dash === '至' || dash === '到') && unit) return undefined;
  const upper = readArabicNumeral(text, high);
  let end = upper.end;
  if (/[%％]/.test(text[end] ?? '')) end++;
  end = skipScale(text, end) > skipBlanks(text, end) ? skipScale(text, end) : end;
  const upperUnit = unitAt(text, skipBlanks(text, end));
  if (upperUnit) end = skipBlanks(text, end) + upperUnit.text.length;
  const quantity = plain(
    text,
    low.start,
    end,
    low.value,
    'range',
    /[%％]/.test(text[end - 1] ?? '') ? '%' : (upperUnit?.text ?? unit?.text ?? ''),
  );
  return {
    quantity: { ...quantity, interval: { low: low.value, high: upper.value, lowOpen: false, highOpen: false } },
    end,
  };
}

// ---- scale, approximation, unit

const SCALES: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

const BEFORE: readonly (readonly [word: string, approximation: Approximation])[] = [
  ['不低于', '以上'],
  ['不少于', '以上'],
  ['至少', '以上'],
  ['不超过', '以下'],
  ['不高于', '以下'],
  ['不足', '不足'],
  ['未满', '不足'],
  ['不到', '不足'],
  ['超过', '超'],
  ['超出', '超'],
  ['高于', '超'],
  ['突破', '超'],
  ['大约', '约'],
  ['将近', '近'],
  ['接近', '近'],
  ['逾', '超'],
  ['超', '超'],
  ['近', '近'],
  ['约', '约'],
];

/** 最近, 附近, 临近: 近 is no approximation there. */
const NOT_APPROXIMATE = /(?:最近|附近|临近|靠近|邻近|节约|合约|条约|履约|违约|签约|预约|公约|制约|大约定)$/;

function approximationBefore(text: string, at: number): Approximation | null {
  let i = at;
  while (i > 0 && isBlank(text.charCodeAt(i - 1))) i--;
  // 约为100%, 达到近3万
  if ('为占达有'.includes(text[i - 1] ?? ' ') && text[i - 2] === '约') i--;
  const window = text.slice(Math.max(0, i - 4), i);
  for (const [word, approximation] of BEFORE)
    if (window.endsWith(word) && !NOT_APPROXIMATE.test(window)) return approximation;
  return null;
}

const AFTER: readonly (readonly [word: string, approximation: Approximation])[] = [
  ['及以上', '以上'],
  ['以上', '以上'],
  ['及以下', '以下'],
  ['以下', '以下'],
  ['以内', '以下'],
  ['左右', '约'],
  ['上下', '约'],
];

interface Scaled {
  readonly value: Rational;
  readonly ulp: Rational;
  readonly scale: bigint;
  readonly scaled: boolean;
  readonly end: number;
  readonly approximation: Approximation | null;
}

const vague = (c: string | undefined): boolean => c === '余' || c === '多';

/** Scale and 余/多 behind a numeral: 30余万, 1030多亿, 3万4000, 8千亿. */
function readScale(text: string, { value, end, ulp }: Numeral): Scaled {
  let at = end;
  let approximation: Approximation | null = null;
  const take = () => {
    if (vague(text[at]) && !(text[at] === '多' && /[元样方年次]/.test(text[at + 1] ?? '') && !unitAt(text, at + 1))) {
      approximation = '余';
      at++;
    }
  };
  const first = skipBlanks(text, at);
  if (vague(text[first]) || (text[first] ?? '') in SCALES) at = first;
  take();
  let power = 0;
  while (
    (text[at] ?? '') in SCALES &&
    !(text[at] === '十' || (text[at] === '百' && !vague(text[at - 1]) && text[at + 1] !== '万'))
  ) {
    power += SCALES[text[at] ?? ''] ?? 0;
    at++;
  }
  let total = mul(value, pow10(power));
  let last = pow10(ulp + power);
  if (text[at - 1] === '万' && power === 4 && isDigit(text.charCodeAt(at))) {
    const rest = readArabicNumeral(text, at);
    if (!rest.decimal && rest.digits <= 4) {
      total = add(total, rest.value);
      last = pow10(0);
      at = rest.end;
      power = 0;
    }
  }
  take();
  return { value: total, ulp: last, scale: 10n ** BigInt(power), scaled: power > 0, end: at, approximation };
}

function finish(text: string, numeral: Numeral): Read | undefined {
  const scaled = readScale(text, numeral);
  let end = scaled.end;
  const unitStart = skipBlanks(text, end);
  const unit = unitAt(text, unitStart);
  let { approximation } = scaled;
  if (unit) {
    end = unitStart + unit.text.length;
    // 3年多, 20人余
    if (vague(text[end]) && unit.class !== 'percentage') {
      approximation = '余';
      end++;
    }
  } else if (scaled.approximation) {
    // 36800余人次 has its unit; “20余” before a word counts things without a measure word.
    end = scaled.end;
  }
  approximation ??=
    AFTER.find(([word]) => text.startsWith(word, skipBlanks(text, end)))?.[1] ??
    approximationBefore(text, numeral.start);
  return { quantity: make(text, numeral, scaled, unit, end, approximation), end };
}

const TENTH = rational(1n, 10n);

function make(
  text: string,
  numeral: Numeral,
  scaled: Scaled,
  unit: Unit | undefined,
  end: number,
  approximation: Approximation | null,
): Quantity {
  let { value, ulp } = scaled;
  let kind: QuantityClass = unit?.class ?? 'count';
  let name = unit?.text ?? '';
  if (name === '成') {
    value = mul(value, rational(10n));
    ulp = mul(ulp, rational(10n));
    name = '%';
  } else if (name === '％') name = '%';
  else if (name === '‰') {
    value = mul(value, TENTH);
    ulp = mul(ulp, TENTH);
    name = '%';
  }
  if (kind === 'date' && unit?.text === '月') kind = 'date';
  const exact =
    !scaled.scaled &&
    !numeral.decimal &&
    numeral.ulp <= 0 &&
    kind !== 'percentage' &&
    kind !== 'points' &&
    kind !== 'multiple';
  return {
    start: numeral.start,
    end,
    text: text.slice(numeral.start, end),
    numeral: { start: numeral.start, end: numeral.end },
    value,
    interval: intervalOf(value, ulp, exact, approximation),
    ulp,
    exact,
    unit: name,
    scale: scaled.scale,
    class: kind,
    approximation,
  };
}

/** The values that a printed number may stand for (contracts, “Quantities”). */
function intervalOf(value: Rational, ulp: Rational, exact: boolean, approximation: Approximation | null): Interval {
  if (approximation === null) return exact ? exactly(value) : rounded(value, ulp);
  const place = lastPlace(value);
  const half = div(place, rational(2n));
  switch (approximation) {
    case '余':
      return { low: value, high: add(value, place), lowOpen: false, highOpen: true };
    case '近':
      return { low: sub(value, place), high: value, lowOpen: true, highOpen: true };
    case '约':
      return { low: sub(value, half), high: add(value, half), lowOpen: false, highOpen: false };
    case '超':
      return { low: value, high: null, lowOpen: true, highOpen: true };
    case '以上':
      return { low: value, high: null, lowOpen: false, highOpen: true };
    case '不足':
      return { low: rational(0n), high: value, lowOpen: true, highOpen: true };
    case '以下':
      return { low: rational(0n), high: value, lowOpen: false, highOpen: false };
  }
}

// ---- Chinese figures

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
  /^(?:一(?:定|些|般|样|起|直|致|体|切|批|旦|律|带|线|流|系列|方面|边|并|同|共|贯|时|度|举|心|手|席|把手|窗|网|门|站|码|键|岗|府|委|经|步|家亲|揽子|代|生|向|面|号|级|类|案|事|人|个|项|次|名|件|种|条|站式|村|社区|企|地|季度|季|年|月|日|天|周|批次|期)|两(?:个维护|个确立|法|会|岸|会期间|新|高|不愁|学|违|翼|山|代表|办|委员|手|级|面|边|大|江|端|头|错)|三(?:农|无|定|项制度|严|会|资|公|包|位一体|大|支|级|方|品|重|去|区|同步|同时|看|聚焦|率|统|减|项|个服务|个一批)|四(?:个意识|个自信|风|大|好|不|级|套班子|个全面|议|项|下|类|方|平|证|中|有|史|化|者|川|季|海|面)|五(?:四|年规划|位一体|大|险|个一|保|老|级|进|治|华|一|星|谷|项|好|五)|六(?:稳|保|项|进|大|个)|七(?:一|五普法|进)|八(?:项规定|五普法|一|五|大|方)|九(?:五|九)|十(?:四五|三五|五五|二五|分|大|九大|八大|九届|堰|字|佳|严禁|一五|足)|百(?:姓|货|强|年|团|度|日|业|科|企|校|县|村|家|花)|千(?:方百计|家万户|秋|古|里|帆|百|村|企|家)|万(?:一|家|无|众|物|事|里|象|名|人|州|民|企|户|达))/;

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
  '级',
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
  if (IDIOM_BEFORE.has(before) || /[几数上好若]/.test(before) || text[end] === '几') return { end };
  if (/[“"‘「]/.test(before) || IDIOM.test(text.slice(at, at + 6))) return { end };
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
  if (/[条款章节编]/.test(text[end] ?? '')) return { end };
  const quantity = plain(text, at - 1, end, numeral.value, 'ordinal', '');
  return { quantity, end };
}

/** 三分之二 */
function readFraction(text: string, at: number, end: number): Read | undefined {
  if (!text.startsWith('分之', end)) return undefined;
  const den = readHanNumeral(text, at);
  const num = readHanNumeral(text, end + 2);
  if (!den || !num || den.value.num === 0n) return { end: end + 2 };
  const value = mul(div(num.value, den.value), rational(100n));
  return { quantity: plain(text, at, num.end, value, 'percentage', '%'), end: num.end };
}

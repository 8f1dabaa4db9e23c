import { say } from '../compose.js';
import { ratio } from '../ninth/form.js';
import { claim, holding, many, some, told } from '../seventh/form.js';
import { count } from '../source.js';
import { any, tenth } from './form.js';

/** What is left, what is not, and rates with what was there before. */
export const TENTH_RESTS = [
  tenth('rest/found-wanting', (s, mode, w) => {
    const [noun, take, bad, rate, unit] = w.check();
    const all = many(s);
    const part = s.part(all, 0.02, 0.2);
    const [W, Q, R] = [count(all, unit), count(part, unit), ratio(s, all - part, all, mode, [(100 * part) / all])];
    return told(
      s,
      mode,
      [
        say`${w.span()}共${take}${noun}${W}，${bad}${Q}，${rate}${R}，发现的问题已移交处理。`,
        say`${w.county()}${take}${noun}${W}，总体${rate}为${R}，其中${bad}${Q}，均已责令整改。`,
        say`${noun}${rate}${R}（${take}${W}，${bad}${Q}）。`,
      ],
      [claim(mode, 'rate_rest', [Q, W], R)],
      [
        say`${w.span()}共${take}${noun}${W}，${bad}${Q}，企业自检${rate}${some(s, 95, 99)}。`,
        say`${take}${noun}${W}，${bad}${Q}，立案查处后线索移送率${some(s, 5, 40)}。`,
      ],
    );
  }),
  tenth('rest/not-yet-done', (s, mode, w) => {
    const [noun, take, finish, rate, unit] = w.task();
    const all = many(s);
    const part = s.part(all, 0.03, 0.35);
    const [W, Q] = [count(all, unit), count(part, unit)];
    const R = ratio(s, all - part, all, mode, [(100 * part) / all]);
    return told(
      s,
      mode,
      [
        say`${w.county()}共${take}${noun}${W}，目前仅有${Q}尚未${finish}，${rate}达${R}。`,
        say`${w.span()}${take}的${W}${noun}，除${Q}因客观原因未能${finish}外，其余全部${finish}，${rate}${R}。`,
      ],
      [claim(mode, 'rate_rest', [Q, W], R)],
      [
        say`${w.county()}共${take}${noun}${W}，目前仅有${Q}尚未${finish}，资金缺口率${some(s, 5, 30)}。`,
        say`${w.span()}${take}${noun}${W}，${Q}未能${finish}，全市排名第${any(s, 2, 9)}位，${w.town()}${rate}最高，为${some(s, 95, 99)}。`,
      ],
    );
  }),
  tenth('rest/rate-of-not', (s, mode, w) => {
    const [who, due, done, rate, unit] = w.due();
    const all = many(s);
    const part = s.part(all, 0.7, 0.97);
    const [W, P] = [count(all, unit), count(part, unit)];
    const R = ratio(s, all - part, all, mode, [(100 * part) / all]);
    return told(
      s,
      mode,
      [
        say`${w.county()}${due}${who}${W}，${done}${P}，未${rate}为${R}，主要原因已逐一核实。`,
        say`核查发现，${who}${due}${W}，仅${P}${done.replace(/^已|^实际|^实/, '')}，未${rate}${R}。`,
      ],
      [claim(mode, 'rate_rest', [P, W], R)],
      [say`${w.county()}${due}${who}${W}，${done}${P}，因病因事请假率${some(s, 1, 9)}。`],
    );
  }),
  tenth('rest/no-arrest', (s, mode, w) => {
    const [cases, all] = [s.int(90, 700), s.int(800, 1900)];
    const no = s.part(all, 0.2, 0.48);
    const [W, P, Q] = [count(all, '人'), count(all - no, '人'), count(no, '人')];
    const R = ratio(s, no, all, mode, [(100 * no) / (all - no)]);
    const C = count(cases, '件');
    return told(
      s,
      mode,
      [
        say`受理审查逮捕案件${C}${W}，批准和决定逮捕${P}，不批准逮捕${Q}，不捕率${R}。`,
        say`${w.county()}人民检察院审查逮捕各类犯罪嫌疑人${W}，其中批准逮捕${P}、不批捕${Q}，不捕率为${R}，${w.also()}。`,
        say`审结审查起诉案件${C}${W}，提起公诉${P}，作出不起诉决定${Q}，不起诉率${R}。`,
      ],
      [claim(mode, 'rate', [Q, W], R), holding(mode, 'sum', [P, Q], W)],
      [
        say`受理审查逮捕案件${C}${W}，批准逮捕${P}，不捕后复议复核维持率${some(s, 90, 99)}。`,
        say`审结审查起诉案件${C}${W}，提起公诉${P}，认罪认罚从宽制度适用率${some(s, 80, 95)}，确定刑量刑建议采纳率${some(s, 90, 99)}。`,
      ],
    );
  }),
  tenth('carry/old-and-new', (s, mode, w) => {
    const [, noun, , finish, rate] = w.cases();
    const [old, fresh] = [s.int(60, 600), s.int(900, 7000)];
    const part = s.part(old + fresh, 0.8, 0.95);
    const [C, N, P] = [count(old, '件'), count(fresh, '件'), count(part, '件')];
    const R = ratio(s, part, old + fresh, mode);
    return told(
      s,
      mode,
      [
        say`${w.span()}新收${noun}${N}，旧存${C}，${finish}${P}，${rate}${R}。`,
        say`${noun}方面，上年旧存${C}，本年新收${N}，共${finish}${P}（含旧存），${rate}为${R}。`,
        say`加上上年结转的${C}，${w.span()}新收的${N}${noun}已${finish}${P}，综合${rate}${R}。`,
      ],
      [claim(mode, 'rate_carry', [P, N, C], R)],
      [
        say`${w.span()}新收${noun}${N}，旧存${C}，${finish}${P}，结案均衡度${some(s, 50, 90)}。`,
        say`${noun}方面，上年旧存${C}，本年新收${N}，共${finish}${P}，长期未结案件清理进度${some(s, 50, 90)}。`,
      ],
    );
  }),
  tenth('carry/total-with-old', (s, mode, w) => {
    const [organ, noun, take, finish, rate] = w.cases();
    const [old, fresh] = [s.int(60, 600), s.int(900, 7000)];
    const all = old + fresh;
    const part = s.part(all, 0.8, 0.95);
    const [C, W, P] = [count(old, '件'), count(all, '件'), count(part, '件')];
    const R = ratio(s, part, all, mode);
    return told(
      s,
      mode,
      [
        say`${organ}共${take}${noun}${W}（含旧存${C}），${finish}${P}，${rate}${R}。`,
        say`${w.span()}${take}${noun}${W}，其中上年结转${C}；${finish}${P}，${rate}为${R}，${w.also()}。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [say`${organ}共${take}${noun}${W}（含旧存${C}），${finish}${P}，平均办理周期缩短${some(s, 5, 25)}。`],
    );
  }),
  tenth('carry/through-the-year', (s, mode, w) => {
    const [, noun, , finish, rate] = w.cases();
    const [old, fresh] = [s.int(60, 600), s.int(900, 7000)];
    const all = old + fresh;
    const part = s.part(all, 0.8, 0.95);
    const [C, N, P, Q] = [count(old, '件'), count(fresh, '件'), count(part, '件'), count(all - part, '件')];
    const W = count(all, '件');
    const R = ratio(s, part, all, mode);
    return told(
      s,
      mode,
      [
        say`${noun}上年结转${C}、当年新收${N}，合计${W}，全年${finish}${P}，${rate}${R}，结转下年${Q}。`,
        say`期初未结${noun}${C}，本期新收${N}，两项共计${W}；本期${finish}${P}，${rate}为${R}，期末未结${Q}。`,
      ],
      [holding(mode, 'sum', [C, N], W), claim(mode, 'rate', [P, W], R), holding(mode, 'balance', [C, N, P], Q)],
      [say`${noun}上年结转${C}、当年新收${N}，全年${finish}${P}，平均办理周期同比缩短${some(s, 3, 30)}。`],
    );
  }),
  tenth('carry/balance', (s, mode, w) => {
    const [old, fresh] = [s.int(120, 900), s.int(900, 7000)];
    const part = s.part(old + fresh, 0.6, 0.95);
    const left = old + fresh - part;
    const [C, N, P] = [count(old, '件'), count(fresh, '件'), count(part, '件')];
    const wrongs = mode === 'fails' ? left + s.pick([-11, 10, 18, 30, 100]) : left;
    const Q = count(wrongs > 0 ? wrongs : left + 27, '件');
    return told(
      s,
      mode,
      [
        say`${w.county()}检察院控告申诉部门年初存案${C}，全年新收${N}，办结${P}，年末存案${Q}。`,
        say`上年末未结仲裁案件${C}，${w.span()}新立案${N}，审结${P}，结转下年度${Q}，${w.also()}。`,
      ],
      [claim(mode, 'balance', [C, N, P], Q)],
      [
        say`年初存案${C}，全年新收${N}，办结${P}；其中超期未结案件由年初的${any(s, 11, 60)}件降至${any(s, 1, 9)}件，降幅居全市第${any(s, 1, 5)}位。`,
      ],
    );
  }),
];

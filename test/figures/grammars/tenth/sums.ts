import { type Fig, say } from '../compose.js';
import { put } from '../ninth/form.js';
import { claim, holding, some, told } from '../seventh/form.js';
import { count } from '../source.js';
import { number, partOf, parts, tenth, thousands } from './form.js';

/** Sums of counts: closed by the rest, by a bracket, by the total, by the number of kinds, by done and open. */
export const TENTH_SUMS = [
  tenth('sum/closed-by-others', (s, mode, w) => {
    const [verb, noun, unit, x, y, z] = w.sort();
    const { figs, W } = parts(s, 4, unit, mode, s.int(400, 6000));
    const [a, b, c, d] = figs;
    return told(
      s,
      mode,
      [
        say`${w.span()}共${verb}${noun}${W}，其中${x}${a}、${y}${b}、${z}${c}、其他${d}。`,
        say`${w.county()}${verb}${noun}${W}，包括${x}${a}，${y}${b}，${z}${c}，其他类型${d}，${w.also()}。`,
        say`${verb}${noun}${W}，其中：${x}${a}，${y}${b}，${z}${c}，其余${d}为零星小类。`,
      ],
      [claim(mode, 'sum', [a, b, c, d], W)],
      [
        say`${w.span()}共${verb}${noun}${W}，其中${x}${a}、${y}${b}、${z}${c}等，增幅较大。`,
        say`${w.span()}共${verb}${noun}${W}，${x}、${y}、${z}同比分别减少${a}、${b}、${c}。`,
      ],
    );
  }),
  tenth('sum/closed-by-bracket', (s, mode, w) => {
    const all = s.int(300, 1900);
    const { figs, W } = parts(s, 2, '人', mode, all);
    const [a, b] = figs;
    return told(
      s,
      mode,
      [
        say`${w.county()}现有在册社区矫正对象${W}（男性${a}，女性${b}），${w.also()}。`,
        say`年末全县共有在编教职工${W}（专任教师${a}、行政及工勤人员${b}），较上年略有增加。`,
        say`${w.span()}提供法律援助咨询${W}（来访${a}，来电${b}），群众满意度较高。`,
      ],
      [claim(mode, 'sum', [a, b], W)],
      [
        say`${w.county()}现有在册社区矫正对象${W}（其中暂予监外执行${count(s.int(2, 9), '人')}，未成年人${count(s.int(2, 9), '人')}）。`,
        say`年末全县共有在编教职工${W}（其中高级职称${partOf(s, all, 0.1, 0.3, '人')}、女教师${partOf(s, all, 0.4, 0.65, '人')}）。`,
      ],
    );
  }),
  tenth('sum/total-last', (s, mode, w) => {
    const [verb, noun, unit, x, y, z] = w.sort();
    const { figs, W } = parts(s, 3, unit, mode, s.int(300, 4000));
    const [a, b, c] = figs;
    return told(
      s,
      mode,
      [
        say`${w.span()}，${verb}${x}${noun}${a}、${y}${noun}${b}、${z}${noun}${c}，合计${W}。`,
        say`${x}${a}，${y}${b}，${z}${c}，三项总计${W}，${w.lead()}。`,
        say`分类别看，${x}${a}，${y}${b}，${z}${c}，三类共${W}。`,
      ],
      [claim(mode, 'sum', [a, b, c], W)],
      [
        say`${w.span()}，${verb}${x}${noun}${a}、${y}${noun}${b}，另${verb}${z}${noun}${c}，印发通报${String(W.value)}份。`,
      ],
    );
  }),
  tenth('sum/number-of-kinds', (s, mode, w) => {
    const [verb, noun, unit, x, y, z, short] = w.sort();
    const { figs, W } = parts(s, 3, unit, mode, s.int(300, 4000));
    const [a, b, c] = figs;
    return told(
      s,
      mode,
      [
        say`${verb}${x}、${y}、${z}三类${short}共${W}，其中${x}${a}、${y}${b}、${z}${c}。`,
        say`${w.span()}${verb}${noun}${W}，涉及${x}、${y}、${z}三个类别，分别为${a}、${b}和${c}。`,
        say`${w.county()}${verb}${noun}${W}，分为三类：${x}${a}，${y}${b}，${z}${c}。`,
      ],
      [claim(mode, 'sum', [a, b, c], W)],
      [say`${w.span()}${verb}${noun}${W}，其中${x}、${y}、${z}三类增长较快，分别增加${a}、${b}和${c}。`],
    );
  }),
  tenth('sum/done-and-open', (s, mode, w) => {
    const [noun, take, finish, , unit] = w.task();
    const { figs, W } = parts(s, 2, unit, mode, s.int(120, 2600));
    const [a, b] = figs;
    return told(
      s,
      mode,
      [
        say`${w.county()}共${take}${noun}${W}，已${finish}${a}，正在推进${b}。`,
        say`上级${take}我县的${W}${noun}中，已${finish}${a}，未${finish}${b}，均明确了完成时限。`,
        say`${w.span()}${take}${noun}${W}，其中${finish}到位${a}、尚在办理中${b}，${w.also()}。`,
      ],
      [claim(mode, 'sum', [a, b], W)],
      [
        say`${w.county()}共${take}${noun}${W}，已${finish}${a}，下发督办通知单${String(b.value)}份。`,
        say`${w.span()}${take}${noun}${W}，计划明年${finish}${a}，后年再${finish}一批。`,
      ],
    );
  }),
  tenth('sum/towns-add-up', (s, mode, w) => {
    const [p, q, r, t] = w.towns();
    const [noun, take, , , unit] = w.task();
    const { figs, W } = parts(s, 4, unit, mode, s.int(300, 2000));
    const [a, b, c, d] = figs;
    return told(
      s,
      mode,
      [
        say`${p}${a}、${q}${b}、${r}${c}、${t}${d}，四个乡镇（街道）共${take}${noun}${W}。`,
        say`首批试点的四个乡镇（街道）共${take}${noun}${W}，其中${p}${a}、${q}${b}、${r}${c}、${t}${d}。`,
      ],
      [claim(mode, 'sum', [a, b, c, d], W)],
      [say`${p}${a}、${q}${b}、${r}${c}，${take}${noun}数量居全县前三位，全县共${W}，${t}实现零新增。`],
    );
  }),
  tenth('sum/nested', (s, mode, w) => {
    const all = s.int(120, 690);
    const [p, q, r] = s.split(all, 3) as [number, number, number];
    const [u, v] = s.split(p, 2) as [number, number];
    const [a, b, c, d, e] = [p, q, r, u, v].map((n) => count(n, '所')) as [Fig, Fig, Fig, Fig, Fig];
    const W = number(s, all, '所', mode === 'trap' ? 'holds' : mode);
    return told(
      s,
      mode,
      [
        say`${w.county()}共有各级各类学校${W}，其中小学${a}（城区${d}、农村${e}），普通中学${b}，幼儿园${c}。`,
        say`年末全市有医疗卫生机构${W}：基层医疗卫生机构${a}（社区卫生服务站${d}、村卫生室${e}），医院${b}，专业公共卫生机构${c}。`,
      ],
      [claim(mode, 'sum', [a, b, c], W), holding(mode, 'sum', [d, e], a)],
      [
        say`${w.county()}共有各级各类学校${W}，其中义务教育学校${partOf(s, all, 0.4, 0.7, '所')}，寄宿制学校${partOf(s, all, 0.1, 0.3, '所')}，省级示范校${partOf(s, all, 0.03, 0.1, '所')}。`,
      ],
    );
  }),
  tenth('sum/cases-and-people', (s, mode, w) => {
    const cs = parts(s, 3, '件', mode, s.int(200, 1200));
    const ps = parts(s, 3, '人', 'holds', s.int(1300, 3000));
    const [a, b, c] = cs.figs;
    const [p, q, r] = ps.figs;
    const { W } = cs;
    return told(
      s,
      mode,
      [
        say`${w.span()}共起诉${W}${ps.W}，其中侵犯财产犯罪${a}${p}，妨害社会管理秩序犯罪${b}${q}，其他犯罪${c}${r}。`,
        say`立案审查侵犯公民人身权利犯罪${a}${p}、破坏市场经济秩序犯罪${b}${q}、渎职犯罪${c}${r}，三类合计${W}${ps.W}。`,
      ],
      [claim(mode, 'sum', [a, b, c], W), holding(mode, 'sum', [p, q, r], ps.W)],
      [
        say`${w.span()}共起诉${W}${ps.W}，其中重点起诉侵犯财产犯罪${a}${p}，涉未成年人犯罪${b}${q}，同比下降${some(s, 2, 20)}。`,
      ],
    );
  }),
  tenth('sum/three-expenses', (s, mode, w) => {
    const total = s.int(9000, 90_000);
    const each = s.split(total, 3);
    const [a, b, c] = each.map((p) => thousands(p / 100, 2)) as [Fig, Fig, Fig];
    const W = thousands(put(s, total / 100, 2, mode), 2);
    return told(
      s,
      mode,
      [
        say`${w.county()}“三公”经费支出${W}，其中因公出国（境）费${a}，公务用车购置及运行维护费${b}，公务接待费${c}。`,
        say`因公出国（境）费用${a}、公务用车购置及运行费${b}、公务接待费${c}，“三公”经费合计${W}，均未突破年初预算。`,
        say`2024年“三公”经费财政拨款支出决算数为${W}，其中：因公出国（境）支出${a}；公务用车购置及运行维护支出${b}；公务接待支出${c}。`,
      ],
      [claim(mode, 'sum', [a, b, c], W)],
      [say`${w.county()}“三公”经费支出${W}，其中公务接待费较上年减少${a}，会议费、培训费分别压减${b}、${c}。`],
    );
  }),
];

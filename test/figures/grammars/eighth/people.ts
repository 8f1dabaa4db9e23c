import { say } from '../compose.js';
import { sound } from '../fourth/form.js';
import { quotient } from '../grammar.js';
import {
  claim,
  gained,
  holding,
  later,
  many,
  members,
  moved,
  rated,
  share,
  some,
  told,
  wans,
} from '../seventh/form.js';
import { count, wan } from '../source.js';
import { eighth } from './form.js';

/** Health and schools. */
export const EIGHTH_PEOPLE = [
  eighth('sum/institutions', (s, mode, w) => {
    const { figs, W, all } = members(s, 4, '个', mode, s.int(120, 4000));
    const [x, y, z, o] = figs;
    return told(
      s,
      mode,
      [
        say`年末全市医疗卫生机构${W}，其中医院${x}，基层医疗卫生机构${y}，专业公共卫生机构${z}，其他机构${o}。`,
        say`${w.area()}共有医疗卫生机构${W}：医院${x}、基层医疗卫生机构${y}、专业公共卫生机构${z}、其他${o}。`,
      ],
      [claim(mode, 'sum', [x, y, z, o], W)],
      [say`年末全市医疗卫生机构${count(all + 90, '个')}，其中社会办${x}，开展安宁疗护${y}，接入远程会诊${z}。`],
    );
  }),
  eighth('rate/well-managed', (s, mode, w) => {
    const { W, P, R } = rated(s, s.int(1200, 90_000), '人', mode, 0.6, 0.95);
    const noun = w.ill();
    return told(
      s,
      mode,
      [
        say`${noun}建档${W}，规范管理${P}，规范管理率${R}。`,
        say`${w.hospital()}在管${noun}${W}，其中规范管理${P}，规范管理率达${R}，比上年${gained(s)}。`,
        say`${noun}规范管理率${R}（在册${W}，规范管理${P}）。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`${noun}建档${W}，规范管理${P}，血压控制率${R}。`,
        say`${w.hospital()}在管${noun}${W}，其中规范管理${P}，居民健康素养水平达${R}，比上年${gained(s)}。`,
      ],
    );
  }),
  eighth('average/beds-per-thousand', (s, mode, w) => {
    const n = s.int(1500, 9900);
    const N = wan(n * 100, 2, '人');
    const b = Math.round((N.value / 1000) * (3 + 5 * s.next()));
    const B = count(b, '张');
    const A = quotient(s, (b * 1000) / N.value, 2, '张', mode);
    return told(
      s,
      mode,
      [
        say`年末常住人口${N}，医疗卫生机构床位${B}，每千人口床位数${A}。`,
        say`${w.area()}共有床位${B}，按常住人口${N}计算，每千人拥有床位${A}。`,
      ],
      [claim(mode, 'average', [B, N], A, { per: 1000 })],
      [say`年末户籍人口${N}，医疗卫生机构床位${B}，每千名老年人拥有养老床位${A}。`],
    );
  }),
  eighth('change/visits', (s, mode, w) => {
    const p = s.int(9000, 90_000);
    const c = later(s, p, true);
    const [C, D] = [wan(c * 100, 2, '人次'), wan((c - p) * 100, 2, '人次')];
    const R = moved(s, c, p, mode, 1);
    return told(
      s,
      mode,
      [
        say`${w.span()}，全市医疗卫生机构总诊疗${C}，比上年增加${D}，增长${R}。`,
        say`${w.hospital()}门急诊${C}，同比增加${D}、增长${R}。`,
      ],
      [claim(mode, 'growth_delta', [C, D], R, { sign: 1 })],
      [
        say`${w.span()}，全市医疗卫生机构总诊疗${C}，比上年增加${D}，药占比下降${R}。`,
        say`${w.hospital()}门急诊${C}，同比增加${D}，日间手术量增长${R}。`,
      ],
    );
  }),
  eighth('rate/found-by-screening', (s, mode, w) => {
    const { W, P, R } = rated(s, s.int(1200, 60_000), '人', mode, 0.02, 0.4);
    const noun = w.screening();
    return told(
      s,
      mode,
      [
        say`${w.span()}开展${noun}筛查${W}，检出${P}，检出率${R}。`,
        say`${w.school()}组织${noun}筛查，共筛查学生${W}，检出阳性${P}，检出率为${R}。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`${w.span()}开展${noun}筛查${W}，检出${P}，目标人群覆盖率${R}。`,
        say`${w.school()}组织${noun}筛查${W}，检出阳性${P}，全市平均检出率为${R}。`,
      ],
    );
  }),
  eighth('sum/schools-by-level', (s, mode, w) => {
    const { figs, W, all } = members(s, 4, '所', mode, s.int(60, 900));
    const [x, y, z, o] = figs;
    return told(
      s,
      mode,
      [
        say`全市共有各级各类学校${W}，其中幼儿园${x}、小学${y}、初中${z}、高中阶段学校${o}。`,
        say`${w.area()}现有幼儿园${x}、小学${y}、初中${z}、高中${o}，合计${W}。`,
      ],
      [claim(mode, 'sum', [x, y, z, o], W)],
      [
        say`全市共有各级各类学校${count(all + 70, '所')}，其中寄宿制${x}、百人以下${y}、民办${z}。`,
        say`${w.area()}现有幼儿园${x}、小学${y}、初中${z}，校车备案${count(all * 2, '辆')}。`,
      ],
    );
  }),
  eighth('rate/pupils-of-workers', (s, mode, w) => {
    const { W, P, R } = rated(s, s.int(1200, 90_000), '人', mode, 0.08, 0.6);
    return told(
      s,
      mode,
      [
        say`${w.area()}义务教育阶段在校生${W}，其中随迁子女${P}，占${R}。`,
        say`义务教育在校生${W}，寄宿生${P}，寄宿生占在校生总数的${R}。`,
        say`${w.school()}在校生${W}，其中女生${P}，占比${R}。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`${w.area()}义务教育阶段在校生${W}，其中随迁子女${P}，课后服务参与率${R}。`,
        say`义务教育在校生${W}，寄宿生${P}，寄宿学校数占学校总数的${R}。`,
      ],
    );
  }),
  eighth('average/size-of-a-class', (s, mode, w) => {
    const n = s.int(18, 400);
    const t = n * s.int(32, 52) + s.int(0, n);
    const [N, T] = [count(n, '个'), count(t, '人')];
    const A = quotient(s, t / n, 1, '人', mode);
    return told(
      s,
      mode,
      [say`${w.school()}现有教学班${N}，在校学生${T}，平均班额${A}。`, say`小学在校生${T}，编为${N}班，班均${A}。`],
      [claim(mode, 'average', [T, N], A)],
      [say`${w.school()}现有教学班${N}，在校学生${T}，平均每班参加社团${A}。`],
    );
  }),
  eighth('average/pupils-to-a-teacher', (s, mode, w) => {
    const n = s.int(60, 3000);
    const t = n * s.int(9, 17) + s.int(0, n);
    const [N, T] = [count(n, '人'), count(t, '人')];
    const A = quotient(s, t / n, 1, '人', mode);
    return told(
      s,
      mode,
      [
        say`${w.area()}中小学在校生${T}、专任教师${N}，平均每名教师负担学生${A}。`,
        say`${w.school()}有专任教师${N}，在校生${T}，师均负担学生${A}。`,
      ],
      [claim(mode, 'average', [T, N], A)],
      [say`${w.area()}中小学在校生${T}、专任教师${N}，平均每名心理教师负担学生${A}。`],
    );
  }),
  eighth('change/intake', (s, mode, w) => {
    const p = s.int(900, 30_000);
    const c = later(s, p, false);
    const [C, D, R] = [count(c, '人'), count(p - c, '人'), moved(s, c, p, mode, 1)];
    return told(
      s,
      mode,
      [say`${w.area()}小学招生${C}，比上年减少${D}，下降${R}。`, say`幼儿园在园幼儿${C}，较上年减少${D}，降幅${R}。`],
      [claim(mode, 'growth_delta', [C, D], R, { sign: -1 })],
      [
        say`${w.area()}小学招生${C}，比上年减少${D}，大班额占比下降${R}。`,
        say`幼儿园在园幼儿${C}，较上年减少${D}，普惠园保教费收入下降${R}。`,
      ],
    );
  }),
  eighth('average/aid-to-a-pupil', (s, mode, w) => {
    const n = s.int(300, 9000);
    const [N, T] = [count(n, '人次'), wans(s, n * s.int(6, 30), 'holds')];
    const A = quotient(s, T.value / n, 0, '元', mode);
    return told(
      s,
      mode,
      [
        say`${w.office()}资助家庭经济困难学生${N}，发放资助金${T}，人均${A}。`,
        say`全年发放助学金${T}，受助学生${N}，平均每人次${A}。`,
      ],
      [claim(mode, 'average', [T, N], A)],
      [say`${w.office()}资助家庭经济困难学生${N}，发放资助金${T}，生均公用经费${A}。`],
    );
  }),
  eighth('share/teachers', (s, mode, w) => {
    const all = s.int(60, 6000);
    const [p, q] = [s.part(all, 0.6, 0.95), s.part(all, 0.08, 0.4)];
    const [W, P, Q] = [count(all, '名'), count(p, '名'), count(q, '名')];
    const d = s.int(1, 2);
    const [R, T] = [share(s, p, all, mode, d), share(s, q, all, sound(mode), d)];
    return told(
      s,
      mode,
      [
        say`${w.school()}专任教师${W}，其中本科及以上学历${P}，占${R}；高级职称${Q}，占${T}。`,
        say`${w.area()}专任教师${W}，本科及以上学历${P}、高级职称${Q}，分别占专任教师总数的${R}和${T}。`,
      ],
      [claim(mode, 'rate', [P, W], R), holding(mode, 'rate', [Q, W], T)],
      [say`${w.school()}专任教师${W}，其中本科及以上学历${P}，培训合格率${R}；高级职称${Q}，测评满意率${T}。`],
    );
  }),
  eighth('rate/admitted', (s, mode, w) => {
    const { W, P, R } = rated(s, many(s), '人', mode, 0.3, 0.97);
    return told(
      s,
      mode,
      [
        say`${w.school()}参加高考${W}，本科上线${P}，本科上线率${R}。`,
        say`${w.span()}中考报名${W}，普高录取${P}，普高录取率为${R}。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`${w.school()}参加高考${W}，本科上线${P}，一分一段表显示的全省上线率${R}。`,
        say`${w.span()}中考报名${W}，普高录取${P}，体育测试优秀率为${R}，${some(s, 60, 90)}的考生选考足球。`,
      ],
    );
  }),
];

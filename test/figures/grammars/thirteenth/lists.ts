import { type Fig, say } from '../compose.js';
import { claim } from '../grammar.js';
import { fig, grew, n, pct, tell } from '../twelfth/form.js';
import { add, blend, draw, figures, put, row, thirteenth, total } from './form.js';

/** A total and the list of its parts. */
export const THIRTEENTH_LISTS = [
  thirteenth('list/won-funds', (s, mode, w) => {
    const parts = draw(s, 3, 310, 1190);
    const figs = figures(parts, 1, '亿元');
    const T = total(s, mode, parts, 1, '亿元', { side: 'under' });
    const [a, b, c] = figs as [Fig, Fig, Fig];
    const [x, y, z] = w.works(3) as [string, string, string];
    return tell(
      mode,
      say`全力向上争取支持，累计争取到上级资金${T}，其中：争取到中央、省两级转移支付资金${a}，${x}；争取到新增债券资金${b}，${y}；争取到再融资和置换债券${c}，${z}，腾出更多财力用于民生。`,
      [claim(mode, 'sum', figs, T)],
      say`全力向上争取支持，争取到中央和省级转移支付资金${a}，${x}；争取到新增债券资金${b}，${y}；全年一般公共预算支出${T}，${z}，${grew(s)}。`,
    );
  }),
  thirteenth('list/pools-of-two-units', (s, mode, w) => {
    const [a, b] = [s.int(4, 29), s.int(310, 1290)];
    const [A, B] = [fig(a, 0, w.pond.ua), fig(b, 0, w.pond.ub)];
    const T = put(s, mode, a + b, 0, '个', { near: [b], side: 'under' });
    return tell(
      mode,
      say`八是实施${w.pond.all}工程，建设${T}${w.pond.all}项目，其中${w.pond.a}${A}、${w.pond.b}${B}。九是改造农村厕所${n(s, 2, 9)}万户。`,
      [claim(mode, 'sum', [A, B], T)],
      say`八是实施${w.pond.all}工程，覆盖${T}行政村，建设${w.pond.a}${A}、${w.pond.b}${B}。九是改造农村厕所${n(s, 2, 9)}万户。`,
    );
  }),
  thirteenth('list/claims-paid', (s, mode, w) => {
    const parts = draw(s, 2, 1900, 7900);
    const [A, B] = figures(parts, 2, '亿元') as [Fig, Fig];
    const T = total(s, mode, parts, 2, '亿元');
    const premium = fig(add(parts) * 2 + s.int(210, 990), 2, '亿元');
    const ups = draw(s, 2, 12, 240);
    const up = (i: number) => `增长${((ups[i] ?? 0) / 10).toFixed(1)}%`;
    return tell(
      mode,
      say`${w.y}${w.place}实现保险保费收入${premium}，${grew(s)}。赔款及给付支出${T}，增长${blend(parts, ups)}。其中，财产保险赔款及给付支出${A}，${up(0)}；人身保险赔款及给付支出${B}，${up(1)}。`,
      [claim(mode, 'sum', [A, B], T)],
      say`${w.y}${w.place}实现保险保费收入${premium}，${grew(s)}。其中，车险保费收入${A}，${grew(s)}；健康险保费收入${B}，${grew(s)}。`,
    );
  }),
  thirteenth('list/balance-of-fund', (s, mode, w) => {
    const parts = draw(s, 5, 10, 290);
    const names = ['政府性基金收入', '上级补助收入', '债务转贷收入', '调入资金', '上年结余'];
    const figs = figures(parts, 1, '亿元');
    const T = total(s, mode, parts, 1, '亿元', { side: 'under' });
    const land = fig(s.int(11, 90), 1, '亿元');
    return tell(
      mode,
      say`国有土地使用权出让收入安排的支出${land}，同比${grew(s)}。${w.own}政府性基金收支平衡情况：总收入${T}，其中：${row(names, figs, '，')}。`,
      [claim(mode, 'sum', figs, T)],
      say`国有土地使用权出让收入安排的支出${land}，同比${grew(s)}。${w.own}政府性基金收支情况：总支出${T}，${grew(s)}；${row(names, figs, '，')}。`,
    );
  }),
  thirteenth('list/items-of-hall', (s, mode, w) => {
    const parts = [s.int(21, 190), s.int(31, 190)];
    const [A, B] = figures(parts, 0, '项') as [Fig, Fig];
    const T = total(s, mode, parts, 0, '项', { side: 'under' });
    return tell(
      mode,
      say`${w.place}政务大厅设置窗口${n(s, 21, 90)}个，入驻政务服务事项共${T}，其中：行政审批事项${A}、行政服务事项${B}，全年共服务企业群众${n(s, 21_000, 190_000)}余人次。`,
      [claim(mode, 'sum', [A, B], T)],
      say`${w.place}政务大厅设置窗口${n(s, 21, 90)}个，全年精简办事材料${T}，入驻行政审批事项${A}、行政服务事项${B}，共服务企业群众${n(s, 21_000, 190_000)}余人次。`,
    );
  }),
  thirteenth('list/own-level-and-transfer', (s, mode, w) => {
    const parts = [s.int(1100, 3900), s.int(10, 290)];
    const [A, B] = figures(parts, 1, '亿元') as [Fig, Fig];
    const T = total(s, mode, parts, 1, '亿元');
    const all = fig(add(parts) + s.int(310, 990), 1, '亿元');
    const done = pct(s, 93, 101);
    return tell(
      mode,
      say`${w.outlays(1)[0] ?? ''}${all}。其中：本市财力安排的经费支出${T}，包括${w.own}${A}，完成调整预算的${done}；${w.own}对${w.lower}转移支付${B}。`,
      [claim(mode, 'sum', [A, B], T)],
      say`${w.outlays(1)[0] ?? ''}${all}。其中：本市财力安排的经费支出${A}，完成调整预算的${done}；${w.own}对${w.lower}转移支付${B}。`,
    );
  }),
  thirteenth('list/staff-outlay', (s, mode, w) => {
    const parts = [s.int(90, 290), s.int(12, 49), s.int(31, 89)];
    const [A, B, C] = figures(parts, 1, '亿元') as [Fig, Fig, Fig];
    const T = total(s, mode, parts, 1, '亿元', { side: 'under' });
    const all = fig(add(parts) + s.int(210, 490), 1, '亿元');
    const more = fig(s.int(2, 9), 1, '亿元');
    return tell(
      mode,
      say`（1）${w.level}一般公共预算支出${all}。一是人员支出${T}，比上年增支${more}。其中，各单位人员工资津贴支出${A}、离退休费及抚恤金支出${B}、社会保障缴费和住房公积金支出${C}。`,
      [claim(mode, 'sum', [A, B, C], T)],
      say`（1）${w.level}一般公共预算支出${all}。一是保各单位人员工资津贴支出${A}，比上年增支${more}；二是安排乡村道路养护${B}、学校校舍维修${C}。`,
    );
  }),
  thirteenth('list/three-industries', (s, mode, w) => {
    const parts = [s.int(9100, 59_000), s.int(91_000, 190_000), s.int(91_000, 290_000)];
    const [A, B, C] = figures(parts, 2, '亿元') as [Fig, Fig, Fig];
    const T = total(s, mode, parts, 2, '亿元');
    const ups = [s.int(12, 60), s.int(31, 80), s.int(31, 80)];
    const up = (i: number) => `增长${((ups[i] ?? 0) / 10).toFixed(1)}%`;
    return tell(
      mode,
      say`初步核算，全年${w.all}地区生产总值${T}，比上年增长${blend(parts, ups)}。其中，第一产业增加值${A}，${up(0)}；第二产业增加值${B}，${up(1)}；第三产业增加值${C}，${up(2)}。常住人口城镇化率${pct(s, 51, 79)}。`,
      [claim(mode, 'sum', [A, B, C], T)],
      say`初步核算，全年${w.all}规模以上工业总产值${fig(add(parts) + s.int(91_000, 390_000), 2, '亿元')}，比上年增长${pct(s, 3, 8)}。其中，食品制造业产值${A}，增长${pct(s, 1, 6)}；纺织业产值${B}，增长${pct(s, 3, 8)}；建材业产值${C}，增长${pct(s, 3, 8)}。`,
    );
  }),
  thirteenth('list/pillars-of-outlay', (s, mode, w) => {
    const parts = [
      s.int(1900, 2900),
      s.int(710, 1290),
      s.int(110, 390),
      s.int(210, 490),
      s.int(1100, 2400),
      s.int(21, 90),
      s.int(510, 1690),
    ];
    const names = ['保基本民生', '保工资', '保运转', '保偿债', '促发展', '上解上级', `补助${w.place}转移支付`];
    const tails = [
      '（养老、医疗、教育等民生事业）',
      '（行政事业及离退休人员工资和社保）',
      '（基本运转和专项经费）',
      '',
      '（产业园区、生态环保、安全生产等）',
    ];
    const figs = figures(parts, 2, '亿元');
    const T = total(s, mode, parts, 2, '亿元', { side: 'under' });
    return tell(
      mode,
      say`依据收支平衡原则，${w.y}${w.own}一般公共预算全口径支出${T}。其中：${row(names, figs, '，', tails)}。`,
      [claim(mode, 'sum', figs, T)],
      say`依据收支平衡原则，${w.y}${w.own}政府性基金全口径支出${T}。一般公共预算安排：${row(names, figs, '，', tails)}。`,
    );
  }),
  thirteenth('list/balance-by-places', (s, mode, w) => {
    const parts = draw(s, 4, 2100, 9800);
    const figs = figures(parts, 2, '亿元');
    const names = [w.own, ...w.places(3)];
    const T = total(s, mode, parts, 2, '亿元', { side: 'under' });
    return tell(
      mode,
      say`${w.y}末，${w.all}限额内政府性债务余额${T}。其中：${row(names, figs, '、')}。全年偿还利息${fig(s.int(310, 990), 2, '亿元')}。`,
      [claim(mode, 'sum', figs, T)],
      say`${w.y}末，${w.all}社会融资规模存量${T}。各地政府性债务余额：${row(names, figs, '、')}。全年偿还利息${fig(s.int(310, 990), 2, '亿元')}。`,
    );
  }),
  thirteenth('list/turnover-by-way', (s, mode, w) => {
    const parts = [s.int(310, 2900), s.int(11, 190)];
    const [A, B] = figures(parts, 2, '亿人公里') as [Fig, Fig];
    const T = total(s, mode, parts, 2, '亿人公里');
    const people = fig(s.int(9100, 39_000), 1, '万人次');
    return tell(
      mode,
      say`${w.capital}全年客运总量（公路、水路都算）${people}。全年旅客周转量（公路、水路都算）${T}，其中公路周转量${A}，水运周转量${B}。`,
      [claim(mode, 'sum', [A, B], T)],
      say`${w.capital}全年客运总量（公路、水路都算）${people}。全年铁路旅客周转量${T}，${grew(s)}，公路周转量${A}，水运周转量${B}。`,
    );
  }),
];

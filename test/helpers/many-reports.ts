/** A small generator of numbers that gives the same ones for the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const PLACES = ['青禾县', '石桥街道', '柳溪镇', '云岭市', '白沙乡', '松江区'];
const WORKS = ['矛盾纠纷', '行政复议案件', '行政许可事项', '执法案件', '信访事项', '公证事项'];
const VERBS = ['办结', '化解', '调处', '答复'];

/** A report of about 10 KB that no other number gives: sections, run-in items, rates that hold and some that do not. */
export function generatedReport(index: number): string {
  const next = numbers(index + 1);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low));
  const place = `${pick(PLACES)}第${index}片区`;
  const sentence = (): string => {
    const whole = int(50, 2000);
    const part = int(10, whole);
    const rate = ((part / whole) * 100 + (next() < 0.05 ? 3 : 0)).toFixed(1);
    const verb = pick(VERBS);
    return `全年受理${pick(WORKS)}${whole}件，其中${verb}${part}件，${verb}率${rate}%，较上年同期持续向好，群众满意度稳步提升。`;
  };
  const paragraph = (): string => Array.from({ length: int(6, 9) }, sentence).join('');
  const items = ['一是', '二是', '三是']
    .map((mark) => `${mark}完善${pick(WORKS)}办理机制，组织专题培训${int(2, 40)}场次；`)
    .join('');
  const part = (mark: string, title: string): string =>
    `${mark}、${title}\n（一）健全工作机制。${paragraph()}\n（二）提升服务质量。${items}\n${paragraph()}\n`;
  return [
    `${place}2023年法治政府建设年度报告\n`,
    `2023年，${place}深入学习贯彻习近平法治思想，扎实推进法治政府建设，现将有关情况报告如下。\n`,
    part('一', '2023年法治政府建设的主要举措和成效'),
    part('二', '存在的不足和原因'),
    part('三', '党政主要负责人履行推进法治建设第一责任人职责情况'),
    part('四', '2024年法治政府建设的主要安排'),
    `${place}人民政府\n2024年1月${int(2, 30)}日\n`,
  ].join('\n');
}

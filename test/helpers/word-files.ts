// Word files of our own making, each about one thing; the content is invented.
import { definition, docx, level, list, num, p, run } from './docx.js';

export interface WordFile {
  readonly bytes: () => Uint8Array;
  /** What is to be read. */
  readonly text: string;
  /** LibreOffice reads the same text, blanks aside. */
  readonly same: boolean;
}

const OUTLINE = definition(
  1,
  level(0, 'chineseCountingThousand', '%1、') +
    level(1, 'chineseCountingThousand', '（%2）') +
    level(2, 'decimal', '%3.') +
    level(3, 'decimalEnclosedCircleChinese', '%4'),
);

const formats: Readonly<Record<string, readonly [format: string, text: string, count: number]>> = {
  thousand: ['chineseCountingThousand', '%1、', 24],
  stems: ['ideographTraditional', '%1、', 10],
  branches: ['ideographZodiac', '%1、', 12],
  circles: ['decimalEnclosedCircleChinese', '%1', 10],
  legal: ['chineseLegalSimplified', '%1、', 12],
  roman: ['upperRoman', '%1.', 20],
  letters: ['lowerLetter', '%1)', 30],
  zeros: ['decimalZero', '%1.', 12],
  wide: ['decimalFullWidth', '%1．', 12],
};

const MARKS: Readonly<Record<string, string>> = {
  thousand:
    '一、 二、 三、 四、 五、 六、 七、 八、 九、 十、 十一、 十二、 十三、 十四、 十五、 十六、 十七、 十八、 十九、 二十、 二十一、 二十二、 二十三、 二十四、',
  stems: '甲、 乙、 丙、 丁、 戊、 己、 庚、 辛、 壬、 癸、',
  branches: '子、 丑、 寅、 卯、 辰、 巳、 午、 未、 申、 酉、 戌、 亥、',
  circles: '① ② ③ ④ ⑤ ⑥ ⑦ ⑧ ⑨ ⑩',
  legal: '壹、 贰、 叁、 肆、 伍、 陆、 柒、 捌、 玖、 壹拾、 壹拾壹、 壹拾贰、',
  roman: 'I. II. III. IV. V. VI. VII. VIII. IX. X. XI. XII. XIII. XIV. XV. XVI. XVII. XVIII. XIX. XX.',
  letters: 'a) b) c) d) e) f) g) h) i) j) k) l) m) n) o) p) q) r) s) t) u) v) w) x) y) z) aa) bb) cc) dd)',
  zeros: '01. 02. 03. 04. 05. 06. 07. 08. 09. 10. 11. 12.',
  wide: '１． ２． ３． ４． ５． ６． ７． ８． ９． １０． １１． １２．',
};

/** A list of a format: a blank follows marks that end in a half-width sign. */
const listText = (name: string): string =>
  (MARKS[name] ?? '')
    .split(' ')
    .map((mark, i) => `${mark}${/[.)]$/u.test(mark) ? ' ' : ''}第${i + 1}件事\n`)
    .join('');

const listFile = (format: string, text: string, count: number) => (): Uint8Array =>
  docx({
    numbering: definition(1, level(0, format, text)) + num(1, 1),
    body: Array.from({ length: count }, (_, i) => p(`第${i + 1}件事`, list(1))).join(''),
  });

const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((c) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${p(c)}</w:tc>`).join('')}</w:tr>`;

const restart = (id: number, start: number): string =>
  num(id, 1, `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride>`);

export const WORD_FILES: Readonly<Record<string, WordFile>> = {
  report: {
    same: true,
    text: '清河县2025年法治政府建设年度报告\n一、主要举措和成效\n（一）强化组织领导\n全年受理复议案件200件，办结150件，办结率95%。\n（二）健全制度机制\n二、存在不足\n基层力量不足。\n',
    bytes: () =>
      docx({
        numbering: OUTLINE + num(1, 1),
        body:
          p('清河县2025年法治政府建设年度报告') +
          p('主要举措和成效', list(1)) +
          p('强化组织领导', list(1, 1)) +
          p(run('全年受理复议案件') + run('200件', '<w:b/>') + run('，办结150件，办结率95%。')) +
          p('健全制度机制', list(1, 1)) +
          p('存在不足', list(1)) +
          p('基层力量不足。'),
      }),
  },
  restarts: {
    same: true,
    text: '一、甲\n五、乙\n六、丙\n（一）丁\n七、戊\n',
    bytes: () =>
      docx({
        numbering: OUTLINE + num(1, 1) + restart(2, 5) + num(3, 1),
        body: p('甲', list(1)) + p('乙', list(2)) + p('丙', list(2)) + p('丁', list(2, 1)) + p('戊', list(2)),
      }),
  },
  levels: {
    same: true,
    text: '1 项甲\n1.1 项乙\n1.1.1 项丙\n1.1.2 项丁\n1.2 项戊\n1.2.1 项己\n2 项庚\n2.1 项辛\n',
    bytes: () =>
      docx({
        numbering:
          definition(1, level(0, 'decimal', '%1') + level(1, 'decimal', '%1.%2') + level(2, 'decimal', '%1.%2.%3')) +
          num(1, 1),
        body: [0, 1, 2, 2, 1, 2, 0, 1].map((at, i) => p(`项${'甲乙丙丁戊己庚辛'[i]}`, list(1, at))).join(''),
      }),
  },
  torn: {
    same: true,
    text: '全年共受理行政复议案件一百二十件\n',
    bytes: () => docx({ body: p([...'全年共受理行政复议案件一百二十件'].map((c) => run(c)).join('')) }),
  },
  breaks: {
    same: true,
    text: '甲\n乙\t丙\n',
    bytes: () => docx({ body: p('<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>丙</w:t></w:r>') }),
  },
  table: {
    same: true,
    text: '类别\t数量\n许可\t12\n后\n',
    bytes: () =>
      docx({
        body: `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>${row('类别', '数量')}${row('许可', '12')}</w:tbl>${p('后')}`,
      }),
  },
  // LibreOffice writes hidden text out.
  hidden: {
    same: false,
    text: '甲乙\n',
    bytes: () => docx({ body: p(run('甲') + run('密', '<w:vanish/>') + run('乙')) }),
  },
  controls: {
    same: true,
    text: '块\n行外\n',
    bytes: () =>
      docx({
        body: `<w:sdt><w:sdtPr/><w:sdtContent>${p('块')}</w:sdtContent></w:sdt>${p(`<w:sdt><w:sdtPr/><w:sdtContent>${run('行')}</w:sdtContent></w:sdt>${run('外')}`)}`,
      }),
  },
  changes: {
    same: false,
    text: '受理13件\n',
    bytes: () =>
      docx({
        body: p(
          `${run('受理')}<w:del w:id="1" w:author="王某"><w:r><w:delText>12</w:delText></w:r></w:del><w:ins w:id="2" w:author="王某">${run('13')}</w:ins>${run('件')}`,
        ),
      }),
  },
  ...Object.fromEntries(
    Object.entries(formats).map(([name, [format, text, count]]): [string, WordFile] => [
      name,
      { same: true, text: listText(name), bytes: listFile(format, text, count) },
    ]),
  ),
};

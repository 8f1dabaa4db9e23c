// Word files of our own making, each about one thing; the content is invented.
import { definition, docx, level, list, num, p, run } from './docx.js';

export interface WordFile {
  readonly bytes: () => Uint8Array;
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
    bytes: () =>
      docx({
        numbering: OUTLINE + num(1, 1) + restart(2, 5) + num(3, 1),
        body: p('甲', list(1)) + p('乙', list(2)) + p('丙', list(2)) + p('丁', list(2, 1)) + p('戊', list(2)),
      }),
  },
  levels: {
    same: true,
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
    bytes: () => docx({ body: p([...'全年共受理行政复议案件一百二十件'].map((c) => run(c)).join('')) }),
  },
  breaks: {
    same: true,
    bytes: () => docx({ body: p('<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>丙</w:t></w:r>') }),
  },
  table: {
    same: true,
    bytes: () =>
      docx({
        body: `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>${row('类别', '数量')}${row('许可', '12')}</w:tbl>${p('后')}`,
      }),
  },
  // LibreOffice writes hidden text out.
  hidden: { same: false, bytes: () => docx({ body: p(run('甲') + run('密', '<w:vanish/>') + run('乙')) }) },
  controls: {
    same: true,
    bytes: () =>
      docx({
        body: `<w:sdt><w:sdtPr/><w:sdtContent>${p('块')}</w:sdtContent></w:sdt>${p(`<w:sdt><w:sdtPr/><w:sdtContent>${run('行')}</w:sdtContent></w:sdt>${run('外')}`)}`,
      }),
  },
  changes: {
    same: false,
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
      { same: true, bytes: listFile(format, text, count) },
    ]),
  ),
};

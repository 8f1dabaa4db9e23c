// The page of GB/T 9704—2012 in numbers: what is exported, shown beside the text and checked in Word files.

/** Points in a millimetre. */
export const MM = 72 / 25.4;

/** A4 with the blank edges of clause 5.2.1; millimetres. Each may differ by 1 mm. */
export const PAPER = { width: 210, height: 297 } as const;
export const MARGINS = { top: 37, bottom: 35, left: 28, right: 26 } as const;
export const MARGIN_TOLERANCE = 1;

/** 5.2.2, 5.2.3: lines on a page, characters in a line, 3号 body text. */
export const LINES = 22;
export const CHARACTERS = 28;
/** Points of 3号, 2号 and 4号. */
export const BODY_SIZE = 16;
export const TITLE_SIZE = 22;
export const NUMBER_SIZE = 14;

/** Height of a line that puts 22 on a page, in twentieths of a point, rounded down so that the last line fits. */
export const LINE_TWIPS = 579;
export const LINE_HEIGHT = LINE_TWIPS / 20;

/** 7.5: from the lower edge of the text to the dash of the page number; millimetres. */
export const NUMBER_DISTANCE = 7;

/** Page numbers between the dashes in which people and programs write them. */
const DASHED = /[—–－―-]\s*[0-9０-９]*\s*[—–－―-]/;

/** Is the line of a page number one of 7.5, by its text and by the format of its numbers? */
export const isDashed = (text: string, format: string): boolean => DASHED.test(text) || format === 'numberInDash';

/** Faces that the standard names. */
export type Face = 'title' | 'black' | 'kai' | 'fang' | 'song';

/**
 * Names under which a face stands on the machines of offices, the best first: Founder's and the GB2312 fonts,
 * then what Windows, WPS, macOS and Linux bring.
 */
export const FACES: Readonly<Record<Face, readonly string[]>> = {
  title: [
    '方正小标宋简体',
    '方正小标宋_GBK',
    'FZXiaoBiaoSong-B05S',
    'FZXiaoBiaoSong-B05',
    '方正小标宋',
    '小标宋体',
    '华文中宋',
    'STZhongsong',
    '思源宋体 CN Heavy',
    'Noto Serif CJK SC',
    '宋体',
    'SimSun',
  ],
  black: [
    '黑体',
    'SimHei',
    '方正黑体_GBK',
    '方正黑体简体',
    '华文黑体',
    'STHeiti',
    'Noto Sans CJK SC',
    'WenQuanYi Zen Hei',
  ],
  kai: [
    '楷体_GB2312',
    '楷体',
    'KaiTi_GB2312',
    'KaiTi',
    '方正楷体_GBK',
    '方正楷体简体',
    '华文楷体',
    'STKaiti',
    'AR PL UKai CN',
  ],
  fang: [
    '仿宋_GB2312',
    '仿宋',
    'FangSong_GB2312',
    'FangSong',
    '方正仿宋_GBK',
    '方正仿宋简体',
    '华文仿宋',
    'STFangsong',
    'Noto Serif CJK SC',
  ],
  song: [
    '宋体',
    'SimSun',
    '新宋体',
    'NSimSun',
    '方正书宋_GBK',
    '华文宋体',
    'STSong',
    'Noto Serif CJK SC',
    'AR PL UMing CN',
  ],
};

/** Name of a face as people say it. */
export const FACE_NAMES: Readonly<Record<Face, string>> = {
  title: '小标宋体',
  black: '黑体',
  kai: '楷体',
  fang: '仿宋体',
  song: '宋体',
};

const bare = (name: string): string => name.replace(/[\s_-]+/g, '').toLowerCase();

/** The face that a font of this name has, or undefined where the name is unknown or empty. */
export function faceOf(font: string): Face | undefined {
  const name = bare(font);
  if (name === '') return undefined;
  if (/小标宋|xiaobiaosong|中宋|zhongsong/.test(name)) return 'title';
  if (/仿宋|fangsong|fzfs/.test(name)) return 'fang';
  if (/楷|kai/.test(name)) return 'kai';
  if (/黑体|simhei|heiti|fzhei|sanscjk|思源黑|zenhei/.test(name)) return 'black';
  if (/宋|simsun|stsong|serifcjk|uming/.test(name)) return 'song';
  return undefined;
}

/** Heading levels 0–5 (parts, 一、, （一）, 1., （1）, ①): 7.3.3. */
export const headingFace = (level: number): Face => (level <= 1 ? 'black' : level === 2 ? 'kai' : 'fang');

import type { PageOptions } from '../layout/options.js';
import type { Face } from '../layout/standard.js';
import { wrongValue } from './problem.js';
import type { YamlNode, YamlReader } from './yaml-reader.js';

type Json = Readonly<Record<string, unknown>>;

const FACES: readonly Face[] = ['title', 'black', 'kai', 'fang', 'song'];
const SIDES = ['top', 'bottom', 'left', 'right'] as const;
const KEYS = ['lineHeight', 'boldLevels', 'fonts', 'margins', 'pageNumbers', 'sealed'] as const;

/** Ranges of the numbers: points of a line, millimetres of a margin. */
const LINE = { from: 20, to: 40 } as const;
const EDGE = { from: 10, to: 60 } as const;

function numberIn(reader: YamlReader, node: YamlNode, name: string, { from, to }: { from: number; to: number }) {
  const value = reader.number(node, name);
  if (value === undefined || (value >= from && value <= to)) return value;
  reader.report(
    'wrong-value',
    node,
    wrongValue(name, { 'zh-CN': `${from}到${to}之间的数`, en: `a number from ${from} to ${to}` }),
  );
  return undefined;
}

/** Key `page`: local habits of the printed page. */
export function readPageOptions(reader: YamlReader, node: YamlNode): PageOptions {
  const fields = reader.fields(node, 'page', KEYS);
  const lineHeight = fields.lineHeight && numberIn(reader, fields.lineHeight.value, 'lineHeight', LINE);
  const levels = fields.boldLevels
    ? reader.items(fields.boldLevels.value, 'boldLevels').flatMap((item) => {
        const level = numberIn(reader, item, 'boldLevels', { from: 1, to: 5 });
        return level === undefined ? [] : [level];
      })
    : undefined;
  const fonts: Partial<Record<Face, string>> = {};
  const named = fields.fonts ? reader.fields(fields.fonts.value, 'fonts', FACES) : {};
  for (const face of FACES) {
    const name = named[face] && reader.string(named[face].value, face);
    if (name !== undefined) fonts[face] = name;
  }
  const margins: Partial<Record<(typeof SIDES)[number], number>> = {};
  const edges = fields.margins ? reader.fields(fields.margins.value, 'margins', SIDES) : {};
  for (const side of SIDES) {
    const length = edges[side] && numberIn(reader, edges[side].value, side, EDGE);
    if (length !== undefined) margins[side] = length;
  }
  const pageNumbers = fields.pageNumbers && reader.boolean(fields.pageNumbers.value, 'pageNumbers');
  const sealed = fields.sealed && reader.boolean(fields.sealed.value, 'sealed');
  return {
    ...(lineHeight !== undefined && { lineHeight }),
    ...(levels && { boldLevels: levels }),
    ...(Object.keys(fonts).length > 0 && { fonts }),
    ...(Object.keys(margins).length > 0 && { margins }),
    ...(pageNumbers !== undefined && { pageNumbers }),
    ...(sealed !== undefined && { sealed }),
  };
}

/** JSON schema of the key, for editors. */
export const PAGE_SCHEMA: Json = {
  type: 'object',
  description:
    '导出Word和版面预览的本单位习惯；不写则按GB/T 9704—2012。Local habits of export and preview; GB/T 9704—2012 where absent.',
  properties: {
    lineHeight: {
      type: 'number',
      minimum: LINE.from,
      maximum: LINE.to,
      description: '行距（磅），如28；不写为28.95，每面22行。Points from line to line.',
    },
    boldLevels: {
      type: 'array',
      items: { type: 'integer', minimum: 1, maximum: 5 },
      description: '加粗的标题层次，如[2]。Heading levels in bold.',
    },
    fonts: {
      type: 'object',
      description:
        '各字体用哪个字库：title小标宋、black黑体、kai楷体、fang仿宋、song宋体。Fonts of the office by face.',
      properties: Object.fromEntries(FACES.map((face) => [face, { type: 'string', minLength: 1 }])),
      additionalProperties: false,
    },
    margins: {
      type: 'object',
      description: '页边距（毫米）。Margins in millimetres.',
      properties: Object.fromEntries(
        SIDES.map((side) => [side, { type: 'number', minimum: EDGE.from, maximum: EDGE.to }]),
      ),
      additionalProperties: false,
    },
    pageNumbers: { type: 'boolean', description: '是否编页码。Whether pages are numbered.' },
    sealed: {
      type: 'boolean',
      description: '是否加盖印章：日期右空四字。Whether it is sealed: the date stands four characters in.',
    },
  },
  additionalProperties: false,
};

import type { LaidLine } from '../../layout/model.js';
import type { Place } from '../../syntax/block.js';
import { documentRule } from '../rule.js';
import { bodyLines, characterOf, FORM, numberOf, typedBlanks, withoutBlanks } from './support.js';

interface State {
  readonly fault: 'none' | 'typed' | 'width';
  readonly stands: string;
  readonly wanted: number;
  readonly others: readonly Place[];
  readonly lines: readonly LaidLine[];
}

/** Characters by which the first line stands in; a left indent without a hanging line counts. */
function indentOf(line: LaidLine): number {
  const { firstLine, firstLineChars, left, leftChars } = line.paragraph.format.indent;
  const width = characterOf(line);
  const first = firstLineChars ?? firstLine / width;
  return first + (leftChars ?? left / width);
}

export const indent = documentRule<State>({
  meta: {
    id: 'layout/indent',
    code: 'L006',
    stage: 'stable',
    severity: 'info',
    fix: 'choice',
    title: { 'zh-CN': '段首没有空二字，或用空格空出', en: 'Paragraphs without an indent, or indented by typed blanks' },
    description: {
      'zh-CN':
        '只看Word文件。正文每个自然段左空二字，回行顶格。用键盘敲的空格看上去一样，换了字号、改了段落就会参差，建议改用首行缩进。每种情形一份文件一条，列出各段。',
      en: 'Word files only. A paragraph of text begins two characters in. Typed blanks look the same until the size changes. One finding of a kind a file, with the paragraphs listed.',
    },
    basis: [FORM('7.3.3')],
    options: {
      characters: {
        type: 'number',
        default: 2,
        description: { 'zh-CN': '段首空几字。', en: 'Characters of the indent.' },
      },
    },
    examples: [],
  },
  messages: {
    none: {
      'zh-CN': ({ count, wanted }) => `有${count}段正文段首没有缩进，应左空${wanted}字（GB/T 9704—2012第7.3.3条）`,
      en: ({ count, wanted }) =>
        `${count} paragraphs begin without an indent; it is ${wanted} characters (GB/T 9704—2012, 7.3.3)`,
    },
    typed: {
      'zh-CN': ({ count, wanted }) =>
        `有${count}段正文用空格空出段首，请改用首行缩进${wanted}字符（GB/T 9704—2012第7.3.3条）`,
      en: ({ count, wanted }) =>
        `${count} paragraphs are indented by typed blanks; use an indent of ${wanted} characters (GB/T 9704—2012, 7.3.3)`,
    },
    width: {
      'zh-CN': ({ count, stands, wanted }) =>
        `有${count}段正文段首空${stands}字，应左空${wanted}字（GB/T 9704—2012第7.3.3条）`,
      en: ({ count, stands, wanted }) =>
        `${count} paragraphs begin ${stands} characters in; it is ${wanted} (GB/T 9704—2012, 7.3.3)`,
    },
  },
  *detect(report, { options, steps }) {
    if (!report.layout) return;
    const wanted = numberOf(options, 'characters', 2);
    const faults = new Map<State['fault'], { place: Place; line: LaidLine; stands: string }[]>();
    for (const { line, place } of steps.over(bodyLines(report))) {
      const { align } = line.paragraph.format;
      if (align === 'center' || align === 'right' || line.paragraph.numbering) continue;
      const characters = indentOf(line);
      const fault = faultOf(characters, typedBlanks(line), wanted);
      if (!fault) continue;
      const known = faults.get(fault) ?? [];
      known.push({ place, line, stands: String(Math.round(characters * 10) / 10) });
      faults.set(fault, known);
    }
    for (const [fault, found] of steps.over(faults)) {
      const [first, ...others] = found;
      if (first)
        yield {
          place: first.place,
          state: {
            fault,
            stands: first.stands,
            wanted,
            others: others.map(({ place }) => place),
            lines: found.map(({ line }) => line),
          },
        };
    }
  },
  describe: ({ fault, stands, wanted, others }) => ({ id: fault, data: { stands, wanted, count: others.length + 1 } }),
  related: ({ others }) =>
    others.slice(0, 20).map((place) => ({ place, message: { 'zh-CN': '这一段也是', en: 'this paragraph too' } })),
  reform: ({ lines, wanted }) =>
    lines.flatMap((line) => [
      ...withoutBlanks(line),
      { kind: 'paragraph', line, indent: { left: 0, firstLine: wanted, size: characterOf(line) } },
    ]),
});

/** A third of a character is what sizes and roundings make. */
function faultOf(characters: number, typed: number, wanted: number): State['fault'] | undefined {
  if (typed > 0) return 'typed';
  if (Math.abs(characters - wanted) <= 0.34) return undefined;
  return characters < 0.34 ? 'none' : 'width';
}

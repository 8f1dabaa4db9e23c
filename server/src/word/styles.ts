import type { ParagraphFormat, RunFormat } from '../layout/model.js';
import {
  type ParagraphProperties,
  paragraphFormat,
  paragraphProperties,
  type RunProperties,
  runFormat,
  runProperties,
  type Theme,
} from './properties.js';
import { childOf, childrenOf, valOf, type XmlElement } from './xml.js';

interface Style {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
}

/** Styles that are followed from one to the next. */
const MAX_CHAIN = 50;

/** Properties that are switched over, not set, by each style that names them (ECMA-376, 17.7.3). */
const TOGGLES = ['bold', 'italic', 'hidden'] as const;

/** Fonts of the theme by the names that runs use; empty where the theme does not say. */
export function themeOf(root: XmlElement | undefined): Theme {
  const fonts = childOf(childOf(root, 'a:themeElements'), 'a:fontScheme');
  const find = (kind: 'a:majorFont' | 'a:minorFont', east: boolean): string => {
    const font = childOf(fonts, kind);
    const own = childOf(font, east ? 'a:ea' : 'a:latin')?.attributes.typeface ?? '';
    if (own !== '' || !east) return own;
    for (const { attributes } of childrenOf(font, 'a:font'))
      if (attributes.script === 'Hans') return attributes.typeface ?? '';
    return '';
  };
  return (name) => find(name.startsWith('major') ? 'a:majorFont' : 'a:minorFont', name.endsWith('EastAsia'));
}

/** The styles of a document, and what is in force where they meet. */
export class Styles {
  readonly #styles = new Map<string, Style>();
  readonly #defaults: { readonly paragraph: ParagraphProperties; readonly run: RunProperties };
  readonly #theme: Theme;
  readonly #formats = new Map<string, RunFormat>();
  readonly #paragraphs = new Map<string, ParagraphFormat>();
  #default: string | undefined;

  constructor(root: XmlElement | undefined, theme: Theme) {
    this.#theme = theme;
    const defaults = childOf(root, 'w:docDefaults');
    this.#defaults = {
      paragraph: paragraphProperties(childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr')),
      run: runProperties(childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr')),
    };
    for (const element of childrenOf(root, 'w:style')) {
      const { 'w:styleId': id = '', 'w:type': type = 'paragraph', 'w:default': isDefault = '0' } = element.attributes;
      this.#styles.set(id, {
        id,
        name: valOf(element, 'w:name') ?? id,
        basedOn: valOf(element, 'w:basedOn'),
        paragraph: paragraphProperties(childOf(element, 'w:pPr')),
        run: runProperties(childOf(element, 'w:rPr')),
      });
      if (type === 'paragraph' && isDefault !== '0' && isDefault !== 'false') this.#default = id;
    }
  }

  /** The style that a paragraph has, by its id; the default one where it names none. */
  idOf(id: string | undefined): string | undefined {
    return id !== undefined && this.#styles.has(id) ? id : this.#default;
  }

  /** The name of a style as people see it. */
  nameOf(id: string | undefined): string {
    const own = this.idOf(id);
    return own === undefined ? 'Normal' : (this.#styles.get(own)?.name ?? own);
  }

  /** A style and what it is based on, from the outermost one. */
  chain(
    id: string | undefined,
  ): readonly { readonly id: string; readonly paragraph: ParagraphProperties; readonly run: RunProperties }[] {
    const out: Style[] = [];
    const seen = new Set<string>();
    for (let at = id; at !== undefined && !seen.has(at) && out.length < MAX_CHAIN; ) {
      seen.add(at);
      const style = this.#styles.get(at);
      if (!style) break;
      out.unshift(style);
      at = style.basedOn;
    }
    return out;
  }

  /** What the styles of a paragraph say, without what it says itself. */
  paragraphStyle(id: string | undefined): ParagraphProperties {
    return Object.assign({}, ...this.chain(this.idOf(id)).map(({ paragraph }) => paragraph)) as ParagraphProperties;
  }

  /** Effective format of a paragraph: defaults, styles, its list's level, itself. */
  paragraph(own: ParagraphProperties, level: ParagraphProperties = {}): ParagraphFormat {
    const key = `${JSON.stringify(own)}${JSON.stringify(level)}`;
    let format = this.#paragraphs.get(key);
    if (!format) {
      const style = this.paragraphStyle(own.style);
      // Numbering that a style brings gives way to the style's own indents, numbering of the paragraph itself does not.
      const merged = own.list === undefined ? { ...level, ...style } : { ...style, ...level };
      format = paragraphFormat({ ...this.#defaults.paragraph, ...merged, ...own }, this.nameOf(own.style));
      this.#paragraphs.set(key, format);
    }
    return format;
  }

  /** Effective format of a run in a paragraph of a style. */
  run(own: RunProperties, paragraphStyle: string | undefined): RunFormat {
    const key = `${paragraphStyle ?? ''}\0${JSON.stringify(own)}`;
    let format = this.#formats.get(key);
    if (!format) {
      const inParagraph = this.chain(this.idOf(paragraphStyle)).map(({ run }) => run);
      const inRun = this.chain(own.style).map(({ run }) => run);
      const merged: Record<string, unknown> = Object.assign({}, this.#defaults.run, ...inParagraph, ...inRun);
      const last = (chain: readonly RunProperties[], name: (typeof TOGGLES)[number]): boolean =>
        chain.reduce((on, run) => run[name] ?? on, false);
      for (const name of TOGGLES)
        merged[name] = (this.#defaults.run[name] ?? false) || last(inParagraph, name) !== last(inRun, name);
      format = runFormat({ ...merged, ...own } as RunProperties, this.#theme);
      this.#formats.set(key, format);
    }
    return format;
  }
}

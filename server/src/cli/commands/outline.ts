import type { Locale } from '../../messages/locale.js';
import { lineRanges } from '../../service/output/left-out.js';
import type { OutlineOutput } from '../../service/output/outline.js';
import type { CommonOptions } from '../options/common.js';
import type { Analysed } from '../run/analysed.js';
import { harmless } from '../show/harmless.js';
import { type Paint, painter, wantsColor } from '../show/paint.js';
import type { Terminal } from '../terminal.js';
import { type ModelView, model } from './model.js';

const WORDS: Readonly<Record<Locale, (reason: string, lines: string) => string>> = {
  'zh-CN': (reason, lines) => `未计入：${reason}（第${lines}行）`,
  en: (reason, lines) => `left out: ${reason} (lines ${lines})`,
};

const outlineText =
  (paint: Paint, words: (typeof WORDS)[Locale]) =>
  ({ path, outline = [], leftOut = [] }: Analysed): string => {
    const lines: string[] = [paint('bold', harmless(path))];
    const walk = (nodes: readonly OutlineOutput[], indent: string): void => {
      nodes.forEach((node, i) => {
        const last = i === nodes.length - 1;
        const name = harmless(node.title);
        const title = node.kind === 'title' ? paint('bold', name) : name;
        lines.push(
          `${indent}${last ? '└' : '├'} ${harmless(node.mark)}${title} ${paint('grey', `:${node.start.line}`)}`,
        );
        walk(node.children, `${indent}${last ? '  ' : '│ '}`);
      });
    };
    walk(outline, '');
    for (const { reason, lines: at } of leftOut) lines.push(paint('grey', `  ${words(reason, lineRanges(at))}`));
    return `${lines.join('\n')}\n`;
  };

/** `gongwen outline`; the exit code. */
export const outline = (paths: readonly string[], options: CommonOptions, terminal: Terminal): Promise<number> => {
  const view: ModelView = {
    schema: 'gongwen-outline/1',
    wanted: { outline: true },
    json: ({ path, profile, error, outline: nodes = [], leftOut = [] }) => ({
      path,
      profile,
      error: error && { code: error.code, message: error.message },
      nodes,
      leftOut,
    }),
    views: {
      text: {
        head: '',
        each: outlineText(
          painter(wantsColor(options.color, terminal)),
          WORDS[options.locale === 'en' ? 'en' : 'zh-CN'],
        ),
      },
    },
  };
  return model(view, paths, options, terminal);
};

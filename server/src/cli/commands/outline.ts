import type { OutlineOutput } from '../../service/output/outline.js';
import type { Analysed } from '../analysed.js';
import type { CommonOptions, Environment } from '../common.js';
import { type Paint, painter, wantsColor } from '../paint.js';
import { type ModelView, model } from './model.js';

const outlineText =
  (paint: Paint) =>
  ({ path, outline = [] }: Analysed): string => {
    const lines: string[] = [paint('bold', path)];
    const walk = (nodes: readonly OutlineOutput[], indent: string): void => {
      nodes.forEach((node, i) => {
        const last = i === nodes.length - 1;
        const title = node.kind === 'title' ? paint('bold', node.title) : node.title;
        lines.push(`${indent}${last ? '└' : '├'} ${node.mark}${title} ${paint('grey', `:${node.start.line}`)}`);
        walk(node.children, `${indent}${last ? '  ' : '│ '}`);
      });
    };
    walk(outline, '');
    return `${lines.join('\n')}\n`;
  };

/** `gongwen outline`; the exit code. */
export const outline = (
  paths: readonly string[],
  options: CommonOptions,
  environment: Environment,
): Promise<number> => {
  const view: ModelView = {
    schema: 'gongwen-outline/1',
    wanted: { outline: true },
    json: ({ path, profile, error, outline: nodes = [] }) => ({
      path,
      profile,
      error: error && { code: error.code, message: error.message },
      nodes,
    }),
    views: { text: { head: '', each: outlineText(painter(wantsColor(options.color, process.stdout))) } },
  };
  return model(view, paths, options, environment);
};

import { DEFAULT_SETTINGS } from '../../config/settings.js';
import { RULES } from '../../rules/index.js';
import { type CommonOptions, nameErrors } from '../options/common.js';
import { Configuration, shownPath } from '../options/configuration.js';
import { targetsOf } from '../options/formats.js';
import { overridesOf } from '../options/overrides.js';
import { harmless, harmlessJson } from '../show/harmless.js';
import { painter, wantsColor } from '../show/paint.js';
import { pad } from '../show/width.js';
import { at, type Terminal } from '../terminal.js';

interface Value {
  readonly key: string;
  readonly value: unknown;
  /** `default`, `command line`, or `FILE:LINE`. */
  readonly from: string;
}

/** `gongwen config print FILE`: each value that holds for the file, and where it comes from. */
export async function printConfig(file: string, options: CommonOptions, terminal: Terminal): Promise<number> {
  const [target] = targetsOf(options.format, ['text', 'json']);
  const overrides = overridesOf(options);
  const configuration = new Configuration(overrides, terminal);
  const absolute = at(terminal, file);
  const { settings: base, baseline, ignored, origins, sources } = await configuration.resolve(absolute);
  const settings = configuration.overlay(base);
  const values: Value[] = [];
  const add = (key: string, value: unknown, overridden: boolean) => {
    const origin = origins.get(key);
    const from = overridden
      ? 'command line'
      : origin
        ? `${shownPath(terminal, origin.path)}:${origin.line}`
        : 'default';
    values.push({ key, value, from });
  };
  add('profile', settings.profile ?? null, overrides.profile !== undefined);
  add('locale', settings.locale ?? DEFAULT_SETTINGS.locale, overrides.locale !== undefined);
  for (const { meta } of RULES) {
    const setting = settings.rules.get(meta.id);
    const standard = meta.stage === 'stable' ? meta.severity : 'off';
    add(`rules.${meta.id}`, setting?.severity ?? standard, overrides.rules.get(meta.id)?.severity !== undefined);
    for (const [name, option] of Object.entries(meta.options ?? {}))
      add(`rules.${meta.id}.${name}`, setting?.options?.[name] ?? option.default, false);
  }
  for (const { wrong, right } of settings.terms) add(`terms.${wrong}`, right ?? null, false);
  for (const { literal, pattern } of settings.patterns) add(`patterns.${literal}`, pattern, false);
  add('baseline', baseline === undefined ? null : shownPath(terminal, baseline), false);
  const locale = overrides.locale ?? 'zh-CN';
  const errors = [...overrides.errors, ...configuration.problems].map((error) => error.output(locale));
  const shown = sources.map((source) => shownPath(terminal, source));
  if (target?.format === 'json') {
    const out = { schema: 'gongwen-config/1', path: file, sources: shown, ignored, values };
    terminal.out.write(`${harmlessJson({ ...out, errors }, 2)}\n`);
  } else terminal.out.write(textOf(values, shown, ignored, locale, wantsColor(options.color, terminal)));
  nameErrors(errors, terminal);
  return errors.length > 0 ? 2 : 0;
}

const ORIGINS: Readonly<Record<string, string>> = { default: '默认', 'command line': '命令行' };

function textOf(
  values: readonly Value[],
  sources: readonly string[],
  ignored: boolean,
  locale: 'zh-CN' | 'en',
  color: boolean,
): string {
  const paint = painter(color);
  const head =
    locale === 'en'
      ? `# configuration files: ${sources.join(', ') || 'none'}${ignored ? '; this file is ignored in folders' : ''}`
      : `# 配置文件：${sources.join('、') || '无'}${ignored ? '；此文件在文件夹中不检查' : ''}`;
  const rows = values.map(({ key, value, from }) => {
    const line = `${key}: ${value === null ? '~' : typeof value === 'string' ? value : JSON.stringify(value)}`;
    return `${pad(harmless(line), 46)} ${paint('grey', `# ${locale === 'en' ? from : (ORIGINS[from] ?? from)}`)}`;
  });
  return `${[paint('grey', harmless(head)), ...rows].join('\n')}\n`;
}

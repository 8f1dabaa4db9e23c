import { resolve } from 'node:path';
import { DEFAULT_SETTINGS } from '../../config/settings.js';
import { RULES } from '../../rules/index.js';
import type { CommonOptions } from '../common.js';
import { Configuration, shownPath } from '../configuration.js';
import { targetsOf } from '../formats.js';
import type { CliError } from '../messages.js';
import { painter, wantsColor } from '../paint.js';
import { overridesOf } from '../settings.js';
import { pad } from '../width.js';

interface Value {
  readonly key: string;
  readonly value: unknown;
  /** `default`, `command line`, or `FILE:LINE`. */
  readonly from: string;
}

/** `gongwen config print FILE`: each value that holds for the file, and where it comes from. */
export async function printConfig(file: string, options: CommonOptions): Promise<number> {
  const [target] = targetsOf(options.format, ['text', 'json']);
  const overrides = overridesOf(options);
  const configuration = new Configuration(overrides);
  const absolute = resolve(file);
  const { settings: base, baseline, ignored, origins, sources } = await configuration.resolve(absolute);
  const settings = configuration.overlay(base);
  const values: Value[] = [];
  const add = (key: string, value: unknown, overridden: boolean) => {
    const origin = origins.get(key);
    const from = overridden ? 'command line' : origin ? `${shownPath(origin.path)}:${origin.line}` : 'default';
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
  add('baseline', baseline === undefined ? null : shownPath(baseline), false);
  const errors = [...overrides.errors, ...configuration.problems];
  const locale = overrides.locale ?? 'zh-CN';
  if (target?.format === 'json') {
    const out = { schema: 'gongwen-config/1', path: file, sources: sources.map(shownPath), ignored, values };
    process.stdout.write(`${JSON.stringify({ ...out, errors: errors.map((e) => e.output(locale)) }, null, 2)}\n`);
  } else process.stdout.write(textOf(values, sources, ignored, locale, wantsColor(options.color, process.stdout)));
  for (const error of errors) process.stderr.write(`gongwen: ${said(error, locale)}\n`);
  return errors.length > 0 ? 2 : 0;
}

const said = (error: CliError, locale: 'zh-CN' | 'en'): string =>
  `${error.path === undefined ? '' : `${error.path}${error.line === undefined ? '' : `:${error.line}`}: `}${error.output(locale).message}`;

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
      ? `# configuration files: ${sources.map(shownPath).join(', ') || 'none'}${ignored ? '; this file is ignored in folders' : ''}`
      : `# 配置文件：${sources.map(shownPath).join('、') || '无'}${ignored ? '；此文件在文件夹中不检查' : ''}`;
  const rows = values.map(({ key, value, from }) => {
    const line = `${key}: ${value === null ? '~' : typeof value === 'string' ? value : JSON.stringify(value)}`;
    return `${pad(line, 46)} ${paint('grey', `# ${locale === 'en' ? from : (ORIGINS[from] ?? from)}`)}`;
  });
  return `${[paint('grey', head), ...rows].join('\n')}\n`;
}

import type { CommanderError } from 'commander';
import type { Locale } from '../../messages/locale.js';
import { CliError } from '../messages.js';

export type Texts = Readonly<Record<Locale, string>>;

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Options:': '选项：',
  'Commands:': '命令：',
  'Arguments:': '参数：',
};

/** The title of a part of the help. */
export const helpTitle = (title: string, locale: Locale): string =>
  locale === 'en' ? title : (TITLES[title] ?? title);

const USAGE: Readonly<Record<string, (message: string) => Texts>> = {
  'commander.unknownOption': (name) => ({ 'zh-CN': `没有这个选项：${name}`, en: `no such option: ${name}` }),
  'commander.unknownCommand': (name) => ({ 'zh-CN': `没有这个命令：${name}`, en: `no such command: ${name}` }),
  'commander.optionMissingArgument': (name) => ({
    'zh-CN': `选项缺少值：${name}`,
    en: `option without its value: ${name}`,
  }),
  'commander.missingArgument': (name) => ({ 'zh-CN': `缺少参数：${name}`, en: `missing argument: ${name}` }),
  'commander.invalidArgument': (text) => ({ 'zh-CN': `选项的值不对：${text}`, en: `bad value: ${text}` }),
  'commander.excessArguments': (text) => ({ 'zh-CN': `参数太多：${text}`, en: `too many arguments: ${text}` }),
};

/** What commander says, in every language. */
export function usageError({ code, message }: CommanderError): CliError {
  const plain = message.replace(/^error: /u, '');
  const named = /'([^']+)'/u.exec(plain)?.[1] ?? plain;
  const near = /Did you mean (?:one of )?([^?]+)\?/u.exec(plain)?.[1];
  const texts = USAGE[code]?.(code === 'commander.invalidArgument' ? plain : named) ?? { 'zh-CN': plain, en: plain };
  const more = near
    ? { 'zh-CN': `；是不是${near}？`, en: `; did you mean ${near}?` }
    : { 'zh-CN': '；用法见gongwen --help', en: '; see gongwen --help' };
  return new CliError('usage', { detail: { 'zh-CN': texts['zh-CN'] + more['zh-CN'], en: texts.en + more.en } });
}

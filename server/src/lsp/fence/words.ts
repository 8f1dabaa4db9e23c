import type { Locale } from '../../messages/locale.js';

/** What the writer is told when something was set aside. */
export const WORDS = {
  paragraph: (name: string, line: number, text: string): Readonly<Record<Locale, string>> => ({
    'zh-CN': `《${name}》第${line}行“${text}”检查时没有响应，已跳过这一段，其余照常检查。改动这一段后会重新检查。`,
    en: `The check of line ${line} of ${name}, “${text}”, did not end. This paragraph is left out until it is changed.`,
  }),
  whole: (name: string): Readonly<Record<Locale, string>> => ({
    'zh-CN': `《${name}》检查时没有响应，已暂停检查这个文件，输入不受影响。关闭后重新打开即可恢复检查。`,
    en: `The check of ${name} did not end. This file is left out until it is opened again.`,
  }),
  gaveUp: {
    'zh-CN': '检查服务多次中断，已停止。输入不受影响；可用“重启服务”命令恢复。',
    en: 'The check was interrupted again and again and has stopped. Use the command “Restart Server”.',
  },
  restarted: (reason: string): string => `analysis restarted: ${reason}`,
} as const;

/** The beginning of a paragraph, to be recognised by. */
export const beginning = (text: string): string => {
  const units = [...text.trim()];
  return units.length > 20 ? `${units.slice(0, 20).join('')}…` : units.join('');
};

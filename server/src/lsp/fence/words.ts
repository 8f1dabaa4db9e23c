import type { Locale } from '../../messages/locale.js';
import type { RuleId } from '../../rules/rule.js';

/** What the writer is told when something was set aside. */
export const WORDS = {
  /** A rule, or all of them, on one line, or everywhere. */
  aside: (name: string, rule: RuleId | undefined, line: number, text: string): Readonly<Record<Locale, string>> => {
    if (rule === undefined)
      return {
        'zh-CN': `《${name}》第${line}行“${text}”检查时没有响应，已跳过这一段，其余照常检查。改动这一段后会重新检查。`,
        en: `The check of line ${line} of ${name}, “${text}”, did not end. This paragraph is left out until it is changed.`,
      };
    if (line === 0)
      return {
        'zh-CN': `规则${rule}检查《${name}》时没有响应，已停用这条规则，其余照常检查。重新启动后恢复。`,
        en: `The rule ${rule} did not end in ${name}. It is off until the server is started anew; all others go on.`,
      };
    return {
      'zh-CN': `规则${rule}检查《${name}》第${line}行“${text}”时没有响应，已在这一段停用这条规则，其余照常检查。改动这一段后恢复。`,
      en: `The rule ${rule} did not end on line ${line} of ${name}, “${text}”. It is left out there until the paragraph is changed; all others go on.`,
    };
  },
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

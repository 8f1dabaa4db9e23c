import type { L10n } from './locale.js';

/** The one name of each severity, on every surface. */
export const SEVERITY_NAMES = {
  error: { 'zh-CN': '错误', en: 'error' },
  warning: { 'zh-CN': '警告', en: 'warning' },
  info: { 'zh-CN': '信息', en: 'info' },
  hint: { 'zh-CN': '提示', en: 'hint' },
} as const satisfies Readonly<Record<string, L10n>>;

/** The one name of each verdict over a statement, on every surface. */
export const VERDICT_NAMES = {
  consistent: { 'zh-CN': '一致', en: 'consistent' },
  contradiction: { 'zh-CN': '不一致', en: 'contradiction' },
  direction: { 'zh-CN': '增减方向相反', en: 'wrong direction' },
  question: { 'zh-CN': '存疑', en: 'to be checked' },
  precision: { 'zh-CN': '仅末位有出入', en: 'differs in the last digit' },
} as const satisfies Readonly<Record<string, L10n>>;

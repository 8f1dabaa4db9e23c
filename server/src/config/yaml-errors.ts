import type { ErrorCode, YAMLParseError } from 'yaml';
import type { L10n } from '../messages/locale.js';
import { quoted } from './problem.js';

/** What the parser finds wrong, in Chinese; its own words are English. */
const CHINESE: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: '别名（*）不能带标签或锚点',
  BAD_ALIAS: '没有这个别名（*）所指的锚点（&）',
  BAD_COLLECTION_TYPE: '列表或映射的类型与标签不符',
  BAD_DIRECTIVE: '文件开头的指令（%）写法有误',
  BAD_DQ_ESCAPE: '双引号里的转义（\\）写法有误',
  BAD_INDENT: '缩进不对，请与上下行对齐',
  BAD_PROP_ORDER: '锚点、标签应写在值的前面',
  BAD_SCALAR_START: '值不能以这个符号开头，请加引号',
  BLOCK_AS_IMPLICIT_KEY: '一行里写了多层“键: 值”，请分行写',
  BLOCK_IN_FLOW: '方括号、花括号里不能分行写列表或映射',
  DUPLICATE_KEY: '同一个键写了两次',
  IMPOSSIBLE: '无法读出',
  KEY_OVER_1024_CHARS: '键太长',
  MISSING_CHAR: '少了符号：括号或引号没有成对，或缺冒号、空格',
  MULTILINE_IMPLICIT_KEY: '键不能跨行，是否缺冒号？',
  MULTIPLE_ANCHORS: '一个值只能有一个锚点（&）',
  MULTIPLE_DOCS: '一个文件里只能有一份配置（---）',
  MULTIPLE_TAGS: '一个值只能有一个标签（!）',
  NON_STRING_KEY: '键应为文字',
  RESOURCE_EXHAUSTION: '层次太深，最多64层，或别名展开得太多',
  TAB_AS_INDENT: '缩进不能用制表符，请改用空格',
  TAG_RESOLVE_FAILED: '标签（!）不能识别',
  UNEXPECTED_TOKEN: '这里不应有这个符号',
};

/** A message of the parser; it may repeat the file's own words. */
const cut = (message: string): string => (message.length > 90 ? `${quoted(message.slice(0, 20))}…` : message);

export const yamlMessage = ({ code, message }: YAMLParseError): L10n => ({
  'zh-CN': `YAML 写法有误：${CHINESE[code] ?? CHINESE.IMPOSSIBLE}`,
  en: `YAML error: ${cut(message)}`,
});

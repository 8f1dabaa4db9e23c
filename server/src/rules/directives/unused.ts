import type { Edit } from '../rule.js';
import { documentRule } from '../rule.js';

/** What the engine knows of a suppression that silences nothing. */
export interface UnusedState {
  /** As written, joined; empty: the comment names no rule. */
  readonly names: string;
  readonly edits: readonly Edit[];
}

/** Found by the engine, which alone knows what a suppression silenced; wording and fix are here. */
export const unused = documentRule<UnusedState>({
  meta: {
    id: 'directives/unused',
    code: 'D001',
    stage: 'stable',
    severity: 'warning',
    fix: 'safe',
    title: { 'zh-CN': '多余的忽略注释', en: 'Suppression that suppresses nothing' },
    description: {
      'zh-CN':
        '忽略注释（gongwen-ignore、-disable、-ignore-file）没有抑制任何提示，或者 -enable 之前没有对应的 -disable。这样的注释会误导后来的人，也可能掩盖以后的差错，应删去。规则本身关闭时不报。',
      en: 'A comment gongwen-ignore, -disable or -ignore-file that silences no finding, or an -enable without a -disable before it. It misleads readers and may hide later faults. Silent where the rule itself is off.',
    },
    basis: [{ document: '实务', force: 'practice' }],
    examples: [
      {
        bad: '<!-- gongwen-ignore punctuation/repeated 已核 -->\n全年办结案件124件，群众满意度稳步提升。',
        good: '<!-- gongwen-ignore punctuation/repeated 引用原文 -->\n全年办结案件124件，，群众满意度稳步提升。',
      },
    ],
  },
  messages: {
    unused: {
      'zh-CN': ({ names }) => `这条忽略注释（${names}）没有抑制任何提示，请删去`,
      en: ({ names }) => `this suppression (${names}) suppresses nothing; remove it`,
    },
    all: {
      'zh-CN': () => '这条忽略注释没有抑制任何提示，请删去',
      en: () => 'this suppression suppresses nothing; remove it',
    },
  },
  detect: () => [],
  describe: ({ names }) => ({ id: names === '' ? 'all' : 'unused', data: names === '' ? {} : { names } }),
  repair: ({ edits }) => [
    { title: { 'zh-CN': '删去多余的忽略注释', en: 'Remove the unused suppression' }, kind: 'safe', edits },
  ],
  tag: () => 'unnecessary',
});

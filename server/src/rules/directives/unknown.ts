import type { Place } from '../../syntax/block.js';
import { documentRule } from '../rule.js';

/** What the engine knows of a name in a suppression that stands for nothing. */
export interface UnknownState {
  readonly place: Place;
  readonly name: string;
  readonly what: 'rule' | 'action';
  readonly nearest: string | undefined;
}

/** Found by the engine, which alone knows all rules; wording and fix are here. */
export const unknown = documentRule<UnknownState>({
  meta: {
    id: 'directives/unknown',
    code: 'D002',
    stage: 'stable',
    severity: 'warning',
    fix: 'choice',
    title: { 'zh-CN': '忽略注释中的规则不存在', en: 'Suppression of a rule that does not exist' },
    description: {
      'zh-CN':
        '忽略注释写了不存在的规则名，或者 gongwen- 之后不是 ignore、disable、enable、ignore-file，注释因此不起作用。规则可以写全名（figures/rate）或编号（F001）。',
      en: 'A suppression names a rule that does not exist, or the word behind gongwen- is none of ignore, disable, enable, ignore-file; so it has no effect. Rules are named by slug (figures/rate) or code (F001).',
    },
    basis: [{ document: '实务', force: 'practice' }],
    examples: [
      {
        bad: '<!-- gongwen-ignore punctuation/repeatd 引用原文 -->\n全年办结案件124件，群众满意度稳步提升。',
        good: '<!-- gongwen-ignore punctuation/repeated 引用原文 -->\n全年办结案件124件，，群众满意度稳步提升。',
      },
    ],
  },
  messages: {
    rule: {
      'zh-CN': ({ name, nearest }) =>
        `没有“${name}”这条规则，忽略注释不起作用${nearest ? `；是否指“${nearest}”？` : ''}`,
      en: ({ name, nearest }) =>
        `there is no rule “${name}”; the suppression has no effect${nearest ? `. Did you mean “${nearest}”?` : ''}`,
    },
    action: {
      'zh-CN': ({ name, nearest }) =>
        `没有“gongwen-${name}”这种注释，可写 gongwen-ignore、-disable、-enable、-ignore-file${nearest ? `；是否指“gongwen-${nearest}”？` : ''}`,
      en: ({ name, nearest }) =>
        `there is no comment “gongwen-${name}”; write gongwen-ignore, -disable, -enable or -ignore-file${nearest ? `. Did you mean “gongwen-${nearest}”?` : ''}`,
    },
  },
  detect: () => [],
  describe: ({ what, name, nearest }) => ({ id: what, data: { name, nearest: nearest ?? '' } }),
  repair: ({ place, nearest }) =>
    nearest === undefined
      ? []
      : [
          {
            title: { 'zh-CN': `改为“${nearest}”`, en: `Change to “${nearest}”` },
            kind: 'choice',
            edits: [{ place, text: nearest }],
          },
        ],
});

import type { L10n } from '../messages/locale.js';
import type { Reading } from './evidence.js';
import { UNLICENSED } from './unlicensed.js';
import type { Weights } from './weights.js';

/** What evidence against a reading says to people. */
const WORDS: readonly (readonly [RegExp, L10n])[] = [
  [
    /^real$/,
    { 'zh-CN': '增速可能按不变价或同口径计算', en: 'the growth may be at constant prices or of another base' },
  ],
  [/^list tail$/, { 'zh-CN': '这一比例可能是前列各项合计的', en: 'the share may be that of all that was listed' }],
  [/^said of /, { 'zh-CN': '文字说的是几项合计', en: 'the wording speaks of several together' }],
  [/^fixed$/, { 'zh-CN': '所写是标准或限额', en: 'it is a standard or a limit' }],
  [/^of a reason$/, { 'zh-CN': '该数出现在原因说明中', en: 'that figure stands in a reason' }],
  [/^own base$/, { 'zh-CN': '这类比率往往另有基数', en: 'rates of this name often have a base of their own' }],
  [/^moods$|^plan$/, { 'zh-CN': '目标与实际混在一起', en: 'an aim beside a fact' }],
  [/^periods$|^earlier$|^with periods$/, { 'zh-CN': '各数所属时期不同', en: 'the figures are of different periods' }],
  [/^another (?:time|year)$/, { 'zh-CN': '各数所属时期不同', en: 'the figures are of different periods' }],
  [
    /^another (?:owner|subject|delta|base|nearer)$|^neighbours elsewhere 2|^far base$|^contrary whole$/,
    { 'zh-CN': '名称说的是另一主体或另一基数', en: 'the name speaks of another thing or of another base' },
  ],
  [/^narrower name$/, { 'zh-CN': '名称与这些数的范围不同', en: 'the name is narrower or wider than these figures' }],
  [
    /^unsaid whole$/,
    { 'zh-CN': '各占比指向同一个没有写出的总数', en: 'the shares lead to one whole that is not printed' },
  ],
  [/^unsaid base$/, { 'zh-CN': '没有写明与哪个数相比', en: 'which figure it is compared with is not said' }],
  [
    /^unlicensed list$|^shares |^set not whole$/,
    { 'zh-CN': '列举可能不完整或有交叉', en: 'the list may be open, or its members overlap' },
  ],
  [/^units( loose| kin)?$/, { 'zh-CN': '计量单位不同', en: 'the units differ' }],
  [/^open words$/, { 'zh-CN': '列举可能不完整', en: 'the list may be open' }],
  [/^cut none$/, { 'zh-CN': '列举在哪里结束没有写明', en: 'where the list ends is not said' }],
  [
    /^(?:key|base|subject)=(?:nothing|sign)$/,
    { 'zh-CN': '名称与这些数的用词不同', en: 'the name shares no word with these figures' },
  ],
  [/=against$/, { 'zh-CN': '名称与这些数的意思相反', en: 'the name is the contrary of these figures' }],
  [/=(?:end|begin)$/, { 'zh-CN': '名称与这些数的范围不同', en: 'the name is narrower or wider than these figures' }],
  [
    /^part is claimed$|^between [1-3]$|over [1-3]$/,
    { 'zh-CN': '中间还有别的比率', en: 'another percentage stands between' },
  ],
  [
    /^(?:whole|part) (?:before|in paragraph before|in sentence)$|(?:sentence|far)$|^split$/,
    { 'zh-CN': '不在同一分句', en: 'they do not stand in one clause' },
  ],
];

const UNCLEAR: L10n = { 'zh-CN': '文字没有写明就是这些数', en: 'the wording does not say that these are the figures' };
const RIVAL: L10n = { 'zh-CN': '另一种算法与所写相符', en: 'another reading agrees with the figure' };

/** What spoke most against a reading, in words; `rival`: another one agrees with the figures. */
export function missingOf({ shape, evidence }: Reading, fits: boolean, rival: boolean, weights: Weights): L10n {
  const isKept = rival && !fits;
  let worst = 0;
  let words: L10n | undefined;
  for (const name of evidence.names()) {
    // Where another reading agrees, that is why: what else speaks against this one tells only if it has no licence.
    const learnt = isKept ? 0 : (weights(shape).get(name) ?? 0);
    const weight = UNLICENSED.has(name) ? Number.NEGATIVE_INFINITY : learnt;
    if (weight >= worst) continue;
    const known = WORDS.find(([pattern]) => pattern.test(name));
    if (known) [worst, words] = [weight, known[1]];
  }
  return words ?? (isKept ? RIVAL : UNCLEAR);
}

import { type Kind, sentences } from '../plant.js';
import { MISQUOTED, OLD_ORGANS, OLD_TERMS } from './words.js';

const CONFUSED = [
  '⟦截止目前⟧，全县办结案件32件。',
  '部分干部⟦不同程序⟧存在畏难情绪。',
  '⟦由其⟧是基层力量不足。',
  '切实⟦作好⟧服务工作。',
  '要求各单位⟦按步就班⟧推进。',
  '⟦再接再励⟧完成任务。',
  '进一步⟦松驰⟧的作风得到纠正。',
  '营造良好的⟦法制氛围⟧。',
  '⟦既使⟧条件有限也要完成。',
  '严格⟦部暑⟧各项任务。',
  '会议⟦强凋⟧了责任落实。',
  '推动工作⟦迈上新台价⟧。',
] as const;

const DOUBLED = [
  '对重点领域⟦进行进行⟧专项检查。',
  '有关⟦的的⟧问题得到解决。',
  '认真⟦落实落实⟧各项要求。',
  '完善⟦制度制度⟧建设。',
  '全面⟦加强加强⟧监督。',
  '工作⟦取得取得⟧明显成效。',
] as const;

export const TERM_KINDS: readonly Kind[] = [
  sentences('confusion', ['terms/confusion', 'terms/typo', 'terms/fixed-phrase'], CONFUSED),
  sentences('doubled word', ['terms/doubled-word'], DOUBLED),
  sentences(
    'renamed organ',
    ['terms/renamed-organ'],
    OLD_ORGANS.flatMap((organ) => [`会同⟦${organ}⟧开展联合检查。`, `⟦${organ}⟧牵头办理有关事项。`]),
    2025,
  ),
  sentences(
    'outdated term',
    ['terms/outdated', 'terms/confusion'],
    OLD_TERMS.map((term) => `${term}。`),
    2024,
  ),
  sentences(
    'fixed phrase',
    ['terms/fixed-phrase', 'terms/confusion', 'terms/outdated'],
    MISQUOTED.map((phrase) => `${phrase}。`),
    2024,
  ),
];

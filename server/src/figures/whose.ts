import { isPlain } from './scope.js';
import type { Spot } from './window.js';

/** 全省, 我市, 本县: whose a figure is, by the size of the place. */
const PLACE = /[全我本]([国省市县区州盟旗])/g;
/** 昌河县, 青山区: a place by its name. */
const NAMED = /[一-鿿]{2}[省市县区州盟旗](?![场域级])/;
/** 全省平均, 全市同期, 全省同类产品: others are meant, whatever the figures before it are of. */
const OF_OTHERS = /全[国省市县区州盟旗][一-鿿\d]{0,8}?(?:平均|同期|同类|均值)/;

/** 昌河县人才2584人，⟦全省⟧年均增速: a place of another size is named. */
const isNamedOtherwise = (place: string, text: string): boolean => {
  const named = NAMED.exec(text)?.[0];
  return named !== undefined && !named.endsWith(place);
};

/** The text of the sentence of a figure up to it. */
function textUpTo({ m, group }: Spot): string {
  let at = m.clause.at;
  while (group.clauses[at - 1]?.sentence === m.clause.sentence) at--;
  const from = group.clauses[at]?.start ?? m.clause.start;
  return group.block.text.slice(Math.max(from, m.q.start - 80), m.q.end);
}

/** The words before a claim, or before the first of its run: 全市开工率、完工率分别为a、b. */
export function wordsOf({ m, group, run }: Spot): string {
  const first = run.of > 1 ? group.mentions[m.at - run.at] : undefined;
  if (!first) return m.lead;
  return /[^，；。]*$/.exec(group.block.text.slice(Math.max(0, first.q.start - 40), first.q.start))?.[0] ?? '';
}

/** 全市投资710亿元，全省平均增长⟦31.0%⟧: do the words of a claim say another place than the figure is of? */
export function isOfAnotherPlace(words: string, operand: Spot): boolean {
  const place = [...words.matchAll(PLACE)].at(-1)?.[1];
  if (place === undefined) return false;
  const text = textUpTo(operand);
  const places = [...text.matchAll(PLACE)].map(([, own]) => own);
  if (places.includes(place)) return false;
  return OF_OTHERS.test(words) || places.length > 0 || isNamedOtherwise(place, text);
}

/** ⟦工业⟧增加值比上年增长8.1%，占39.9%; ⟦武汉⟧市债务余额最大，占45.18%: the head of a clause without a figure of its sort. */
const HEAD = /^(?:其中|省会)?[，,]?([一-鿿]{2})[一-鿿]{2,16}/;

/** 收治894人，本县774人，⟦其余为外地患者⟧，占13.4%: a share of what is left, of which no figure is printed. */
export function isOfUncountedRest({ m, group }: Spot): boolean {
  // 其中人员经费154万元，占73.6%，⟦其余26.4%⟧为公用经费
  if (m.act.kind === 'bare') return LEFT.test(m.lead) && /^[为是系属]/.test(m.tail);
  const before = group.clauses[m.clause.at - 1];
  if (m.act.kind !== 'share' || !before || before.stop !== '，' || before.segment !== m.clause.segment) return false;
  return !before.mentions.some(isPlain) && UNCOUNTED.test(group.block.text.slice(before.start, before.end));
}
const LEFT = /^(?:其余|剩余|余下)的?$/;
const UNCOUNTED = /^(?:其余|其他|剩余|余下|剩下)/;

/** Has a share the subject that the clause before it names, and does a figure of the text before that bear another name? */
export function isOfAnotherSubject({ m, group }: Spot, part: Spot): boolean {
  const before = group.clauses[m.clause.at - 1];
  if (part.group !== group || !before || before.segment !== m.clause.segment || before.stop !== '，') return false;
  if (part.m.clause.segment === before.segment || before.mentions.some(isPlain)) return false;
  const subject = HEAD.exec(group.block.text.slice(before.start, before.end))?.[1];
  return subject !== undefined && !part.name.includes(subject);
}

/** A kind of word that figures are read by, and a word of it, which does not count before what `notAfter` lists. */
export const FIGURE_WORD_COLUMNS = ['kind', 'word', 'notAfter', 'note'] as const;

/** A deed as names of rates have it (`names`) and as the words around a part have it (`parts`). */
export const DEED_COLUMNS = ['deed', 'names', 'parts', 'not', 'rest'] as const;

/**
 * Two sides that share a whole out between them, or outcomes of one kind that exclude each other (`other` is
 * empty; `/` sets apart names of one of them).
 */
export const CONTRARY_COLUMNS = ['id', 'one', 'other'] as const;

/** First and last year of a plan. */
export const PLAN_COLUMNS = ['plan', 'first', 'last'] as const;

/** Kinds of words in `figure-words.tsv`; the schema says what each means. */
const WORD_KINDS = [
  'aim',
  'aim.verb',
  'average.allotted',
  'average.each',
  'average.name',
  'average.yield',
  'balance',
  'balance.left',
  'base.before',
  'base.period',
  'base.year',
  'carried.hint',
  'carried.name',
  'change.above',
  'change.below',
  'change.down',
  'change.filler',
  'change.into',
  'change.less',
  'change.stem',
  'change.times',
  'change.up',
  'change.verb',
  'count.named',
  'count.point',
  'counter',
  'denial',
  'flow.in',
  'flow.out',
  'function',
  'list.another',
  'list.closing',
  'list.mark',
  'list.open',
  'list.overlap',
  'list.quality',
  'list.sort',
  'list.total',
  'narrowing',
  'milestone.first',
  'milestone.mark',
  'milestone.verb',
  'negative',
  'nominal.name',
  'norm',
  'open.deed',
  'opening',
  'outcome.kept',
  'owner',
  'quotient.fixed',
  'quotient.name',
  'points.measure',
  'rate.attained',
  'rate.capped',
  'rate.due',
  'rate.exceeds',
  'rate.narrowed',
  'rate.own-base',
  'rate.percent',
  'ratio',
  'real.mark',
  'real.name',
  'reason',
  'report.ahead',
  'report.back',
  'report.kind',
  'report.review',
  'rest',
  'same.another',
  'same.filler',
  'share.plan',
  'share.structure',
  'stock.closing',
  'stock.opening',
  'table.change',
  'table.total',
  'table.unsummed',
  'sort.common',
  'sort.count',
  'sort.money',
  'sort.people',
  'time.base',
  'time.compared',
  'time.earlier',
  'time.former',
  'time.last',
  'time.now',
  'time.spent',
  'time.years',
  'value.expected',
] as const;

export type WordKind = (typeof WORD_KINDS)[number];

/** Whether there is such a kind. */
export const isWordKind = (text: string): text is WordKind => (WORD_KINDS as readonly string[]).includes(text);

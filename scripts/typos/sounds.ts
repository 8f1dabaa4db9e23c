type Pair = readonly [string, string];

/** Initials that are taken for one another in speech and in typing. */
const INITIALS: readonly Pair[] = [
  ['zh', 'z'],
  ['ch', 'c'],
  ['sh', 's'],
  ['l', 'n'],
  ['f', 'h'],
  ['l', 'r'],
];
/** The same of finals. */
const FINALS: readonly Pair[] = [
  ['ang', 'an'],
  ['eng', 'en'],
  ['ing', 'in'],
];

const INITIAL = /^(?:zh|ch|sh|[b-df-hj-np-tw-z])?/;

/** Syllables (without tone) that are easily heard as `syllable`, itself not among them. */
export function nearSyllables(syllable: string): readonly string[] {
  const initial = INITIAL.exec(syllable)?.[0] ?? '';
  const final = syllable.slice(initial.length);
  const near: string[] = [];
  for (let i = 0; i < INITIALS.length; i++) {
    const { 0: a, 1: b } = INITIALS[i] as Pair;
    if (initial === a) near.push(b + final);
    if (initial === b) near.push(a + final);
  }
  for (let i = 0; i < FINALS.length; i++) {
    const { 0: a, 1: b } = FINALS[i] as Pair;
    if (final.endsWith(a)) near.push(initial + final.slice(0, -a.length) + b);
    else if (final.endsWith(b)) near.push(initial + final.slice(0, -b.length) + a);
  }
  return near;
}

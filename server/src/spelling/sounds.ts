/** Initials that are taken for one another in speech and in typing. */
const INITIALS: readonly (readonly [string, string])[] = [
  ['zh', 'z'],
  ['ch', 'c'],
  ['sh', 's'],
  ['l', 'n'],
  ['f', 'h'],
  ['l', 'r'],
];
/** The same of finals. */
const FINALS: readonly (readonly [string, string])[] = [
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
  for (const [a, b] of INITIALS) {
    if (initial === a) near.push(b + final);
    if (initial === b) near.push(a + final);
  }
  for (const [a, b] of FINALS) {
    if (final.endsWith(a)) near.push(initial + final.slice(0, -a.length) + b);
    else if (final.endsWith(b)) near.push(initial + final.slice(0, -b.length) + a);
  }
  return near;
}

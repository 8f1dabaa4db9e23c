/**
 * Names of evidence that are put together from words of closed lists. Each is made once: a text has very many readings,
 * and to look up a name that was just put together costs more than all else that is known of it.
 */
type Names<Words extends readonly string[]> = (...words: Words) => string;

export function one(make: Names<[string]>): Names<[string]> {
  const known = new Map<string, string>();
  return (word) => {
    let name = known.get(word);
    if (name === undefined) known.set(word, (name = make(word)));
    return name;
  };
}

export function two(make: Names<[string, string]>): Names<[string, string]> {
  const known = new Map<string, Names<[string]>>();
  return (first, second) => {
    let rest = known.get(first);
    if (!rest) known.set(first, (rest = one((word) => make(first, word))));
    return rest(second);
  };
}

export function three(make: Names<[string, string, string]>): Names<[string, string, string]> {
  const known = new Map<string, Names<[string, string]>>();
  return (first, second, third) => {
    let rest = known.get(first);
    if (!rest) known.set(first, (rest = two((a, b) => make(first, a, b))));
    return rest(second, third);
  };
}

/** What is worked out when somebody asks for it, once for all. */
export function memo<V extends object | boolean>(compute: () => V): () => V {
  let known: V | undefined;
  return () => (known ??= compute());
}

/** What a function gives for a figure, asked once for each. */
export function once<K extends object, V>(compute: (of: K) => V): (of: K) => V {
  const known = new Map<K, V>();
  return (of) => {
    let value = known.get(of);
    if (value === undefined) known.set(of, (value = compute(of)));
    return value;
  };
}

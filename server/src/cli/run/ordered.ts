/**
 * Runs `run` over items, at most `limit` at a time, and gives the results in the order of the items, each as soon as it
 * is there: whoever sends the items may wait for an answer before the next one.
 */
export async function* ordered<T, R>(
  items: Iterable<T> | AsyncIterable<T>,
  limit: number,
  run: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const source = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  const window: Promise<R>[] = [];
  let next: Promise<IteratorResult<T>> | undefined;
  try {
    for (let more = true; more || window.length > 0; ) {
      const [first] = window;
      if (more && window.length < limit) {
        next ??= Promise.resolve(source.next());
        const got = await (first ? Promise.race([next, first.then(nothing, nothing)]) : next);
        if (got) {
          next = undefined;
          if (got.done) more = false;
          // Whoever awaits it later hears of a failure; meanwhile it is no unhandled one.
          else window.push(quiet(run(got.value)));
          continue;
        }
      }
      window.shift();
      if (first) yield await first;
    }
  } finally {
    await source.return?.();
  }
}

const nothing = (): void => {};

function quiet<R>(started: Promise<R>): Promise<R> {
  started.catch(nothing);
  return started;
}

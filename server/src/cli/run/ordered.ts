/** Runs `run` over items, at most `limit` at a time, and gives the results in the order of the items. */
export async function* ordered<T, R>(
  items: Iterable<T> | AsyncIterable<T>,
  limit: number,
  run: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const window: Promise<R>[] = [];
  for await (const item of items) {
    const started = run(item);
    // Whoever awaits it later hears of the failure; meanwhile it is no unhandled one.
    started.catch(() => {});
    window.push(started);
    const first = window.length >= limit ? window.shift() : undefined;
    if (first) yield await first;
  }
  for (const started of window) yield await started;
}

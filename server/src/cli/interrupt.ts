const handlers = new Set<() => void>();
let installed = false;

function leave(signal: NodeJS.Signals): void {
  for (const handler of handlers) handler();
  process.exit(signal === 'SIGINT' ? 130 : 143);
}

/** Runs `handler` before the process ends on a signal: what is half-written is taken away. Returns how to forget it. */
export function onInterrupt(handler: () => void): () => void {
  if (!installed) {
    process.on('SIGINT', leave);
    process.on('SIGTERM', leave);
    installed = true;
  }
  handlers.add(handler);
  return () => {
    handlers.delete(handler);
  };
}

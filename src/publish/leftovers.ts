// Whatever ends a command, nothing half made stays behind: not after an error, not after Ctrl+C, not when a system shuts down.

type Undo = () => void;

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const undos = new Set<Undo>();

/**
 * Has something undone when the process is told to end.
 * @param undo must be synchronous
 * @returns forgets it, for when it is done or no longer wanted
 */
export function undoOnSignal(undo: Undo): () => void {
  if (!undos.size) for (const signal of SIGNALS) process.on(signal, stop);
  undos.add(undo);
  return () => {
    undos.delete(undo);
    if (!undos.size) for (const signal of SIGNALS) process.removeListener(signal, stop);
  };
}

function stop(signal: NodeJS.Signals): void {
  for (const undo of [...undos].reverse()) {
    try {
      undo();
    } catch {
      // The others are still to be undone.
    }
  }
  for (const each of SIGNALS) process.removeListener(each, stop);
  // As if nobody had listened: whoever sent the signal sees that it was heeded.
  process.kill(process.pid, signal);
}

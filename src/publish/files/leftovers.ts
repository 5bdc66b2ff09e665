// Whatever ends a command, nothing half made stays behind: not after an error, not after Ctrl+C, not when a system shuts down.

type Undo = () => void;

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const undos = new Set<Undo>();

/**
 * Has something undone when the process ends before it is done.
 * @param undo must be synchronous
 * @returns forgets it, for when it is done or no longer wanted
 */
export function undoAtEnd(undo: Undo): () => void {
  if (!undos.size) {
    for (const signal of SIGNALS) process.on(signal, stop);
    process.on('exit', undoAll);
  }
  undos.add(undo);
  return () => {
    undos.delete(undo);
    if (!undos.size) unlisten();
  };
}

function undoAll(): void {
  for (const undo of [...undos].reverse()) {
    try {
      undo();
    } catch {
      // The others are still to be undone.
    }
  }
  undos.clear();
}

function unlisten(): void {
  for (const each of SIGNALS) process.removeListener(each, stop);
  process.removeListener('exit', undoAll);
}

function stop(signal: NodeJS.Signals): void {
  undoAll();
  unlisten();
  // As if nobody had listened: whoever sent the signal sees that it was heeded.
  process.kill(process.pid, signal);
}

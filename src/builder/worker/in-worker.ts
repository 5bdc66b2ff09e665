// Has a draft read, checked and compiled beside the page, so that typing never waits; in the page, where a browser or a policy
// allows no worker.
import type { Job, Jobs } from './worker-jobs.js';

type Answer = { id: number; result?: unknown; error?: string };
type Settle = { resolve: (result: never) => void; reject: (error: Error) => void };

class NoWorker extends Error {}

let worker: Worker | undefined;
let refused = false;
let count = 0;
const open = new Map<number, Settle>();

/** @param order what the job needs; it is copied */
export async function inWorker<K extends Job>(
  job: K,
  order: Parameters<Jobs[K]>[0],
): Promise<Awaited<ReturnType<Jobs[K]>>> {
  try {
    if (!refused) return await ask(job, order);
  } catch (error) {
    if (!(error instanceof NoWorker)) throw error;
    refused = true;
  }
  const { jobs } = await import('./worker-jobs.js');
  return jobs[job](order as never) as Promise<Awaited<ReturnType<Jobs[K]>>>;
}

function ask(job: Job, order: unknown): Promise<never> {
  const port = start();
  const id = ++count;
  return new Promise((resolve, reject) => {
    open.set(id, { resolve, reject });
    port.postMessage({ id, job, order });
  });
}

function start(): Worker {
  if (worker) return worker;
  try {
    worker = new Worker(new URL('./manifest-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    throw new NoWorker();
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const waiting = open.get(data.id);
    open.delete(data.id);
    if (data.error === undefined) waiting?.resolve(data.result as never);
    else waiting?.reject(new Error(data.error));
  });
  worker.addEventListener('error', () => {
    for (const { reject } of open.values()) reject(new NoWorker());
    open.clear();
    worker?.terminate();
  });
  return worker;
}

import { type Job, jobs } from './worker-jobs.js';

addEventListener('message', async ({ data }: MessageEvent<{ id: number; job: Job; order: never }>) => {
  const { id, job, order } = data;
  try {
    postMessage({ id, result: await jobs[job](order) });
  } catch (error) {
    postMessage({ id, error: String(error) });
  }
});

// Jobs that run beside the page, by name: manifest-worker.ts does it in a worker, in-worker.ts in the page where there is none.

import type { Question } from '../editor/language-service.js';
import { inspect, type Order } from './inspect.js';

const service = () => import('../editor/language-service.js');

export const jobs = {
  inspect: (order: Order) => inspect(order),
  validate: async (question: Question) => (await service()).validate(question),
  complete: async (question: Question) => (await service()).complete(question),
  describe: async (question: Question) => (await service()).describe(question),
};

export type Jobs = typeof jobs;
export type Job = keyof Jobs;

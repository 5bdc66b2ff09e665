import { wait } from './wait.js';

/** The number of attempts, and the wait before the second, in milliseconds: before the third, twice as long. */
const MAX_ATTEMPTS = 3;
const RETRY_DELAY_MS = 500;

/**
 * Loads something, and again where it does not come; ± 50 % so that a server that fails is not asked by all at once.
 * @param load gets what to add to the address: browsers remember that a script did not come
 */
export const tryAgain = <T>(load: (again: string) => Promise<T>, attempt = 1): Promise<T> =>
  load(attempt > 1 ? `?${attempt}` : '').catch((error: unknown) => {
    if (attempt === MAX_ATTEMPTS) throw error;
    return wait(RETRY_DELAY_MS * attempt * (0.5 + Math.random())).then(() => tryAgain(load, attempt + 1));
  });

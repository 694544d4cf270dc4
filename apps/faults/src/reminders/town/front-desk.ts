import { setTimeout } from 'node:timers/promises';
import { createClient, ProblemError, type CallInput, type ResponseOf, type Route } from '@prongsai/contracts';
import type { Random } from '../../harness/random.js';
import type { Account } from './province.js';

const patienceMs = 10_000;
const againAfterMs = 300;
const atOnce = 6;
const conflict = 409;
const tooOften = 429;

/** Whether asking again the same way is no use: the server has said no, and not because of a moment's trouble. */
const isFinal = (error: unknown): boolean =>
  error instanceof ProblemError && error.problem.status < 500 && error.problem.status !== conflict && error.problem.status !== tooOften;

/** Where people come to the system: at one address or the other, a few at a time, and again when nobody answers. */
export class FrontDesk {
  /** Tries without an answer, or answered that the server was in trouble. */
  unanswered = 0;
  #free = atOnce;
  readonly #queue: (() => void)[] = [];

  constructor(
    private readonly addresses: readonly string[],
    private readonly random: Random,
  ) {}

  /** One try. What it did is unknown when nobody answers. */
  call<R extends Route>(who: Account, route: R, input: CallInput<R>): Promise<ResponseOf<R>> {
    const send: typeof fetch = (url, init) =>
      fetch(url, { ...init, headers: { ...(init?.headers as Record<string, string>), cookie: `session=${who.token}` }, signal: AbortSignal.timeout(patienceMs) });
    return createClient({ baseUrl: `${this.random.pick(this.addresses)}/api`, fetch: send }).call(route, input);
  }

  /** Does `work` until it comes through. It looks first whether that has been done: the answer to an earlier try may have been lost. */
  async insist<T>(work: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await this.#inTurn(work);
      } catch (error) {
        if (isFinal(error)) throw error;
        this.unanswered += 1;
        await setTimeout(againAfterMs);
      }
    }
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free === 0) await new Promise<void>((resolve) => this.#queue.push(resolve));
    else this.#free -= 1;
    try {
      return await work();
    } finally {
      const next = this.#queue.shift();
      if (next) next();
      else this.#free += 1;
    }
  }
}

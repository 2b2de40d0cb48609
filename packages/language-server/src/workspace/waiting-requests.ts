import type { ServerHost } from '../host.ts';

/** Work in the background stands back for a request no longer than this, in milliseconds: one that takes longer may wait for that work. */
const LONGEST_WAIT = 50;

/** The requests that are being answered: somebody waits for each, and for work in the background nobody does. */
export class WaitingRequests {
  readonly now: ServerHost['now'];
  readonly #host: Pick<ServerHost, 'now' | 'pause'>;
  #count = 0;
  /** When the last one came. */
  #last = 0;

  constructor(host: Pick<ServerHost, 'now' | 'pause'>) {
    this.#host = host;
    this.now = host.now;
  }

  /** Counts as one request until the answer is there, and had a moment to be sent. */
  async until<T>(answer: Promise<T>): Promise<T> {
    this.#count++;
    this.#last = this.#host.now();
    try {
      return await answer;
    } finally {
      void this.#host.pause().then(() => this.#count--);
    }
  }

  /** For the pacer of work in the background: lets everything go first that has come, and then the answers to it. */
  readonly pause = async (): Promise<void> => {
    do await this.#host.pause();
    while (this.#count > 0 && this.#host.now() - this.#last < LONGEST_WAIT);
  };
}

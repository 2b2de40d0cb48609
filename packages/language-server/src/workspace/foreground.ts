import type { ServerHost } from '../host.ts';

/** Work in the background stands back for a request no longer than this, in milliseconds: one that takes longer may wait for that work. */
const LONGEST_WAIT = 50;

/** What somebody waits for. Nobody waits for work in the background, so it stands back meanwhile. */
export class Foreground {
  readonly now: ServerHost['now'];
  readonly #host: Pick<ServerHost, 'now' | 'pause'>;
  #checks = 0;
  #requests = 0;
  /** When the last request came. */
  #last = 0;

  constructor(host: Pick<ServerHost, 'now' | 'pause'>) {
    this.#host = host;
    this.now = host.now;
  }

  /** The check of what somebody is writing; it waits for nothing in the background. */
  async check<T>(check: Promise<T>): Promise<T> {
    this.#checks++;
    return check.finally(() => this.#afterSending(() => this.#checks--));
  }

  /** The answer to a request. */
  async answer<T>(answer: Promise<T>): Promise<T> {
    this.#requests++;
    this.#last = this.#host.now();
    return answer.finally(() => this.#afterSending(() => this.#requests--));
  }

  /**
   * For the pacer of work in the background: lets everything go first that has come, and then what is waited for. A request that has come
   * is read in one turn, and begins to be answered in the next.
   */
  readonly pause = async (): Promise<void> => {
    do {
      await this.#host.pause();
      await this.#host.pause();
    } while (this.#checks > 0 || (this.#requests > 0 && this.#host.now() - this.#last < LONGEST_WAIT));
  };

  #afterSending(done: () => void): void {
    void this.#host.pause().then(done);
  }
}

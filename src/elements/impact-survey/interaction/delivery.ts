/**
 * Brings one response to a server. Fetched when somebody begins to answer.
 *
 * What always holds: every try has the same id and the same body, so a server that knows the id keeps one; what the
 * server has not confirmed counts as not sent; no cookie, no name and no time goes along; trying ends only with a
 * confirmation, or with an answer that says trying again cannot help.
 */
import type {Response as SurveyResponse} from '../../../plan/types.js';

/** Times in milliseconds. */
export interface Pace {
  /** Before the second try; doubled with each. */
  readonly first: number;
  /** The longest pause between tries. */
  readonly longest: number;
  /** Until an answer is no longer waited for. */
  readonly timeout: number;
}

const PACE: Pace = {first: 1000, longest: 300_000, timeout: 30_000};
/** Browsers finish sending this much after a page is gone. */
const KEEPALIVE_BYTES = 60_000;
/** Answers that ask for patience and are no refusal. */
const LATER = new Set([408, 425, 429]);

export interface DeliveryOptions {
  readonly address: string;
  readonly method: string;
  readonly response: SurveyResponse;
  /** The page's own, unless told otherwise. */
  readonly fetch: typeof globalThis.fetch | undefined;
  /** A request is under way. */
  readonly trying: () => void;
  /** The next try is in so many seconds; called again each second. */
  readonly waiting: (seconds: number) => void;
  readonly pace?: Partial<Pace>;
}

/** Confirmed, or what the server said that no other try can mend; `""` where somebody stopped it. */
export type Delivered = {readonly ok: true} | {readonly ok: false; readonly status: string};

export class ResponseDelivery {
  readonly #options: DeliveryOptions;
  readonly #pace: Pace;
  #hurry: (() => void) | undefined;
  #stopped = false;

  constructor(options: DeliveryOptions) {
    this.#options = options;
    this.#pace = {...PACE, ...options.pace};
  }

  /** Tries until there is an answer that counts. Never rejects. */
  async deliver(): Promise<Delivered> {
    const leaving = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    const online = (): void => {
      this.tryNow();
    };
    window.addEventListener('beforeunload', leaving);
    window.addEventListener('online', online);
    try {
      for (let tries = 0; ; tries++) {
        const answer = await this.#try();
        if (typeof answer === 'object') return answer;
        const pause = Math.min(this.#pace.longest, this.#pace.first * 2 ** tries);
        // Everybody who was cut off at once shall not come back at once.
        const jittered = pause * (0.75 + Math.random() / 2);
        await this.#wait(Math.min(this.#pace.longest, Math.max(jittered, answer)));
        if (this.#stopped) return {ok: false, status: ''};
      }
    } finally {
      window.removeEventListener('beforeunload', leaving);
      window.removeEventListener('online', online);
    }
  }

  /** Does not wait for the next try. */
  tryNow(): void {
    this.#hurry?.();
  }

  /** No other try: what is not confirmed by then counts as not sent. */
  stop(): void {
    this.#stopped = true;
    this.#hurry?.();
  }

  /** One request: what counts, or how long the server wants to be left alone at least. */
  async #try(): Promise<Delivered | number> {
    const {address, method, response, trying} = this.#options;
    const request = this.#options.fetch ?? globalThis.fetch.bind(globalThis);
    const body = JSON.stringify(response);
    trying();
    let answer: Response;
    try {
      answer = await request(address, {
        method,
        body,
        headers: {'Content-Type': 'application/json', 'Idempotency-Key': response.id},
        credentials: 'omit',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        // A redirect mostly leads to a page that says yes to everything, such as a sign-in page.
        redirect: 'manual',
        keepalive: new TextEncoder().encode(body).length <= KEEPALIVE_BYTES,
        signal: AbortSignal.timeout(this.#pace.timeout),
      });
    } catch {
      return 0;
    }
    void answer.body?.cancel().catch(() => undefined);
    if (answer.ok) return {ok: true};
    if (LATER.has(answer.status) || answer.status >= 500) return retryAfter(answer);
    return {ok: false, status: answer.status ? String(answer.status) : 'redirect'};
  }

  async #wait(milliseconds: number): Promise<void> {
    if (this.#stopped) return;
    const until = performance.now() + milliseconds;
    await new Promise<void>((resolve) => {
      const tell = (): void => {
        const left = until - performance.now();
        if (left <= 0) done();
        else this.#options.waiting(Math.ceil(left / 1000));
      };
      const ticking = setInterval(tell, 1000);
      const ending = setTimeout(() => {
        done();
      }, milliseconds);
      const done = (): void => {
        clearInterval(ticking);
        clearTimeout(ending);
        this.#hurry = undefined;
        resolve();
      };
      this.#hurry = done;
      tell();
    });
  }
}

/** How long a server asks to be left alone, in milliseconds: `Retry-After` in seconds or as a date. */
function retryAfter(answer: Response): number {
  const value = answer.headers.get('Retry-After')?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? 0 : Math.max(0, date - Date.now());
}

/**
 * Sends a plan to a server as it changes: JSON Patch where the server takes it, else the whole document.
 *
 * What always holds: one request at a time, and what changes meanwhile goes with the next; "saved" is reported only
 * after the server confirmed exactly the plan that is on the page; with an ETag nothing goes over a version
 * that was not seen, and a request whose answer was lost is recognized, not sent twice; what cannot be sent
 * stays here and is tried again, with growing pauses, or waits for the user where trying again cannot help.
 */
import {difference} from '../plan/difference.js';
import {readDocument} from '../plan/gate.js';
import {serializePlan} from '../plan/open.js';
import type {Plan} from '../plan/types.js';
import {
  comparable,
  defaultFetch,
  discard,
  JSON_PATCH,
  limited,
  openFrom,
  refusal,
  takesPatches,
} from './http.js';
import type {Fetch, OpenedDocument} from './http.js';
import {saveReport, StorageError} from './plan-storage.js';
import type {Base, SaveReport, SaveState} from './plan-storage.js';

/** Times in milliseconds. */
export interface Pace {
  /** From a change to its request, so that a burst is one request; 800. */
  readonly delay: number;
  /** Before the first retry; doubled with each; 1,000. */
  readonly first: number;
  /** The longest pause between retries; 300,000. */
  readonly longest: number;
  /** Until an answer is no longer waited for; 30,000. */
  readonly timeout: number;
}

const PACE: Pace = {delay: 800, first: 1000, longest: 300_000, timeout: 30_000};
/** A server that asks for more patience than this is asked again all the same. */
const LONGEST_RETRY_AFTER = 3_600_000;
/** Browsers send 64 kB after a page is gone; some of it is needed for headers. */
const KEEPALIVE_BYTES = 60_000;
/** How often a precondition that fails although nothing differs is put in another way. */
const ROUNDS = 4;

export interface HttpSaverOptions {
  /** The address in `save`. */
  readonly url: string;
  /** The page's own, unless told otherwise. */
  readonly fetch?: Fetch | undefined;
  /** Called whenever what is to be said about this target changes. */
  readonly report: (report: SaveReport) => void;
  /**
   * The server holds something that was neither opened nor saved here. Nothing more is sent until
   * `opened` says what to build on. `theirs` is what it holds, which nobody has checked; absent where the
   * server does not show it.
   */
  readonly conflict: (theirs: OpenedDocument | undefined) => void;
  /** The server confirmed `plan`; `base` is what the address gives from now on, for `LocalKeeper.rebase`. */
  readonly confirmed?: ((plan: Plan, base: Base) => void) | undefined;
  readonly pace?: Partial<Pace> | undefined;
  /** A number from 0 to 1, for the jitter of retries. */
  readonly random?: (() => number) | undefined;
}

/** How `If-Match` names what was seen. A proxy may have weakened a tag that its server knows as strong. */
type Precondition = 'as-sent' | 'strong' | 'none';

interface Sending {
  readonly plan: Plan;
  readonly method: 'PATCH' | 'PUT';
  readonly init: RequestInit & {readonly body: string};
}

export class HttpSaver {
  readonly #options: HttpSaverOptions;
  readonly #fetch: Fetch;
  readonly #pace: Pace;
  /** What shall be saved. */
  #plan: Plan | undefined;
  /** What the server holds, as far as is known: its own JSON, or the plan it confirmed. */
  #server: unknown;
  #etag = '';
  /** The last save brought no ETag from a server that has them: it is asked before the next one. */
  #etagLost = false;
  #precondition: Precondition = 'as-sent';
  #takesPatches = false;
  #patchRefused = false;
  /** Sent, and nobody knows whether they arrived. */
  #uncertain: Plan[] = [];
  #conflicted = false;
  #closed = false;
  #failures = 0;
  #retrying = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | undefined;
  #state: SaveState | undefined;

  constructor(options: HttpSaverOptions) {
    this.#options = options;
    this.#fetch = options.fetch ?? defaultFetch;
    this.#pace = {...PACE, ...options.pace};
  }

  /** Whether the server lacks something that was handed to `save`. */
  get unsaved(): boolean {
    return this.#plan !== undefined && !this.#holds(this.#plan);
  }

  /**
   * The server holds `document`: the same address was opened, or a conflict was settled by looking at it.
   * Ends a conflict; what differs from it is sent.
   */
  opened(document: OpenedDocument): void {
    const read = readDocument(document.text);
    this.#server = read.ok ? read.value : undefined;
    this.#learn(document.etag, document.takesPatches);
    this.#uncertain = [];
    this.#conflicted = false;
    this.#failures = 0;
    if (this.unsaved) this.#schedule();
  }

  /** Sends `plan` soon; of several plans only the last. */
  save(plan: Plan): void {
    this.#plan = plan;
    if (this.#closed || this.#conflicted || this.#retrying) return;
    if (this.#sending) return;
    if (this.#state !== 'unsaved') this.#say('unsaved');
    this.#schedule();
  }

  /** Tries again at once: the network is back, or the user asks for it. */
  retry(): void {
    if (this.unsaved && !this.#conflicted) void this.#start();
  }

  /** Sends at once; `true` when the server confirmed the last plan, `false` when it could not. */
  async flush(): Promise<boolean> {
    while (this.unsaved && !this.#conflicted && !this.#closed) {
      await this.#start();
      if (this.#state === 'failed') return false;
    }
    return !this.unsaved;
  }

  /**
   * The page may be gone in a moment: sends what is small enough to outlive it. Nothing is reported as saved
   * before an answer is here, so a page that goes away for good never says so.
   */
  leave(): void {
    const plan = this.#plan;
    if (plan === undefined || !this.unsaved || this.#conflicted || this.#closed) return;
    if (!this.#sending) {
      void this.#start(true);
      return;
    }
    // What is under way may die with the page. Its successor may only overtake it where a precondition
    // keeps the two in order.
    if (this.#etag === '' || this.#precondition === 'none' || this.#uncertain.at(-1) === plan)
      return;
    const {init} = this.#request(plan, true);
    if (init.keepalive !== true) return;
    this.#uncertain.push(plan);
    void this.#fetch(this.#options.url, init).then(discard, () => undefined);
  }

  /** Stops sending; what is under way may still arrive. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  #holds(plan: Plan): boolean {
    if (this.#server === plan) return true;
    if (this.#server === undefined || difference(this.#server, plan).length > 0) return false;
    // From here on the comparison costs nothing.
    this.#server = plan;
    return true;
  }

  #learn(etag: string, patches: boolean): void {
    this.#etagLost = etag === '' && this.#etag !== '';
    this.#etag = etag;
    // Said once it stands: many servers say it only where they hand a document out.
    this.#takesPatches ||= patches;
  }

  #schedule(delay = this.#pace.delay): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      void this.#start();
    }, delay);
  }

  #start(leaving = false): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#closed) return Promise.resolve();
    this.#sending ??= this.#sendAll(leaving).finally(() => {
      this.#sending = undefined;
    });
    return this.#sending;
  }

  async #sendAll(leaving: boolean): Promise<void> {
    this.#retrying = false;
    try {
      while (this.#plan !== undefined && !this.#holds(this.#plan)) {
        if (this.#closed) return;
        this.#say('saving');
        if (!(await this.#sendOne(this.#plan, leaving))) return;
        this.#failures = 0;
      }
      // Before anything was to be sent there is nothing to be said.
      if (this.#plan !== undefined && this.#state !== undefined) this.#say('saved');
    } catch (error) {
      this.#fail(
        error instanceof StorageError
          ? error
          : new StorageError('network', undefined, {cause: error}),
      );
    }
  }

  /** Sends one plan and learns what became of it; `false` where a conflict stops everything. */
  async #sendOne(plan: Plan, leaving: boolean): Promise<boolean> {
    if (this.#etagLost && !(await this.#lookBefore())) return false;
    for (let round = 0; ; round++) {
      const sending = this.#request(plan, leaving);
      this.#uncertain.push(plan);
      const response = await limited({timeout: this.#pace.timeout}, (signal) =>
        // A request that shall outlive the page must not be stopped by it.
        this.#fetch(
          this.#options.url,
          sending.init.keepalive ? sending.init : {...sending.init, signal},
        ),
      );
      void discard(response);
      if (response.ok && !response.redirected) {
        this.#confirm(plan, response.headers.get('ETag') ?? '', takesPatches(response));
        return true;
      }
      const {status} = response;
      // A success somewhere else (a sign-in page?) proves nothing: only a look does.
      const look = response.ok || status === 412 || status === 409 || status === 428;
      if (sending.method === 'PATCH' && refusesPatch(status)) {
        this.#patchRefused = true;
        this.#forget(plan);
        continue;
      }
      if (!look) {
        const error = refusal(response);
        if (error.code !== 'network') this.#forget(plan);
        throw withRetryAfter(error, response);
      }
      if (status === 412 || status === 428) this.#forget(plan);
      const next = await this.#look(plan, response);
      if (next !== 'again') return next === 'confirmed';
      if (round >= ROUNDS) throw refusal(response);
    }
  }

  /**
   * Looks at what the server holds, where its answer left that open: it is what we sent (an answer was
   * lost), or what we knew all along (the precondition has to be put in another way), or a conflict.
   */
  async #look(plan: Plan, response: Response): Promise<'confirmed' | 'again' | 'stop'> {
    let theirs: OpenedDocument;
    try {
      theirs = await this.#open();
    } catch (error) {
      if (error instanceof StorageError && error.code === 'refused' && !response.ok) {
        if (error.status === 404 || error.status === 410) throw error;
        return this.#stop(undefined);
      }
      throw error;
    }
    const read = readDocument(theirs.text);
    const value: unknown = read.ok ? read.value : undefined;
    const arrived =
      value === undefined
        ? undefined
        : [plan, ...this.#uncertain].find((sent) => difference(value, sent).length === 0);
    if (arrived) {
      this.#confirm(arrived, theirs.etag, theirs.takesPatches);
      return 'confirmed';
    }
    const known = value !== undefined && this.#server !== undefined;
    if (!known || difference(value, this.#server).length > 0) {
      if (response.ok) throw new StorageError('refused', 'The server did not keep the plan.');
      return this.#stop(theirs);
    }
    if (response.ok) {
      throw new StorageError(
        'refused',
        'The server sent the plan elsewhere. You may have to sign in again.',
      );
    }
    if (response.status === 409) throw refusal(response);
    if (theirs.etag !== this.#etag) this.#precondition = 'as-sent';
    else if (this.#precondition === 'as-sent' && theirs.etag.startsWith('W/'))
      this.#precondition = 'strong';
    else this.#precondition = 'none';
    this.#learn(theirs.etag, theirs.takesPatches);
    return 'again';
  }

  /** The last answer named no ETag: looks whether the server still holds what it confirmed. */
  async #lookBefore(): Promise<boolean> {
    const theirs = await this.#open();
    const read = readDocument(theirs.text);
    if (!read.ok || difference(read.value, this.#server).length > 0) {
      this.#stop(theirs);
      return false;
    }
    this.#etag = theirs.etag;
    this.#etagLost = false;
    return true;
  }

  #open(): Promise<OpenedDocument> {
    const {timeout} = this.#pace;
    return openFrom(this.#options.url, {fetch: this.#fetch, cache: 'no-store', timeout});
  }

  #stop(theirs: OpenedDocument | undefined): 'stop' {
    this.#conflicted = true;
    this.#say('failed', new StorageError('conflict'));
    this.#options.conflict(theirs);
    return 'stop';
  }

  #confirm(plan: Plan, etag: string, patches: boolean): void {
    this.#server = plan;
    this.#uncertain = [];
    this.#learn(etag, patches);
    this.#options.confirmed?.(plan, {tag: comparable(etag), text: serializePlan(plan)});
  }

  /** The server said no: this time the plan did not arrive. */
  #forget(plan: Plan): void {
    const last = this.#uncertain.lastIndexOf(plan);
    if (last >= 0) this.#uncertain.splice(last, 1);
  }

  #request(plan: Plan, leaving: boolean): Sending {
    const headers: Record<string, string> = {Accept: 'application/json'};
    const conditional = this.#etag !== '' && this.#precondition !== 'none';
    if (conditional) {
      headers['If-Match'] = this.#precondition === 'strong' ? comparable(this.#etag) : this.#etag;
    }
    const whole = serializePlan(plan);
    // A patch fits one version only: without a precondition a repeated one would be applied twice.
    const patch =
      this.#takesPatches && !this.#patchRefused && conditional && this.#server !== undefined
        ? JSON.stringify(difference(this.#server, plan))
        : undefined;
    const patched = patch !== undefined && patch.length < whole.length;
    const body = patched ? patch : whole;
    headers['Content-Type'] = patched ? JSON_PATCH : 'application/json';
    const method = patched ? 'PATCH' : 'PUT';
    const keepalive = leaving && new TextEncoder().encode(body).length <= KEEPALIVE_BYTES;
    return {plan, method, init: {method, headers, body, ...(keepalive ? {keepalive} : {})}};
  }

  #fail(error: StorageError): void {
    if (error.code !== 'network') {
      this.#say('failed', error);
      return;
    }
    const {first, longest} = this.#pace;
    const random = this.#options.random ?? Math.random;
    const pause = Math.min(longest, first * 2 ** Math.min(this.#failures++, 30));
    const asked = Math.min(LONGEST_RETRY_AFTER, (error.retryAt ?? 0) - Date.now());
    const delay = Math.max(pause * (0.75 + random() / 2), asked);
    this.#retrying = true;
    this.#schedule(delay);
    const {status, cause, message} = error;
    this.#say(
      'failed',
      new StorageError('network', message, {
        ...(status === undefined ? {} : {status}),
        retryAt: Date.now() + delay,
        cause,
      }),
    );
  }

  #say(state: SaveState, error?: StorageError): void {
    if (this.#closed || (state === this.#state && !error)) return;
    this.#state = state;
    this.#options.report(saveReport('http', state, error));
  }
}

/** Statuses by which a server says that it cannot do this PATCH; the whole document may do. */
function refusesPatch(status: number): boolean {
  return [400, 405, 409, 415, 422, 501].includes(status);
}

function withRetryAfter(error: StorageError, response: Response): StorageError {
  const value = response.headers.get('Retry-After');
  if (error.code !== 'network' || value === null) return error;
  const retryAt = /^\d+$/.test(value) ? Date.now() + Number(value) * 1000 : Date.parse(value);
  if (Number.isNaN(retryAt)) return error;
  return new StorageError(error.code, error.message, {status: response.status, retryAt});
}

/**
 * Opening a document from an address.
 *
 * What always holds: never more bytes are read than a document may have; an answer that is not a success is
 * a `StorageError` and no document; nothing is ever sent to the address.
 */
import {limits} from '../plan/gate.js';
import {fingerprint} from './fingerprint.js';
import {StorageError} from './plan-storage.js';

/** What a host may put in the place of `fetch`, to add its headers. */
export type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

export interface OpenOptions {
  readonly fetch?: Fetch | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds until the attempt is given up; 30,000. */
  readonly timeout?: number | undefined;
  /** How the browser's own store of answers is used; it asks the server unless told otherwise. */
  readonly cache?: RequestCache | undefined;
}

/** A document as an address gave it: text that nobody has checked yet. */
export interface OpenedDocument {
  readonly text: string;
  /** The ETag, or else the fingerprint of the text: the `base` of what is kept. */
  readonly tag: string;
  /** The ETag as the server sent it, `''` where it sent none: for `If-Match`. */
  readonly etag: string;
  /** The server takes `application/json-patch+json`. */
  readonly takesPatches: boolean;
  /** The address after redirects. */
  readonly url: string;
}

/** The media type of RFC 6902. */
export const JSON_PATCH = 'application/json-patch+json';

const TIMEOUT = 30_000;
/** Why a request was stopped that took too long. */
const LATE = new Error('Too late.');

/**
 * Fetches a document: a plan, a survey, a response or a summary. Rejects with a `StorageError`: `network`
 * (not reached, too slow, or a status that may pass), `refused` (any other status), `too-large`, `corrupt`
 * (not UTF-8) or `aborted`.
 */
export async function openFrom(
  address: string,
  options: OpenOptions = {},
): Promise<OpenedDocument> {
  return limited(options, async (signal) => {
    const send = options.fetch ?? defaultFetch;
    const response = await send(address, {
      headers: {Accept: 'application/json'},
      cache: options.cache ?? 'no-cache',
      signal,
    });
    if (!response.ok) {
      void discard(response);
      throw refusal(response);
    }
    const text = await readText(response);
    const etag = response.headers.get('ETag') ?? '';
    return {
      text,
      etag,
      tag: etag ? comparable(etag) : await fingerprint(text),
      takesPatches: takesPatches(response),
      url: response.url,
    };
  });
}

/** The page's own `fetch`, looked up when it is used. */
export const defaultFetch: Fetch = (input, init) => globalThis.fetch(input, init);

/** A tag to compare with: a proxy that compresses on the way makes strong tags weak. */
export function comparable(etag: string): string {
  return etag.replace(/^W\//, '');
}

/** Whether a status may pass by itself. */
function mayPass(status: number): boolean {
  return status === 408 || status === 425 || status === 429 || status >= 500;
}

export function takesPatches(response: Response): boolean {
  const accepted = response.headers.get('Accept-Patch') ?? '';
  return accepted
    .split(',')
    .some((type) => type.split(';')[0]?.trim().toLowerCase() === JSON_PATCH);
}

/** What an answer that is not a success means. */
export function refusal(response: Response): StorageError {
  const {status} = response;
  if (status === 413) {
    return new StorageError('too-large', 'The plan is larger than the server takes.', {status});
  }
  if (mayPass(status)) {
    return new StorageError('network', `The server could not answer (${String(status)}).`, {
      status,
    });
  }
  const message =
    status === 401 || status === 403
      ? 'The server does not let you do this. You may have to sign in again.'
      : status === 404 || status === 410
        ? 'There is nothing at this address.'
        : `The server did not accept this (${String(status)}).`;
  return new StorageError('refused', message, {status});
}

/** Leaves the rest of an answer unread, so that its connection is free again. */
export async function discard(response: Response): Promise<void> {
  try {
    await response.body?.cancel();
  } catch {
    // It was read, or is gone: nothing to free.
  }
}

/** Runs a request under a time limit; whatever it throws comes out as a `StorageError`. */
export async function limited<T>(
  {signal, timeout = TIMEOUT}: OpenOptions,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const stop = (): void => {
    controller.abort();
  };
  const timer = setTimeout(() => {
    controller.abort(LATE);
  }, timeout);
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  try {
    // A host's own fetch may not know signals: then the wait ends all the same.
    return await Promise.race([run(controller.signal), aborted(controller.signal)]);
  } catch (cause) {
    if (cause instanceof StorageError) throw cause;
    if (signal?.aborted) throw new StorageError('aborted', undefined, {cause});
    if (controller.signal.reason === LATE) {
      throw new StorageError('network', 'The server did not answer in time.', {cause});
    }
    throw new StorageError('network', undefined, {cause});
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const end = (): void => {
      reject(new DOMException('Stopped', 'AbortError'));
    };
    if (signal.aborted) end();
    else signal.addEventListener('abort', end);
  });
}

/** The text of an answer; stops reading where it grows beyond what a document may have. */
async function readText(response: Response): Promise<string> {
  const decoder = new TextDecoder('utf-8', {fatal: true});
  // A success without a body is an empty document, which the gate refuses with a sentence.
  if (!response.body) return '';
  const reader = response.body.getReader();
  let size = 0;
  let text = '';
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text + decode(decoder);
    size += value.length;
    if (size > limits.bytes) {
      void reader.cancel().catch(() => undefined);
      throw new StorageError('too-large', 'The document is larger than 5 MB.');
    }
    text += decode(decoder, value);
  }
}

function decode(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return bytes ? decoder.decode(bytes, {stream: true}) : decoder.decode();
  } catch (cause) {
    throw new StorageError('corrupt', 'The document is not written in UTF-8.', {cause});
  }
}

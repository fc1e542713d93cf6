/**
 * How a plan is put to a server, as what changed or as a whole, and what a server says that does not take it.
 *
 * What always holds: a patch goes only where a precondition says what it is for.
 */
import {difference} from '../plan/difference.js';
import {serializePlan} from '../plan/open.js';
import type {Plan} from '../plan/types.js';
import {JSON_PATCH} from './http.js';
import {StorageError} from './plan-storage.js';

/** Browsers send 64 kB after a page is gone; some of it is needed for headers. */
const KEEPALIVE_BYTES = 60_000;

/** A request that saves. */
interface Saving {
  readonly method: 'PATCH' | 'PUT';
  readonly init: RequestInit & {readonly body: string};
}

/**
 * @param ifMatch the version that it goes over; `""` whatever is there
 * @param base what that version holds; `undefined` where it is not known, or the server takes no JSON Patch
 * @param leaving the page may be gone before the answer is here
 */
export function savingRequest(
  plan: Plan,
  ifMatch: string,
  base: unknown,
  leaving: boolean,
): Saving {
  const headers: Record<string, string> = {Accept: 'application/json'};
  if (ifMatch) headers['If-Match'] = ifMatch;
  const whole = serializePlan(plan);
  // A patch fits one version only: without a precondition a repeated one would be applied twice.
  const patch = ifMatch && base !== undefined ? JSON.stringify(difference(base, plan)) : undefined;
  const patched = patch !== undefined && patch.length < whole.length;
  const body = patched ? patch : whole;
  headers['Content-Type'] = patched ? JSON_PATCH : 'application/json';
  const method = patched ? 'PATCH' : 'PUT';
  const keepalive = leaving && new TextEncoder().encode(body).length <= KEEPALIVE_BYTES;
  return {method, init: {method, headers, body, ...(keepalive ? {keepalive} : {})}};
}

/** Statuses by which a server says that it cannot do this PATCH; the whole document may do. */
export function refusesPatch(status: number): boolean {
  return [400, 405, 409, 415, 422, 501].includes(status);
}

/** With the time at which the server wants to be asked again, where it says one. */
export function withRetryAfter(error: StorageError, response: Response): StorageError {
  const value = response.headers.get('Retry-After');
  if (error.code !== 'network' || value === null) return error;
  const retryAt = /^\d+$/.test(value) ? Date.now() + Number(value) * 1000 : Date.parse(value);
  if (Number.isNaN(retryAt)) return error;
  return new StorageError(error.code, error.message, {status: response.status, retryAt});
}

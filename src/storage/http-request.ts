/**
 * How a plan is put to a server, as what changed or as a whole, and what a server says that does not take it.
 *
 * What always holds: a patch goes only where a precondition says what it is for.
 */
import {difference} from '../plan/difference.js';
import {serializePlan} from '../plan/open.js';
import type {Plan} from '../plan/types.js';
import {comparable, JSON_PATCH} from './http.js';
import {StorageError} from './plan-storage.js';

/** Browsers send 64 kB after a page is gone; some of it is needed for headers. */
const KEEPALIVE_BYTES = 60_000;

/** How `If-Match` names what was seen. A proxy may have weakened a tag that its server knows as strong. */
export type Precondition = 'as-sent' | 'strong' | 'none';

/** A request that saves. */
interface Saving {
  readonly method: 'PATCH' | 'PUT';
  readonly init: RequestInit & {readonly body: string};
}

/**
 * @param server what the server holds, as far as is known
 * @param etag of what the server holds; `""` where it has none
 * @param patches whether the server takes JSON Patch
 * @param leaving the page may be gone before the answer is here
 */
export function savingRequest(
  plan: Plan,
  server: unknown,
  etag: string,
  precondition: Precondition,
  patches: boolean,
  leaving: boolean,
): Saving {
  const headers: Record<string, string> = {Accept: 'application/json'};
  const conditional = etag !== '' && precondition !== 'none';
  if (conditional) {
    headers['If-Match'] = precondition === 'strong' ? comparable(etag) : etag;
  }
  const whole = serializePlan(plan);
  // A patch fits one version only: without a precondition a repeated one would be applied twice.
  const patch =
    patches && conditional && server !== undefined
      ? JSON.stringify(difference(server, plan))
      : undefined;
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

// A real HTTP server of plans, for tests: what a school's server would do, and every way in which one fails.
// Runs in Node by itself (`startPlanServer()`) and inside web-test-runner (`planServer().middleware`).
//
//   GET, HEAD, PUT, PATCH, DELETE  /plans/<id>
//   PUT                            /plans/<id>/behavior   {etags, patch, put}  for all later answers
//   POST                           /plans/<id>/faults     [fault, …]       one each for the next answers
//   GET                            /plans/<id>/record     what happened: {text, requests: [...]}
//
// A fault is one of
//   {status, headers?, applied?}   that answer; `applied`: the request had its effect all the same
//   {drop: true, applied?}         the connection breaks without an answer
//   {latency: ms}                  the right answer, late
//   {redirect: address}            303 to somewhere else, without effect
//   {change: document}             somebody else saves this first; then the request is treated as usual
// A fault may name `on: ['PUT', 'PATCH']` (the default; also 'GET'): it waits for such a request.
import {createHash} from 'node:crypto';
import {createServer} from 'node:http';
import {applyPatch} from 'rfc6902';

const JSON_PATCH = 'application/json-patch+json';
const CHANGING = ['PUT', 'PATCH', 'DELETE'];
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

/** One plan on the server. */
class Place {
  /** @type {string | undefined} */
  text;
  version = 0;
  faults = [];
  requests = [];
  // etags: 'strong' | 'weak' | 'naive' (weak, and compared letter by letter) | 'none' |
  // 'not-on-save' (only told when the document is read).
  behavior = {etags: 'strong', patch: false, put: true};

  set(text) {
    this.text = text;
    this.version++;
  }

  get etag() {
    const {etags} = this.behavior;
    if (etags === 'none' || this.text === undefined) return '';
    const sum = createHash('sha256').update(`${this.version} ${this.text}`).digest('hex');
    const strong = `"${sum.slice(0, 16)}"`;
    return etags === 'weak' || etags === 'naive' ? `W/${strong}` : strong;
  }

  /** RFC 9110: `If-Match` compares strongly; a weakened tag never matches itself. */
  matches(condition) {
    if (condition === undefined) return true;
    if (this.text === undefined) return false;
    if (condition === '*') return true;
    const given = condition.split(',').map((tag) => tag.trim());
    if (this.behavior.etags === 'naive') return given.includes(this.etag);
    // Behind a proxy that weakens tags the server itself still knows the strong one.
    return given.includes(this.etag.replace(/^W\//, ''));
  }
}

export function planServer({prefix = '/plans/'} = {}) {
  /** @type {Map<string, Place>} */
  const places = new Map();
  const place = (id) => {
    let found = places.get(id);
    if (!found) places.set(id, (found = new Place()));
    return found;
  };

  async function bodyOf(request) {
    const parts = [];
    for await (const part of request) parts.push(part);
    return Buffer.concat(parts).toString('utf8');
  }

  /** Does what the request asks; gives the answer as [status, headers, body]. */
  function answer(here, request, body) {
    const headers = () => ({
      ...(here.etag && !(here.behavior.etags === 'not-on-save' && CHANGING.includes(request.method))
        ? {ETag: here.etag}
        : {}),
      ...(here.behavior.patch ? {'Accept-Patch': JSON_PATCH} : {}),
    });
    if (request.method === 'GET' || request.method === 'HEAD') {
      if (here.text === undefined) return [404, {}, ''];
      return [200, {...headers(), 'Content-Type': 'application/json'}, here.text];
    }
    if (!CHANGING.includes(request.method)) return [405, {Allow: 'GET, PUT, PATCH'}, ''];
    if (!here.matches(request.headers['if-match'])) return [412, headers(), ''];
    if (request.method === 'DELETE') {
      here.text = undefined;
      return [204, {}, ''];
    }
    if (request.method === 'PUT') {
      if (!here.behavior.put) return [405, {Allow: 'GET, PATCH'}, ''];
      try {
        JSON.parse(body);
      } catch {
        return [400, {}, ''];
      }
      const status = here.text === undefined ? 201 : 204;
      here.set(body);
      return [status, headers(), ''];
    }
    if (!here.behavior.patch) return [405, {Allow: 'GET, PUT'}, ''];
    if (request.headers['content-type'] !== JSON_PATCH) return [415, headers(), ''];
    if (here.text === undefined) return [404, {}, ''];
    const document = JSON.parse(here.text);
    const failures = applyPatch(document, JSON.parse(body)).filter(Boolean);
    if (failures.length) return [422, headers(), JSON.stringify(failures.map(String))];
    here.set(`${JSON.stringify(document, undefined, 2)}\n`);
    return [204, headers(), ''];
  }

  /** Answers a request under `prefix`; `false` for any other. */
  async function handle(request, response) {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (!path.startsWith(prefix)) return false;
    const [id, part] = path.slice(prefix.length).split('/');
    const here = place(id);
    const body = await bodyOf(request);
    const send = (status, headers = {}, text = '') => {
      response.writeHead(status, {'Cache-Control': 'no-store', ...headers});
      response.end(request.method === 'HEAD' ? '' : text);
    };
    if (part === 'behavior') {
      Object.assign(here.behavior, JSON.parse(body));
      send(204);
      return true;
    }
    if (part === 'faults') {
      here.faults.push(...JSON.parse(body));
      send(204);
      return true;
    }
    if (part === 'record') {
      const {text, requests} = here;
      send(200, {'Content-Type': 'application/json'}, JSON.stringify({text, requests}));
      return true;
    }

    const {method} = request;
    const at = here.faults.findIndex(({on = ['PUT', 'PATCH']}) => on.includes(method));
    const fault = at >= 0 ? here.faults.splice(at, 1)[0] : {};
    const entry = {
      method,
      ifMatch: request.headers['if-match'],
      type: request.headers['content-type'],
      length: body.length,
      status: 0,
    };
    here.requests.push(entry);
    if (fault.latency) await sleep(fault.latency);
    if (fault.change !== undefined) here.set(fault.change);
    if (fault.redirect !== undefined) {
      entry.status = 303;
      send(303, {Location: fault.redirect});
      return true;
    }
    if (fault.drop || fault.status) {
      if (fault.applied) answer(here, request, body);
      entry.status = fault.status ?? 0;
      if (fault.drop) request.socket.destroy();
      else send(fault.status, fault.headers);
      return true;
    }
    const [status, headers, text] = answer(here, request, body);
    entry.status = status;
    send(status, headers, text);
    return true;
  }

  /** For the middleware list of web-test-runner. */
  async function middleware(context, next) {
    if (!context.path.startsWith(prefix)) return next();
    context.respond = false;
    // Koa takes an unanswered request, such as a broken connection, for one that found nothing.
    context.status = 200;
    await handle(context.req, context.res);
    return undefined;
  }

  return {place, handle, middleware};
}

/** Starts a server on a free port of this machine. */
export async function startPlanServer() {
  const plans = planServer();
  const server = createServer((request, response) => {
    plans.handle(request, response).then(
      (handled) => {
        if (handled) return;
        // Where redirects end: a page that says yes to everything, as sign-in pages do.
        response.writeHead(200, {'Content-Type': 'text/html'});
        response.end('<!doctype html><title>Sign in</title>');
      },
      (error) => {
        response.destroy(error);
      },
    );
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const {port} = server.address();
  return {
    ...plans,
    origin: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(done);
      }),
  };
}

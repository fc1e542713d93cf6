// A real HTTP server that takes responses, for tests: keeps each once, by its Idempotency-Key, and fails as told.
//
//   POST, PUT  /responses/<place>          takes a response
//   POST       /responses/<place>/faults   [fault, …], one each for the next responses
//   GET        /responses/<place>/record   what happened: {stored: [response…], requests: [{…}…]}
//
// A fault is one of
//   {status, headers?, applied?}   that answer; `applied`: the response was kept all the same
//   {drop: true, applied?}         the connection breaks without an answer
//   {latency: ms}                  the right answer, late
//   {redirect: address}            303 to somewhere else, without effect

class Place {
  stored = new Map();
  requests = [];
  faults = [];

  take(key, body) {
    if (!this.stored.has(key)) this.stored.set(key, body);
  }
}

const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

async function read(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

export function responseServer({prefix = '/responses/'} = {}) {
  const places = new Map();

  async function handle(request, response) {
    const {pathname} = new URL(request.url, 'http://localhost');
    const [name, part] = pathname.slice(prefix.length).split('/');
    const place = places.get(name) ?? new Place();
    places.set(name, place);
    const send = (status, headers = {}, body = '') => {
      response.writeHead(status, {'Content-Type': 'application/json', ...headers});
      response.end(body);
    };
    const text = await read(request);
    if (part === 'faults') {
      place.faults.push(...JSON.parse(text));
      return send(204);
    }
    if (part === 'record') {
      const {requests, stored} = place;
      return send(200, {}, JSON.stringify({requests, stored: [...stored.values()]}));
    }
    const key = request.headers['idempotency-key'];
    place.requests.push({
      method: request.method,
      key,
      type: request.headers['content-type'],
      cookie: request.headers.cookie,
      referer: request.headers.referer,
      body: text,
    });
    const fault = place.faults.shift() ?? {};
    if (fault.latency) await sleep(fault.latency);
    const refused = fault.status ?? fault.redirect ?? fault.drop;
    if (!refused || fault.applied) place.take(key, JSON.parse(text));
    if (fault.drop) return request.socket.destroy();
    if (fault.redirect) return send(303, {Location: fault.redirect});
    return send(fault.status ?? 201, fault.headers);
  }

  /** For the middleware list of web-test-runner. */
  async function middleware(context, next) {
    if (!context.path.startsWith(prefix)) return next();
    context.respond = false;
    await handle(context.req, context.res);
    return undefined;
  }

  return {handle, middleware};
}

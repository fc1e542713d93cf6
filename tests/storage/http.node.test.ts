/** Opening documents from a real server. */
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {RequestListener, Server} from 'node:http';
import {expect} from 'chai';
import {plainFingerprint, fingerprint} from '../../src/storage/fingerprint.js';
import {openFrom} from '../../src/storage/http.js';
import {StorageError} from '../../src/storage/plan-storage.js';

const refusal = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'nothing was refused',
    (error: unknown) => (error instanceof StorageError ? error.code : error),
  );

describe('opening a document from an address', () => {
  let server: Server;
  let url: string;
  let answer: RequestListener;
  before(async () => {
    server = createServer((request, response) => {
      answer(request, response);
    });
    await new Promise<void>((done) => {
      server.listen(0, '127.0.0.1', done);
    });
    url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/plan.json`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  it('gives the text, the ETag and whether the server takes patches', async () => {
    answer = (request, response) => {
      expect(request.headers.accept).to.equal('application/json');
      response.setHeader('ETag', 'W/"7"');
      response.setHeader('Accept-Patch', 'text/plain, application/json-patch+json;charset=utf-8');
      response.end('\ufeff{"title": "Más"}');
    };
    expect(await openFrom(url)).to.deep.equal({
      ...{text: '{"title": "Más"}', etag: 'W/"7"', tag: '"7"'},
      ...{takesPatches: true, url},
    });
  });

  it('gives the fingerprint of the text where there is no ETag', async () => {
    answer = (_, response) => response.end('{}');
    const {etag, tag} = await openFrom(url);
    expect([etag, tag]).to.deep.equal(['', await fingerprint('{}')]);
    expect(tag).not.to.equal(plainFingerprint('{}'));
  });

  const statuses: readonly (readonly [number, string])[] = [
    [401, 'refused'],
    [403, 'refused'],
    [404, 'refused'],
    [410, 'refused'],
    [408, 'network'],
    [429, 'network'],
    [500, 'network'],
    [503, 'network'],
  ];
  for (const [status, code] of statuses) {
    it(`refuses ${String(status)} as ${code}`, async () => {
      answer = (_, response) => {
        response.statusCode = status;
        response.end('{"format": "cairn-plan", "version": 1}');
      };
      expect(await refusal(openFrom(url))).to.equal(code);
    });
  }

  it('stops reading a document that is too large', async () => {
    let sent = 0;
    answer = (_, response) => {
      const more = (): void => {
        while (sent < 200_000_000 && !response.destroyed) {
          sent += 65_536;
          if (!response.write(' '.repeat(65_536))) {
            response.once('drain', more);
            return;
          }
        }
        response.end();
      };
      more();
    };
    expect(await refusal(openFrom(url))).to.equal('too-large');
    expect(sent).to.be.below(50_000_000);
  });

  it('refuses what is not UTF-8, and what breaks off', async () => {
    answer = (_, response) => response.end(Buffer.from([0x22, 0xff, 0x22]));
    expect(await refusal(openFrom(url))).to.equal('corrupt');
    answer = (_, response) => {
      response.writeHead(200, {'Content-Length': '100'});
      response.write('{"half":');
      setTimeout(() => response.destroy(), 10);
    };
    expect(await refusal(openFrom(url))).to.equal('network');
  });

  it('keeps letters whole that arrive in two pieces', async () => {
    answer = (_, response) => {
      const bytes = Buffer.from('"é€😀"');
      const at = [...bytes.keys()];
      const next = (): void => {
        const index = at.shift();
        if (index === undefined) response.end();
        else {
          response.write(bytes.subarray(index, index + 1));
          setTimeout(next, 1);
        }
      };
      next();
    };
    expect((await openFrom(url)).text).to.equal('"é€😀"');
  });

  it('stops when the caller gives up, and when it takes too long', async () => {
    answer = () => undefined;
    const stop = new AbortController();
    const opening = refusal(openFrom(url, {signal: stop.signal}));
    setTimeout(() => {
      stop.abort();
    }, 10);
    expect(await opening).to.equal('aborted');
    expect(await refusal(openFrom(url, {signal: AbortSignal.abort()}))).to.equal('aborted');
    expect(await refusal(openFrom(url, {timeout: 20}))).to.equal('network');
  });

  it('says network where nobody is there', async () => {
    expect(await refusal(openFrom('http://127.0.0.1:9/plan.json'))).to.equal('network');
  });
});

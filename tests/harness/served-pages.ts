/** For tests of the built package in Node: a server of the test's own, and Chromium to look at its pages with. */
import {createServer, type RequestListener} from 'node:http';
import type {AddressInfo} from 'node:net';
import puppeteer, {type Browser} from 'puppeteer-core';
import {chromiumArgs, find} from '../../.config/scripts/browsers.js';

export interface ServedPages {
  /** The address of the server, without a path. */
  readonly base: string;
  readonly browser: Browser;
}

/** Both are there from before the tests of the suite that calls this to after them. */
export function servedPages(answer: RequestListener): ServedPages {
  const server = createServer(answer);
  const served = {base: '', browser: undefined as unknown as Browser};
  before(async () => {
    await new Promise<void>((listening) => {
      server.listen(0, '127.0.0.1', listening);
    });
    served.base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    served.browser = await puppeteer.launch({
      executablePath: find('chromium')!,
      args: chromiumArgs,
    });
  });
  after(async () => {
    await served.browser.close();
    server.closeAllConnections();
    server.close();
  });
  return served;
}

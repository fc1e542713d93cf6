// Serves a folder on this machine alone, for scripts that open what was built in a browser.
import {createReadStream, existsSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';

const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Answers with a file of a folder, or that there is none. */
export function fileAnswer(root, path, response) {
  const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
  // A browser asks for it by itself; a static Storybook has another icon.
  if (path === '/favicon.ico') return response.writeHead(204).end();
  if (!existsSync(file) || statSync(file).isDirectory()) return response.writeHead(404).end();
  response.writeHead(200, {'content-type': TYPES[extname(file)] ?? 'application/octet-stream'});
  return createReadStream(file).pipe(response);
}

/** Resolves with the address of the folder, and how serving it ends. */
export async function serveFolder(root) {
  const server = createServer((req, res) => {
    const path = normalize(decodeURIComponent(new URL(req.url, 'http://x').pathname));
    fileAnswer(root, path, res);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    base: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

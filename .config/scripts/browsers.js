// Finds the browsers that tests use; installs one where it is missing and that is possible.
// Built-in modules only: it may run before there is a node_modules folder.
import {accessSync, constants, existsSync, readdirSync} from 'node:fs';
import {homedir, platform} from 'node:os';
import {delimiter, join} from 'node:path';
import {run} from './dependencies.js';

const HOME = homedir();
const MAC = '/Applications';
const WINDOWS = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
];

/** What each browser is called: on PATH, as a Mac application, under Windows' program folders. */
const KNOWN = {
  chromium: {
    env: ['CHROMIUM_BIN', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'],
    path: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge',
    ],
    mac: [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
    // Left by `npx playwright install chromium`.
    cache: [
      /^chromium-\d+$/,
      [
        'chrome-linux64/chrome',
        'chrome-linux/chrome',
        'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
        'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
        'chrome-win64/chrome.exe',
        'chrome-win/chrome.exe',
      ],
    ],
    apt: ['chromium'],
  },
  firefox: {
    env: ['FIREFOX_BIN'],
    path: ['firefox-esr', 'firefox'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe'],
    apt: ['firefox-esr'],
  },
  webkit: {
    env: ['WEBKIT_DRIVER'],
    path: ['WebKitWebDriver'],
    apt: ['webkit2gtk-driver', 'xvfb'],
  },
};

const runnable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The file of a program on PATH. */
export function onPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((dir) => join(dir, name))
    .find(runnable);
}

function inPlaywrightCache([folder, files]) {
  const root =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    {
      darwin: join(HOME, 'Library/Caches/ms-playwright'),
      win32: join(process.env.LOCALAPPDATA ?? HOME, 'ms-playwright'),
    }[platform()] ??
    join(HOME, '.cache/ms-playwright');
  if (!existsSync(root)) return undefined;
  const folders = readdirSync(root)
    .filter((name) => folder.test(name))
    .sort()
    .reverse();
  return folders.flatMap((name) => files.map((file) => join(root, name, file))).find(runnable);
}

/** The executable of a browser (for WebKit, of its driver), or undefined. */
export function find(name) {
  const known = KNOWN[name];
  const chosen = known.env.map((key) => process.env[key]).find(Boolean);
  if (chosen) return chosen;
  if (platform() === 'darwin')
    return (
      (known.mac ?? []).map((app) => join(MAC, app)).find(runnable) ??
      (known.cache && inPlaywrightCache(known.cache))
    );
  if (platform() === 'win32') {
    const roots = WINDOWS.filter(Boolean);
    return (
      (known.windows ?? [])
        .flatMap((file) => roots.map((root) => join(root, file)))
        .find(runnable) ??
      (known.cache && inPlaywrightCache(known.cache))
    );
  }
  // WebKit's driver opens a window: it needs a display, or a virtual one.
  const display = process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY ?? onPath('Xvfb');
  if (name === 'webkit' && !display) return undefined;
  return known.path.map(onPath).find(Boolean) ?? (known.cache && inPlaywrightCache(known.cache));
}

/**
 * Installs a browser and answers whether that went well: from the distribution's packages as
 * root or in CI on Debian and Ubuntu, else (Chromium only) Playwright's build. Never by sudo.
 */
export function install(name) {
  const root = process.getuid?.() === 0;
  const quiet = {DEBIAN_FRONTEND: 'noninteractive'};
  if (onPath('apt-get') && (root || process.env.CI)) {
    const done =
      run('apt-get', ['update', '-q'], quiet) &&
      run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...KNOWN[name].apt], quiet);
    if (done && find(name)) return true;
  }
  if (name !== 'chromium') return false;
  // As root the libraries that Chromium needs are installed too.
  const libraries = root && platform() === 'linux' ? ['--with-deps'] : [];
  return run('npx', ['--yes', 'playwright', 'install', ...libraries, 'chromium']);
}

/** How a person gets a browser. */
export function advice(name) {
  const apt = `sudo apt-get install ${KNOWN[name].apt.join(' ')}`;
  if (name === 'chromium')
    return `Install Google Chrome, or run "npx playwright install chromium" or (Debian, Ubuntu) "${apt}", or set CHROMIUM_BIN.`;
  if (name === 'firefox')
    return `Install Firefox or (Debian, Ubuntu) run "${apt}", or set FIREFOX_BIN.`;
  return `On Debian or Ubuntu run "${apt}".`;
}

/** What a headless Chromium needs in a container or in CI: no sandbox for root, no calls home. */
export const chromiumArgs = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * WTR plugin with commands that work in every browser of web-test-runner.config.js:
 * `media`, `viewport`, `keys` and `click`, and in Chromium `pointer`, `zone` and `reader`. WTR's own emulate-media knows no forced colours and only
 * CDP, its send-keys no chords in WebDriver, and WTR puts them before a config's plugins,
 * so these have names of their own; tests call them through tests/harness/commands.ts.
 *   Chromium: CDP Emulation.setEmulatedMedia.
 *   Firefox (WebDriver BiDi has no media emulation yet): preferences, set in the chrome
 *     scope; needs the launch argument --remote-allow-system-access.
 *   WebKitGTK: the window is resized; media features cannot change in a running browser,
 *     so `media` answers {supported: false} and the test skips.
 * A page is used for many test files: tests set back what they set.
 */
const FIREFOX_PREFS = {
  reducedMotion: (v) => ['ui.prefersReducedMotion', v === 'reduce' ? 1 : 0],
  colorScheme: (v) => ['ui.systemUsesDarkTheme', v === 'dark' ? 1 : 0],
  forcedColors: (v) => ['browser.display.document_color_use', v === 'active' ? 2 : 0],
};
const FEATURES = {
  reducedMotion: 'prefers-reduced-motion',
  colorScheme: 'prefers-color-scheme',
  forcedColors: 'forced-colors',
  contrast: 'prefers-contrast',
};
const COMMANDS = new Set(['media', 'viewport', 'keys', 'click', 'pointer', 'zone', 'reader']);
/** The CDP session and media features of each Chromium page. */
const chromium = new WeakMap();

async function chromiumMedia(page, payload) {
  if (!chromium.has(page)) chromium.set(page, {cdp: await page.createCDPSession(), now: {}});
  const {cdp, now} = chromium.get(page);
  Object.assign(now, payload);
  const features = Object.entries(now).map(([name, value]) => ({name: FEATURES[name], value}));
  await cdp.send('Emulation.setEmulatedMedia', {features});
}

async function firefoxMedia(page, payload) {
  const {connection} = page.browser();
  const {result: tree} = await connection.send('browsingContext.getTree', {'moz:scope': 'chrome'});
  for (const [name, value] of Object.entries(payload)) {
    const [pref, int] = FIREFOX_PREFS[name](value);
    await connection.send('script.evaluate', {
      expression: `Services.prefs.setIntPref(${JSON.stringify(pref)}, ${int})`,
      target: {context: tree.contexts[0].context},
      awaitPromise: false,
    });
  }
}

/** Fingers or a mouse, as the browser gets them from the hardware: {kind: 'touch', type, points} or {kind: 'mouse', …}. */
async function chromiumPointer(page, {kind, type, points: [at, ...others]}) {
  if (!chromium.has(page)) chromium.set(page, {cdp: await page.createCDPSession(), now: {}});
  const {cdp} = chromium.get(page);
  if (kind === 'touch') {
    const touchPoints = [...(at ? [at] : []), ...others].map((point, id) => ({...point, id}));
    await cdp.send('Input.dispatchTouchEvent', {type, touchPoints});
  } else {
    await cdp.send('Input.dispatchMouseEvent', {type, ...at, button: 'left', clickCount: 1});
  }
}

/** Presses keys together, as 'Shift+Tab', through puppeteer. */
async function puppeteerKeys(page, chord) {
  const keys = chord === '+' ? ['+'] : chord.split('+');
  for (const key of keys) await page.keyboard.down(key);
  for (const key of keys.reverse()) await page.keyboard.up(key);
}

/**
 * What a screen reader can do with the page, by the tree that the browser makes for it and nothing else: `read` all of it,
 * `press` or `go` to what has this role and name. Answers with the roles and names that are there, where it is not.
 */
async function chromiumReader(page, {act, role, name}) {
  if (!chromium.has(page)) chromium.set(page, {cdp: await page.createCDPSession(), now: {}});
  const {cdp} = chromium.get(page);
  const {nodes} = await cdp.send('Accessibility.getFullAXTree');
  const there = nodes
    .filter((node) => !node.ignored && node.role?.value !== 'InlineTextBox')
    .map((node) => ({
      role: node.role?.value ?? '',
      name: (node.name?.value ?? '').replace(/\s+/g, ' ').trim(),
      states: Object.fromEntries(
        (node.properties ?? []).map((property) => [property.name, property.value.value]),
      ),
      of: node.backendDOMNodeId,
    }));
  const told = there.map(({role: is, name: called, states}) => ({role: is, name: called, states}));
  if (act === 'read') return {there: told};
  // Names of what was not laid out yet have lost the spaces between their parts.
  const bare = (text) => text.replace(/\s/g, '');
  const found = there.find((one) => one.role === role && bare(one.name) === bare(name));
  if (!found) return {there: told, missing: true};
  if (act === 'go') await cdp.send('DOM.focus', {backendNodeId: found.of});
  else {
    const {object} = await cdp.send('DOM.resolveNode', {backendNodeId: found.of});
    const functionDeclaration = 'function () { this.focus(); this.click(); }';
    await cdp.send('Runtime.callFunctionOn', {objectId: object.objectId, functionDeclaration});
  }
  return {there: told};
}

export function mediaPlugin() {
  return {
    name: 'media-everywhere',
    async executeCommand({command, payload, session: {browser, id}}) {
      if (!COMMANDS.has(command)) return null;
      const page = browser.getPage(id);
      const webkit = browser.type === 'webdriver';
      if (command === 'viewport') {
        await (webkit ? page.viewport(payload.width, payload.height) : page.setViewport(payload));
      } else if (command === 'keys') {
        await (webkit ? page.keys(payload) : puppeteerKeys(page, payload));
      } else if (command === 'click') {
        await (webkit ? page.click(payload) : page.mouse.click(payload.x, payload.y));
      } else if (command === 'reader') {
        if (webkit || browser.name === 'Firefox') return {supported: false};
        return {supported: true, ...(await chromiumReader(page, payload))};
      } else if (command === 'zone') {
        if (webkit || browser.name === 'Firefox') return {supported: false};
        await page.emulateTimezone(payload ?? undefined);
      } else if (command === 'pointer') {
        if (webkit || browser.name === 'Firefox') return {supported: false};
        await chromiumPointer(page, payload);
      } else if (webkit || (browser.name === 'Firefox' && 'contrast' in payload)) {
        return {supported: false};
      } else {
        await (browser.name === 'Firefox' ? firefoxMedia : chromiumMedia)(page, payload);
      }
      return {supported: true};
    },
  };
}

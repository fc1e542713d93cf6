/** The browsers that tests know. */
export type BrowserName = 'chromium' | 'firefox' | 'webkit';
/** The executable of a browser (for WebKit, of its driver), or undefined where there is none. */
export function find(name: BrowserName): string | undefined;
/** Installs a browser where that is possible; answers whether it is there now. */
export function install(name: BrowserName): boolean;
/** How a person gets a browser. */
export function advice(name: BrowserName): string;
/** The file of a program on PATH. */
export function onPath(name: string): string | undefined;
/** What a headless Chromium needs in a container or in CI: no sandbox for root, no calls home. */
export const chromiumArgs: string[];

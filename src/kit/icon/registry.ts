/**
 * The icons that can be asked for by name. Empty until somebody registers: a define file the whole set, a page its own.
 * An icon is path data and nothing else, so that none can bring anything into a page.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';

/** An outline in a square of 20, drawn with a line of 1.5. */
export interface Icon {
  /** SVG path data. */
  readonly path: string;
  /** Whether it points somewhere, and so the other way where one reads from right to left. */
  readonly mirrors?: boolean;
}

const icons = new Map<string, Icon>();
const followers = new Set<() => void>();

/** Adds an icon of that name, or draws it differently: `registerIcon('bus', {path: 'M4 4h12v9H4z'})`. */
export function registerIcon(name: string, icon: Icon): void {
  icons.set(name, icon);
  for (const follower of followers) follower();
}

export const isRegistered = (name: string): boolean => icons.has(name);

/** Calls back when an icon was registered. Returns how to stop. */
export function onIconsChanged(follower: () => void): () => void {
  followers.add(follower);
  return () => followers.delete(follower);
}

/** An icon by name or as it is; with a label a picture, else decoration. An unknown one keeps its place free. */
export function iconView(icon: string | Icon, label = ''): TemplateResult | typeof nothing {
  if (icon === '') return nothing;
  const {path = '', mirrors = false} = (typeof icon === 'string' ? icons.get(icon) : icon) ?? {};
  return html`<svg
    class=${mirrors ? 'icon mirrors' : 'icon'}
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    stroke-linejoin="round"
    role=${ifDefined(label ? 'img' : undefined)}
    aria-label=${ifDefined(label || undefined)}
    aria-hidden=${label ? nothing : 'true'}
  >
    <path d=${path} />
  </svg>`;
}

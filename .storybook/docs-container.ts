// What every docs page stands in: Storybook's own container, in the scheme that the toolbar says.
import {DocsContainer, type DocsContainerProps} from '@storybook/addon-docs/blocks';
import {createElement, useEffect, useState, type PropsWithChildren, type ReactElement} from 'react';
import {addons} from 'storybook/preview-api';
import {initialGlobals} from '../stories/book/stage.js';
import {bookTheme} from './theme.js';

const dark = matchMedia('(prefers-color-scheme: dark)');

/** The scheme of the toolbar, as its events or the address say. */
function schemeNow(): string {
  const channel = addons.getChannel();
  for (const event of ['globalsUpdated', 'setGlobals']) {
    const [last] = (channel.last(event) ?? []) as {globals?: {scheme?: string}}[];
    if (last?.globals?.scheme) return last.globals.scheme;
  }
  const address = new URLSearchParams(location.search).get('globals') ?? '';
  return /(?:^|;)scheme:(\w+)/.exec(address)?.[1] ?? initialGlobals.scheme;
}

function useScheme(): string {
  const [scheme, setScheme] = useState(schemeNow);
  useEffect(() => {
    const channel = addons.getChannel();
    const follow = (): void => {
      setScheme(schemeNow());
    };
    channel.on('globalsUpdated', follow);
    channel.on('setGlobals', follow);
    return () => {
      channel.off('globalsUpdated', follow);
      channel.off('setGlobals', follow);
    };
  }, []);
  return scheme;
}

function useSystemIsDark(): boolean {
  const [isDark, setDark] = useState(dark.matches);
  useEffect(() => {
    const follow = (): void => {
      setDark(dark.matches);
    };
    dark.addEventListener('change', follow);
    return () => {
      dark.removeEventListener('change', follow);
    };
  }, []);
  return isDark;
}

/** Give to `parameters.docs.container`. */
export function BookContainer({
  children,
  ...rest
}: PropsWithChildren<DocsContainerProps>): ReactElement {
  const scheme = useScheme();
  const systemIsDark = useSystemIsDark();
  const base = scheme === 'dark' || (scheme !== 'light' && systemIsDark) ? 'dark' : 'light';
  useEffect(() => {
    document.documentElement.dataset['scheme'] = scheme;
  }, [scheme]);
  return createElement(DocsContainer, {...rest, theme: bookTheme(base), children});
}

// The docs page of an element: what it is for, the element itself, its anatomy, each state, the keys, the
// API from the manifest, code to take along. What the manifest and the stories do not say stands in
// `parameters.guide`.
import {
  Canvas,
  Controls,
  DocsContext,
  Description,
  HeaderMdx,
  Source,
  Title,
  useOf,
} from '@storybook/addon-docs/blocks';
import {render, type TemplateResult} from 'lit';
import {
  createElement as h,
  Fragment,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ReactElement,
} from 'react';
import type {Guide} from '../stories/book/guide.js';
import {
  anatomyView,
  apiView,
  keyboardView,
  leadView,
  notesView,
} from '../stories/book/guide-view.js';
import {apiOf} from '../stories/book/manifest.js';

/** A piece of the page that Lit draws. */
function Part({template}: {template: TemplateResult}): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (place.current) render(template, place.current);
  });
  return h('div', {ref: place, className: 'book-part'});
}

function Heading({
  as,
  id,
  children,
}: {
  as: 'h2' | 'h3';
  id: string;
  children: string;
}): ReactElement {
  return h(HeaderMdx, {as, id, children});
}

/**
 * A story that is made when it is about to be seen: a page with ten tools on it opens like one with a single one. A
 * printed page has them all.
 */
function Later({children}: {children: ReactElement}): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const show = (): void => {
      setNear(true);
    };
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({isIntersecting}) => isIntersecting)) show();
      },
      {rootMargin: '800px'},
    );
    if (place.current) observer.observe(place.current);
    addEventListener('beforeprint', show);
    return () => {
      observer.disconnect();
      removeEventListener('beforeprint', show);
    };
  }, []);
  return h(
    'div',
    {ref: place, className: near ? 'book-later' : 'book-later waiting'},
    near && children,
  );
}

/** Most recipes begin with a tag; what does not is a program. */
const languageOf = (code: string): 'html' | 'ts' =>
  code.trimStart().startsWith('<') ? 'html' : 'ts';

const idOf = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

/** Give to `parameters.docs.page`. */
export function BookPage(): ReactElement {
  const {preparedMeta} = useOf('meta', ['meta']);
  const context = useContext(DocsContext);
  const guide = preparedMeta.parameters['guide'] as Guide | undefined;
  const api =
    typeof preparedMeta.component === 'string' ? apiOf(preparedMeta.component) : undefined;
  const stories = context.componentStories().filter((story) => story.tags.includes('autodocs'));
  const [primary, ...states] = stories;
  const section = (title: string, ...children: ReactElement[]): ReactElement =>
    h(
      Fragment,
      {key: title},
      h(Heading, {as: 'h2', id: idOf(title), children: title}),
      ...children,
    );

  return h(
    Fragment,
    null,
    h(Title),
    h(Part, {template: leadView(api, guide?.overview)}),
    primary &&
      section(
        'Try it',
        h(Description, {of: primary.moduleExport}),
        h(Canvas, {of: primary.moduleExport}),
        ...(Object.keys(primary.argTypes).length > 0
          ? [h(Controls, {of: primary.moduleExport, sort: 'none'})]
          : []),
      ),
    guide &&
      guide.anatomy.length > 0 &&
      section('Anatomy', h(Part, {template: anatomyView(guide)})),
    states.length > 0 &&
      section(
        'States',
        ...states.map((story) =>
          h(
            Fragment,
            {key: story.id},
            h(Heading, {as: 'h3', id: `state-${idOf(story.name)}`, children: story.name}),
            h(Description, {of: story.moduleExport}),
            h(Later, {children: h(Canvas, {of: story.moduleExport})}),
          ),
        ),
      ),
    guide &&
      section(
        'Accessibility',
        h(Part, {template: notesView(guide)}),
        ...(guide.keyboard.length > 0
          ? [
              h(Heading, {as: 'h3', id: 'keyboard', children: 'Keyboard'}),
              h(Part, {template: keyboardView(guide)}),
            ]
          : []),
      ),
    api && section('API', h(Part, {template: apiView(api)})),
    guide &&
      guide.recipes.length > 0 &&
      section(
        'Recipes',
        ...guide.recipes.map(({title, code, language = languageOf(code)}) =>
          h(
            Fragment,
            {key: title},
            h(Heading, {as: 'h3', id: `recipe-${idOf(title)}`, children: title}),
            h(Source, {code, language: language === 'ts' ? 'typescript' : language}),
          ),
        ),
      ),
  );
}

/**
 * The tags of Cairn in JSX, for TypeScript and React 19: types alone, nothing runs. Named once, in `compilerOptions.types`
 * or by `import 'cairn-kit/react'`.
 *
 * What always holds: nothing is written down twice. Tags, properties and events come from the classes; a tag is known
 * where the program imports its `define` file, and one that nobody registers stays an error.
 */
import type {LitElement} from 'lit';
import type {ClassAttributes, HTMLAttributes} from 'react';

/** `oncairn-change` and the others, with what they bring. */
type Listeners = {
  [Name in keyof HTMLElementEventMap as Name extends `cairn-${string}` ? `on${Name}` : never]?:
    ((event: HTMLElementEventMap[Name]) => void) | undefined;
};

/**
 * What an element has of its own. Sorting methods out would look at the type of each member, and that of a plan is more
 * than TypeScript goes into here ("excessively deep").
 */
type Own<E> = {[Key in Exclude<keyof E, keyof LitElement>]?: E[Key] | undefined};

type Props<E> = ClassAttributes<E> & Omit<HTMLAttributes<E>, keyof Own<E>> & Own<E> & Listeners;

type CairnTags = {
  [Tag in keyof HTMLElementTagNameMap as Tag extends `cairn-${string}` ? Tag : never]: Props<
    HTMLElementTagNameMap[Tag]
  >;
};

declare module 'react' {
  // React looks for tags here, and only an interface can add to an interface.
  namespace JSX {
    interface IntrinsicElements extends CairnTags {}
  }
}

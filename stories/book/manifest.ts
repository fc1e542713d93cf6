/** The elements' public API as the custom-elements manifest tells it. */
import manifest from '../../dist/custom-elements.json' with {type: 'json'};

interface Typed {
  readonly name?: string;
  readonly description?: string;
  readonly type?: {readonly text: string};
  readonly default?: string;
}

/** A property or method of a class. */
export interface Member extends Typed {
  readonly kind: 'field' | 'method';
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly attribute?: string;
  readonly parameters?: readonly (Typed & {readonly optional?: boolean})[];
  readonly return?: {readonly type?: {readonly text: string}};
}

export interface Attribute extends Typed {
  readonly fieldName?: string;
}

/** One element, as far as docs show it. */
export interface ElementApi {
  readonly tagName: string;
  readonly name: string;
  readonly summary?: string;
  readonly description?: string;
  readonly attributes?: readonly Attribute[];
  readonly members?: readonly Member[];
  readonly events?: readonly Typed[];
  readonly slots?: readonly Typed[];
  readonly cssParts?: readonly Typed[];
  readonly cssProperties?: readonly Typed[];
  readonly cssStates?: readonly Typed[];
}

interface Manifest {
  readonly modules: readonly {readonly declarations?: readonly Partial<ElementApi>[]}[];
}

const elements = (manifest as unknown as Manifest).modules
  .flatMap(({declarations = []}) => declarations)
  .filter((one): one is ElementApi => one.tagName !== undefined);

/** The API of a tag. */
export function apiOf(tag: string): ElementApi | undefined {
  return elements.find(({tagName}) => tagName === tag);
}

/** The names of all events of ours. */
export const eventNames: readonly string[] = [
  ...new Set(
    elements
      .flatMap(({events = []}) => events.map(({name = ''}) => name))
      .filter((name) => name.startsWith('cairn-')),
  ),
].sort();

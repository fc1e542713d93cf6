/**
 * What can be chosen: the `<option>` and `<optgroup>` children that a page wrote, as data. Follows them while the
 * element is on the page.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** One thing to choose. */
export interface KitOption {
  /** What is sent. */
  readonly value: string;
  readonly label: string;
  /** What choosing it means, where the word alone does not say; `cairn-choice` shows it. Of a child: `data-hint`. */
  readonly hint?: string;
  readonly disabled?: boolean;
  /** Heading of the group it stands in. */
  readonly group?: string;
  /** The language of its label where it is not the element's. */
  readonly lang?: string;
}

/** Options under their heading; those without a group have `""`. */
export interface KitOptionGroup {
  readonly name: string;
  readonly options: readonly KitOption[];
}

export class OptionList implements ReactiveController {
  /** The children as options. */
  options: readonly KitOption[] = [];
  /** The values of the children that the page marked as chosen. */
  selected: readonly string[] = [];

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer = new MutationObserver(() => {
    this.#read();
    this.#host.requestUpdate();
  });

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#read();
    this.#observer.observe(this.#host, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['value', 'label', 'disabled', 'selected', 'lang', 'data-hint'],
    });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #read(): void {
    const children = [
      ...this.#host.querySelectorAll<HTMLOptionElement>(
        ':scope > option, :scope > optgroup > option',
      ),
    ];
    this.options = children.map((option) => {
      const parent = option.parentElement;
      const group = parent instanceof HTMLOptGroupElement ? parent : undefined;
      const lang = option.lang || group?.lang;
      const {hint} = option.dataset;
      return {
        value: option.value,
        label: option.label,
        disabled: option.disabled,
        ...(group && {group: group.label}),
        ...(lang && {lang}),
        ...(hint && {hint}),
      };
    });
    this.selected = children
      .filter((option) => option.defaultSelected)
      .map((option) => option.value);
  }
}

/** Options in their order, neighbors of one group together. */
export function grouped(options: readonly KitOption[]): readonly KitOptionGroup[] {
  const groups: {name: string; options: KitOption[]}[] = [];
  for (const option of options) {
    const name = option.group ?? '';
    const last = groups.at(-1);
    if (last?.name === name) last.options.push(option);
    else groups.push({name, options: [option]});
  }
  return groups;
}

/** The options, and those of the chosen values that are not among them as they are: what is unknown is kept. */
export function withUnknown(
  options: readonly KitOption[],
  chosen: readonly string[],
): readonly KitOption[] {
  const known = new Set(options.map(({value}) => value));
  const unknown = chosen.filter((value) => value !== '' && !known.has(value));
  return [...options, ...unknown.map((value) => ({value, label: value}))];
}

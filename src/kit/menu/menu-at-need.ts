/** The menu of a whole tool: one list for all that ask for it, fetched when somebody first comes to the tool. */
import {nothing, type TemplateResult} from 'lit';
import type {AtNeed} from '../../foundation/at-need.js';
import type {MenuActs, MenuList} from './menu-list.js';

export class MenuAtNeed {
  readonly #host: ConstructorParameters<typeof MenuList>[0];
  readonly #lists: AtNeed<typeof import('./menu-list.js')>;
  #list: MenuList | undefined;

  constructor(
    host: ConstructorParameters<typeof MenuList>[0],
    lists: AtNeed<typeof import('./menu-list.js')>,
  ) {
    this.#host = host;
    this.#lists = lists;
  }

  /** Opens the list with these acts beside what asked for it. */
  async open(opener: HTMLElement, label: string, acts: MenuActs): Promise<void> {
    const fetched = await this.#lists.bring();
    if (!fetched) return;
    this.#list ??= new fetched.MenuList(this.#host);
    this.#list.open(opener, label, acts);
  }

  view(): TemplateResult | typeof nothing {
    return this.#list?.view() ?? nothing;
  }
}

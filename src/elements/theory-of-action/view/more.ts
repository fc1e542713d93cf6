/** What the theory’s menu offers: the panels that are needed now and then, and what can be saved. Fetched with the list that shows it. */
import type {TemplateResult} from 'lit';
import type {CopyFormat} from '../../../foundation/plan-copies.js';
import type {DownloadFormat} from '../../../foundation/plan-element.js';
import {MenuList, separator, type MenuAct, type MenuActs} from '../../../kit/menu/menu-list.js';
import {panelMessages} from '../panels.messages.js';
import type {PanelName} from './panel-buttons.js';
import {isEmpty, type TheoryView} from './theory-view.js';

export {styles} from '../../../kit/menu/menu-list.js';
export {panelMessages as words} from '../panels.messages.js';

/** What `download` can make of a theory. */
export type TheoryFormat = DownloadFormat | CopyFormat;

interface Acts {
  panel(panel: PanelName): void;
  save(format: TheoryFormat): void;
}

/** The menu of the toolbar. */
export class MoreMenu {
  readonly #list: MenuList;

  constructor(host: ConstructorParameters<typeof MenuList>[0]) {
    this.#list = new MenuList(host);
  }

  open(opener: HTMLElement, view: TheoryView, open: PanelName | undefined, act: Acts): void {
    this.#list.open(opener, view.say('more'), moreActs(view, open, act));
  }

  view(): TemplateResult {
    return this.#list.view();
  }
}

/** A team may meet before the first word; there is nothing to keep yet then. */
function moreActs(view: TheoryView, open: PanelName | undefined, act: Acts): MenuActs {
  const say = panelMessages.in(view.language);
  const empty = isEmpty(view.theory);
  const panel = (name: 'meeting' | 'versions'): MenuAct => ({
    label: say(name),
    act: () => {
      act.panel(name);
    },
  });
  const save = (format: TheoryFormat, label: string): MenuAct => ({
    label,
    act: () => {
      act.save(format);
    },
  });
  const panels: MenuAct[] = [];
  if (!empty || view.editable) panels.push(panel('meeting'));
  if (!empty) panels.push({...panel('versions'), checked: open === 'versions'});
  return [
    ...panels,
    ...(panels.length ? ([separator] as const) : []),
    save('html', say('copyHtml')),
    save('svg', say('copyPicture')),
    save('md', say('copyText')),
    save('evidence', say('copyEvidence')),
  ];
}

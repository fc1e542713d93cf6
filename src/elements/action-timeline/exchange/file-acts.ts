/** What the menu of files offers. */
import {separator, type MenuActs} from '../../../kit/menu/menu-list.js';
import {partMessages} from '../parts.messages.js';
import type {TimelineView} from '../view/timeline-view.js';
import {calendarOwners} from './files.js';

export interface FileActs {
  bring(): void;
  /** Opens what the dates of the plan hang on. */
  calendar(): void;
  save(format: 'csv' | 'xlsx' | 'ics' | 'md'): void;
  /** Asks whose calendar it is to be. */
  saveOfOne(): void;
}

export function fileActs(view: TimelineView, acts: FileActs): MenuActs {
  const say = partMessages.in(view.language);
  const save = (format: Parameters<FileActs['save']>[0], label: string) => ({
    label,
    act: () => {
      acts.save(format);
    },
  });
  return [
    ...(view.editable
      ? [
          {
            label: say('importOpen'),
            act: () => {
              acts.bring();
            },
          },
          separator as typeof separator,
        ]
      : []),
    {
      label: say('calendarOpen'),
      act: () => {
        acts.calendar();
      },
    },
    separator,
    save('xlsx', say('saveXlsx')),
    save('csv', say('saveCsv')),
    save('ics', say('saveIcs')),
    ...(calendarOwners(view).length
      ? [
          {
            label: say('saveIcsOfOne'),
            act: () => {
              acts.saveOfOne();
            },
          },
        ]
      : []),
    save('md', say('saveMarkdown')),
  ];
}

/** One calendar a person who owns an action with a day. */
export function ownerActs(view: TimelineView, save: (owner: string) => void): MenuActs {
  return calendarOwners(view).map((owner) => ({
    label: view.personName(owner),
    act: () => {
      save(owner);
    },
  }));
}

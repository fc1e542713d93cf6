/** All that arranges the table in one place: the route by click and on a phone, where there are no headings. */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {checkField, selectField} from '../../../foundation/fields.js';
import {columnName, columns, type ValueColumn} from '../columns.js';
import {partMessages} from '../parts.messages.js';
import type {TimelineView} from '../view/timeline-view.js';
import type {Arranging} from './arranging.js';
import {traits, valuesIn, type Trait} from './arrangement.js';

/** Stands for “does not matter”; no id begins with a colon. */
const ANY = ':any';

const valueColumns = columns.filter((column): column is ValueColumn => column !== 'more');

/** @param columned - whether there are columns to arrange as well */
export function panelView(
  view: TimelineView,
  arranging: Arranging,
  columned: boolean,
): TemplateResult {
  const say = partMessages.in(view.language);
  const {words, only, group, sort} = arranging.arrangement;
  const traitLabel = (trait: Trait): string =>
    trait === 'outcome' ? say('outcome') : columnName(view, trait);
  return html`<section class="arranging no-print" id="arranging" aria-label=${say('arrangeTitle')}>
    <div class="choices">
      <div class="field">
        <label class="label" for="arrange-words">${say('search')}</label>
        <input
          id="arrange-words"
          type="search"
          autocomplete="off"
          .value=${words}
          @input=${(event: Event) => {
            arranging.change({words: (event.target as HTMLInputElement).value});
            arranging.sayShown(view);
          }}
        />
      </div>
      ${traits.map((trait) =>
        selectField({
          field: `arrange-${trait}`,
          label: traitLabel(trait),
          value: only.get(trait) ?? ANY,
          options: [
            {value: ANY, label: say('any')},
            ...valuesIn(view, trait).map(({value, name}) => ({value, label: name})),
          ],
          choose: (value) => {
            arranging.only(trait, value === ANY ? undefined : value);
            arranging.sayShown(view);
          },
        }),
      )}
      ${selectField({
        field: 'arrange-group',
        label: say('groupField'),
        value: group,
        options: [
          {value: '', label: view.say('none')},
          ...traits.map((trait) => ({value: trait, label: traitLabel(trait)})),
        ],
        choose: (value) => {
          arranging.change({group: traits.find((trait) => trait === value) ?? ''});
        },
      })}
      ${selectField({
        field: 'arrange-sort',
        label: say('sortField'),
        value: sort?.column ?? '',
        options: [
          {value: '', label: say('ownOrder')},
          ...valueColumns.map((column) => ({value: column, label: columnName(view, column)})),
        ],
        choose: (value) => {
          const column = valueColumns.find((one) => one === value);
          arranging.change({sort: column && {column, down: sort?.down ?? false}});
        },
      })}
      ${selectField({
        field: 'arrange-order',
        label: say('order'),
        value: sort?.down ? 'down' : '',
        options: [
          {value: '', label: say('ascending')},
          {value: 'down', label: say('descending')},
        ],
        readonly: !sort,
        choose: (value) => {
          if (sort) arranging.change({sort: {column: sort.column, down: value === 'down'}});
        },
      })}
    </div>
    ${columned ? columnsView(view, arranging) : nothing}
    <div class="foot">
      <span class="quiet">${say('arrangeHint')}</span>
      <button
        type="button"
        aria-disabled=${arranging.isChanged ? 'false' : 'true'}
        @click=${() => {
          if (!arranging.isChanged) return;
          arranging.reset();
          arranging.sayShown(view);
        }}
      >
        ${say('showAll')}
      </button>
    </div>
  </section>`;
}

function columnsView(view: TimelineView, arranging: Arranging): TemplateResult {
  return html`<fieldset>
    <legend class="label">${partMessages.say(view.language, 'columnsTitle')}</legend>
    <ul>
      ${repeat(
        columnsInOrder(arranging),
        (column) => column,
        (column) => columnView(view, arranging, column),
      )}
    </ul>
  </fieldset>`;
}

/** Those that are shown as they stand, then the others. */
function columnsInOrder(arranging: Arranging): readonly ValueColumn[] {
  const shown = arranging.columns.filter((column): column is ValueColumn => column !== 'more');
  return [...shown, ...valueColumns.filter((column) => !shown.includes(column))];
}

function columnView(view: TimelineView, arranging: Arranging, column: ValueColumn): TemplateResult {
  const say = partMessages.in(view.language);
  const what = columnName(view, column);
  const on = arranging.columns.includes(column);
  const button = (sign: string, label: string, can: boolean, act: () => void): TemplateResult =>
    html`<button
      type="button"
      class="plain"
      aria-label=${label}
      title=${label}
      aria-disabled=${can ? 'false' : 'true'}
      @click=${(event: Event) => {
        const pressed = event.currentTarget as HTMLElement;
        if (can) act();
        // What stands elsewhere now has lost the focus on its way.
        void arranging.rendered.then(() => {
          pressed.focus();
        });
      }}
    >
      ${sign}
    </button>`;
  return html`<li>
    ${checkField({
      field: `arrange-column-${column}`,
      label: what,
      checked: on,
      readonly: column === 'text',
      toggle: (checked) => {
        arranging.show(column, checked);
      },
    })}
    ${button('↑', say('columnBack', {what}), on && arranging.canMove(column, -1), () => {
      arranging.moveColumn(view, column, -1);
    })}
    ${button('↓', say('columnOn', {what}), on && arranging.canMove(column, 1), () => {
      arranging.moveColumn(view, column, 1);
    })}
    ${button('+', say('columnWider', {what}), on, () => {
      arranging.resize(column, 1);
    })}
    ${button('−', say('columnNarrower', {what}), on, () => {
      arranging.resize(column, -1);
    })}
  </li>`;
}

import '@lion/ui/define/lion-form.js';
import '@lion/ui/define/lion-radio-group.js';
import '@lion/ui/define/lion-radio.js';
import '@lion/ui/define/lion-checkbox-group.js';
import '@lion/ui/define/lion-checkbox.js';
import '@lion/ui/define/lion-input.js';
import '@lion/ui/define/lion-textarea.js';
import {html, render} from 'lit';

let data;
window.bench = {
  prepare(size) {
    data = benchData.survey(size);
  },
  mount(place) {
    const field = ({id, kind, text, choices}) => {
      if (kind === 'text') return html`<lion-textarea name=${id} label=${text}></lion-textarea>`;
      if (kind === 'number') return html`<lion-input name=${id} label=${text}></lion-input>`;
      if (kind === 'choices')
        return html`<lion-checkbox-group name=${`${id}[]`} label=${text}
          >${choices.map((choice) => html`<lion-checkbox label=${choice} .choiceValue=${choice}></lion-checkbox>`)}</lion-checkbox-group
        >`;
      return html`<lion-radio-group id=${id} name=${id} label=${text}
        >${choices.map((choice) => html`<lion-radio label=${choice} .choiceValue=${choice}></lion-radio>`)}</lion-radio-group
      >`;
    };
    render(html`<lion-form><form>${data.items.map(field)}</form></lion-form>`, place);
  },
  count: () =>
    document.querySelectorAll('lion-radio-group, lion-checkbox-group, lion-input, lion-textarea')
      .length,
  choice: (at) => document.querySelector(`#q${at}`).querySelectorAll('label')[1],
  answered: (at) => Boolean(document.querySelector(`#q${at}`).modelValue),
};

import {createApp, h} from 'vue';
import {FormKit, defaultConfig, plugin} from '@formkit/vue';

const TYPES = {
  scale: 'radio',
  choice: 'radio',
  choices: 'checkbox',
  text: 'textarea',
  number: 'number',
};
let data;
let values = {};
window.bench = {
  prepare(size) {
    data = benchData.survey(size);
  },
  mount(place) {
    const app = createApp({
      render: () =>
        h(FormKit, {type: 'form', onInput: (now) => (values = now)}, () =>
          data.items.map(({id, kind, text, choices}) =>
            h(FormKit, {
              type: TYPES[kind],
              name: id,
              label: text,
              key: id,
              ...(choices.length && {options: choices}),
            }),
          ),
        ),
    });
    app.use(plugin, defaultConfig());
    app.mount(place);
  },
  count: () => document.querySelectorAll('.formkit-outer:not([data-type="submit"])').length,
  choice: (at) => document.querySelectorAll('.formkit-outer')[at].querySelectorAll('label')[1],
  answered: (at) => values[`q${at}`] !== undefined,
};

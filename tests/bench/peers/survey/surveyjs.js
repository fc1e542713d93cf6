import {Model} from 'survey-core';
import {renderSurvey} from 'survey-js-ui';
import 'survey-core/survey-core.css';

const TYPES = {
  scale: 'radiogroup',
  choice: 'radiogroup',
  choices: 'checkbox',
  text: 'comment',
  number: 'text',
};
let json, model, likert;
window.bench = {
  prepare(size) {
    const data = benchData.survey(size);
    likert = data.likert;
    const matrix = {
      type: 'matrix',
      name: 'likert',
      columns: data.scale,
      rows: data.items.slice(0, likert).map(({id, text}) => ({value: id, text})),
    };
    const elements = data.items.slice(likert).map(({id, kind, text, choices}) => ({
      type: TYPES[kind],
      name: id,
      title: text,
      ...(choices.length && {choices, colCount: kind === 'scale' ? 0 : 1}),
      ...(kind === 'number' && {inputType: 'number'}),
    }));
    json = {
      showProgressBar: true,
      progressBarType: 'questions',
      elements: likert ? [matrix, ...elements] : elements,
    };
  },
  mount(place) {
    model = new Model(json);
    renderSurvey(model, place);
  },
  count: () => document.querySelectorAll('.sd-question').length + (likert ? likert - 1 : 0),
  choice: (at) =>
    at < likert
      ? document.querySelectorAll('.sd-table__row')[at].querySelectorAll('label')[1]
      : document.querySelector(`[data-name="q${at}"]`).querySelectorAll('label')[1],
  answered: (at) =>
    (at < likert ? model.data.likert?.[`q${at}`] : model.data[`q${at}`]) !== undefined,
};

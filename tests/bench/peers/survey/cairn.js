import '/cdn/impact-survey.js';

let json, element;
window.bench = {
  prepare(size) {
    const {items, scale} = benchData.survey(size);
    const survey = {
      id: 's',
      title: 'Survey',
      waves: [{id: 'w', kind: 'single', text: 'Wave', status: 'open'}],
      scales: [{id: 'often', points: scale.map((text, at) => ({value: at + 1, text}))}],
      sections: [{id: 'a', text: '', items: items.map(({id}) => id)}],
      items: items.map(({id, kind, text, choices}) => ({
        id,
        kind,
        text,
        ...(kind === 'scale'
          ? {scale: 'often'}
          : choices.length && {choices: choices.map((text, at) => ({value: `v${at}`, text}))}),
      })),
    };
    json = JSON.stringify({
      format: 'cairn-plan',
      version: 1,
      id: 'plan',
      title: 'Survey',
      language: 'en',
      surveys: [survey],
    });
    element = document.createElement('cairn-impact-survey');
  },
  open() {
    element.plan = json;
  },
  mount(place) {
    place.append(element);
  },
  count: () => element.shadowRoot?.querySelectorAll('fieldset[data-item]').length ?? 0,
  choice: (at) => element.shadowRoot.querySelectorAll(`[data-item="q${at}"] label`)[1],
  answered: (at) => element.response?.answers[`q${at}`] !== undefined,
};

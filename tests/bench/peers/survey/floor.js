/** The least a page can do, written by hand: a fieldset of native inputs a question, one listener, what is far is not laid out, but
 * for text fields, each of which a browser that fills in forms would lay out by itself. */
const css = new CSSStyleSheet();
css.replaceSync(`
  form { max-width: 720px; margin: auto; font: 16px/1.5 sans-serif }
  fieldset { border: 0; margin: 0 0 24px; padding: 0; content-visibility: auto; contain-intrinsic-block-size: auto 130px }
  fieldset:has(> input, > textarea) { content-visibility: visible }
  .row { display: flex; gap: 8px }
  label { display: block; padding: 8px 12px; border: 1px solid #aab; border-radius: 6px; margin: 2px 0 }
`);
let data, progress;
const answers = {};
window.bench = {
  prepare(size) {
    data = benchData.survey(size);
  },
  mount(place) {
    document.adoptedStyleSheets = [css];
    const form = document.createElement('form');
    progress = document.createElement('p');
    form.append(progress);
    for (const {id, kind, text, choices} of data.items) {
      const field = document.createElement('fieldset');
      field.dataset.item = id;
      const legend = document.createElement('legend');
      legend.textContent = text;
      field.append(legend);
      if (kind === 'text') {
        const area = document.createElement('textarea');
        area.name = id;
        field.append(area);
      } else if (kind === 'number') {
        const input = document.createElement('input');
        input.name = id;
        field.append(input);
      } else {
        const row = document.createElement('div');
        if (kind === 'scale') row.className = 'row';
        choices.forEach((choice, at) => {
          const label = document.createElement('label');
          const input = document.createElement('input');
          input.type = kind === 'choices' ? 'checkbox' : 'radio';
          input.name = id;
          input.value = at;
          label.append(input, ` ${choice}`);
          row.append(label);
        });
        field.append(row);
      }
      form.append(field);
    }
    const tell = () => {
      progress.textContent = `${Object.keys(answers).length} of ${data.items.length}`;
    };
    form.addEventListener('change', ({target}) => {
      answers[target.name] = target.value;
      tell();
    });
    tell();
    place.append(form);
  },
  count: () => document.querySelectorAll('fieldset').length,
  choice: (at) => document.querySelector(`[data-item="q${at}"] label:nth-of-type(2)`),
  answered: (at) => answers[`q${at}`] !== undefined,
};

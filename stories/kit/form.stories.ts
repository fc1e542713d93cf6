/** A native form of the kit’s fields, which shows what it sends. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';

const meta: Meta = {
  title: 'Kit/Form',
  parameters: {
    guide: {
      overview:
        'The fields of the kit in a plain `<form>`: what is missing is told when the form is sent, at each field instead of in a bubble of the browser, and what it sends stands beneath.',
      anatomy: [],
      keyboard: [{keys: 'Enter', does: 'In a line of text, sends the form by its first button.'}],
      recipes: [
        {
          title: 'What is sent',
          code: "form.addEventListener('submit', (event) => {\n  event.preventDefault();\n  fetch('/api/actions', {method: 'POST', body: new FormData(form)});\n});",
        },
      ],
    },
  },
};
export default meta;

const show = (event: Event): void => {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  const entries = [...new FormData(form)].map(
    ([name, value]) => `${name}: ${typeof value === 'string' ? value : value.name}`,
  );
  form.querySelector('output')!.textContent = entries.join('\n');
};

/** Fill it in, press Enter, send it, start over. */
export const WholeForm: StoryObj = {
  render: (): TemplateResult =>
    html`<form class="kit-form" @submit=${show}>
      <cairn-field name="what" label="Action" required></cairn-field>
      <cairn-field
        name="success"
        label="Sign of success"
        hint="Something you could film."
        multiline
        maxlength="300"
      ></cairn-field>
      <cairn-field name="hours" label="Hours" type="number" step="0.5" min="0"></cairn-field>
      <cairn-field name="mail" label="Email" type="email" autocomplete="email"></cairn-field>
      <cairn-date name="due" label="Due" required></cairn-date>
      <cairn-select name="owner" label="Owner" required>
        <option value="ana">Ana Ruiz</option>
        <option value="ben">Ben Carter</option>
      </cairn-select>
      <cairn-choice name="confidence" label="How sure are you?" layout="row" required>
        <option value="guess">A guess</option>
        <option value="some">Some evidence</option>
        <option value="strong">Strong evidence</option>
      </cairn-choice>
      <cairn-choice name="needs" label="What it needs" multiple>
        <option value="time" selected>Time</option>
        <option value="money">Money</option>
        <option value="people">People</option>
      </cairn-choice>
      <cairn-checkbox name="milestone" label="A milestone"></cairn-checkbox>
      <p>
        <cairn-button type="submit" variant="primary">Send</cairn-button>
        <cairn-button type="reset">Start over</cairn-button>
      </p>
      <pre><output aria-label="What was sent"></output></pre>
    </form>`,
};

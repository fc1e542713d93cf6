/** Each state of `cairn-conditions`. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import teamTime from './plans/team-time.plan.json' with {type: 'json'};

const meta: Meta = {
  title: 'Tools/Conditions',
  component: 'cairn-conditions',
  render: () => html`<cairn-conditions .plan=${teamTime}></cairn-conditions>`,
};
export default meta;

/** The worked example. */
export const WorkedExample: StoryObj = {};

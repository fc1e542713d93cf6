/** Each state of `cairn-guide`. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import teamTime from './plans/team-time.plan.json' with {type: 'json'};

const meta: Meta = {
  title: 'Tools/Guide',
  component: 'cairn-guide',
  render: () => html`<cairn-guide .plan=${teamTime}></cairn-guide>`,
};
export default meta;

/** The worked example. */
export const WorkedExample: StoryObj = {};

/** Each state of `cairn-decision`. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import teamTime from './plans/team-time.plan.json' with {type: 'json'};

const meta: Meta = {
  title: 'Tools/Decision',
  component: 'cairn-decision',
  render: () => html`<cairn-decision .plan=${teamTime}></cairn-decision>`,
};
export default meta;

/** The worked example. */
export const WorkedExample: StoryObj = {};

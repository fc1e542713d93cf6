/** The small plan on the front page of the book. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {planNamed} from './plans.js';

const meta: Meta = {title: 'Welcome', tags: ['!autodocs', '!dev']};
export default meta;

/** Two tools over one plan: change a date or a name, and undo it. */
export const SmallPlan: StoryObj = {
  render: (_, {globals}): TemplateResult => html`
    <cairn-plan .plan=${planNamed(globals['plan'])} heading="none">
      <cairn-theory-of-action view="statement" heading="none"></cairn-theory-of-action>
      <cairn-action-timeline view="bars" heading="none"></cairn-action-timeline>
    </cairn-plan>
  `,
};

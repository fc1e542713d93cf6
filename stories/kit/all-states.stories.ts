/**
 * Every state of a control of the kit under one another, to compare them at a glance; picture tests look here. Each
 * state is the story of the control's own page.
 */
import type {Args, Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import * as button from './button.stories.js';
import * as checkbox from './checkbox.stories.js';
import * as chip from './chip.stories.js';
import * as choice from './choice.stories.js';
import * as date from './date.stories.js';
import * as empty from './empty.stories.js';
import * as field from './field.stories.js';
import * as icon from './icon.stories.js';
import * as menu from './menu.stories.js';
import * as progress from './progress.stories.js';
import * as select from './select.stories.js';
import * as tabs from './tabs.stories.js';
import * as toolbar from './toolbar.stories.js';

const meta: Meta = {title: 'Kit/All states', tags: ['stable', '!autodocs']};
export default meta;

/** What is read of a story here. */
interface State {
  readonly args?: Args;
  readonly render?: (args: Args, context: never) => unknown;
  readonly globals?: object;
  readonly decorators?: unknown;
  readonly play?: unknown;
}

/** The stories of a control that show it as it is drawn: in no other language, and nothing that is pressed first. */
function statesOf({default: about, ...stories}: {readonly default: object}): TemplateResult {
  const {args: shared, render} = about as State;
  const states = Object.values(stories as Readonly<Record<string, State>>).filter(
    (state) => !state.globals && !state.decorators && !state.play,
  );
  return html`${states.map((state) => {
    const draw = state.render ?? render;
    return html`<div class="state">${draw?.({...shared, ...state.args}, undefined as never)}</div>`;
  })}`;
}

export const Button: StoryObj = {render: () => statesOf(button)};
export const Checkbox: StoryObj = {render: () => statesOf(checkbox)};
export const Chip: StoryObj = {render: () => statesOf(chip)};
export const Choice: StoryObj = {render: () => statesOf(choice)};
export const Date: StoryObj = {render: () => statesOf(date)};
export const Empty: StoryObj = {render: () => statesOf(empty)};
export const Field: StoryObj = {render: () => statesOf(field)};
export const Icon: StoryObj = {render: () => statesOf(icon)};
export const Menu: StoryObj = {render: () => statesOf(menu)};
export const Progress: StoryObj = {render: () => statesOf(progress)};
export const Select: StoryObj = {render: () => statesOf(select)};
export const Tabs: StoryObj = {render: () => statesOf(tabs)};
export const Toolbar: StoryObj = {render: () => statesOf(toolbar)};

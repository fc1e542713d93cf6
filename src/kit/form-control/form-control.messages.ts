/** The words of the kit's fields: what is wrong with a value, and what to do. */
import {MessageTable} from '../../foundation/messages.js';

export const english = {
  required: '(required)',
  missing: 'Fill in this field.',
  missingChoice: 'Choose an answer.',
  missingChoices: 'Choose at least one answer.',
  missingCheck: 'Tick this box to go on.',
  notANumber: 'Write a number, such as 12 or {example}.',
  notADate: 'Finish this date, or clear it.',
  notADateTyped: 'Write the date as year-month-day, such as 2026-09-14.',
  notAnEmail: 'Write an email address, such as name@example.org.',
  notAnAddress: 'Write a whole web address, such as https://example.org.',
  notThePattern: 'Write this in the form that is asked for.',
  tooShort: {
    one: 'Write at least {count} character.',
    other: 'Write at least {count} characters.',
  },
  tooLong: {
    one: 'Shorten this by {count} character.',
    other: 'Shorten this by {count} characters.',
  },
  tooSmall: 'Write {limit} or more.',
  tooLarge: 'Write {limit} or less.',
  tooEarly: 'Choose {limit} or a later day.',
  tooLate: 'Choose {limit} or an earlier day.',
  notAStep: 'Write a number in steps of {step}.',
  notAStepOfDays: 'Choose one of the days that are offered.',
  left: {one: '{count} character left', other: '{count} characters left'},
  over: {one: '{count} character too many', other: '{count} characters too many'},
  choose: 'Choose…',
  clear: 'Clear answer',
  several: 'Choose all that apply.',
} as const;

export const formControlMessages = new MessageTable('form-control', english, {
  es: () => import('../../locales/es/form-control.js'),
});

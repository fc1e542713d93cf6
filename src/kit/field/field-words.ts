/** What is wrong with a text or number, in words that say what to do. */
import type {Say} from '../../foundation/messages.js';
import type {english} from '../form-control/form-control.messages.js';
import type {Fault} from '../form-control/validity.js';
import {numberText, sayLimit} from './typed.js';

interface Field {
  readonly type: string;
  readonly language: string;
  readonly min: string;
  readonly max: string;
  readonly step: string;
  readonly minlength: number | undefined;
}

/** @param left - characters left; fewer than 0 where there are too many */
export function sayFieldFault(
  fault: Fault,
  {type, language, min, max, step, minlength}: Field,
  left: number,
  say: Say<typeof english>,
): string {
  switch (fault) {
    case 'badInput':
      return say('notANumber', {example: numberText('1.5', language)});
    case 'typeMismatch':
      return say(type === 'email' ? 'notAnEmail' : 'notAnAddress');
    case 'tooShort':
      return say('tooShort', {count: minlength ?? 0});
    case 'tooLong':
      return say('tooLong', {count: -left});
    case 'rangeUnderflow':
      return say('tooSmall', {limit: sayLimit(min, language)});
    case 'rangeOverflow':
      return say('tooLarge', {limit: sayLimit(max, language)});
    case 'stepMismatch':
      return say('notAStep', {step: sayLimit(step || '1', language)});
    case 'patternMismatch':
      return say('notThePattern');
    default:
      return say('missing');
  }
}

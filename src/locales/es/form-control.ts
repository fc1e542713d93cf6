import type {Translation} from '../../foundation/messages.js';
import type {english} from '../../kit/form-control/form-control.messages.js';

const words: Translation<typeof english> = {
  required: '(obligatorio)',
  missing: 'Rellene este campo.',
  missingChoice: 'Elija una respuesta.',
  missingChoices: 'Elija al menos una respuesta.',
  missingCheck: 'Marque esta casilla para seguir.',
  notANumber: 'Escriba un número, como 12 o {example}.',
  notADate: 'Complete esta fecha o bórrela.',
  notADateTyped: 'Escriba la fecha como año-mes-día, por ejemplo 2026-09-14.',
  notAnEmail: 'Escriba una dirección de correo, como nombre@example.org.',
  notAnAddress: 'Escriba una dirección web completa, como https://example.org.',
  notThePattern: 'Escríbalo en la forma que se pide.',
  tooShort: {
    one: 'Escriba al menos {count} carácter.',
    other: 'Escriba al menos {count} caracteres.',
  },
  tooLong: {
    one: 'Acórtelo en {count} carácter.',
    other: 'Acórtelo en {count} caracteres.',
  },
  tooSmall: 'Escriba {limit} o más.',
  tooLarge: 'Escriba {limit} o menos.',
  tooEarly: 'Elija el {limit} o un día posterior.',
  tooLate: 'Elija el {limit} o un día anterior.',
  notAStep: 'Escriba un número en pasos de {step}.',
  notAStepOfDays: 'Elija uno de los días que se ofrecen.',
  left: {one: 'Queda {count} carácter', other: 'Quedan {count} caracteres'},
  over: {one: 'Sobra {count} carácter', other: 'Sobran {count} caracteres'},
  choose: 'Elegir…',
  clear: 'Borrar la respuesta',
  several: 'Elija todas las que correspondan.',
};
export default words;

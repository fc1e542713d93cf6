import type {Translation} from '../../foundation/messages.js';
import type {statementWords} from '../../plan/statement/words.js';

const words: Translation<typeof statementWords> = {
  if: 'Si',
  then: 'entonces',
  soThat: 'para que',
  doThisSoThat: 'Hacemos esto para que',
  because: 'Lo pensamos porque',
  moreThen: 'Además,',
  moreSoThat: 'También hacemos esto para que',
  moreBecause: 'También lo pensamos porque',
  assume: 'Suponemos que',
  seeIn: 'y lo veremos en «{what}»',
};

export default words;

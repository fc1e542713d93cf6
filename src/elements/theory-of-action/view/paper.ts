/**
 * The theory of action on paper. Filled: one page on its long side that one would pin, with the claim and the chain, then
 * everything they stand on. Blank: the same page and the same questions with room to write. Nothing here can be typed in,
 * so long texts are never cut; a long chain is set smaller until it fits its page.
 */
import type {TemplateResult} from 'lit';
import type {Paper} from '../../../foundation/printable.js';
import {drawDiagram, type Drawn} from '../interaction/diagram-lines.js';
import {buildingMessages} from '../theory-building.messages.js';
import {blankTheory} from './paper-blank.js';
import {filledTheory} from './paper-filled.js';
import {theoryPaperStyles} from './paper.styles.js';
import type {TheoryView} from './theory-view.js';

/** Words that come with the sheets. */
export const words = buildingMessages;

/** Letters of the chain and its reasons, in points: the largest with which both fit their page. */
const LETTERS: readonly number[] = [10.5, 10, 9.5, 9, 8.5, 8];
/** Letters of a long chain, whose reasons stand elsewhere. Smaller ones nobody reads. */
const SMALL_LETTERS: readonly number[] = [10, 9, 8, 7.5, 7, 6.5, 6];
/** What the head of the first sheet takes. Millimeters. */
const HEAD = 26;
const PIXELS = 96 / 25.4;

/**
 * Draws the theory; keeps between two renders how its lines run.
 *
 * @param around - puts on a sheet what else the tool shows at the moment
 */
export function theoryPaper(
  view: () => TheoryView,
  around: (sheet: TemplateResult) => TemplateResult,
): Paper {
  let drawn: Drawn = [];
  let room = 0;
  return {
    styles: theoryPaperStyles,
    landscape: true,
    render: (sheet) => {
      room = (sheet.height - HEAD) * PIXELS;
      return sheet.blank ? blankTheory(view()) : around(filledTheory(view(), drawn));
    },
    measure: (root) => {
      const page = root.querySelector<HTMLElement>('.pinned');
      const diagram = page?.querySelector('.diagram');
      if (!page || !diagram) return false;
      const {theory} = view();
      const fits = (letters: number): boolean => {
        page.style.setProperty('--_letters', `${letters}pt`);
        drawn = drawDiagram(diagram, theory);
        return page.offsetHeight <= room;
      };
      page.removeAttribute('data-bare');
      if (LETTERS.some(fits)) return true;
      // The reasons stand by their numbers on the next page then.
      page.setAttribute('data-bare', '');
      SMALL_LETTERS.some(fits);
      return true;
    },
  };
}

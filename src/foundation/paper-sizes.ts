/** The sheets that are printed on: names that a page may say, and how large they are. */

export const paperSizes = ['letter', 'a4', 'tabloid'] as const;
/** Letter, A4, or 11 × 17 inches. */
export type PaperSize = (typeof paperSizes)[number];

export interface PrintOptions {
  /** Empty, for handwriting. */
  readonly blank?: boolean;
  /** The sheet; without it the one that is usual where the reader's browser says it is. */
  readonly paper?: PaperSize;
}

/** One sheet as a tool fills it in. */
export interface Sheet {
  /** Empty, for handwriting. */
  readonly blank: boolean;
  /** What the margins leave, in millimeters. Where the reader chooses the sheet, as little as it may be. */
  readonly width: number;
  readonly height: number;
}

/** Short and long side, in millimeters. */
const SIDES: Readonly<Record<PaperSize, readonly [number, number]>> = {
  letter: [215.9, 279.4],
  a4: [210, 297],
  tabloid: [279.4, 431.8],
};

/** Free at every edge, in millimeters: no printer needs more, and at the foot the page number stands in it. */
export const MARGIN = {side: 15, foot: 18} as const;

/** Width and height of a sheet. */
export function sidesOf(paper: PaperSize, landscape: boolean): readonly [number, number] {
  const [short, long] = SIDES[paper];
  return landscape ? [long, short] : [short, long];
}

/** What the margins leave of a sheet; of one that nobody named, what every usual sheet has. */
export function insideOf(
  paper: PaperSize | undefined,
  landscape: boolean,
): {readonly width: number; readonly height: number} {
  const [letter, a4] = [sidesOf(paper ?? 'letter', landscape), sidesOf(paper ?? 'a4', landscape)];
  return {
    width: Math.min(letter[0], a4[0]) - 2 * MARGIN.side,
    height: Math.min(letter[1], a4[1]) - MARGIN.side - MARGIN.foot,
  };
}

/** Countries whose everyday sheet is Letter. */
const LETTER = 'US CA MX CL CO CR DO GT HN NI PA PH PR SV VE';

/** The sheet that is usual where a language tag comes from. */
export function usualPaper(language: string): PaperSize {
  try {
    const {region = ''} = new Intl.Locale(language).maximize();
    return LETTER.includes(region) ? 'letter' : 'a4';
  } catch {
    return 'a4';
  }
}

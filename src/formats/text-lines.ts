/**
 * Words as lines where nothing breaks them: in a picture. Letters are not measured unless somebody who can says how: room
 * is given for wide ones.
 */

/** Words as lines of a width, broken between words, and within one that is too long for a line. */
export function wrapped(
  words: string,
  width: number,
  size: number,
  widthOf: (words: string) => number = aboutAsWide,
): string[] {
  const lines: string[] = [];
  let line = '';
  const end = (): void => {
    if (line) lines.push(line);
    line = '';
  };
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (widthOf(longer) * size <= width) line = longer;
    else {
      end();
      for (const sign of word) {
        if (line && widthOf(line + sign) * size > width) end();
        line += sign;
      }
    }
  }
  end();
  return lines;
}

/** About how wide words are, in parts of their size: rather too wide than too narrow. */
export function aboutAsWide(words: string): number {
  let width = 0;
  for (const sign of words) {
    if (/[iljtfrI.,:;'’|!()[\]{} -]/u.test(sign)) width += 0.38;
    else if (/[mwMW@%—…]/u.test(sign)) width += 0.98;
    else if (/\p{Lu}/u.test(sign)) width += 0.74;
    else if (/[\u1100-\u11ff\u2e80-\uffef]|[\u{1f000}-\u{3ffff}]/u.test(sign)) width += 1.05;
    else if (/\p{M}/u.test(sign)) width += 0;
    else width += 0.6;
  }
  return width;
}

// Whether everybody can read what the tokens say, from the built values and with a color library of its own, theme by
// theme and appearance by appearance: texts 4.5, marks 3; 7 and 4.5 where a reader asks for more contrast.
import {expect} from 'chai';
import {displayable, formatHex, interpolate, parse, wcagContrast} from 'culori';
import {
  appearances,
  colorNames,
  readyThemes,
  themeNames,
  tokenNames,
  type Appearance,
  type ColorName,
} from '../../src/tokens/theme/index.js';
import {colorPairs} from '../../src/tokens/theme/pairs.js';
import data from '../../stories/tokens.data.json' with {type: 'json'};

/** Apart from the list that themes are made with, so that neither changes unseen. */
const LEAST = {text: [4.5, 7], mark: [3, 4.5], line: [1, 3]} as const;
const least = (kind: keyof typeof LEAST, appearance: Appearance): number =>
  LEAST[kind][appearance.endsWith('-contrast') ? 1 : 0];

/** In eight bits, as it is painted. */
const painted = (color: string): string => {
  const hex = formatHex(color);
  if (!hex) throw new Error(`${color} is no color`);
  return hex;
};
const ratio = (one: string, other: string): number => wcagContrast(painted(one), painted(other));

for (const theme of themeNames) {
  describe(`the theme ${theme}`, () => {
    for (const appearance of appearances) {
      const colors = readyThemes[theme].colors[appearance];

      it(`can be read, ${appearance}`, () => {
        const tooNear = colorPairs
          .map(({ink, ground, kind}) => ({
            words: `${ink} on ${ground}`,
            ratio: ratio(colors[ink], colors[ground]),
            least: least(kind, appearance),
          }))
          .filter((pair) => pair.ratio < pair.least)
          .map((pair) => `${pair.words}: ${pair.ratio.toFixed(2)}, not ${pair.least}`);
        expect(tooNear).to.deep.equal([]);
      });

      it(`can be read on a primary button under the pointer, ${appearance}`, () => {
        const hovered = interpolate([colors.text, colors.accent], 'oklch')(0.88);
        expect(wcagContrast(hovered, painted(colors['on-accent']))).to.be.at.least(4.5);
      });

      it(`has no color that a screen has to guess, ${appearance}`, () => {
        const guessed = Object.entries(colors).filter(
          ([, color]) => !displayable(parse(color) ?? 'none'),
        );
        expect(guessed).to.deep.equal([]);
      });
    }

    it('keeps the hues of card families and findings, which mean something', () => {
      const meaning = (name: ColorName): boolean =>
        name.startsWith('family-') || ['good', 'warn', 'danger'].includes(name);
      for (const appearance of appearances)
        for (const name of colorNames.filter(meaning))
          expect(readyThemes[theme].colors[appearance][name], name).to.equal(
            readyThemes.stone.colors[appearance][name],
          );
    });

    it('is never fainter where a reader asks for more contrast', () => {
      for (const scheme of ['light', 'dark'] as const) {
        const [normal, stronger] = [
          readyThemes[theme].colors[scheme],
          readyThemes[theme].colors[`${scheme}-contrast`],
        ];
        for (const {ink, ground} of colorPairs)
          expect(
            ratio(stronger[ink], stronger[ground]),
            `${ink} on ${ground}, ${scheme}`,
          ).to.be.at.least(ratio(normal[ink], normal[ground]) - 0.01);
      }
    });
  });
}

describe('the list of pairs', () => {
  it('names every color that has to be seen', () => {
    const named = new Set(colorPairs.flatMap(({ink, ground}) => [ink, ground]));
    expect(colorNames.filter((name) => !named.has(name))).to.deep.equal(['veil', 'shade']);
  });

  it('puts both inks on the ground of every card family, and its edge on that ground', () => {
    const has = (ink: string, ground: string, kind: string): boolean =>
      colorPairs.some((pair) => pair.ink === ink && pair.ground === ground && pair.kind === kind);
    const grounds = colorNames.filter((name) => /^family-\w+-ground$/.test(name));
    expect(grounds).to.have.length(7);
    for (const ground of grounds) {
      expect(has('text', ground, 'text'), ground).to.equal(true);
      expect(has('quiet', ground, 'text'), ground).to.equal(true);
      expect(has(ground.replace('ground', 'edge'), ground, 'mark'), ground).to.equal(true);
    }
  });
});

describe('on paper', () => {
  const {tokens} = data;

  it('words are black on white', () => {
    expect(
      ratio(tokens['--cairn-print-ink'].value, tokens['--cairn-print-paper'].value),
    ).to.be.at.least(20.9);
  });

  it('a line to write on is seen, and fainter than the writing', () => {
    const rule = ratio(tokens['--cairn-print-rule'].value, tokens['--cairn-print-paper'].value);
    expect(rule).to.be.within(3, 7);
  });

  it('lines to write on are 9 mm apart, and pages have the sizes of their papers', () => {
    const size = (name: 'writing-line' | `page-${'a4' | 'letter'}-${'width' | 'height'}`): string =>
      tokens[`--cairn-print-${name}`].value;
    expect(size('writing-line')).to.equal('9mm');
    expect([size('page-a4-width'), size('page-a4-height')]).to.deep.equal(['210mm', '297mm']);
    expect([size('page-letter-width'), size('page-letter-height')]).to.deep.equal([
      '215.9mm',
      '279.4mm',
    ]);
  });
});

describe('every token', () => {
  it('says what it is for', () => {
    const silent = Object.entries<string>(tokenNames).filter(([, words]) => words.length < 4);
    expect(silent).to.deep.equal([]);
  });
});

// A theme for any brand: whatever the color, what is painted can be read; and what the brand is stays recognizable.
// Contrasts are measured here with a color library of its own, from the text that is returned.
import {expect} from 'chai';
import {converter, displayable, formatHex, parse, wcagContrast} from 'culori';
import fc from 'fast-check';
import {
  appearances,
  readyThemeCss,
  theme,
  ThemeError,
  themeNames,
  type Appearance,
  type Theme,
} from '../../src/tokens/theme/index.js';
import {colorPairs} from '../../src/tokens/theme/pairs.js';

const LEAST = {text: [4.5, 7], mark: [3, 4.5], line: [1, 3]} as const;
const toOklch = converter('oklch');

function oklch(color: string): {l: number; c: number; h: number} {
  const found = toOklch(color);
  if (!found) throw new Error(`${color} is no color`);
  return {l: found.l, c: found.c, h: found.h ?? 0};
}
const hueDistance = (one: number, other: number): number => {
  const distance = Math.abs(one - other) % 360;
  return Math.min(distance, 360 - distance);
};

/** What a reader could not tell apart. */
const unreadable = ({colors}: Theme): string[] =>
  appearances.flatMap((appearance) =>
    colorPairs
      .map(({ink, ground, kind}) => ({
        words: `${ink} on ${ground}, ${appearance}`,
        ratio: wcagContrast(
          formatHex(colors[appearance][ink]) ?? '',
          formatHex(colors[appearance][ground]) ?? '',
        ),
        least: LEAST[kind][appearance.endsWith('-contrast') ? 1 : 0],
      }))
      .filter((pair) => !(pair.ratio >= pair.least))
      .map((pair) => `${pair.words}: ${pair.ratio.toFixed(3)}`),
  );

const hex = fc
  .integer({min: 0, max: 0xffffff})
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);
const gray = fc
  .integer({min: 0, max: 255})
  .map((value) => `#${value.toString(16).padStart(2, '0').repeat(3)}`);
const any = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({min, max, noNaN: true, noDefaultInfinity: true});
/** More chroma than any screen has. */
const neon = fc
  .tuple(any(0, 1), any(0.2, 0.5), any(0, 360))
  .map(([l, c, h]) => `oklch(${l.toFixed(4)} ${c.toFixed(4)} ${h.toFixed(2)})`);
const wild = fc
  .tuple(any(-50, 400), any(-50, 400), any(-50, 400))
  .map((channels) => `rgb(${channels.map((value) => value.toFixed(2)).join(' ')})`);
const brands = fc.oneof(hex, gray, neon, wild, fc.constantFrom('black', 'white'));
const bases = fc.constantFrom(...themeNames);

describe('a theme for a brand', () => {
  it('can be read, whatever the brand', () => {
    fc.assert(
      fc.property(brands, bases, (brand, base) => {
        expect(unreadable(theme(brand, {base}))).to.deep.equal([]);
      }),
      {
        numRuns: 300,
        examples: [
          ['black', 'stone'],
          ['white', 'heath'],
          ['#808080', 'harbor'],
          ['#39ff14', 'stone'],
          ['#ffff00', 'heath'],
          ['#ff00ff', 'harbor'],
        ],
      },
    );
  });

  it('keeps the hue of the brand in light and dark', () => {
    const colorful = fc
      .tuple(any(0.3, 0.85), any(0.08, 0.3), any(0, 360))
      .map(([l, c, h]) => ({h, text: `oklch(${l.toFixed(3)} ${c.toFixed(3)} ${h.toFixed(1)})`}));
    fc.assert(
      fc.property(colorful, ({h, text}) => {
        const {colors} = theme(text);
        for (const appearance of appearances) {
          const accent = oklch(colors[appearance].accent);
          expect(hueDistance(accent.h, h), `${appearance} ${text}`).to.be.below(1.5);
          expect(accent.c, `${appearance} ${text}`).to.be.above(0.02);
        }
      }),
      {numRuns: 100},
    );
  });

  it('holds colors alone that a screen can show', () => {
    fc.assert(
      fc.property(brands, (brand) => {
        const {colors} = theme(brand);
        for (const appearance of appearances)
          for (const name of ['accent', 'accent-soft', 'on-accent', 'focus'] as const)
            expect(displayable(parse(colors[appearance][name]) ?? 'none'), name).to.equal(true);
      }),
      {numRuns: 100},
    );
  });

  it('uses a color that can be read just as it is', () => {
    const {colors, keepsBrand} = theme('#0057b8');
    expect(keepsBrand.light).to.equal(true);
    expect(formatHex(colors.light.accent)).to.equal('#0057b8');
  });

  it('says where a brand had to become darker or lighter', () => {
    const {keepsBrand, colors} = theme('#ffcc00');
    expect(keepsBrand).to.include({light: false, dark: true});
    expect(oklch(colors.light.accent).l).to.be.below(oklch('#ffcc00').l);
  });

  it('moves a brand no further than a reader needs', () => {
    // The next lighter step that anyone could tell apart would already be too faint.
    const {colors} = theme('#ffcc00');
    const grounds = ['page', 'surface', 'sunken', 'accent-soft'] as const;
    const lowest = Math.min(
      ...grounds.map((ground) => wcagContrast(colors.light.accent, colors.light[ground])),
    );
    expect(lowest).to.be.within(4.5, 4.75);
  });

  it('leaves the ring where it is beside a brand of another hue', () => {
    const {colors} = theme('#c8102e');
    expect(hueDistance(oklch(colors.light.focus).h, 265)).to.be.below(1);
  });

  it('moves the ring away from a brand of its own hue', () => {
    for (const brand of ['#0057b8', 'navy', '#5b21b6', '#4c6ef5']) {
      const {colors} = theme(brand);
      for (const appearance of appearances)
        expect(
          hueDistance(oklch(colors[appearance].focus).h, oklch(brand).h),
          `${brand} ${appearance}`,
        ).to.be.at.least(45);
    }
  });

  it('does not move the ring for a gray brand, which has no hue', () => {
    expect(oklch(theme('#6b7280').colors.light.focus).h).to.be.closeTo(265, 1);
  });

  it('keeps card families and findings as they are', () => {
    const [branded, plain] = [theme('#c8102e').colors.light, theme('teal').colors.light];
    for (const name of ['family-why-edge', 'family-note-ground', 'good', 'danger'] as const)
      expect(branded[name]).to.equal(plain[name]);
  });

  it('understands every notation of CSS', () => {
    for (const brand of [
      '#069',
      '#006699',
      'rgb(0 102 153)',
      'rgb(0, 102, 153)',
      'hsl(200 100% 30%)',
      'hwb(200 0% 40%)',
      'color(srgb 0 0.4 0.6)',
      ' #006699 ',
    ])
      expect(theme(brand).brand, brand).to.equal('#006699');
    for (const brand of ['rebeccapurple', 'lab(40% 30 -60)', 'lch(40% 60 300)', 'oklab(0.5 0.1 0)'])
      expect(theme(brand).brand, brand).to.match(/^#[0-9a-f]{6}$/);
  });

  it('gives the same sheet for the same brand', () => {
    expect(theme('#c8102e').css).to.equal(theme('rgb(200 16 46)').css);
  });

  it('tells how far apart it keeps each pair', () => {
    const {pairs} = theme('#c8102e');
    const label = (appearance: Appearance): number =>
      pairs[appearance].find(({ink}) => ink === 'on-accent')?.ratio ?? 0;
    expect(label('light')).to.be.closeTo(wcagContrast('#c8102e', '#fff'), 0.01);
    expect(pairs.dark.every(({ratio, least}) => ratio >= least)).to.equal(true);
  });
});

describe('the sheet of a theme', () => {
  it('holds what the brand changes and nothing else', () => {
    const names = new Set(theme('#c8102e').css.match(/--cairn-[\w-]+/g));
    expect([...names].sort()).to.deep.equal(['--cairn-color-accent', '--cairn-color-accent-soft']);
  });

  it('says on another paper all that differs, corners too', () => {
    const {css} = theme('#c8102e', {base: 'harbor'});
    expect(css).to.match(/--cairn-color-page: light-dark\(/);
    expect(css).to.match(/--cairn-radius-card: 4px/);
  });

  it('speaks to readers who ask for more contrast', () => {
    expect(theme('#ffcc00').css).to.match(
      /@media \(prefers-contrast: more\) \{\s+:root \{\s+--cairn-color-accent: /,
    );
  });

  it('holds for a place on a page where it is told so', () => {
    const {css} = theme('#c8102e', {selector: '.our-school[data-team="one"] > main'});
    expect(css.match(/\.our-school\[data-team="one"\] > main \{/g)).to.have.length(2);
    expect(css).not.to.include(':root');
  });

  it('asks for nothing from elsewhere', () => {
    for (const css of [theme('#c8102e').css, ...themeNames.map((name) => readyThemeCss(name))])
      expect(css).not.to.match(/url\(|@import|expression|<|javascript/i);
  });

  it('of a ready theme is complete', () => {
    for (const name of themeNames) {
      const said = new Set(readyThemeCss(name).match(/--cairn-color-[\w-]+/g));
      expect(said.size, name).to.equal(Object.keys(theme('teal').colors.light).length);
    }
  });
});

describe('what is no brand color', () => {
  const failure = (make: () => unknown): ThemeError => {
    try {
      make();
    } catch (error) {
      if (error instanceof ThemeError) return error;
      throw error;
    }
    throw new Error('Nothing was refused.');
  };

  it('is refused with a sentence that shows how to write one', () => {
    const {code, message} = failure(() => theme('our blue'));
    expect(code).to.equal('not-a-color');
    expect(message).to.match(/“our blue” is not a color\. Write one such as #/);
  });

  it('is refused where it lets the ground shine through', () => {
    for (const brand of ['#00669980', 'rgb(0 0 0 / 50%)', 'transparent'])
      expect(failure(() => theme(brand)).code, brand).to.equal('see-through');
  });

  it('never gives anything but a theme or a typed refusal', () => {
    const anything = fc.oneof(fc.string(), fc.string({unit: 'binary'}), fc.anything());
    fc.assert(
      fc.property(anything, (brand) => {
        try {
          expect(theme(brand as string).css).to.include(':root');
        } catch (error) {
          expect(error).to.be.instanceOf(ThemeError);
        }
      }),
      {numRuns: 300, examples: [['/0A'], ['#'], [undefined], ['oklch(none none none)']]},
    );
  });

  it('is not let in by the selector', () => {
    for (const selector of [
      '',
      ':root{} body',
      '</style><b>',
      'a;b',
      '/* ',
      '[x="',
      '@media print',
    ])
      expect(failure(() => theme('teal', {selector})).code, selector).to.equal('unsafe-selector');
  });

  it('is not taken for a theme of another name', () => {
    const {code, message} = failure(() => theme('teal', {base: 'granite' as 'stone'}));
    expect(code).to.equal('unknown-base');
    expect(message).to.include('stone, harbor, heath');
  });
});

describe('the ready themes', () => {
  it('cannot be mistaken for one another', () => {
    for (const one of themeNames)
      for (const other of themeNames) {
        if (one === other) continue;
        const [a, b] = [one, other].map(
          (name) => /accent: light-dark\((oklch[^)]*\))/.exec(readyThemeCss(name))?.[1] ?? '',
        );
        expect(hueDistance(oklch(a ?? '').h, oklch(b ?? '').h), `${one} ${other}`).to.be.above(45);
      }
  });
});

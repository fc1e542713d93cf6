/** What the embed builder gives to paste, read back as a page reads it. */
import {expect} from '@open-wc/testing';
import {readyThemeCss, theme} from '../../src/tokens/theme/index.js';
import {
  firstChoices,
  things,
  viewsOf,
  type Choices,
} from '../../stories/book/embed-builder/choices.js';
import {markup, snippet, type System} from '../../stories/book/embed-builder/snippets.js';
import {hostileValues, readAngular, readHtml, readVue, type Pasted} from './read-snippet.js';

const pages = ['html', 'wordpress', 'drupal', 'squarespace', 'google-sites', 'wix'] as const;

/** Every choice made, and made differently from what is there first. */
const everything: Choices = {
  ...firstChoices,
  cairn: 'https://school.example/cairn.js?v=1&x=2',
  tools: ['impact-results', 'purpose-map'],
  src: '/plans/7.json',
  save: '/api/plan/7',
  storage: 'local',
  storageKey: 'ours',
  action: '/answers',
  sharedDevice: true,
  bySection: true,
  heading: 'Our plan',
  headingLevel: 3,
  readonly: true,
  lang: 'es',
  scheme: 'dark',
  density: 'compact',
};

const read = (system: System, choices: Choices): Pasted =>
  (system === 'vue' ? readVue : system === 'angular' ? readAngular : readHtml)(
    snippet(system, choices),
  );

const attributesOf = ({elements}: Pasted): Record<string, string | true> =>
  Object.fromEntries(elements[0]?.attributes ?? []);

describe('a snippet of the embed builder', () => {
  for (const system of [...pages, 'vue', 'angular', 'svelte'] as const) {
    for (const thing of things) {
      it(`for ${system} says what was chosen of ${thing}`, () => {
        const choices = {...everything, thing, view: viewsOf[thing]?.[1] ?? ''};
        expect(read(system, choices).elements).to.deep.equal([markup(choices)]);
      });
    }

    it(`for ${system} gives every value back as it was typed`, () => {
      for (const value of hostileValues) {
        const choices: Choices = {...firstChoices, src: value, heading: value, storageKey: value};
        const pasted = read(system, choices);
        expect(pasted.elements).to.deep.equal([markup(choices)]);
        expect(attributesOf(pasted)).to.include({src: value, heading: value, 'storage-key': value});
      }
    });
  }

  for (const system of pages) {
    it(`for ${system} fetches Cairn from the address that was typed`, () => {
      for (const cairn of ['https://school.example/a.js?x=1&y=2', ...hostileValues]) {
        expect(read(system, {...firstChoices, cairn}).cairn).to.equal(cairn);
      }
    });
  }

  for (const system of pages) {
    it(`for ${system} brings the theme and the brand along`, () => {
      const brand = '#c8102e';
      expect(read(system, {...firstChoices, brand, theme: 'heath'}).sheet).to.equal(
        theme(brand, {base: 'heath'}).css.trim(),
      );
      expect(read(system, {...firstChoices, theme: 'harbor'}).sheet).to.equal(
        readyThemeCss('harbor').trim(),
      );
      expect(read(system, firstChoices).sheet).to.equal(undefined);
    });
  }

  it('for WordPress has no shortcode in it', () => {
    expect(snippet('wordpress', {...firstChoices, heading: '[gallery]'})).not.to.include('[');
  });

  it('for Svelte has no expression in its tags', () => {
    const code = snippet('svelte', {...firstChoices, heading: '{alert(1)}'});
    expect(code.slice(code.indexOf('</script>'))).not.to.match(/[{}]/);
  });

  it('asks a survey for nothing that only a plan has', () => {
    const names = Object.keys(attributesOf(read('html', {...everything, thing: 'impact-survey'})));
    expect(names).to.have.members([
      ...['src', 'action', 'by-section', 'shared-device'],
      ...['lang', 'scheme', 'density', 'heading', 'heading-level'],
    ]);
  });

  it('keeps nothing under a name where nothing is to be kept', () => {
    const pasted = read('html', {...firstChoices, storage: 'none', storageKey: 'ours'});
    expect(attributesOf(pasted)).not.to.have.any.keys('storage', 'storage-key');
  });

  it('puts the headings of tools one level under the plan’s', () => {
    const [plan] = read('html', {
      ...firstChoices,
      headingLevel: 1,
      tools: ['purpose-map'],
    }).elements;
    expect(plan?.attributes).to.deep.include(['heading-level', '1']);
    // Two is what a tool has by itself.
    expect(plan?.children[0]?.attributes).to.deep.equal([]);
  });
});

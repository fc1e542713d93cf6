// What a browser makes of files whose words mean harm: the words, and nothing else.
import {expect} from 'chai';
import fc from 'fast-check';
import {toEvidencePack, toHtml, toSvg} from '../../src/formats/index.js';
import {mapToSvg, type MapPicture} from '../../src/formats/map-picture.js';
import {parsePlan} from '../../src/plan/open.js';
import type {Plan} from '../../src/plan/types.js';
import teamTime from '../../stories/plans/team-time.plan.json' with {type: 'json'};

const nasty = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onload='alert(1)",
  '</style><style>*{display:none}</style>',
  '</title><svg onload=alert(1)>',
  ']]><!-- --><![CDATA[',
  '&lt;b&gt; &amp; &#60;',
  'javascript:alert(1)',
  'a\u0000b\u0008c\uFFFFd\uD800e',
  '\u202Eevil\u202C \u2066x',
  'line\nbreak\r\nand\u2028more',
  '{{constructor.constructor("alert(1)")()}}',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///">]>&e;',
];
const hostile = fc
  .oneof(fc.constantFrom(...nasty), fc.string({unit: 'binary'}), fc.string({unit: 'grapheme'}))
  // A text without words is left out, which is another page.
  .map((text) => `${text}!`);

/** The worked example with every text of its theory, title and people, and every address, replaced. */
function planOf(text: string): Plan {
  const {theory} = teamTime;
  const evidence = [{id: 'e', kind: 'research', text, source: text, date: '', url: text}];
  const opened = parsePlan({
    ...teamTime,
    title: text,
    team: {name: text, school: text},
    people: teamTime.people.map((person) => ({...person, name: text, jobTitle: text})),
    theory: {
      ...theory,
      goal: text,
      vision: text,
      problem: {text, evidence},
      strategies: theory.strategies.map((one) => ({...one, actor: text, text})),
      outcomes: theory.outcomes.map((one) => ({...one, text})),
      links: theory.links.map((one) => ({
        ...one,
        because: evidence.map((e) => ({...e, id: `e${one.id}`})),
      })),
    },
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  return opened.plan;
}

/** A map of two cards and a connection that say nothing else. */
function mapOf(text: string): MapPicture {
  const card = {family: 'note', kind: text, words: text, about: text} as const;
  return {
    ...{title: text, description: text, language: 'en', direction: 'ltr'},
    cards: [
      {id: 'a', x: 0, y: 0, ...card},
      {id: 'b', x: 320, y: 0, ...card},
    ],
    zones: {note: text},
    links: [{from: 'a', to: 'b', look: 'solid', word: text}],
  };
}

/** Every element and attribute of a page; ends of lines and directions are made of words, and of nothing else. */
function shapeOf(page: Document): string[] {
  return [...page.querySelectorAll('*')]
    .filter(({localName}) => !['br', 'bdi'].includes(localName))
    .map(
      ({localName, attributes}) =>
        `${localName} ${[...attributes].map(({name, value}) => `${name}=${value}`).join(' ')}`,
    );
}

const parsed = (text: string, type: DOMParserSupportedType): Document =>
  new DOMParser().parseFromString(text, type);

describe('Words that mean harm', () => {
  for (const [name, write] of [
    ['a page', toHtml],
    ['an evidence pack', toEvidencePack],
  ] as const) {
    it(`make no element, attribute or address of ${name}`, () => {
      const plain = shapeOf(parsed(write(planOf('word!')), 'text/html'));
      fc.assert(
        fc.property(hostile, (text) => {
          const page = parsed(write(planOf(text)), 'text/html');
          expect(shapeOf(page)).to.deep.equal(plain);
          expect(page.querySelectorAll('a')).to.have.length(0);
        }),
        {numRuns: 60},
      );
    });
  }

  it('are all there on a page, and in its title', () => {
    const text = nasty[0]!;
    const page = parsed(toHtml(planOf(text)), 'text/html');
    expect(page.title).to.equal(text);
    expect(page.querySelector('h1')!.textContent).to.equal(text);
  });

  it('make a picture of nothing but what we draw', () => {
    const elements = new Set(['svg', 'title', 'desc', 'rect', 'path', 'circle', 'text']);
    fc.assert(
      fc.property(hostile, (text) => {
        for (const svg of [toSvg(planOf(text)), mapToSvg(mapOf(text))]) {
          const picture = parsed(svg, 'image/svg+xml');
          expect(picture.querySelector('parsererror')).to.equal(null);
          for (const {localName, attributes} of picture.querySelectorAll('*')) {
            expect(elements.has(localName), localName).to.equal(true);
            for (const {name, value} of attributes) {
              expect(name).not.to.match(/^on|href|style|src/i);
              if (name !== 'xmlns') expect(value).not.to.match(/url|:/i);
            }
          }
        }
      }),
      {numRuns: 60},
    );
  });

  it('cannot close the style or the head of a page', () => {
    const page = parsed(toHtml(planOf('</style></head><body class="x">!')), 'text/html');
    expect(page.body.className).to.equal('');
    expect(page.querySelectorAll('style')).to.have.length(1);
    expect(page.styleSheets.length || page.querySelectorAll('style').length).to.equal(1);
  });
});

/** What the embed builder gives to React and Angular, read back by a compiler of JavaScript. */
import {expect} from 'chai';
import ts from 'typescript';
import {
  firstChoices,
  things,
  viewsOf,
  type Choices,
} from '../../stories/book/embed-builder/choices.js';
import {
  isFramework,
  markup,
  snippet,
  systems,
  type Markup,
} from '../../stories/book/embed-builder/snippets.js';
import {hostileValues} from './read-snippet.js';

const chosen = (thing: Choices['thing']): Choices => ({
  ...firstChoices,
  thing,
  src: '/plans/7.json',
  save: '/api/plan/7',
  view: viewsOf[thing]?.[1] ?? '',
  readonly: true,
  sharedDevice: true,
  bySection: true,
  headingLevel: 4,
});
const hostile = (value: string): Choices => ({
  ...firstChoices,
  src: value,
  heading: value,
  storageKey: value,
});

function parse(code: string, name: string): ts.SourceFile {
  const file = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true);
  const {parseDiagnostics = []} = file as {parseDiagnostics?: readonly ts.Diagnostic[]};
  expect(
    parseDiagnostics.map(({messageText}) => messageText),
    code,
  ).to.deep.equal([]);
  return file;
}

function first<T extends ts.Node>(within: ts.Node, is: (node: ts.Node) => node is T): T {
  const found = search(within, is);
  if (!found) throw new Error(`Not found in ${within.getText()}`);
  return found;
}

function search<T extends ts.Node>(
  within: ts.Node,
  is: (node: ts.Node) => node is T,
): T | undefined {
  return is(within) ? within : ts.forEachChild(within, (child) => search(child, is));
}

function ofJsx(element: ts.JsxElement): Markup {
  const {tagName, attributes} = element.openingElement;
  return {
    tag: tagName.getText(),
    attributes: attributes.properties.map((one) => {
      if (!ts.isJsxAttribute(one)) throw new Error('Not an attribute.');
      const value = one.initializer;
      const name = one.name.getText();
      if (!value) return [name, true];
      if (ts.isStringLiteral(value)) return [name, value.text];
      const inner = ts.isJsxExpression(value) ? value.expression : undefined;
      if (!inner || !ts.isStringLiteral(inner)) throw new Error(`No text: ${value.getText()}`);
      return [name, inner.text];
    }),
    children: element.children.filter((child) => ts.isJsxElement(child)).map(ofJsx),
  };
}

const readReact = (code: string): Markup =>
  ofJsx(first(parse(code, 'ours.jsx'), (node) => ts.isJsxElement(node)));

describe('a snippet of the embed builder for frameworks', () => {
  for (const thing of things) {
    it(`says to React what was chosen of ${thing}`, () => {
      const choices = chosen(thing);
      expect(readReact(snippet('react', choices))).to.deep.equal(markup(choices));
    });
  }

  it('gives React every value as it was typed', () => {
    for (const value of hostileValues) {
      const choices = hostile(value);
      expect(readReact(snippet('react', choices))).to.deep.equal(markup(choices));
    }
  });

  it('has a template for Angular that is one text without expressions', () => {
    for (const value of hostileValues) {
      const code = parse(snippet('angular', hostile(value)), 'ours.ts');
      const template = first(code, (node) => ts.isNoSubstitutionTemplateLiteral(node));
      // A page test reads it as HTML: what is written is what is meant.
      expect(template.rawText).to.equal(template.text);
      expect(template.text).not.to.match(/[{}]/);
    }
  });

  it('lets React hear what people do, and reads the rest as before', () => {
    const code = snippet('react', {...chosen('impact-survey'), listen: true});
    const listener = '      oncairn-submit={(event) => console.log(event.detail.response)}\n';
    expect(code).to.include(listener);
    expect(readReact(code.replace(listener, ''))).to.deep.equal(markup(chosen('impact-survey')));
  });

  for (const [system, listener, name] of [
    ['vue', '@cairn-change="changed"', 'function changed'],
    ['angular', '(cairn-change)="changed($event)"', 'protected changed'],
    ['svelte', 'oncairn-change={changed}', 'function changed'],
  ] as const) {
    it(`lets ${system} hear what people do, where that is chosen`, () => {
      const code = snippet(system, {...firstChoices, listen: true});
      expect(code).to.include(listener);
      expect(code).to.include(`${name}({detail}: HTMLElementEventMap['cairn-change']) {`);
      expect(snippet(system, firstChoices)).not.to.include('detail');
      // Results are looked at: there is nothing to hear.
      const results = snippet(system, {...firstChoices, thing: 'impact-results', listen: true});
      expect(results).not.to.include('detail');
    });
  }

  for (const system of systems.filter(isFramework)) {
    it(`imports each tag that ${system} shows, once`, () => {
      const code = snippet(system, {...firstChoices, tools: ['purpose-map', 'action-timeline']});
      const imported = [...code.matchAll(/import 'cairn-kit\/elements\/([\w-]+)\/define';/g)];
      expect(imported.map(([, tag]) => tag)).to.deep.equal([
        'plan',
        'purpose-map',
        'action-timeline',
      ]);
    });
  }
});

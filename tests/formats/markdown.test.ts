import {expect} from 'chai';
import {toMarkdown} from '../../src/formats/index.js';
import {markdownOfAll} from '../../src/formats/markdown.js';
import {createPlan, parsePlan} from '../../src/plan/open.js';
import teamTime from '../../stories/plans/team-time.plan.json' with {type: 'json'};

describe('Markdown', () => {
  it('says the theory and the actions of the worked example', () => {
    const opened = parsePlan(teamTime);
    const markdown = opened.ok ? toMarkdown(opened.plan) : '';
    expect(markdown).to.include('# Protected time to look at student work');
    expect(markdown).to.include('- **If** Grade teams get 40 protected minutes');
    expect(markdown).to.include('- **So that** students get feedback');
    expect(markdown).to.include('| Restart the weekly bulletin | Office manager | Aug 24, 2026 |');
  });

  it('keeps the words of a team from becoming markup', () => {
    const text = '# not a heading\n\n[link](http://x) <b>x</b> | a@b.c www.x.org 1. *x*';
    const opened = parsePlan({...createPlan(), title: text, theory: {goal: text}});
    const markdown = opened.ok ? toMarkdown(opened.plan) : '';
    expect(markdown.split('\n')[0]).to.equal(
      '# \\# not a heading \\[link\\]\\(http&#58;//x\\) \\<b\\>x\\</b\\> \\| a&#64;b.c www&#46;x.org 1. \\*x\\*',
    );
  });

  it('holds the parts that are asked for, and the reasons of a theory', () => {
    const opened = parsePlan(teamTime);
    const markdown = opened.ok ? toMarkdown(opened.plan, {parts: ['theory']}) : '';
    expect(markdown).to.include('| This | Leads to | Because | Assuming that |');
    expect(markdown).to.include('People read the bulletin');
    expect(markdown).not.to.include('## Actions');
  });

  it('makes a link of a safe address alone, and none inside of it', () => {
    const evidence = ['https://example.org/a|b>c', 'javascript:alert(1)'].map((url, at) => ({
      id: `e${at}`,
      text: 'Fact',
      url,
    }));
    const opened = parsePlan({...createPlan(), theory: {problem: {text: 'P', evidence}}});
    const markdown = opened.ok ? toMarkdown(opened.plan) : '';
    expect(markdown).to.include('<https://example.org/a%7Cb%3Ec>');
    expect(markdown).to.include('(javascript:alert(1))');
    expect(markdown).not.to.match(/[\]<]\(?javascript/);
  });

  it('leaves brackets and exclamation marks as they are where no link could come of them', () => {
    const title = (text: string): string =>
      toMarkdown({...createPlan(), title: text}).split('\n')[0]!;
    const left = 'Team time [draft 2] (grades 6–7)! See [1], a[i] and [the notes] too';
    expect(title(left)).to.equal(`# ${left}`);
    for (const [text, written] of [
      ['[a](b)', '\\[a\\]\\(b\\)'],
      ['![a][b]', '\\!\\[a\\]\\[b\\]'],
      ['[a]: b', '\\[a\\]: b'],
      ['[^1]', '\\[^1\\]'],
      ['^[a]', '^\\[a\\]'],
      ['[[a]]', '\\[\\[a\\]\\]'],
      ['[a]{b}', '\\[a\\]\\{b\\}'],
      ['[ ] a', '\\[ \\] a'],
      ['[X] a', '\\[X\\] a'],
    ]) {
      expect(title(text!), text).to.equal(`# ${written}`);
    }
  });

  it('makes no link of brackets that stand beside each other in two texts', () => {
    const markdown = markdownOfAll({
      title: '',
      language: 'en',
      blocks: [
        {kind: 'paragraph', words: [{text: '[a]'}, {text: '(b)'}]},
        {kind: 'facts', facts: [{name: '[a]', words: [{text: 'b'}]}]},
      ],
    });
    expect(markdown).to.equal('\\[a\\]\\(b\\)\n\n- \\[a\\]: b\n');
  });
});

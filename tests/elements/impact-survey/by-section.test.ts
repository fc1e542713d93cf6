/** A longer survey: earlier answers in later questions, one section at a time, and a look over all of it. */
import {expect} from '@open-wc/testing';
import {expectAccessible} from '../../harness/accessible.js';
import {keys, viewport} from '../../harness/commands.js';
import {
  answers,
  button,
  buttons,
  choice,
  everyKind,
  field,
  focused,
  press,
  questions,
  survey,
  text,
  type,
  until,
  words,
  type Document,
} from './page.js';

const plain = (said: string): string => said.replace(/[\u2066-\u2069]/g, '');

/** The questions of each kind in three sections; the last ones repeat what was answered before. */
function inSections(): Document {
  const plan = structuredClone(everyKind) as {surveys: Record<string, unknown>[]};
  const [one] = plan.surveys;
  Object.assign(one!, {
    items: [
      ...(one!['items'] as object[]),
      {id: 'b-why', kind: 'text', text: 'You said it is {a-scale}. Why? {nobody} {a-text}'},
      {
        id: 'b-more',
        kind: 'text',
        text: {en: 'You named {a-choices}. What else?', es: 'Nombró {a-choices}. ¿Qué más?'},
      },
      {
        id: 'b-office',
        kind: 'text',
        text: 'About the office',
        when: {item: 'a-choice', in: ['office']},
      },
    ],
    sections: [
      {id: 's-1', text: 'The start', items: ['a-scale', 'a-then', 'a-choice']},
      {id: 's-2', text: 'The office', items: ['b-office']},
      {id: 's-3', text: 'The middle', items: ['a-choices', 'a-number', 'a-date', 'a-text']},
      {id: 's-4', text: 'The end', items: ['b-why', 'b-more']},
    ],
  });
  return plan;
}

describe('an earlier answer in a later question', () => {
  it('is told as text, in the words of the survey; before it is given, the question is named', async () => {
    const element = await survey(inSections());
    const why = (): string => plain(questions(element).find((one) => one.includes('Why?')) ?? '');
    await until(() => why().includes('question 1'), 'the question is named');
    expect(why()).to.equal(
      '8 of 9. You said it is your answer to question 1. Why? {nobody} your answer to question 7',
    );
    await press(element, choice(element, 'How useful is it?', 'Somewhat'));
    expect(why()).to.include('You said it is Somewhat. Why? {nobody}');
    await type(element, field(element, 'What else?'), '<b>{a-scale}</b>');
    expect(why(), 'markup is text, and braces of an answer are not looked through').to.include(
      'Why? {nobody} <b>{a-scale}</b>',
    );
    expect(element.shadowRoot!.querySelector('legend b')).to.equal(null);
    await press(element, choice(element, 'What helps you?', 'People'));
    await press(element, choice(element, 'What helps you?', 'Time'));
    expect(plain(questions(element).at(-1)!)).to.include('You named Time, People. What else?');
    expect(JSON.stringify(answers(element)), 'the words are in no answer').not.to.include('You');
    await press(element, button(element, 'Español'));
    await until(() => text(element).includes('¿Qué más?'), 'Spanish has arrived');
    expect(plain(questions(element).at(-1)!)).to.include('Nombró Time, People. ¿Qué más?');
  });
});

describe('one section at a time', () => {
  it('goes on and back by keyboard, looks over all answers, changes one, and sends', async () => {
    await viewport(360, 640);
    try {
      const element = await survey(inSections(), {'by-section': ''});
      await until(() => buttons(element).includes('Next'), 'the way on is there');
      expect(questions(element)).to.have.length(3);
      expect(text(element)).to.include('Section 1 of 3 · 0 of 9 questions answered');
      expect(buttons(element)).not.to.include('Send answers').and.not.to.include('Back');
      await press(element, choice(element, 'How useful is it?', 'Very'));
      await expectAccessible(element);
      button(element, 'Next').focus();
      await keys('Enter');
      await until(() => text(element).includes('Section 2 of 3'), 'the next section');
      expect(words(focused()), 'a section that asks nothing is passed over').to.equal('The middle');
      expect(questions(element)[0]).to.equal('4 of 9. What helps you?');
      expect(text(element), 'what is said first is said once').not.to.include('Your privacy');
      await type(element, field(element, 'How many meetings a month?'), 'many');
      await press(element, button(element, 'Next'));
      expect(plain(questions(element)[0]!)).to.include('You said it is Very.');
      await press(element, button(element, 'Back'));
      expect(field(element, 'How many meetings a month?').value, 'what was typed').to.equal('many');
      await press(element, button(element, 'Next'));
      await press(element, button(element, 'Look over my answers'));
      expect(words(focused())).to.equal('Your answers');
      const said = text(element);
      expect(said).to.include('Very').and.include('Not answered').and.include('Write a number');
      await expectAccessible(element);
      await press(element, button(element, 'Send answers'));
      await until(() => text(element).includes('1 answer cannot be read'), 'it is told');
      const [link] = element.shadowRoot!.querySelectorAll<HTMLElement>('.errors a');
      link!.focus();
      await keys('Enter');
      const meetings = field(element, 'How many meetings a month?');
      await until(() => focused() === meetings, 'the focus is where it is mended');
      await type(element, meetings, '3');
      await press(element, button(element, 'Next'));
      await press(element, button(element, 'Look over my answers'));
      const sent = new Promise((resolve) => {
        element.addEventListener('cairn-before-submit', (event) => {
          event.respondWith(Promise.resolve());
          resolve(event.detail.response.answers);
        });
      });
      await press(element, button(element, 'Send answers'));
      expect(await sent).to.deep.equal({'a-scale': 30, 'a-number': 3});
      await until(() => text(element).includes('Thank you'), 'thanks are said');
      const {scrollWidth, clientWidth} = document.documentElement;
      expect(scrollWidth).to.be.at.most(clientWidth);
    } finally {
      await viewport(1280, 800);
    }
  });

  it('begins and ends when the page says so, and keeps the answers', async () => {
    const element = await survey(inSections());
    await press(element, choice(element, 'Where do you work?', 'In the office'));
    element.bySection = true;
    await until(() => buttons(element).includes('Next'), 'the way on is there');
    expect(questions(element)).to.have.length(3);
    await press(element, button(element, 'Next'));
    expect(questions(element)[0]).to.include('About the office');
    element.bySection = false;
    await until(() => questions(element).length === 10, 'all are there again');
    expect(answers(element)).to.deep.equal({'a-choice': 'office'});
    expect(choice(element, 'Where do you work?', 'In the office').checked).to.equal(true);
  });

  it('can be looked over where all questions are on one page', async () => {
    const element = await survey(inSections());
    expect(buttons(element)).not.to.include('Look over my answers');
    await press(element, choice(element, 'Where do you work?', 'In the office'));
    await until(
      () => buttons(element).includes('Look over my answers'),
      'there is something to see',
    );
    await press(element, button(element, 'Look over my answers'));
    expect(questions(element)).to.deep.equal([]);
    expect(buttons(element)).to.include('Send answers');
    const change = button(element, 'Change');
    await press(element, change);
    expect(focused() === choice(element, 'Where do you work?', 'In the office')).to.equal(true);
    expect(questions(element)).to.have.length(10);
  });
});

/** What the thread shows, and where it leads. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define.js';
import type {CairnThread} from '../../../src/elements/thread/index.js';
import type {CairnPlan} from '../../../src/elements/plan/index.js';
import {expectAccessible} from '../../harness/accessible.js';
import {
  all,
  appears,
  find,
  focused,
  hear,
  key,
  nameOf,
  press,
  put,
  settled,
  until,
  words,
} from '../../harness/page.js';
import {hostile, workedExample} from '../../suites/documents.js';

const thread = (
  attributes: Readonly<Record<string, string>> = {},
  plan: object = workedExample,
): Promise<CairnThread> => put('cairn-thread', {plan}, attributes);

const FEEDBACK = /^students get feedback/;
const BRING = 'teachers bring and discuss student work in every session';

/** The station of an outcome, by both names. */
function station(element: CairnThread, outcome: string | RegExp, name: string): HTMLElement {
  const section = find(element, 'heading', outcome).closest('section')!;
  return find(section, 'heading', name).closest('li')!;
}
const gapsIn = (element: Element): string[] =>
  [...(element.shadowRoot ?? element).querySelectorAll('.gap p')].map((p) => p.textContent.trim());

async function page(): Promise<{
  plan: CairnPlan;
  thread: CairnThread;
  theory: HTMLElementTagNameMap['cairn-theory-of-action'];
  timeline: HTMLElementTagNameMap['cairn-action-timeline'];
}> {
  const plan = await fixture<CairnPlan>(
    html`<cairn-plan .plan=${workedExample}>
      <cairn-thread></cairn-thread>
      <cairn-theory-of-action view="statement"></cairn-theory-of-action>
      <cairn-action-timeline view="load"></cairn-action-timeline>
    </cairn-plan>`,
  );
  const found = {
    plan,
    thread: plan.querySelector('cairn-thread')!,
    theory: plan.querySelector('cairn-theory-of-action')!,
    timeline: plan.querySelector('cairn-action-timeline')!,
  };
  await settled(plan, found.thread, found.theory, found.timeline);
  return found;
}

describe('cairn-thread', () => {
  it('follows an outcome from why to what was decided', async () => {
    const element = await thread();
    expect(words(station(element, BRING, 'Why'))).to.include('Forty minutes is long enough');
    expect(words(station(element, BRING, 'Why'))).to.include('Holding');
    expect(words(station(element, BRING, 'What we do'))).to.include('Restart the weekly bulletin');
    expect(words(station(element, BRING, 'What we do'))).to.include('Owner: Office manager');
    expect(words(station(element, BRING, 'How we’ll know'))).to.include('60 % on Oct 9, 2026');
    expect(words(station(element, BRING, 'Whom we ask'))).to.include('How often does your team');
    expect(words(station(element, BRING, 'What we decided'))).to.include('Adapt · Jun 11, 2026');
  });

  it('names every gap where it is, and counts them', async () => {
    const element = await thread();
    expect(gapsIn(station(element, BRING, 'How we’ll know'))).to.deep.equal([
      'Nothing was found yet by this measure.',
    ]);
    expect(words(element)).to.include(`3 outcomes · ${String(gapsIn(element).length)} gaps`);
  });

  it('has each gap at what it is missing from, by its name and by its place', async () => {
    const element = await thread();
    const names = all(element, 'button', /^Go to it/).map(nameOf);
    expect(names).to.include(
      'Go to it: Staff who say they read the bulletin – Nothing was found yet by this measure.',
    );
    expect(new Set(names).size).to.equal(names.length);
    const read = find(element, 'button', /People read the bulletin – Nobody knows/).closest('li')!;
    expect(words(read)).to.include('The office sends all announcements');
  });

  it('shows one outcome where a page asks for one', async () => {
    const element = await thread({outcome: 'o-bring'});
    expect(all(element, 'heading').filter(({localName}) => localName === 'h3')).to.have.lengthOf(1);
    expect(words(element)).to.include('1 outcome');
    element.outcome = 'o-nowhere';
    await settled(element);
    expect(words(element)).to.include('not in the plan');
  });

  it('shows a change that was made elsewhere', async () => {
    const element = await thread();
    element.store.change('Rename', (draft) => {
      draft.people.find(({id}) => id === 'p-office')!.name = 'Ms. Adeyemi';
    });
    await settled(element);
    expect(words(station(element, BRING, 'What we do'))).to.include('Owner: Ms. Adeyemi');
  });

  it('shows what was released of a question, and nothing of what is hidden', async () => {
    const element = await thread();
    const release = (item: object): void => {
      element.store.change('Release', (draft) => {
        const [survey] = draft.surveys;
        Object.assign(survey!.waves[0]!, {
          releases: [
            {
              format: 'cairn-summary',
              version: 1,
              survey: survey!.id,
              wave: survey!.waves[0]!.id,
              k: 5,
              items: [{id: 'q-bulletin', ...item}],
            },
          ],
        });
      });
    };
    release({answered: 31, favorable: {count: 24, share: 0.77}});
    await settled(element);
    expect(words(station(element, BRING, 'Whom we ask'))).to.include('77% favorable · 31 answered');
    release({hidden: 'privacy'});
    await settled(element);
    expect(words(station(element, BRING, 'Whom we ask'))).to.include('Hidden to protect privacy');
    expect(words(station(element, BRING, 'Whom we ask'))).not.to.match(/\d+ answered|favorable/);
  });

  it('says what it is for while there is nothing to follow', async () => {
    const element = await thread({}, {format: 'cairn-plan', version: 1});
    expect(words(element)).to.include('Name an outcome first');
    expect(element.matches(':state(empty)')).to.equal(true);
  });

  it('speaks Spanish, and keeps the team’s words', async () => {
    const element = await thread({lang: 'es'});
    await until(() => words(element).includes('Cómo lo sabremos'), 'Spanish');
    expect(words(element)).to.include('Con esta medida todavía no se ha encontrado nada.');
    expect(words(element)).to.include(BRING);
  });

  it('reads hostile words as words', async () => {
    const element = await thread({}, hostile);
    expect(element.renderRoot.querySelectorAll('script, img, iframe')).to.have.lengthOf(0);
  });

  it('is accessible', async () => {
    await expectAccessible(await thread());
  });

  it('is accessible while it is empty', async () => {
    await expectAccessible(await thread({}, {format: 'cairn-plan', version: 1}));
  });
});

describe('a gap of the thread', () => {
  it('leads to the part of the theory that mends it, in whatever view that was', async () => {
    const {thread: element, theory} = await page();
    const selected = hear(element, 'cairn-selection');
    await press(station(element, FEEDBACK, 'How we’ll know'), 'button', /^Go to it/);
    await until(() => focused().closest('[data-item="o-feedback"] .measures'), 'its measures');
    expect(theory.view).to.equal('build');
    expect(selected.map(({detail}) => detail.ids)).to.deep.equal([['o-feedback']]);
    expect(words(focused())).to.equal('+ Add a measure');
  });

  it('of a measure leads to where a result is written: in an action that works on it', async () => {
    const {plan, thread: element, timeline} = await page();
    plan.store.change('Forget', (draft) => {
      draft.measures.find(({id}) => id === 'm-sessions')!.results = [];
    });
    await settled(plan, element, timeline);
    find(
      station(element, BRING, 'How we’ll know'),
      'button',
      /^Go to it: Share of sessions/,
    ).focus();
    await key('Enter');
    await until(() => words(focused()) === '+ Add a result', 'the button');
    await key('Enter');
    await until(() => focused() instanceof HTMLInputElement, 'a field');
    expect(plan.plan.measures.find(({id}) => id === 'm-sessions')?.results).to.have.length(1);
    await settled(plan, element);
    expect(all(element, 'button', /^Go to it: Share of sessions/)).to.have.length(0);
  });

  it('of a measure that no action works on leads to where one says that it does', async () => {
    const {plan, thread: element} = await page();
    plan.store.change('Loosen', (draft) => {
      for (const action of draft.actions) action.measures = [];
    });
    await settled(plan, element);
    await press(element, 'button', /^Go to it: Staff who call their meeting load/);
    await until(() => focused() instanceof HTMLInputElement, 'the box');
    expect(nameOf(focused())).to.equal('Staff who call their meeting load manageable');
    expect(focused().closest('cairn-dialog')).to.have.property('heading');
  });

  it('of a measure that a survey asks about leads to the results', async () => {
    const {plan, thread: element} = await page();
    const results = document.createElement('cairn-impact-results');
    plan.append(results);
    await settled(plan, results);
    await press(element, 'button', /^Go to it: Staff who say they read the bulletin/);
    await until(() => document.activeElement === results, 'the results');
  });

  it('of an assumption opens the decision, where what was learned is said', async () => {
    const {plan, thread: element} = await page();
    const gap = /^Say what was learned: People read the bulletin/;
    await press(station(element, BRING, 'Why'), 'button', gap);
    const dialog = await appears(element, 'dialog', 'Decision');
    await until(() => words(focused()) === 'Write down the decision', 'the first act');
    await press(dialog, 'button', 'Write down the decision');
    const about = await appears(dialog, 'group', 'People read the bulletin');
    await press(about, 'radio', 'Failed');
    expect(plan.plan.decisions.at(-1)?.assumptions).to.have.length(1);
    await settled(plan, element);
    expect(words(station(element, BRING, 'Why'))).to.include('Failed');
    await press(dialog, 'button', 'Close');
    expect(all(element, 'dialog')).to.have.length(0);
  });

  it('of an assumption leads to it in the decision on this round, where there is one', async () => {
    const element = await thread();
    element.store.change('Decide', (draft) => {
      draft.decisions.push({...draft.decisions[0]!, id: 'd-now', cycle: 'cy-1', assumptions: []});
    });
    await settled(element);
    await press(element, 'button', /^Say what was learned: People read/);
    await until(
      () => focused().closest('[data-item="a-2"]'),
      () => focused().outerHTML,
    );
  });

  it('cannot be decided by who may only read, who can read what was decided', async () => {
    const element = await thread({readonly: ''});
    expect(all(element, 'button', /^Say what was learned/)).to.have.length(0);
    await press(element, 'button', /^Open the decision: Adapt · Jun 11, 2026/);
    const dialog = await appears(element, 'dialog', 'Decision');
    await until(
      () => words(dialog).includes('Five of six sessions finished in time'),
      'it is read',
    );
    expect(all(dialog, 'radio')).to.have.length(0);
  });

  it('leads to the timeline where a link has no action', async () => {
    const {plan, thread: element, timeline} = await page();
    plan.store.change('Remove', (draft) => {
      draft.actions = draft.actions.filter(({links}) => !links.includes('l-2'));
    });
    await settled(plan, element, timeline);
    await press(station(element, BRING, 'What we do'), 'button', /No action carries this link/);
    await until(() => document.activeElement === timeline, 'the timeline');
  });

  it('is not left at the theory where a link has no action and the page no timeline', async () => {
    const {plan, thread: element, theory, timeline} = await page();
    plan.store.change('Remove', (draft) => {
      draft.actions = draft.actions.filter(({links}) => !links.includes('l-2'));
    });
    timeline.remove();
    await settled(plan, element);
    const gap = [...all(station(element, BRING, 'What we do'), 'button', /No action carries/)][0]!;
    gap.focus();
    await key('Enter');
    await until(() => words(element).includes('What mends this is not on this page.'), 'words');
    expect(theory.view).to.equal('statement');
    expect(focused()).to.equal(gap);
  });

  it('leads to what will be asked where nobody is asked, and says what was planned', async () => {
    const {plan, thread: element} = await page();
    const feedback = document.createElement('cairn-feedback-plan');
    plan.append(feedback);
    await settled(plan, feedback);
    const asking = (): HTMLElement => station(element, FEEDBACK, 'Whom we ask');
    await press(asking(), 'button', /Nobody is asked about this/);
    await until(() => focused().textContent.includes('Add what we will ask'), 'the button');
    await key('Enter');
    await until(() => focused() instanceof HTMLTextAreaElement, 'a field');
    const id = plan.plan.feedback.asks.at(-1)!.id;
    plan.store.change('Write', (draft) => {
      Object.assign(draft.feedback.asks.at(-1)!, {
        text: 'Does the feedback fit?',
        when: '2027-01-14',
        outcome: 'o-feedback',
      });
    });
    await settled(plan, element, feedback);
    expect(words(asking())).to.include('Does the feedback fit?');
    expect(words(asking())).to.include('To be asked on Jan 14, 2027, as the feedback plan says');
    expect(gapsIn(asking())).to.deep.equal([]);
    expect(await feedback.reveal({id: 'o-feedback', field: 'items'})).to.equal(true);
    expect(focused().closest('[data-item]')?.getAttribute('data-item')).to.equal(id);
  });

  it('leads to an action that hangs loose, by keyboard too', async () => {
    const {plan, thread: element, timeline} = await page();
    plan.store.change('Loosen', (draft) => {
      Object.assign(draft.actions[0]!, {links: [], measures: []});
    });
    await settled(plan, element, timeline);
    find(element, 'button', /tied to no outcome/).focus();
    await key('Enter');
    await until(() => focused().closest(`[data-row="${plan.plan.actions[0]!.id}"]`), 'the row');
    expect(timeline.view).to.equal('grid');
  });

  it('says so where no tool on the page shows it', async () => {
    const element = await thread();
    await press(station(element, BRING, 'How we’ll know'), 'button', /^Go to it/);
    await until(() => words(element).includes('What mends this is not on this page.'), 'words');
  });

  it('does not lead to a tool that has left the page', async () => {
    const {plan, thread: element, theory, timeline} = await page();
    theory.remove();
    timeline.remove();
    await settled(plan, element);
    await press(station(element, BRING, 'How we’ll know'), 'button', /^Go to it/);
    await until(() => words(element).includes('What mends this is not on this page.'), 'words');
  });
});

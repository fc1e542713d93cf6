/** Calendars as a parser reads them that is not ours: the one of Thunderbird. */
import {expect} from 'chai';
import fc from 'fast-check';
import ICAL from 'ical.js';
import {toIcs} from '../../src/formats/index.js';
import {createPlan, parsePlan} from '../../src/plan/open.js';
import type {Plan} from '../../src/plan/types.js';
import teamTime from '../../stories/plans/team-time.plan.json' with {type: 'json'};

const stamp = '20261123T120000Z';

function open(document: object): Plan {
  const opened = parsePlan(document);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  return opened.plan;
}

const eventsOf = (ics: string): ICAL.Event[] =>
  new ICAL.Component(
    ICAL.parse(ics) as unknown[] as ConstructorParameters<typeof ICAL.Component>[0],
  )
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one));

describe('calendars in another parser', () => {
  it('hold each action and milestone once, on whole days, the last one included', () => {
    const plan = open(teamTime);
    const events = eventsOf(toIcs(plan, {stamp}));
    expect(new Set(events.map(({uid}) => uid)).size).to.equal(events.length);
    const bulletin = events.find(({summary}) => summary === 'Restart the weekly bulletin');
    expect(bulletin?.startDate.isDate).to.equal(true);
    expect([bulletin?.startDate.toString(), bulletin?.endDate.toString()]).to.deep.equal([
      '2026-08-24',
      // The day after the last one, as the standard has it.
      '2026-09-05',
    ]);
    for (const {text} of plan.actions) {
      expect(events.map(({summary}) => summary)).to.include(text);
    }
  });

  it('give every word back as the team wrote it', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'é', '🪨', ' ', ',', ';', ':', '\\', '\n', '"', 'BEGIN:'),
          minLength: 1,
          maxLength: 120,
        }),
        (text) => {
          const plan = open({
            ...createPlan(),
            actions: [{id: 't-1', text: `x${text}x`, due: '2026-09-04'}],
          });
          const [event] = eventsOf(toIcs(plan, {stamp}));
          expect(event?.summary).to.equal(plan.actions[0]?.text);
        },
      ),
    );
  });
});

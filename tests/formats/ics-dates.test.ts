import {expect} from 'chai';
import fc from 'fast-check';
import {toIcs} from '../../src/formats/index.js';
import {createPlan, parsePlan} from '../../src/plan/open.js';
import type {Plan} from '../../src/plan/types.js';
import teamTime from '../../stories/plans/team-time.plan.json' with {type: 'json'};

const opened = parsePlan(teamTime);
if (!opened.ok) throw new Error('The worked example does not open.');
const {plan} = opened;
const stamp = '20261123T120000Z';

function planWith(text: string): Plan {
  const made = parsePlan({
    ...createPlan(),
    actions: [{id: 't-1', text, due: '2026-09-04', success: text}],
  });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.plan;
}

describe('ICS', () => {
  it('writes whole days with an exclusive end, whatever the time zone', () => {
    const ics = toIcs(plan, {stamp});
    expect(ics).to.include('DTSTART;VALUE=DATE:20260824\r\nDTEND;VALUE=DATE:20260905');
  });

  it('keeps the UID of an item when the plan changes', () => {
    const uids = (of: Plan): string[] => toIcs(of, {stamp}).match(/UID:.*/g) ?? [];
    const changed = {...plan, actions: plan.actions.map((one) => ({...one, due: '2027-01-05'}))};
    expect(uids(changed)).to.deep.equal(uids(plan));
  });

  it('can be asked for one person', () => {
    const ics = toIcs(plan, {stamp, owner: 'p-office'});
    expect(ics.match(/BEGIN:VEVENT/g)).to.have.length(1);
    expect(ics).to.include('SUMMARY:Restart the weekly bulletin');
  });

  it('lets no text end its line or begin a property', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            '\r',
            '\n',
            '\u2028',
            '\u0000',
            ':',
            ';',
            ',',
            '\\',
            'A',
            'é',
            '🪨',
          ),
        }),
        (text) => {
          const lines = toIcs(planWith(text), {stamp}).replaceAll('\r\n ', '').split('\r\n');
          expect(lines.map((line) => line.split(/[:;]/)[0])).to.deep.equal([
            'BEGIN',
            'VERSION',
            'PRODID',
            'CALSCALE',
            'BEGIN',
            'UID',
            'DTSTAMP',
            'DTSTART',
            'DTEND',
            'SUMMARY',
            ...(text === '' ? [] : ['DESCRIPTION']),
            'END',
            'END',
            '',
          ]);
        },
      ),
    );
  });

  it('folds long lines at 75 octets, never inside a character', () => {
    fc.assert(
      fc.property(
        fc.string({unit: fc.constantFrom('a', 'é', '🪨', ' '), maxLength: 300}),
        (text) => {
          const octets = (line: string): number => new TextEncoder().encode(line).length;
          for (const line of toIcs(planWith(text), {stamp}).split('\r\n')) {
            expect(octets(line)).to.be.at.most(75);
            expect(line).to.not.include('\uFFFD');
          }
        },
      ),
    );
  });
});

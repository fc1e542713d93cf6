/** A day is the same day wherever the reader is: shown, written in a cell, and moved as a bar; today is the reader’s. */
import {expect} from '@open-wc/testing';
import '../../../src/elements/action-timeline/define.js';
import {zones} from '../../../.config/scripts/zones.js';
import {zone} from '../../harness/commands.js';
import {
  all,
  appears,
  field,
  find,
  key,
  put,
  settled,
  typeInto,
  until,
  words,
} from '../../harness/page.js';
import {workedExample} from '../../suites/documents.js';

const SESSIONS = 'Run six sessions in grades 6 and 7';

describe('in every zone', () => {
  for (const name of zones)
    it(`a day stays that day in ${name}`, async function () {
      await zone(this, name);
      const noon = new Date('2026-07-01T12:00:00Z');
      expect(noon.toLocaleString('en')).to.equal(noon.toLocaleString('en', {timeZone: name}));
      const element = await put('cairn-action-timeline', {
        plan: {...workedExample, milestones: [{id: 'm', text: 'Far', date: '2099-12-31'}]},
      });
      const sessions = () => element.plan.actions.find(({id}) => id === 't-sessions')!;
      const {start, due} = sessions();
      expect(words(element)).to.include('Sep 14, 2026').and.include('Dec 4, 2026');

      const row = all(element, 'row').find((one) => words(one).startsWith(SESSIONS))!;
      (row.children[3] as HTMLElement).click();
      await settled(element);
      await typeInto(field(element, 'Due'), '2026-11-01');
      await key('Enter');
      expect(sessions()).to.include({start, due: '2026-11-01'});
      expect(words(element)).to.include('Nov 1, 2026');
      element.undo();
      expect(sessions().due).to.equal(due);

      element.view = 'bars';
      await appears(element, 'group', 'Time scale');
      find(element, 'button', new RegExp(`^${SESSIONS}: `)).focus();
      await key('Alt+Shift+ArrowRight');
      await until(() => sessions().start === '2026-09-21', 'a week later');
      expect(sessions().due).to.equal('2026-12-11');
      const now = new Date();
      const today = `${now.toLocaleDateString('en', {month: 'short'})} ${now.getDate()}`;
      expect(words(element)).to.include(`Today, ${today}, ${now.getFullYear()}`);
    });
});

import {expect} from 'chai';
import {followPage} from '../../src/storage/page.js';

describe('following the page', () => {
  it('hears that it goes, comes back and is online again, until told to stop', () => {
    const log: string[] = [];
    const stop = followPage({
      leave: () => log.push('leave'),
      shown: () => log.push('shown'),
      online: () => log.push('online'),
    });
    const happen = (): void => {
      dispatchEvent(new PageTransitionEvent('pagehide'));
      dispatchEvent(new PageTransitionEvent('pageshow', {persisted: false}));
      dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
      dispatchEvent(new Event('online'));
      document.dispatchEvent(new Event('visibilitychange'));
    };
    happen();
    expect(log).to.deep.equal([
      'leave',
      'shown',
      'online',
      document.visibilityState === 'hidden' ? 'leave' : 'shown',
    ]);
    stop();
    happen();
    expect(log).to.have.length(4);
  });
});

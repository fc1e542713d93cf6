/** Where a plan is kept and sent, with the browser's real storage and a real server. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/elements/action-timeline/define.js';
import '../../../src/elements/plan/define.js';
import type {CairnPlan} from '../../../src/elements/plan/index.js';
import {expectAccessible} from '../../harness/accessible.js';
import {
  all,
  appears,
  find,
  focused,
  hear,
  key,
  moments,
  press,
  put,
  settled,
  until,
  words,
} from '../../harness/page.js';
import type {Fault} from '../../harness/plan-server.js';
import {titled, workedExample} from '../../suites/documents.js';

let count = 0;
/** A name that no other test, and no run before, has used. */
const fresh = (): string => `test-${String(Date.now())}-${String(count++)}`;

interface Record {
  readonly text: string;
  readonly requests: readonly {readonly method: string; readonly status: number}[];
}

/** A plan on the server, as another person or program meets it. */
class ServerPlan {
  readonly address = `/plans/${fresh()}`;
  async set(document: object): Promise<void> {
    await fetch(this.address, {method: 'PUT', body: JSON.stringify(document)});
  }
  async fail(...faults: readonly Fault[]): Promise<void> {
    await fetch(`${this.address}/faults`, {method: 'POST', body: JSON.stringify(faults)});
  }
  async behave(behavior: object): Promise<void> {
    await fetch(`${this.address}/behavior`, {method: 'PUT', body: JSON.stringify(behavior)});
  }
  async record(): Promise<Record> {
    return (await fetch(`${this.address}/record`)).json() as Promise<Record>;
  }
  async title(): Promise<string> {
    return (JSON.parse((await this.record()).text) as {title: string}).title;
  }
}

async function serverPlan(document: object = workedExample): Promise<ServerPlan> {
  const plan = new ServerPlan();
  await plan.set(document);
  return plan;
}

const rename = (element: CairnPlan, title: string): void => {
  element.store.change('Rename the plan', (draft) => {
    draft.title = title;
  });
};

/** A plan element on the page, without waiting for what it opens. */
async function onPage(attributes: {readonly [name: string]: string}): Promise<CairnPlan> {
  return put('cairn-plan', {}, attributes);
}

const opens = (element: CairnPlan, title: string): Promise<void> =>
  until(
    () => element.plan.title === title,
    () => `“${title}” is shown, not ${JSON.stringify(element.plan.title)}`,
  );

const reads = (element: CairnPlan, text: string): Promise<void> =>
  until(
    () => words(element).includes(text),
    () => `“${text}” can be read in: ${words(element)}`,
  );

describe('a plan that this browser keeps', () => {
  it('is found again by the next visitor of the page, and is never called saved', async () => {
    const key = fresh();
    const first = await put(
      'cairn-plan',
      {plan: workedExample},
      {storage: 'local', 'storage-key': key},
    );
    const saves = hear(first, 'cairn-save');
    rename(first, 'Kept');
    await reads(first, 'Kept in this browser');
    expect(words(first)).not.to.match(/saved/i);
    expect(first.matches(':state(unsaved)')).to.equal(false);
    expect(new Set(saves.map(({detail}) => detail.target))).to.deep.equal(new Set(['local']));
    expect(saves.at(-1)!.detail.state).to.equal('saved');
    first.remove();

    const second = document.createElement('cairn-plan');
    second.setAttribute('storage', 'local');
    second.setAttribute('storage-key', key);
    const loads = hear(second, 'cairn-load');
    await fixture(html`<div>${second}</div>`);
    await opens(second, 'Kept');
    expect(loads.map(({detail}) => detail.source)).to.deep.equal(['storage']);
    expect(words(second)).to.include('Kept');
  });

  it('is kept by the id of the plan where no key is given', async () => {
    const id = fresh();
    const document = {...workedExample, id};
    const first = await put('cairn-plan', {plan: document}, {storage: 'local'});
    rename(first, 'Kept by its id');
    await reads(first, 'Kept in this browser');
    first.remove();
    const second = await put('cairn-plan', {plan: document}, {storage: 'local'});
    await opens(second, 'Kept by its id');
  });

  it('is not kept where there is neither key nor id', async () => {
    const saves: unknown[] = [];
    const plan = await put('cairn-plan', {}, {storage: 'local'});
    plan.addEventListener('cairn-save', ({detail}) => saves.push(detail.target));
    rename(plan, 'Nowhere');
    await moments();
    expect(saves).not.to.include('local');
    expect(words(plan)).to.include('Not kept yet').and.not.include('Kept in this browser');
  });

  it('is apart from the private plan of a tool with the same id', async () => {
    const id = fresh();
    const tool = await put(
      'cairn-action-timeline',
      {plan: {...workedExample, id}},
      {storage: 'local'},
    );
    tool.store.change('Rename', (draft) => {
      draft.title = 'Private';
    });
    await until(() => words(tool).includes('Kept in this browser'), 'it is kept');
    tool.remove();
    const plan = await put('cairn-plan', {plan: {...workedExample, id}}, {storage: 'local'});
    await moments();
    expect(plan.plan.title).to.equal(workedExample['title']);
    const again = await put(
      'cairn-action-timeline',
      {plan: {...workedExample, id}},
      {storage: 'local'},
    );
    await until(() => again.plan.title === 'Private', 'the tool finds its own');
  });

  it('is forgotten by nobody while it is not opened', async () => {
    const key = fresh();
    const first = await put(
      'cairn-plan',
      {plan: workedExample},
      {storage: 'local', 'storage-key': key},
    );
    rename(first, 'Precious');
    await reads(first, 'Kept in this browser');
    first.remove();
    const broken = await onPage({storage: 'local', 'storage-key': key, src: '/plans/not-there'});
    await opens(broken, 'Precious');
  });
});

describe('what is kept, where the page has a document as well', () => {
  /** Visits the page, renames the plan, and leaves. */
  const visit = async (server: ServerPlan, key: string, title: string): Promise<void> => {
    const element = await onPage({src: server.address, storage: 'local', 'storage-key': key});
    await opens(element, String(workedExample['title']));
    rename(element, title);
    await reads(element, 'Kept in this browser');
    element.remove();
    await moments();
  };

  it('opens as unsaved work where the document is what it was', async () => {
    const [server, key] = [await serverPlan(), fresh()];
    await visit(server, key, 'Mine');
    const element = await onPage({src: server.address, storage: 'local', 'storage-key': key});
    await opens(element, 'Mine');
    expect(await server.title()).to.equal(workedExample['title']);
  });

  it('is joined with a document that was changed in other places', async () => {
    const [server, key] = [await serverPlan(), fresh()];
    await visit(server, key, 'Mine');
    await server.set({
      ...workedExample,
      theory: {...(workedExample['theory'] as object), goal: 'Theirs'},
    });
    const element = await onPage({src: server.address, storage: 'local', 'storage-key': key});
    await opens(element, 'Mine');
    expect(element.plan.theory.goal).to.equal('Theirs');
    expect(all(element, 'alert')).to.deep.equal([]);
  });

  for (const [choice, title] of [
    ['Keep what is here', 'Mine'],
    ['Take the other one', 'Theirs'],
  ] as const) {
    it(`asks where both changed the same, and “${choice}” does that`, async () => {
      const [server, key] = [await serverPlan(), fresh()];
      await visit(server, key, 'Mine');
      await server.set({...workedExample, title: 'Theirs'});
      const element = await onPage({src: server.address, storage: 'local', 'storage-key': key});
      await reads(element, 'changed somewhere else');
      expect(element.plan.title).to.equal('Mine');
      await press(element, 'button', choice);
      await opens(element, title);
      await until(() => !words(element).includes('changed somewhere else'), 'it is settled');
      await reads(element, 'Kept in this browser');
      element.remove();
      await moments();
      const next = await onPage({src: server.address, storage: 'local', 'storage-key': key});
      await opens(next, title);
      expect(words(next)).not.to.include('changed somewhere else');
    });
  }
});

describe('a question that nobody has answered', () => {
  it('is asked again at the next visit, and nothing is sent before', async () => {
    const [server, key] = [await serverPlan(), fresh()];
    const place = {src: server.address, save: server.address, storage: 'local', 'storage-key': key};
    const first = await onPage({src: server.address, storage: 'local', 'storage-key': key});
    await opens(first, String(workedExample['title']));
    rename(first, 'Mine');
    await reads(first, 'Kept in this browser');
    first.remove();
    await moments();
    await server.set({...workedExample, title: 'Theirs'});
    for (let visit = 0; visit < 2; visit++) {
      const element = await onPage(place);
      await reads(element, 'changed somewhere else');
      expect(element.plan.title).to.equal('Mine');
      await moments();
      element.remove();
      await moments();
      expect(await server.title()).to.equal('Theirs');
    }
    const last = await onPage(place);
    await reads(last, 'changed somewhere else');
    await press(last, 'button', 'Keep what is here');
    await reads(last, 'All changes saved');
    expect(await server.title()).to.equal('Mine');
  });
});

describe('a plan with an address to save to', () => {
  const connected = async (server: ServerPlan): Promise<CairnPlan> => {
    const element = await onPage({src: server.address, save: server.address});
    await until(() => element.owner.opened.step === 'open', 'it is open');
    return element;
  };

  it('is sent there, and called saved when the server has confirmed it', async () => {
    const server = await serverPlan();
    const element = await connected(server);
    const saves = hear(element, 'cairn-save');
    await server.fail({latency: 300});
    rename(element, 'Sent');
    await settled(element);
    expect(words(element)).to.include('Not saved yet');
    expect(element.matches(':state(unsaved)')).to.equal(true);
    await reads(element, 'Saving…');
    expect(words(element)).not.to.include('All changes saved');
    await reads(element, 'All changes saved');
    expect(await server.title()).to.equal('Sent');
    expect(saves.map(({detail: {target, state}}) => `${target} ${state}`)).to.deep.equal([
      'http unsaved',
      'http saving',
      'http saved',
    ]);
    expect(element.matches(':state(unsaved)')).to.equal(false);
  });

  it('is sent as a patch where the server takes one', async () => {
    const server = await serverPlan();
    await server.behave({patch: true});
    const element = await connected(server);
    rename(element, 'Patched');
    await reads(element, 'All changes saved');
    const {requests} = await server.record();
    expect(requests.map(({method}) => method)).to.include('PATCH');
    expect(await server.title()).to.equal('Patched');
  });

  it('says that it is not saved where the server fails, and is sent on demand', async () => {
    const server = await serverPlan();
    const element = await connected(server);
    await server.fail({status: 400});
    rename(element, 'Refused first');
    await until(() => all(element, 'alert').length > 0, 'it is said');
    expect(words(find(element, 'alert', /./))).to.include('Not saved');
    expect(words(element)).not.to.include('All changes saved');
    expect(element.plan.title).to.equal('Refused first');
    await press(element, 'button', 'Try again');
    await reads(element, 'All changes saved');
    expect(all(element, 'alert')).to.deep.equal([]);
    expect(await server.title()).to.equal('Refused first');
  });

  it('is joined with what somebody else saved meanwhile', async () => {
    const server = await serverPlan();
    const element = await connected(server);
    await server.set({
      ...workedExample,
      theory: {...(workedExample['theory'] as object), goal: 'Theirs'},
    });
    const changes = hear(element, 'cairn-change');
    rename(element, 'Mine');
    await reads(element, 'All changes saved');
    await until(() => element.plan.theory.goal === 'Theirs', 'theirs is here');
    expect(await server.title()).to.equal('Mine');
    expect(changes.map(({detail}) => detail.origin)).to.deep.equal(['api', 'remote']);
    element.undo();
    expect(element.plan.theory.goal).to.equal('Theirs');
    expect(element.plan.title).to.equal(workedExample['title']);
  });

  it('asks where somebody else saved another version of the same', async () => {
    const server = await serverPlan();
    const element = await connected(server);
    await server.set({...workedExample, title: 'Theirs'});
    rename(element, 'Mine');
    await reads(element, 'changed somewhere else');
    expect(words(element)).not.to.include('All changes saved');
    expect(await server.title()).to.equal('Theirs');
    await press(element, 'button', 'Keep what is here');
    await reads(element, 'All changes saved');
    expect(await server.title()).to.equal('Mine');
  });

  it('sends nothing to `src`', async () => {
    const [from, to] = [await serverPlan(), await serverPlan()];
    const element = await onPage({src: from.address, save: to.address});
    await until(() => element.owner.opened.step === 'open', 'it is open');
    rename(element, 'Elsewhere');
    await moments();
    await until(
      () => words(element).includes('saved') || words(element).includes('Not saved'),
      'an end',
    );
    const {requests} = await from.record();
    expect(requests.filter(({method}) => method !== 'GET')).to.have.length(1);
    expect(await from.title()).to.equal(workedExample['title']);
  });
});

describe('a plan as a file', () => {
  /** Chooses a file, as somebody does in the browser's dialog. */
  const openFile = (element: CairnPlan, text: string): void => {
    const field = element.shadowRoot!.querySelector<HTMLInputElement>('input[type="file"]')!;
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'plan.json', {type: 'application/json'}));
    field.files = transfer.files;
    field.dispatchEvent(new Event('change', {bubbles: true}));
  };

  it('is opened', async () => {
    const element = await put('cairn-plan');
    const loads = hear(element, 'cairn-load');
    openFile(element, JSON.stringify(titled('From a file')));
    await opens(element, 'From a file');
    expect(loads.map(({detail}) => detail.source)).to.deep.equal(['file']);
  });

  it('takes the place of work that is kept nowhere only where somebody says so', async () => {
    const element = await put('cairn-plan', {plan: workedExample});
    rename(element, 'An afternoon of work');
    await reads(element, 'Not kept yet');
    const other = JSON.stringify({...titled('From a file'), id: 'other'});
    openFile(element, other);
    await appears(element, 'alertdialog', 'Open another plan?');
    await press(element, 'button', 'Stay here');
    await until(() => all(element, 'alertdialog').length === 0, 'it has closed');
    expect(element.plan.title).to.equal('An afternoon of work');
    openFile(element, other);
    await appears(element, 'alertdialog', 'Open another plan?');
    await expectAccessible(element);
    await press(element, 'button', 'Open without it');
    await opens(element, 'From a file');
    expect(all(element, 'alertdialog')).to.deep.equal([]);
  });

  it('asks once where another one is chosen meanwhile, about the last one', async () => {
    const element = await put('cairn-plan', {plan: workedExample});
    rename(element, 'An afternoon of work');
    await reads(element, 'Not kept yet');
    const file = (title: string): string => JSON.stringify({...titled(title), id: title});
    const questions = (): number => all(element, 'alertdialog').length;
    const opener = find(element, 'button', 'Open a file');
    opener.focus();
    openFile(element, file('The first'));
    const first = await appears(element, 'alertdialog', 'Open another plan?');
    openFile(element, file('The second'));
    await until(() => !first.isConnected, 'the first question has gone');
    await appears(element, 'alertdialog', 'Open another plan?');
    openFile(element, file('The third'));
    openFile(element, file('The last'));
    await moments();
    await until(() => questions() === 1, 'one question');
    await press(element, 'button', 'Open without it');
    await opens(element, 'The last');
    expect(questions()).to.equal(0);
    expect(focused(), 'who chose').to.equal(opener);
  });

  it('is opened in the place of work that was downloaded first', async () => {
    const element = await put('cairn-plan', {plan: workedExample, lang: 'es'});
    rename(element, 'Una tarde de trabajo');
    await until(() => element.owner.saving.get('host')?.state === 'unsaved', 'it is unkept');
    const taken: string[] = [];
    const take = (event: Event): void => {
      const link = event.composedPath()[0];
      if (!(link instanceof HTMLAnchorElement)) return;
      event.preventDefault();
      taken.push(link.download);
    };
    document.addEventListener('click', take);
    try {
      openFile(element, JSON.stringify({...titled('De un archivo'), id: 'other'}));
      await appears(element, 'alertdialog', '¿Abrir otro plan?');
      await press(element, 'button', 'Descargarlo y luego abrir');
      await opens(element, 'De un archivo');
      expect(taken).to.deep.equal(['Una tarde de trabajo.json']);
    } finally {
      document.removeEventListener('click', take);
    }
  });

  it('is refused where it is no plan, and what was there stays', async () => {
    const element = await put('cairn-plan', {plan: workedExample});
    rename(element, 'An afternoon of work');
    await reads(element, 'Not kept yet');
    const errors = hear(element, 'cairn-error');
    openFile(element, 'Dear colleagues,');
    await until(() => errors.length > 0 || all(element, 'alertdialog').length, 'an end');
    expect(all(element, 'alertdialog'), 'nobody is asked').to.deep.equal([]);
    expect(errors).to.have.length(1);
    expect(element.plan.title).to.equal('An afternoon of work');
  });

  it('asks as well where what was done could not be sent, and not where it was', async () => {
    const server = await serverPlan();
    const element = await onPage({src: server.address, save: server.address});
    await until(() => element.owner.opened.step === 'open', 'it is open');
    rename(element, 'Sent');
    await reads(element, 'All changes saved');
    openFile(element, JSON.stringify({...titled('From a file'), id: 'other'}));
    await opens(element, 'From a file');
    await reads(element, 'All changes saved');
    await server.fail({status: 400});
    rename(element, 'Not sent');
    await appears(element, 'alert', /^Not saved/);
    openFile(element, JSON.stringify({...titled('Another'), id: 'another'}));
    const question = await appears(element, 'alertdialog', 'Open another plan?');
    find(question, 'button', 'Stay here').focus();
    await key('Escape');
    expect(all(element, 'alertdialog')).to.deep.equal([]);
    expect(element.plan.title).to.equal('Not sent');
  });

  it('is offered to download, and then no work is left unkept', async () => {
    const element = await put('cairn-plan', {plan: workedExample});
    rename(element, 'Wörk & play');
    await reads(element, 'Not kept yet');
    let offered: {readonly name: string; readonly text: Promise<string>} | undefined;
    const take = (event: Event): void => {
      const link = event.composedPath()[0];
      if (!(link instanceof HTMLAnchorElement)) return;
      event.preventDefault();
      offered = {name: link.download, text: fetch(link.href).then((answer) => answer.text())};
    };
    document.addEventListener('click', take);
    const saves = hear(element, 'cairn-save');
    await press(element, 'button', 'Download');
    await until(() => offered, 'a file is offered');
    document.removeEventListener('click', take);
    expect(await offered!.text).to.equal(element.value);
    expect(offered!.name).to.match(/\.json$/);
    await reads(element, 'Downloaded');
    expect(saves.map(({detail: {target, state}}) => `${target} ${state}`)).to.deep.equal([
      'file saved',
    ]);
    expect(element.matches(':state(unsaved)')).to.equal(false);
    rename(element, 'Again');
    await reads(element, 'Not kept yet');
    expect(element.matches(':state(unsaved)')).to.equal(true);
  });
});

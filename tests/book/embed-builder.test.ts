/** The embed builder of the book, as somebody uses it. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import {theme} from '../../src/tokens/theme/index.js';
import {BookEmbedBuilder} from '../../stories/book/embed-builder/embed-builder.js';
import teamTime from '../../stories/plans/team-time.plan.json' with {type: 'json'};
import {expectAccessible} from '../harness/accessible.js';
import {
  all,
  choose,
  everything,
  field,
  find,
  press,
  settled,
  until,
  words,
  write,
} from '../harness/page.js';

customElements.define('book-embed-builder', BookEmbedBuilder);

const put = async (): Promise<BookEmbedBuilder> => {
  const builder = await fixture<BookEmbedBuilder>(html`<book-embed-builder></book-embed-builder>`);
  await settled(builder, ...builder.renderRoot.querySelectorAll('*'));
  return builder;
};
const code = (builder: BookEmbedBuilder): string =>
  builder.renderRoot.querySelector('pre')?.textContent ?? '';
const shown = (builder: BookEmbedBuilder): Element =>
  builder.renderRoot.querySelector('.preview')!.firstElementChild!;

describe('the embed builder', () => {
  it('shows the tool that is chosen, and its code', async () => {
    const builder = await put();
    await choose(builder, 'Show', 'Purpose map');
    expect(shown(builder).localName).to.equal('cairn-purpose-map');
    expect(code(builder)).to.include('<cairn-purpose-map');
  });

  it('shows the choices in the tool itself', async () => {
    const builder = await put();
    await choose(builder, 'Show', 'Action timeline');
    await choose(builder, 'Language', 'Español');
    await until(
      () => words(shown(builder)).includes('Responsable'),
      () => words(shown(builder)),
    );
    expect(code(builder)).to.include('lang="es"');
  });

  it('keeps and sends nothing from the preview', async () => {
    const builder = await put();
    await write(builder, 'Address of the plan', '/nowhere.json');
    await write(builder, 'Address to save to', '/nowhere');
    expect(code(builder)).to.include('src="/nowhere.json" save="/nowhere" storage="local"');
    for (const name of ['src', 'save', 'storage', 'storage-key', 'action'])
      expect(shown(builder).hasAttribute(name)).to.equal(false);
  });

  it('leaves what somebody did in the preview while addresses are typed', async () => {
    const builder = await put();
    const before = shown(builder);
    await write(builder, 'Address to save to', '/api/plan/7');
    expect(shown(builder)).to.equal(before);
  });

  it('shows the brand color in the tool', async () => {
    const builder = await put();
    await choose(builder, 'Show', 'Action timeline');
    find(builder, 'checkbox', 'A brand color').click();
    await settled(builder);
    const input = builder.renderRoot.querySelector<HTMLInputElement>('input[type="color"]')!;
    input.value = '#0a5c36';
    input.dispatchEvent(new Event('input'));
    await settled(builder, shown(builder));
    const primary = shown(builder).shadowRoot!.querySelector('button.primary')!;
    const patch = document.createElement('span');
    patch.style.backgroundColor = theme('#0a5c36').colors.light.accent;
    document.body.append(patch);
    await until(
      () => getComputedStyle(primary).backgroundColor === getComputedStyle(patch).backgroundColor,
      () => getComputedStyle(primary).backgroundColor,
    );
    patch.remove();
    expect(code(builder)).to.include('--cairn-color-accent');
  });

  it('writes the code for the system that is chosen', async () => {
    const builder = await put();
    const react = [...everything(builder)].find(
      (part) => part.localName === 'label' && part.textContent.trim() === 'React',
    );
    react?.click();
    await settled(builder);
    expect(code(builder)).to.match(/^import 'cairn-kit\/elements\/plan\/define';/);
    expect(words(builder)).not.to.include('Address of cairn.js');
  });

  it('puts the tools of a plan in another order', async () => {
    const builder = await put();
    await press(builder, 'button', 'Move Purpose map up');
    expect(code(builder)).to.match(/<cairn-purpose-map[^]*<cairn-theory-of-action/);
    expect(shown(builder).firstElementChild?.localName).to.equal('cairn-purpose-map');
  });

  it('never offers a survey inside a plan, and warns before a plan for a survey', async () => {
    const builder = await put();
    const names = all(builder, 'checkbox').map((box) => box.closest('label')?.textContent.trim());
    expect(names).to.include('Impact results');
    expect(names.join()).not.to.match(/survey/i);
    await choose(builder, 'Show', 'Impact survey, for people who answer');
    expect(words(builder)).to.include('Who answers must never get your whole plan.');
    const survey = builder.renderRoot.querySelector('cairn-impact-survey')!;
    const {surveys, people, theory} = survey.plan;
    expect(surveys).to.have.length(1);
    expect(people).to.have.length(0);
    expect(theory.goal).to.equal('');
  });

  it('makes a survey’s own file from the file of a plan', async () => {
    const builder = await put();
    await choose(builder, 'Show', 'Impact survey, for people who answer');
    const made: {name: string; text: Promise<string>}[] = [];
    const files = new Map<string, Blob>();
    const {createObjectURL} = URL;
    URL.createObjectURL = (blob: Blob) => {
      const address = createObjectURL.call(URL, blob);
      files.set(address, blob);
      return address;
    };
    const taken = (event: Event): void => {
      const link = event.target as HTMLAnchorElement;
      if (!link.download) return;
      event.preventDefault();
      made.push({name: link.download, text: files.get(link.href)!.text()});
    };
    document.addEventListener('click', taken);
    const input = builder.renderRoot.querySelector<HTMLInputElement>('input[type="file"]')!;
    const transfer = new DataTransfer();
    transfer.items.add(new File([JSON.stringify(teamTime)], 'plan.json'));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
    await until(
      () => words(builder).includes('Made: How our team time is going.json. It is not open yet'),
      'a file',
    );
    document.removeEventListener('click', taken);
    URL.createObjectURL = createObjectURL;
    expect(made.map(({name}) => name)).to.deep.equal(['How our team time is going.json']);
    const text = (await made[0]?.text) ?? '';
    expect(text).to.include('sv-teams');
    expect(text).not.to.include('Principal');
  });

  it('says that it copied, and what', async () => {
    const builder = await put();
    const copied: string[] = [];
    const own = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = (text) => {
      copied.push(text);
      return Promise.resolve();
    };
    await press(builder, 'button', 'Copy');
    await until(
      () => words(builder).includes('Copied'),
      () => words(builder),
    );
    navigator.clipboard.writeText = own;
    expect(copied).to.deep.equal([code(builder)]);
    await write(builder, 'Heading', 'Ours');
    expect(words(builder)).not.to.include('Copied');
  });

  it('selects the code where copying is not allowed', async () => {
    const builder = await put();
    const own = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('No', 'NotAllowedError'));
    await press(builder, 'button', 'Copy');
    await until(
      () => words(builder).includes('Press Ctrl and C'),
      () => words(builder),
    );
    navigator.clipboard.writeText = own;
  });

  it('is accessible', async () => {
    const builder = await put();
    await choose(builder, 'Show', 'Impact survey, for people who answer');
    expect(field(builder, 'Address of the survey’s own file').value).to.equal('');
    expect(find(builder, 'button', 'Copy')).to.exist;
    await expectAccessible(builder);
  });
});

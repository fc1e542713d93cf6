/**
 * Which press, choice and key leads to which verb, and what each view is shown. The views know nothing of the element,
 * the verbs nothing of the views; here the two meet.
 */
import {nothing, type TemplateResult} from 'lit';
import type {AtNeed} from '../../../foundation/at-need.js';
import type {RovingFocus} from '../../../foundation/roving-focus.js';
import {sayWord, vocabularyMessages} from '../../../foundation/vocabulary.messages.js';
import {changeCard} from '../../../plan/edits/map.js';
import {changePerson} from '../../../plan/edits/people.js';
import type {Finding} from '../../../plan/findings/index.js';
import {withText} from '../../../plan/text.js';
import type {Text} from '../../../plan/types.js';
import type {CairnDialog} from '../../../kit/dialog/dialog.js';
import type {ShownCard} from '../shown-map.js';
import {aboutCard} from '../view/about-card.js';
import type {DetailsWords} from '../view/details.js';
import type {OutlineActs, OutlineShown} from '../view/outline-view.js';
import type {PlaneActs, PlaneShown} from '../view/plane-view.js';
import type {QuestionActs, QuestionShown} from '../view/question-view.js';
import {toolbarView} from '../view/toolbar-view.js';
import {shortened} from '../view/words.js';
import type {BroughtDetails, BroughtMore} from './brought.js';
import type {CardDrag} from './card-drag.js';
import type {CardFocus} from './card-focus.js';
import {MapKeys} from './map-keys.js';
import type {MapQuestion, MapWork} from './map-work.js';
import type {Placement} from './placement.js';
import type {Plane} from './plane.js';
import type {CardRoutes, ViewHost} from './view-host.js';

interface Parts {
  readonly placement: Placement;
  readonly plane: Plane;
  readonly focus: CardFocus;
  readonly work: MapWork;
  readonly rim: RovingFocus;
  readonly drag: CardDrag;
  readonly more: AtNeed<{readonly more: BroughtMore; readonly details: BroughtDetails}>;
}

/** What is being done, as a class of the map. */
const doing = {none: '', move: 'moving', place: 'moving', connect: 'connecting'} as const;

/** So much of a card's words stands for it where it is spoken of. */
const NAME = 48;

export class MapRoutes implements CardRoutes {
  readonly #host: ViewHost;
  readonly #parts: Parts;
  readonly #keys: MapKeys;

  constructor(host: ViewHost, parts: Parts) {
    this.#host = host;
    this.#parts = parts;
    const {placement, plane, focus, work} = parts;
    this.#keys = new MapKeys(host, {
      placement,
      plane,
      focus,
      work,
      options: (id) => {
        const opener = placement.element(id)?.querySelector<HTMLElement>('.more');
        if (opener)
          this.#more((more) => {
            more.options(id, opener);
          });
      },
      kinds: (near) => {
        const opener = placement.element(near)?.querySelector<HTMLElement>('.face');
        if (opener)
          this.#more((more) => {
            more.kinds(opener, near);
          });
      },
      choose: (id, ids, way) => {
        const opener = placement.element(id)?.querySelector<HTMLElement>('.face');
        if (opener)
          this.#more((more) => {
            more.follow(opener, ids, way);
          });
      },
      duplicate: (id) => {
        this.duplicate(id);
      },
      zoomed: () => {
        this.#sayZoom();
      },
    });
  }

  /** The words that all views say. */
  words(): DetailsWords {
    const host = this.#host;
    const {say, shown} = host;
    const word = vocabularyMessages.in(host.language);
    return {
      say,
      shown,
      nameOf: (id) => host.nameOf(id),
      kindOf: (kind) => host.kindOf(kind),
      wordOf: (kind, label) => host.wordOf(kind, label),
      word: (vocabulary, name) => sayWord(word, vocabulary, name),
      language: host.language,
      textOf: (text) => host.textOf(text),
      withText: (text, words) => withText(text ?? '', host.language, words),
    };
  }

  /** The buttons of the map in the toolbar. */
  actions(): TemplateResult {
    const {say, editable, shownView, whole} = this.#host;
    const {work, more} = this.#parts;
    const connecting = work.mode.step === 'connect';
    return toolbarView(
      {
        ...{editable, shownView, connecting, say},
        filled: whole.cards.length > 0,
        finds: more.there?.more.finds === true,
      },
      {
        add: (opener) => {
          this.#more((brought) => {
            brought.kinds(opener, '');
          });
        },
        connect: () => {
          if (connecting) work.escape();
          else work.startConnect();
        },
        show: (view) => {
          this.#host.showAs(view);
        },
        ask: (about) => {
          work.ask({about});
        },
        find: () => {
          this.#more((brought) => {
            brought.find();
          });
        },
        menu: (opener) => {
          this.#more((brought) => {
            brought.menu(opener);
          });
        },
      },
    );
  }

  // The map.

  plane(): PlaneShown {
    const host = this.#host;
    const {plane, work, focus} = this.#parts;
    const {mode, opened, selected} = work;
    const always = new Set([focus.current, ...(mode.step === 'move' ? mode.ids : [])]);
    const {length: total} = host.shown.cards;
    const {plan, language, editable} = host;
    const about = {plan, language, textOf: (text: Text | undefined) => host.textOf(text)};
    const {shown, whole} = host;
    const cards = plane.cards(always);
    return {
      // Each says its place among those that are looked for.
      cards: shown === whole ? cards : cards.map((card) => shown.card(card.id) ?? card),
      links: plane.links(),
      doing: `${doing[mode.step]} ${editable ? '' : 'fixed'}`,
      overview: this.#parts.more.there?.more.overview() ?? nothing,
      look: (card) => ({
        total,
        selected: selected.has(card.id),
        opened: card.id === opened,
        active:
          (mode.step === 'connect' && mode.from === card.id) ||
          (mode.step === 'move' && mode.ids.has(card.id)),
        editable,
        dim: !host.shown.has(card.id),
        about: aboutCard(card, about),
      }),
    };
  }

  readonly planeActs: PlaneActs = {
    more: (id, button) => {
      this.#more((more) => {
        more.options(id, button);
      });
    },
    clipboard: (event) => {
      this.#more((more) => {
        more.clipboard(event);
      });
    },
    press: (event) => {
      this.#press(event);
    },
    pointerDown: (event) => {
      this.#parts.plane.keep();
      if (this.#parts.more.there?.more.pointerDown(event)) return;
      this.#parts.drag.onPointerDown(event);
    },
    // Two fingers are the map's own from their first touch, although what knows them may still have to come.
    touch: Object.assign(
      (event: TouchEvent) => {
        if (event.touches.length < 2) return;
        event.preventDefault();
        void this.#parts.more.bring();
      },
      {passive: false},
    ),
    scroll: () => {
      this.#parts.plane.onScroll();
    },
    wheel: (event) => {
      this.#parts.plane.onWheel(event);
    },
    keyDown: (event) => {
      this.#keys.onKeyDown(event);
    },
    focusIn: (event) => {
      this.#parts.plane.keep();
      this.#parts.focus.onFocusIn(event);
    },
    rimKeyDown: (event) => {
      this.#parts.rim.onKeyDown(event);
    },
    rimFocusIn: (event) => {
      this.#parts.rim.onFocusIn(event);
    },
    zoomBy: (direction) => {
      this.#parts.plane.zoomBy(direction);
      this.#sayZoom();
    },
    fit: () => {
      this.#parts.plane.fit();
      this.#sayZoom();
    },
    full: () => {
      this.#parts.plane.zoomTo(1);
      this.#sayZoom();
    },
    pan: (dx, dy) => {
      this.#parts.plane.page(dx, dy);
    },
  };

  /** What the reader is in the middle of; nothing where that is nothing. */
  prompt(): {sentence: string; drop?: () => void; cancel: () => void} | undefined {
    const {work, focus} = this.#parts;
    const {say} = this.#host;
    const cancel = (): void => {
      work.escape();
      // The button that was pressed goes.
      focus.focus(focus.current);
    };
    const {mode} = work;
    if (mode.step === 'none') return undefined;
    if (mode.step === 'place') return {sentence: mode.sentence, cancel};
    if (mode.step === 'connect') {
      const sentence =
        mode.from === ''
          ? say('connectFirst')
          : say('connectSecond', {name: this.#host.nameOf(mode.from)});
      return {sentence, cancel};
    }
    return {
      sentence: say('moving', {name: this.#host.nameOf(mode.id)}),
      cancel,
      drop: () => {
        work.drop();
      },
    };
  }

  /** A press on the map: a card, a place, or the empty ground. */
  #press(event: MouseEvent): void {
    const {work, drag, plane} = this.#parts;
    if (drag.tookClick()) return;
    const target = event.target as Element;
    if (target.closest('.more')) return;
    const id = target.closest<HTMLElement>('[data-card]')?.dataset['card'];
    const {mode} = work;
    if (mode.step === 'move') {
      if (id === undefined) work.dropAt(plane.at(event.clientX, event.clientY));
    } else if (mode.step === 'place') mode.at(plane.at(event.clientX, event.clientY));
    else if (mode.step === 'connect') {
      if (id !== undefined) work.pick(id);
    } else if (id === undefined) work.clear();
    else if (event.shiftKey || event.ctrlKey || event.metaKey) work.toggle(id);
    // A press without a pointer comes from a keyboard or a screen reader: the focus goes where it leads.
    else work.open(id, {focus: event.detail === 0});
  }

  // The details.

  details(): TemplateResult | typeof nothing {
    const card = this.#host.shown.card(this.#parts.work.opened);
    return (card && this.#parts.more.get()?.details.view(card, this.words())) ?? nothing;
  }

  /** Makes copies of a card, or of all that are selected with it. */
  duplicate(id: string): void {
    this.#more((more) => {
      more.duplicate(this.#parts.work.grasp(id));
    });
  }

  askConnect(from: string): void {
    this.#parts.work.ask({about: 'connect', from, search: '', kind: 'leads-to'});
  }

  // The outline.

  outline(
    details: TemplateResult | typeof nothing,
    heading: (text: string) => TemplateResult,
  ): OutlineShown {
    const {editable, drafts, shown, whole} = this.#host;
    const {selected, opened} = this.#parts.work;
    return {editable, partial: shown !== whole, drafts, selected, opened, details, heading};
  }

  readonly outlineActs: OutlineActs = {
    write: (card, text) => {
      this.#write(card, text);
    },
    open: (id) => {
      const {work} = this.#parts;
      if (work.opened === id) work.close();
      else work.open(id);
    },
    add: (kind) => {
      this.#parts.work.add(kind);
    },
    connect: (id) => {
      this.askConnect(id);
    },
    disconnect: (link, other) => {
      this.#parts.work.disconnect(link.id, other);
    },
    go: (id) => {
      this.#parts.work.open(id);
      this.#parts.focus.focus(id);
    },
    remove: (id) => {
      this.#parts.work.remove(new Set([id]));
    },
    focusIn: (event) => {
      this.#parts.focus.onFocusIn(event);
    },
  };

  /** Writes the words of a card, on the item where it stands for one. */
  #write({id, card, item}: ShownCard, words: string): void {
    const {language} = this.#host;
    if (item?.kind === 'person') this.#host.edit(changePerson(item.item.id, {name: words}));
    else {
      const text = withText(item ? item.item.text : card.text, language, words);
      this.#host.edit(changeCard(id, {text}));
    }
  }

  // Questions.

  question(question: QuestionShown['question']): QuestionShown {
    return {
      question,
      candidates: question.about === 'existing' ? this.#parts.work.candidates(question.kind) : [],
      letters: this.#keys.letters,
      language: this.#host.language,
      onMap: this.#host.shownView === 'map',
      textOf: (text) => this.#host.textOf(text),
    };
  }

  readonly questionActs: QuestionActs = {
    search: (search) => {
      const {question} = this.#parts.work;
      if (question?.about === 'connect') this.#parts.work.ask({...question, search});
    },
    chooseKind: (kind) => {
      this.#parts.work.chooseKind(kind);
    },
    connect: (to) => {
      const question = this.#answer();
      if (question?.about === 'connect') this.#parts.work.connect(question.from, to, question.kind);
    },
    connectOnMap: () => {
      const question = this.#answer();
      if (question?.about === 'connect')
        this.#parts.work.startConnect(question.from, question.kind);
    },
    existing: (ref) => {
      const question = this.#answer();
      if (question?.about === 'existing')
        this.#parts.work.addNew(question.kind, {ref, near: question.near});
    },
    fresh: () => {
      const question = this.#answer();
      if (question?.about === 'existing')
        this.#parts.work.addNew(question.kind, {near: question.near});
    },
    letters: (on) => {
      this.#keys.letters = on;
      this.#host.requestUpdate();
    },
    cancel: () => {
      if (!this.#dialog()?.open) this.#parts.work.answered();
    },
  };

  /** Closes the dialog, so that the focus is back where it was, and says what it asked. */
  #answer(): MapQuestion | undefined {
    const {question} = this.#parts.work;
    this.#dialog()?.close();
    this.#parts.work.answered();
    return question;
  }

  #dialog(): CairnDialog | null {
    return this.#host.renderRoot.querySelector('cairn-dialog');
  }

  /** What there is to say about what stands on the map, and about who is in it. */
  findings(): readonly Finding[] {
    const {findings = [], whole: shown} = this.#host;
    const here = new Set(shown.cards.flatMap(({id, card}) => [id, card.ref ?? '']));
    for (const {id} of shown.links) here.add(id);
    here.delete('');
    return findings.filter(({at}) =>
      at.id === ''
        ? /^(people|map|team|contract|theory\/voices)\b/.test(at.field)
        : here.has(at.id),
    );
  }

  /** The card that a finding is about, on the map by itself or for what it stands for. */
  cardOf({at: {id}}: Finding): {id: string; name: string} | undefined {
    const {whole} = this.#host;
    const card = whole.card(id) ?? whole.cards.find((one) => id !== '' && one.card.ref === id);
    return card && {id: card.id, name: shortened(this.#host.nameOf(card.id), NAME)};
  }

  /** With the menus, and what is asked for now and then. */
  #more(act: (more: BroughtMore) => void): void {
    const {more} = this.#parts;
    if (more.there) act(more.there.more);
    else
      void more.bring().then((brought) => {
        if (brought) act(brought.more);
      });
  }

  #sayZoom(): void {
    const percent = Math.round(this.#parts.plane.zoom * 100);
    this.#host.announce(this.#host.say('zoomed', {percent}));
  }
}

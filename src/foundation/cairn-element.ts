/**
 * What every element of Cairn stands on: tokens and base style, the language of its place on the page,
 * one voice for screen readers, custom states. Knows nothing of plans.
 */
import {LitElement, type CSSResultGroup, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {base} from '../styles/base.styles.js';
import {tokens} from '../tokens/tokens.styles.js';
import {Announcer} from './announcer.js';
import {languageOf, onLanguageChanged} from './language.js';
import {onMessagesChanged, type PreparableTable} from './messages.js';

export const schemes = ['light', 'dark', 'auto'] as const;
export const densities = ['comfortable', 'compact'] as const;
export type Scheme = (typeof schemes)[number];
export type Density = (typeof densities)[number];

/** The states that style sheets may ask for with `:state()`. */
export const elementStates = [
  'ready',
  'empty',
  'unsaved',
  'readonly',
  'invalid',
  'dragging',
] as const;
export type ElementState = (typeof elementStates)[number];

export abstract class CairnElement extends LitElement {
  static override styles: CSSResultGroup = [tokens, base];

  /** The tables whose words an element of this class says. They are there before its first render. */
  static readonly messages: readonly PreparableTable[] = [];

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'dir'];
  }

  /** Light, dark, or `auto` for what the reader's system says; without it the page decides. */
  @property({reflect: true}) scheme: Scheme | undefined;

  /** How close together things stand; without it the nearest element of Cairn around this one decides. */
  @property({reflect: true}) density: Density | undefined;

  /** @internal */
  protected readonly internals: ElementInternals = this.attachInternals();

  readonly #announcer = new Announcer(this);
  #language = 'en';
  #stops: (() => void)[] = [];

  /** The language this element speaks, from the nearest `lang`. */
  get language(): string {
    return this.#language;
  }

  /** Whether its place on the page reads from right to left. */
  get isRightToLeft(): boolean {
    return getComputedStyle(this).direction === 'rtl';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#language = languageOf(this);
    this.#stops = [
      onLanguageChanged(this.#followLanguage),
      onMessagesChanged(() => {
        this.requestUpdate();
      }),
    ];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const stop of this.#stops) stop();
    this.#stops = [];
  }

  override attributeChangedCallback(
    name: string,
    before: string | null,
    value: string | null,
  ): void {
    super.attributeChangedCallback(name, before, value);
    if ((name === 'lang' || name === 'dir') && this.isConnected) this.#followLanguage();
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const {messages} = this.constructor as typeof CairnElement;
    const missing = messages.filter((table) => table.needs(this.#language));
    if (missing.length === 0) {
      void super.scheduleUpdate();
      return undefined;
    }
    // Nobody should see English first where their language only has to be fetched.
    return Promise.all(missing.map((table) => table.prepare(this.#language))).then(() => {
      void super.scheduleUpdate();
    });
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.setState('ready', true);
  }

  /** Says a sentence to screen readers. @internal */
  announce(sentence: string): void {
    this.#announcer.say(sentence);
  }

  /** Turns one of the element's custom states on or off. @internal */
  protected setState(state: ElementState, on: boolean): void {
    if (on) this.internals.states.add(state);
    else this.internals.states.delete(state);
  }

  readonly #followLanguage = (): void => {
    this.#language = languageOf(this);
    this.requestUpdate();
  };
}

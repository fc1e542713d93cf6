/** `book-embed-builder`: choices become a tool and the code to paste for it. Part of the book, not of the package. */
import {html, LitElement, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {extractSurvey} from '../../../src/plan/extract-survey.js';
import {parsePlan, serializePlan} from '../../../src/plan/open.js';
import {textIn} from '../../../src/plan/text.js';
import {downloadFile, fileName} from '../../../src/storage/file.js';
import type {CairnCheckbox} from '../../../src/kit/checkbox/checkbox.js';
import type {CairnChoice} from '../../../src/kit/choice/choice.js';
import type {CairnField} from '../../../src/kit/field/field.js';
import type {KitOption} from '../../../src/kit/form-control/option-list.js';
import type {CairnSelect} from '../../../src/kit/select/select.js';
import {base} from '../../../src/styles/base.styles.js';
import {controls} from '../../../src/styles/controls.styles.js';
import {theme, themeNames} from '../../../src/tokens/theme/index.js';
import {tokens} from '../../../src/tokens/tokens.styles.js';
import {
  asked,
  firstChoices,
  things,
  toolsOfAPlan,
  viewsOf,
  type Choices,
  type Thing,
  type ToolOfAPlan,
} from './choices.js';
import {embedBuilderStyles} from './embed-builder.styles.js';
import {previewOf, seenMarkup} from './preview.js';
import {isFramework, snippet, styleSheet, systems, type System} from './snippets.js';
import {notesOn, sourceName, systemNames, thingNames, whereToPaste} from './words.js';

type TextChoice = 'cairn' | 'src' | 'save' | 'action' | 'storageKey' | 'heading';

export class BookEmbedBuilder extends LitElement {
  static override styles: CSSResultGroup = [tokens, base, controls, embedBuilderStyles];

  /** Where the files for pages can be had; empty where they cannot. */
  @property() files = '';

  @state() private choices: Choices = firstChoices;
  @state() private system: System = 'html';
  /** What became of the last press on a button. */
  @state() private said: {readonly of: string; readonly text: string} | undefined;
  /** What became of making a survey's own file. */
  @state() private fileSaid = '';

  @query('.preview') declare private readonly place: HTMLElement;

  #previewed = '';
  /** The theme of the preview. */
  readonly #sheet = new CSSStyleSheet();

  protected override render(): TemplateResult {
    return html`<div class="builder">
      <form
        @submit=${(event: Event) => {
          event.preventDefault();
        }}
      >
        ${this.#what()} ${this.#data()} ${this.#look()}
      </form>
      <div class="result">${this.#shown()} ${this.#paste()}</div>
    </div>`;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    if (root instanceof ShadowRoot) root.adoptedStyleSheets.push(this.#sheet);
    return root;
  }

  protected override updated(): void {
    this.#sheet.replaceSync(styleSheet(this.choices, '.preview'));
    // Addresses do not show: the tool is made anew only where it would look different.
    const key = JSON.stringify(seenMarkup(this.choices));
    if (key === this.#previewed) return;
    this.#previewed = key;
    this.place.replaceChildren(previewOf(this.choices));
  }

  #choose(some: Partial<Choices>): void {
    this.choices = {...this.choices, ...some};
    this.said = undefined;
  }

  #what(): TemplateResult {
    const {thing, tools, view} = this.choices;
    const views = viewsOf[thing];
    return html`<fieldset>
      <legend>What</legend>
      ${select('Show', thing, things, thingNames, (value) => {
        this.#choose({
          thing: value,
          view: '',
          src: '',
          heading: '',
          storageKey: storageKeys[value] ?? '',
        });
      })}
      ${thing === 'plan' ? this.#tools(tools) : nothing}
      ${
        views
          ? select(
              'View',
              view,
              ['', ...views],
              {...viewNames, '': thing === 'purpose-map' ? 'By the room there is' : 'The first'},
              (value) => {
                this.#choose({view: value});
              },
            )
          : nothing
      }
    </fieldset>`;
  }

  /** The tools of a plan: which, and in what order. */
  #tools(chosen: readonly ToolOfAPlan[]): TemplateResult {
    const all = [...chosen, ...toolsOfAPlan.filter((tool) => !chosen.includes(tool))];
    const move = (tool: ToolOfAPlan): void => {
      const at = chosen.indexOf(tool);
      const order = chosen.toSpliced(at, 1).toSpliced(at - 1, 0, tool);
      this.#choose({tools: order});
    };
    return html`<div role="group" aria-label="Tools">
      <p class="label">Tools</p>
      <ul class="tools">
        ${repeat(
          all,
          (tool) => tool,
          (tool) =>
            html`<li>
              ${check(thingNames[tool], chosen.includes(tool), (on) => {
                this.#choose({
                  tools: on ? [...chosen, tool] : chosen.filter((one) => one !== tool),
                });
              })}
              ${
                chosen.indexOf(tool) > 0
                  ? html`<cairn-button
                      variant="plain"
                      label=${`Move ${thingNames[tool]} up`}
                      @click=${() => {
                        move(tool);
                      }}
                      >↑</cairn-button
                    >`
                  : nothing
              }
            </li>`,
        )}
      </ul>
    </div>`;
  }

  #data(): TemplateResult {
    const {thing, storage, bySection, sharedDevice, readonly, listen} = this.choices;
    const means = asked(thing);
    return html`<fieldset>
      <legend>Data</legend>
      ${this.#text('src', sourceName(thing), hints[thing] ?? 'Opened from here. Nothing is ever sent there.')}
      ${thing === 'impact-survey' ? this.#ownFile() : nothing}
      ${means.has('action') ? this.#text('action', 'Address for answers', 'Each response is sent there, and thanked for once it is confirmed.') : nothing}
      ${
        means.has('bySection')
          ? check('One section at a time', bySection, (on) => {
              this.#choose({bySection: on});
            })
          : nothing
      }
      ${
        means.has('sharedDevice')
          ? check('Several people answer on this device', sharedDevice, (on) => {
              this.#choose({sharedDevice: on});
            })
          : nothing
      }
      ${means.has('save') && !readonly ? this.#text('save', 'Address to save to', 'Every change is sent there. Empty: nowhere.') : nothing}
      ${
        means.has('storage')
          ? html`${check('Keep it in the reader’s browser as well', storage === 'local', (on) => {
              this.#choose({storage: on ? 'local' : 'none'});
            })}
            ${storage === 'local' ? this.#text('storageKey', 'Kept under', 'A name of your own, so that two plans do not meet.') : nothing}`
          : nothing
      }
      ${
        means.has('readonly')
          ? check('To look at, not to change', readonly, (on) => {
              this.#choose({readonly: on, ...(on && {save: ''})});
            })
          : nothing
      }
      ${
        means.has('listen') && isFramework(this.system)
          ? check(tellings[thing] ?? 'Tell the program of every change', listen, (on) => {
              this.#choose({listen: on});
            })
          : nothing
      }
    </fieldset>`;
  }

  /** A respondent's page never gets a whole plan: here is the file it gets. */
  #ownFile(): TemplateResult {
    return html`<div class="own-file field">
      <p class="label">Make the survey’s own file</p>
      <p class="hint">
        Who answers must never get your whole plan. Choose the plan’s file: it is read on this
        device, and you get a file with the survey alone.
      </p>
      <input
        type="file"
        accept=".json,application/json"
        aria-label="File of your plan"
        @change=${this.#makeFile}
      />
      <p class="hint" role="status">${this.fileSaid}</p>
    </div>`;
  }

  readonly #makeFile = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    const opened = parsePlan(await file.text());
    input.value = '';
    if (!opened.ok) {
      this.fileSaid = `This file is no plan: ${opened.problems[0]?.message ?? ''}`;
      return;
    }
    const {surveys, language} = opened.plan;
    if (surveys.length === 0) {
      this.fileSaid = 'This plan has no survey.';
      return;
    }
    const names = surveys.map((survey) => {
      const title = textIn(survey.title, language).text || 'survey';
      const name = fileName(title, 'json');
      downloadFile(name, serializePlan(extractSurvey(opened.plan, survey.id)));
      return name;
    });
    const isOpen = surveys.some(({waves}) => waves.some(({status}) => status === 'open'));
    this.fileSaid = `Made: ${names.join(', ')}.${
      isOpen ? '' : ' It is not open yet: it can be tried out, and nothing can be sent.'
    }`;
  };

  #look(): TemplateResult {
    const {lang, scheme, density, headingLevel, theme: base, brand} = this.choices;
    return html`<fieldset>
      <legend>Look and language</legend>
      <div class="pair">
        ${select(
          'Language',
          lang,
          ['', 'en', 'es'],
          {'': 'As the page', en: 'English', es: 'Español'},
          (value) => {
            this.#choose({lang: value});
          },
        )}
        ${select(
          'Scheme',
          scheme,
          ['', 'light', 'dark', 'auto'],
          {'': 'As the page', light: 'Light', dark: 'Dark', auto: 'As the reader’s system'},
          (value) => {
            this.#choose({scheme: value});
          },
        )}
        ${select(
          'Density',
          density,
          ['', 'comfortable', 'compact'],
          {'': 'As the page', comfortable: 'Comfortable', compact: 'Compact'},
          (value) => {
            this.#choose({density: value});
          },
        )}
        ${select(
          'Heading level',
          `${headingLevel}`,
          ['1', '2', '3', '4', '5', '6'],
          levels,
          (value) => {
            this.#choose({headingLevel: Number(value)});
          },
        )}
      </div>
      ${select('Theme', base, themeNames, themeTitles, (value) => {
        this.#choose({theme: value});
      })}
      ${check('A brand color', brand !== '', (on) => {
        this.#choose({brand: on ? '#c8102e' : ''});
      })}
      ${
        brand === ''
          ? nothing
          : html`<label class="field"
              ><span>Brand color</span
              ><input
                type="color"
                .value=${brand}
                @input=${(event: Event) => {
                  this.#choose({brand: (event.target as HTMLInputElement).value});
                }}
              /><span class="hint">${sayBrand(brand, base)}</span></label
            >`
      }
      ${this.#text('heading', 'Heading', 'Instead of its own name; the word none leaves it out.')}
      ${isFramework(this.system) ? nothing : this.#text('cairn', 'Address of cairn.js', 'In the folder cairn/cdn, on your own site.')}
    </fieldset>`;
  }

  #shown(): TemplateResult {
    return html`<h2 id="preview">Preview</h2>
      <p class="quiet">The real tool over a worked example. It keeps and sends nothing here.</p>
      <section class="preview" aria-labelledby="preview" tabindex="0"></section>`;
  }

  #paste(): TemplateResult {
    const notes = notesOn(this.system, this.choices);
    const sheet = styleSheet(this.choices);
    return html`<h2 id="paste">Paste it</h2>
      <cairn-choice
        label="Where do you paste it?"
        layout="inline"
        required
        .value=${this.system}
        .options=${systems.map((system) => ({value: system, label: systemNames[system]}))}
        @change=${({currentTarget}: Event) => {
          const {value} = currentTarget as CairnChoice;
          this.system = systems.find((system) => system === value) ?? this.system;
          this.said = undefined;
        }}
      ></cairn-choice>
      <p>${whereToPaste[this.system]}</p>
      ${this.#code('paste', snippet(this.system, this.choices))}
      ${
        sheet !== '' && isFramework(this.system)
          ? html`<h3 id="sheet">And into your style sheet</h3>
              ${this.#code('sheet', sheet)}`
          : nothing
      }
      ${
        notes.length > 0
          ? html`<ul class="notes">
              ${notes.map((note) => html`<li>${note}</li>`)}
            </ul>`
          : nothing
      }
      ${
        this.files !== '' && !isFramework(this.system)
          ? html`<p>
              <a href=${this.files} download>Download cairn.zip</a>, the files for your site.
            </p>`
          : nothing
      }`;
  }

  /** Something to copy, named by the heading over it. */
  #code(named: 'paste' | 'sheet', text: string): TemplateResult {
    return html`<pre tabindex="0" aria-labelledby=${named}><code>${text}</code></pre>
      <div class="copy">
        <cairn-button
          variant="primary"
          label=${named === 'sheet' ? 'Copy the style sheet' : ''}
          @click=${(event: Event) => {
            void this.#copy(event, named, text);
          }}
          >Copy</cairn-button
        >
        <span class="said" role="status">${this.said?.of === named ? this.said.text : ''}</span>
      </div>`;
  }

  async #copy(event: Event, of: 'paste' | 'sheet', text: string): Promise<void> {
    const code = (event.currentTarget as HTMLElement).parentElement?.previousElementSibling;
    this.said = undefined;
    try {
      await navigator.clipboard.writeText(text);
      this.said = {of, text: 'Copied'};
    } catch {
      // No permission, or a page without https: what is selected can be copied by hand.
      if (code) getSelection()?.selectAllChildren(code);
      this.said = {of, text: 'Selected. Press Ctrl and C to copy.'};
    }
  }

  #text(name: TextChoice, label: string, hint: string): TemplateResult {
    return html`<cairn-field
      label=${label}
      hint=${hint}
      autocomplete="off"
      spellcheck="false"
      .value=${this.choices[name]}
      @input=${({currentTarget}: Event) => {
        this.#choose({[name]: (currentTarget as CairnField).value});
      }}
    ></cairn-field>`;
  }
}

const viewNames: Readonly<Record<string, string>> = {
  build: 'To write',
  diagram: 'Diagram',
  statement: 'Statement, to read',
  map: 'Map',
  outline: 'Outline',
  grid: 'Table',
  bars: 'Bars',
  load: 'Load',
};
const storageKeys: Readonly<Partial<Record<Thing, string>>> = {
  plan: 'our-plan',
  guide: 'our-guide',
  conditions: 'our-conditions',
  decision: 'our-decision',
  'theory-of-action': 'our-theory',
  'purpose-map': 'our-map',
  'action-timeline': 'our-actions',
  'feedback-plan': 'our-answers',
};
const tellings: Readonly<Partial<Record<Thing, string>>> = {
  'impact-survey': 'Tell the program of every response',
  guide: 'Tell the program when somebody asks for help',
};
const hints: Readonly<Partial<Record<Thing, string>>> = {
  'impact-survey': 'One survey and nothing else of the plan.',
  'impact-results': 'What summarize() makes of the answers.',
};
const levels = {1: '1', 2: '2', 3: '3', 4: '4', 5: '5', 6: '6'};

const themeTitles = {
  stone: 'Stone: warm white, teal',
  harbor: 'Harbor: sea gray, navy',
  heath: 'Heath: ivory, plum',
};

/** What becomes of a brand color. */
function sayBrand(brand: string, base: Choices['theme']): string {
  const {light, dark} = theme(brand, {base}).keepsBrand;
  if (light && dark) return 'Stays as it is, in light and in dark.';
  if (light) return 'Stays as it is in light; in dark it is made readable, in the same hue.';
  if (dark) return 'Stays as it is in dark; in light it is made readable, in the same hue.';
  return 'Is made readable in light and in dark, in the same hue.';
}

function select<T extends string>(
  label: string,
  value: T,
  values: readonly T[],
  names: Readonly<Record<string, string>>,
  choose: (value: T) => void,
): TemplateResult {
  const shown: string = value;
  const options: readonly KitOption[] = values.map((one) => ({
    value: one,
    label: names[one] ?? one,
  }));
  return html`<cairn-select
    label=${label}
    .value=${shown}
    .options=${options}
    @change=${({currentTarget}: Event) => {
      const chosen = values.find((one) => one === (currentTarget as CairnSelect).value);
      if (chosen !== undefined) choose(chosen);
    }}
  ></cairn-select>`;
}

function check(label: string, checked: boolean, choose: (on: boolean) => void): TemplateResult {
  return html`<cairn-checkbox
    label=${label}
    .checked=${checked}
    @change=${({currentTarget}: Event) => {
      choose((currentTarget as CairnCheckbox).checked);
    }}
  ></cairn-checkbox>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'book-embed-builder': BookEmbedBuilder;
  }
}

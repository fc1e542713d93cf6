/**
 * A survey that goes out as paper, as a file for a respondent's page or for another program, and comes in from one.
 *
 * What always holds: a respondent's page gets nothing of the plan but the survey.
 */
import {nothing, type TemplateResult} from 'lit';
import {frameMessages} from '../../../foundation/frame.messages.js';
import type {MenuAtNeed} from '../../../kit/menu/menu-at-need.js';
import type {Survey} from '../../../plan/types.js';
import {surveyDesignMessages} from '../survey-design.messages.js';
import type {Add, Exchanging} from './exchanging.js';
import {lateWords} from './late-words.js';
import type {WorkHost} from './work.js';

export class SurveyFiles {
  readonly #host: WorkHost;
  readonly #add: Add;
  /** What brings surveys in and out of another program, once somebody asked for it. */
  #exchange: Exchanging | undefined;

  constructor(host: WorkHost, add: Add) {
    this.#host = host;
    this.#add = add;
  }

  view(): TemplateResult | typeof nothing | undefined {
    return this.#exchange?.view();
  }

  /** What the menu of a survey offers. */
  acts(survey: Survey): Parameters<MenuAtNeed['open']>[2] {
    const host = this.#host;
    const say = surveyDesignMessages.in(host.language);
    return [
      {
        label: say('print'),
        act: () => {
          host.print({blank: true});
        },
      },
      {
        label: say('forPage'),
        act: () => {
          void this.#save(survey);
        },
      },
      {
        label: say('forSurveyJs'),
        act: () => {
          void this.#bringExchange().then((exchange) => exchange?.save(survey));
        },
      },
      ...(host.editable ? [{label: say('fromSurveyJs'), act: this.bring}] : []),
    ];
  }

  readonly bring = (): void => {
    void this.#bringExchange().then((exchange) => exchange?.open());
  };

  /** Few survey teams use another program: it is fetched for those who do. */
  async #bringExchange(): Promise<Exchanging | undefined> {
    const host = this.#host;
    try {
      const [{Exchanging: Fetched, words: said, styles: dress}, surveyJs] = await Promise.all([
        import('./exchanging.js'),
        import('../../../formats/survey-js.js'),
        import('../../../kit/dialog/define.js'),
      ]);
      await lateWords.have(host.language, ...said);
      if (!this.#exchange) {
        if (dress.styleSheet)
          (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(dress.styleSheet);
        this.#exchange = new Fetched(host, surveyJs, this.#add);
      }
      host.tell('');
    } catch {
      host.tell(frameMessages.say(host.language, 'notFetched'));
    }
    return this.#exchange;
  }

  /** The only thing that a respondent's page ever gets. */
  async #save(survey: Survey): Promise<void> {
    const host = this.#host;
    host.store.settle();
    const [{extractSurvey}, {serializePlan}, {downloadFile, fileName}] = await Promise.all([
      import('../../../plan/extract-survey.js'),
      import('../../../plan/open.js'),
      import('../../../storage/file.js'),
    ]);
    const file = extractSurvey(host.plan, survey.id);
    downloadFile(fileName(host.textOf(survey.title).text, 'json'), serializePlan(file));
  }
}

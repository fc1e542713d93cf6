/** States of asking, answering and learning that no other test shows to the checkers, above all in Spanish. */
import {expect} from '@open-wc/testing';
import '../../src/elements/feedback-plan/define.js';
import '../../src/elements/impact-results/define.js';
import '../../src/elements/impact-survey/define.js';
import type {CairnImpactSurvey} from '../../src/elements/impact-survey/index.js';
import {expectAccessible} from '../harness/accessible.js';
import {all, appears, find, press, put, settled, typeInto, until, words} from '../harness/page.js';
import {workedExample as document_} from '../suites/documents.js';
import {answers, workedExample} from './impact-results/page.js';
import {everyKind, openExample} from './impact-survey/page.js';

/** Waits for the words, and until nothing moves: what fades in has other colors. */
async function checked(element: HTMLElement, said: string): Promise<void> {
  await until(() => words(element).includes(said), `“${said}”`);
  await settled(element);
  await Promise.all(element.shadowRoot!.getAnimations().map(({finished}) => finished));
  await expectAccessible(element);
}

/** Of a state beside which the page has no other: checkers see one page, whatever its roots. */
async function checkedAlone(element: HTMLElement, said: string): Promise<void> {
  await checked(element, said);
  element.remove();
}

const answering = (
  properties: object = {},
  attributes: Readonly<Record<string, string>> = {},
): Promise<CairnImpactSurvey> =>
  put('cairn-impact-survey', {plan: openExample(), ...properties}, {lang: 'es', ...attributes});

async function answered(
  ...[properties, attributes]: Parameters<typeof answering>
): Promise<CairnImpactSurvey> {
  const element = await answering(properties, attributes);
  await press(element, 'radio', 'Docencia');
  await press(element, 'button', 'Enviar respuestas');
  return element;
}

describe('a survey in Spanish, for everybody', function () {
  this.timeout(60_000);

  it('while a server is silent', async () => {
    let isSilent = true;
    const fetch = (): Promise<Response> =>
      isSilent ? Promise.reject(new TypeError('offline')) : Promise.resolve(new Response(''));
    const element = await answered({fetch}, {action: '/answers'});
    await checked(element, 'Todavía no se ha enviado');
    isSilent = false;
    await until(() => {
      all(element, 'button', 'Intentar ahora')[0]?.click();
      return words(element).includes('Gracias');
    }, 'thanks are said');
  });

  it('where the answers were not taken', async () => {
    const fetch = (): Promise<Response> => Promise.resolve(new Response('', {status: 422}));
    await checked(await answered({fetch}, {action: '/answers'}), '422');
  });

  it('as a file, and in the end', async () => {
    const element = await answered();
    await checked(element, 'archivo');
    await press(element, 'button', 'Descargar mis respuestas');
    await appears(element, 'button', 'Sí, tengo el archivo');
    await press(element, 'button', 'Sí, tengo el archivo');
    await checked(element, 'Gracias');
  });

  it('one section at a time, with a mistake, and looked over', async () => {
    const [survey] = everyKind['surveys'] as {items: {id: string}[]}[];
    const items = survey!.items.map(({id}) => id);
    const sections = [
      {id: 's-1', text: 'Uno', items: items.slice(0, 3)},
      {id: 's-2', text: 'Dos', items: items.slice(3)},
    ];
    const plan = {...everyKind, surveys: [{...survey, sections}]};
    const element = await answering({plan}, {'by-section': ''});
    (await appears(element, 'button', 'Siguiente')).click();
    await checked(element, 'Sección 2 de 2');
    typeInto(element.shadowRoot!.querySelector('[inputmode="decimal"]')!, 'muchas');
    await press(element, 'button', 'Revisar mis respuestas');
    await press(element, 'button', 'Enviar respuestas');
    await checked(element, '1 respuesta no se puede leer');
  });

  it('closed, and to be tried out', async () => {
    const closed = openExample(({waves}) =>
      Object.assign((waves as object[])[0]!, {status: 'closed'}),
    );
    await checkedAlone(await answering({plan: closed}), 'cerrada');
    await checked(await answering({}, {mode: 'preview'}), 'vista previa para probar');
  });

  it('where several could be meant, to answer and to key in', async () => {
    const example = openExample();
    const [survey] = example['surveys'] as object[];
    const other = {id: 'sv-2', title: 'Otra', waves: [{id: 'w-2', status: 'open'}]};
    const plan = {...example, surveys: [survey!, other]};
    await checkedAlone(await answering({plan}), '¿Qué encuesta quiere responder?');
    await checked(await answering({plan}, {mode: 'key-in'}), '¿De qué encuesta son');
  });
});

describe('a survey that is written, in Spanish, for everybody', function () {
  this.timeout(60_000);
  const design = (plan: object): Promise<CairnImpactSurvey> =>
    put('cairn-impact-survey', {plan}, {lang: 'es', mode: 'design'});

  it('with all of it unfolded', async () => {
    const element = await design(document_);
    await appears(element, 'button', '+ Añadir una pregunta');
    for (const summary of element.shadowRoot!.querySelectorAll('summary')) summary.click();
    await until(() => element.shadowRoot!.querySelector('.seen cairn-impact-survey'), 'it is seen');
    await checked(element, 'Proponer preguntas');
  });

  it('with what comes in from SurveyJS, and what does not', async () => {
    const element = await design({...document_, surveys: []});
    (await appears(element, 'button', 'Importar de SurveyJS…')).click();
    const json = (await appears(element, 'textbox', 'O peguen el JSON')) as HTMLTextAreaElement;
    typeInto(json, '{"elements": 3}');
    await checked(element, 'no es una encuesta de SurveyJS');
    const elements = [
      {type: 'comment', name: 'why', title: '¿Por qué?'},
      {type: 'signaturepad', name: 'sign', title: 'Firme aquí'},
    ];
    typeInto(json, JSON.stringify({title: 'Equipos', elements}));
    await checked(element, '«Equipos»: 1 pregunta.');
    expect(words(element)).to.match(/Queda fuera .*Firme aquí/);
  });

  it('with nothing yet, and once somebody has answered', async () => {
    await checkedAlone(await design({...document_, surveys: []}), 'Empezar una encuesta');
    const surveys = structuredClone(document_['surveys'] as {waves: object[]}[]);
    Object.assign(surveys[0]!.waves[0]!, {status: 'open', answered: true});
    await checked(await design({...document_, surveys}), 'Ya hay quien respondió');
  });
});

describe('results and answers to them, for everybody', function () {
  this.timeout(60_000);

  it('show results in Spanish', async () => {
    const plan = workedExample();
    const responses = answers(plan);
    await checked(await put('cairn-impact-results', {plan, responses}, {lang: 'es'}), 'dijeron');
  });

  it('say in Spanish that there are none yet, or too few', async () => {
    const plan = workedExample();
    const shown = (responses: readonly unknown[]): Promise<HTMLElement> =>
      put('cairn-impact-results', {plan, responses}, {lang: 'es'});
    const none = await put('cairn-impact-results', {plan}, {lang: 'es'});
    await checkedAlone(none, 'Aquí aparece lo que la gente respondió');
    await checked(await shown(answers(plan).slice(0, 2)), 'Oculto para proteger la privacidad');
  });

  for (const [lang, remove, asks] of [
    ['en', 'Remove: Too long', 'Remove both'],
    ['es', 'Quitar: Too long', 'Quitar las dos'],
  ] as const) {
    it(`ask whether an action goes with its answer, where too few were heard (${lang})`, async () => {
      const surveys = structuredClone(
        document_['surveys'] as {id: string; waves: {id: string}[]}[],
      );
      for (const {id: survey, waves} of surveys)
        for (const wave of waves) {
          const release = {format: 'cairn-summary', version: 1, survey, wave: wave.id, k: 5};
          Object.assign(wave, {status: 'closed', releases: [{...release, hidden: 'privacy'}]});
        }
      const themes = [
        {id: 'th-1', youSaid: 'Too long', weWill: 'Shorten it', action: 't-share'},
        {id: 'th-2', youSaid: 'Too early', survey: 'sv-teams'},
      ];
      const feedback = {...(document_['feedback'] as object), themes};
      const element = await put(
        'cairn-feedback-plan',
        {plan: {...document_, surveys, feedback}},
        {lang},
      );
      await press(element, 'button', remove);
      const dialog = await appears(element, 'button', asks);
      expect(all(element, 'button', asks)).to.deep.equal([dialog]);
      await checked(element, asks);
      expect(find(element, 'button', asks)).to.equal(dialog);
    });
  }
});

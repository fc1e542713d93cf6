/**
 * Cairn's own guide: one for all conditions. What it says stands in its table of words; here is what it asks in which
 * order, and what each task opens. Fetched where a guide needs it.
 *
 * What always holds: ids stay, since answers and marks of plans hang on them.
 */
import type {GuideDefinition} from '../../plan/types.js';
import {conditions} from '../../plan/schema/enumerations.js';
import {OWN_GUIDE} from '../../plan/schema/guide-definition.js';
import {
  collectiveLeadershipMessages as table,
  type english,
} from './collective-leadership.messages.js';

type Words = keyof typeof english;
type Phase = GuideDefinition['phases'][number];

export {table};

/** The guide in a language; `{condition}` is left for whoever shows it. */
export function collectiveLeadership(language: string): GuideDefinition {
  const say = (key: Words): string => table.sayAny(language, key, {});
  const points = (...keys: readonly Words[]): string[] => keys.map(say);
  const question = (id: Words, more: Partial<Phase['questions'][number]> = {}) => ({
    id,
    text: say(id),
    ...more,
  });
  const task = (id: Words, hint: Words, more: Partial<Phase['tasks'][number]>) => ({
    id,
    text: say(id),
    hint: say(hint),
    ...more,
  });
  const theory = 'theory-of-action';

  return {
    format: 'cairn-guide',
    version: 1,
    id: OWN_GUIDE,
    without: [],
    title: say('title'),
    start: {
      title: say('start.title'),
      text: say('start.text'),
      points: points('start.circle', 'start.talk', 'start.last'),
    },
    phases: [
      {
        id: 'why',
        title: say('why.title'),
        aim: say('why.aim'),
        opening: say('why.opening'),
        tip: say('why.tip'),
        questions: [
          question('why.recall', {
            points: points(
              'why.recall.arrangements',
              'why.recall.freedom',
              'why.recall.skills',
              'why.recall.safe',
              'why.recall.here',
            ),
            openers: Object.fromEntries(conditions.map((one) => [one, say(`open.${one}`)])),
          }),
          question('why.strengthen'),
          question('why.equity'),
          question('why.theory'),
        ],
        tasks: [
          task('why.discuss', 'why.discuss.hint', {tool: theory, needs: ['benefits', 'costs']}),
          task('why.capture', 'why.capture.hint', {tool: theory, needs: ['voices']}),
          task('why.vision', 'why.vision.hint', {tool: theory, needs: ['vision', 'standing']}),
          task('why.barrier', 'why.barrier.hint', {tool: theory, needs: ['barrier']}),
          task('why.idea', 'why.idea.hint', {tool: theory, needs: ['reason', 'ideas', 'idea']}),
          task('why.state', 'why.state.hint', {
            tool: theory,
            needs: ['goal', 'problem', 'theory'],
          }),
        ],
      },
      {
        id: 'how',
        title: say('how.title'),
        aim: say('how.aim'),
        opening: say('how.opening'),
        questions: [
          question('how.next-step'),
          question('how.learn'),
          question('how.open', {points: points('how.open.check'), embeds: 'conditions'}),
          question('how.time'),
          question('how.signs'),
        ],
        tasks: [
          task('how.test', 'how.test.hint', {tool: 'purpose-map', needs: ['test', 'contract']}),
          task('how.read', 'how.read.hint', {tool: 'purpose-map', needs: ['learning']}),
          task('how.map', 'how.map.hint', {
            tool: 'purpose-map',
            needs: ['people', 'first-actions', 'communication'],
          }),
          task('how.timeline', 'how.timeline.hint', {
            tool: 'action-timeline',
            needs: ['actions', 'owners', 'dates', 'success'],
          }),
          task('how.feedback', 'how.feedback.hint', {
            tool: 'feedback-plan',
            needs: ['asks', 'answering'],
          }),
        ],
        help: {text: say('how.help'), copies: true},
      },
      {
        id: 'implement',
        title: say('implement.title'),
        aim: say('implement.aim'),
        opening: say('implement.opening'),
        showsGoal: true,
        questions: [
          question('implement.safe'),
          question('implement.feedback'),
          question('implement.adjust'),
        ],
        tasks: [
          task('implement.try', 'implement.try.hint', {
            tool: 'action-timeline',
            needs: ['underway'],
          }),
          task('implement.collect', 'implement.collect.hint', {
            tool: 'impact-survey',
            needs: ['survey'],
          }),
          task('implement.answer', 'implement.answer.hint', {
            tool: 'impact-results',
            needs: ['results', 'themes'],
          }),
          task('implement.decide', 'implement.decide.hint', {
            embeds: 'decision',
            needs: ['decision'],
          }),
        ],
      },
    ],
  };
}

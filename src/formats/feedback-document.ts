/**
 * How a team asks and answers, as a file tells it: what makes it safe, what is asked when, who shares what with whom, and
 * what people said with the answer.
 *
 * What always holds: what too few said, and what was said while people still answer, is not in the file; the answer is.
 */
import {answerOf, isAnswered, tellable} from '../plan/answers.js';
import type {Ask, Theme} from '../plan/types.js';
import {
  facts,
  factsOf,
  joined,
  list,
  own,
  personLine,
  section,
  table,
  type Block,
  type Line,
  type Writing,
} from './document.js';

/** All of the response plan. */
export function feedbackBlocks(write: Writing): Block[] {
  const {plan, say, text} = write;
  const {owner, by, channel, promises, asks, shares, themes} = plan.feedback;
  return section(
    2,
    say('feedback'),
    facts(
      factsOf(
        [say('answersWho'), owner ? personLine(write, owner) : []],
        [say('due'), own(by && write.day(by))],
        [say('channel'), text(channel)],
      ),
    ),
    section(3, say('promises'), list(promises.map((promise) => ({words: text(promise.text)})))),
    section(
      3,
      say('asks'),
      table(
        write,
        '',
        ['question', 'when', 'foundIn'],
        asks.map((ask) => [
          text(ask.text),
          own(ask.when && write.day(ask.when)),
          askedIn(write, ask),
        ]),
      ),
    ),
    section(
      3,
      say('shares'),
      table(
        write,
        '',
        ['what', 'audience', 'who', 'due'],
        shares.map((share) => [
          text(share.text),
          own(share.audience && write.word('role', share.audience)),
          share.owner ? personLine(write, share.owner) : [],
          own(share.by && write.day(share.by)),
        ]),
      ),
    ),
    section(3, say('youSaidWeWill'), answersTable(write, themes)),
  );
}

/** What was said and is answered, and nothing else: what a team shows to whom it asked. */
export function answersBlocks(write: Writing): Block[] {
  const answered = write.plan.feedback.themes.filter(isAnswered);
  return section(2, write.say('youSaidWeWill'), answersTable(write, answered));
}

function answersTable(write: Writing, themes: readonly Theme[]): Block[] {
  const {plan, say, text, word} = write;
  return table(
    write,
    '',
    ['youSaid', 'weAnswer', 'decidedBecause', 'who', 'due', 'status'],
    themes.map((theme) => {
      const {action, owner, by, status} = answerOf(plan, theme);
      return [
        saidLine(write, theme),
        joined([own(status === 'declined' ? say('weWillNot') : ''), text(theme.weWill)], ': '),
        text(theme.why),
        owner ? personLine(write, owner) : [],
        own(by && write.day(by)),
        own(
          status === 'declined'
            ? ''
            : action
              ? word('status', action.status)
              : status && word('theme', status),
        ),
      ];
    }),
  );
}

/** What people said, where that may be told. */
function saidLine({plan, say, text}: Writing, theme: Theme): Line {
  const told = tellable(plan, theme);
  if (told === 'yes') return text(theme.youSaid);
  return own(say(told === 'hidden' ? 'hidden' : 'toldLater'), 'quiet');
}

function askedIn({plan, text}: Writing, {survey}: Ask): Line {
  return text(plan.surveys.find(({id}) => id === survey)?.title ?? '');
}

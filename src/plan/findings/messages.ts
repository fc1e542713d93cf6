/**
 * What findings say, in plain English by code, with values in braces; other languages translate this table. Each
 * says what is so, and a way on. None blames.
 */
import type {wordingMessages} from './survey-wording-messages.js';

export const findingMessages = {
  'goal-missing':
    'What follows is easier to judge against a goal. Say first what you want for your students and colleagues.',
  'problem-missing':
    'The theory answers a problem that is not written down yet. Say what happens now, and how you know.',
  'barrier-outside':
    'The chosen barrier is outside what the team decides. Which part of this do we decide? Choose that part instead.',
  'cause-unchecked':
    'Nobody has checked yet whether this is the root. Would the problem not have happened without it?',
  'cause-denied':
    'The problem would have happened without this as well. Ask why once more, or look for another barrier.',
  'strategy-actor-missing': 'The IF does not say who does it. Name who will work differently.',
  'strategy-purchase': 'Buying something changes nothing yet. Say who will do what with it.',
  'strategy-vague':
    '“{verb}” does not say what anybody will do. Say what one would see: who, what, how often.',
  'outcome-repeats': 'This says nearly the same as its IF. Say what changes once that is done.',
  'outcome-vague':
    '“{verb}” alone cannot turn out wrong. Say what one would see, or add a measure.',
  'outcome-measure-missing': 'Nothing shows yet whether this happened. Add a measure.',
  'adult-practice-missing':
    'From what is done straight to those it is for. Say in between what adults will do differently.',
  'link-because-missing':
    'There is no because yet. Say what makes you think that one leads to the other.',
  'assumption-if-wrong-missing':
    'Nobody has said what to do if this turns out wrong. Say it now, while it costs nothing.',
  'assumption-test-missing':
    'Nothing tests this assumption. Choose a measure that would show whether it holds.',
  'assumption-open':
    'A decision was made, and this assumption was left open. Say that it holds, that it failed, or that you did not learn about it.',
  'idea-second': 'Two ideas are chosen. Keep one for this try, and park the other with a reason.',
  'idea-reason-missing':
    'This idea was not chosen, and nobody has said why. Note the reason, so that it can come back.',
  'action-owner-missing': 'Nobody owns this action yet. Choose one person who sees it through.',
  'action-owner-unknown':
    'The owner of this action is not among the people of the plan. Choose one of them, or add the person.',
  'action-due-missing': 'This action has no day yet. Say by when it will be done.',
  'action-success-missing':
    'There is no sign of success yet. Say what you will see when this action has worked.',
  'action-due-before-start': 'This action is due before it starts. Change one of the two days.',
  'person-name-missing': 'This person has no name yet. Add one, so that others know whom to ask.',
  'person-job-title-missing':
    '{name} owns an action. Add a job title, so that everyone knows who it is.',
  'person-open-actions':
    '{name} owns {count} open actions. More than {most} are hard to carry: share some of them.',
  'person-same-week':
    '{name} has {count} actions due in the week of {week}. Move one, or ask somebody else.',
  'owners-one-role':
    'Every action is owned by the same group ({role}). Ask somebody from another group to lead one.',
  'reference-missing':
    'This refers to “{reference}”, which is not in the plan. Choose another, or leave it empty.',
  'word-unknown':
    'The word “{word}” is not known here. It is kept as it is; choose one of the known words if you can.',
  'survey-many-groups':
    'This survey sorts people by {count} questions. With more than {most}, single people can be told apart: leave one out.',
  'wave-group-small':
    'Only {count} people of one group ({role}) are asked, and results are shown for {k} or more. Put that group together with another, or do not sort by it.',
  'wave-few-invited':
    '{count} people are asked, and results are shown from {k} answers on. Ask more people, or have a conversation instead.',
  'response-plan-missing':
    'People are being asked, and nobody has said who shares what was heard, and by when. Say both in the feedback plan, or close the survey.',
  'promise-missing':
    'You will ask people, and nothing says yet what makes it safe to be honest. Add a promise that you can keep.',
  'answerer-missing':
    'Nobody has said who answers what you ask. Choose one person before the first question.',
  'answer-day-missing':
    'You will ask people, and they cannot know when they hear back. Say by which day you answer.',
  'answer-day-early':
    'You promise the answer for a day on which people are still to be asked. Change one of the days.',
  'ask-day-missing': 'This has no day yet. Say when you will ask it.',
  'share-owner-missing': 'Nobody shares this yet. Choose one person who does.',
  'share-day-missing': 'This has no day yet. Say by when it is shared.',
  'asked-not-told':
    'You ask a group ({role}), and nobody tells them what was heard. Say who shares it with them, and by when.',
  'nothing-answered':
    'People have answered, and nothing they said stands here yet. Write down what you heard, and what you will do or will not.',
  'theme-hidden':
    'Too few answered to say this without showing who did. It is left out of every copy: leave the words out as well, or say what other sources say.',
  'theme-early':
    'People are still answering. Wait until the survey is closed, so that nobody answers what others said.',
  'theme-answer-missing':
    'This has no answer yet. Say what you will do, or that you will not, and why.',
  'theme-why-missing': 'People accept a no that has a reason. Say why you will not do this.',
  'theme-owner-missing': 'Nobody does this yet. Choose one person who sees it through.',
  'theme-day-missing': 'This has no day yet. Say by when people will notice it.',
  'team-one-role':
    'Everyone in the team has the same role. Ask somebody who sees the work from another side.',
  'team-teacher-missing': 'No teacher is in the team. Ask one of those who will try the change.',
  'team-administrator-missing':
    'No administrator is in the team. Ask one who can clear the way for the change.',
  'voice-missing':
    'The change affects a group ({role}) that is not in the team and has not been heard. Ask them, and note what they say.',
  'test-end-missing':
    'This test has no end yet. Say from when to when you try it, so that it stays small.',
  'test-end-before-start': 'This test ends before it starts. Change one of the days.',
  'observation-promises':
    'Where colleagues observe each other, it is voluntary, stays between the two, and is no part of an evaluation. Check the contract before you ask anybody.',
  'decision-nothing-learned':
    'This decision says nothing about what you took for granted. Mark each assumption: it holds, it failed, or you did not learn about it.',
  'decision-sustained-missing':
    'What you adopt ends with the calendar unless somebody carries it on. Choose who does.',
  'contract-not-reviewed':
    'Nobody has checked the contract yet. Ask the association before the first try.',
  'gap-link-without-action':
    'No action carries this link. Say who does what so that it can happen.',
  'gap-assumption-untested':
    'Nobody knows yet whether this holds. Say what was learned when the next decision is made.',
  'gap-outcome-without-measure': 'Nothing would show whether this happened. Add a measure.',
  'gap-measure-without-data': 'Nothing was found yet by this measure.',
  'gap-outcome-not-asked': 'Nobody is asked about this. Ask the people who would notice.',
  'gap-action-loose': 'This action is tied to no outcome. Say which link it carries, or let it go.',
} as const;

export type FindingCode = keyof typeof findingMessages | keyof typeof wordingMessages;

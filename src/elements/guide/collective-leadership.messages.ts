/** The words of Cairn's own guide. `{condition}` is the chosen condition, as it stands within a sentence. */
import {MessageTable} from '../../foundation/messages.js';

export const english = {
  title:
    'Three phases to strengthen {condition}, from why you want a change to what you learn from trying it.',
  'start.title': 'Before you start',
  'start.text':
    'Form a small team of people with different roles, and let it work the way you would like the whole school to work.',
  'start.circle':
    'Widen the circle as you go. Whoever will live with a change should have had a say in it.',
  'start.talk':
    'Talk the questions of a phase through before you turn to its tasks. Your answers are what the tasks are made of.',
  'start.last':
    'Treat this as a way of working, not as a program. A change ends with the calendar when nobody asked in time what would keep it going.',

  'why.title': 'Find your why',
  'why.aim': 'At the end of this phase you have a theory of action for {condition}.',
  'why.opening':
    'What would you like to find out from your colleagues about {condition}? What is already there to build on, and what would have to move?',
  'why.tip':
    'If the theory will not come, go back one step: look again at the barrier, and at why it is there.',
  'why.recall': 'Recall a time at work when you had what you needed by way of {condition}.',
  'why.recall.arrangements': 'Which arrangements made it possible, written down or simply lived?',
  'why.recall.freedom': 'How free were you to decide things yourselves?',
  'why.recall.skills': 'Which skills of working together mattered most?',
  'why.recall.safe': 'What made it safe to try something?',
  'why.recall.here': 'How close is our school to that now?',
  'open.vision-and-strategy':
    'To begin with: what will we stop deciding from the top, and what will we say no to? What will look different, and be better for students, when it works?',
  'open.supportive-administration':
    'To begin with: when did something that a leader did for all to see make shared work possible?',
  'open.capacity-and-resources':
    'To begin with: which tools, skills and time would people need before they are asked to lead? Which hierarchy stands in the way?',
  'open.work-structures':
    'To begin with: recall a time when the schedule, the roles and the routines let you work and learn with colleagues. What made that possible?',
  'open.relationships-and-norms': 'To begin with: when did it feel safe to disagree here?',
  'open.shared-influence':
    'To begin with: which decision of the last year changed because of people without a title?',
  'open.orientation-toward-improvement':
    'To begin with: recall something that went well and that you still adjusted. Which evidence moved you, what did you risk, and how was it celebrated?',
  'why.strengthen': 'What must be added or strengthened here when it comes to {condition}?',
  'why.equity': 'How could strengthening {condition} help our work for equity?',
  'why.theory':
    'What is our theory for strengthening {condition}: what would we do, what would follow, and why do we believe it?',
  'why.discuss': 'Say why strengthening {condition} matters here.',
  'why.discuss.hint': 'Write down what you would gain, and what it costs you to go without.',
  'why.capture': 'Capture the team’s answers, and plan how to hear people outside the team.',
  'why.capture.hint': 'Note whom you asked, how, and what they said.',
  'why.vision': 'Write a vision from both: your own answers, and what others told you.',
  'why.vision.hint': 'Mark where your school already matches it, and where it can grow.',
  'why.barrier': 'Name the biggest barrier that you can actually move.',
  'why.barrier.hint': 'Where others decide, look for the part that your team decides.',
  'why.idea': 'Ask why the barrier is there, list ideas, and pick one.',
  'why.idea.hint':
    'Ask why more than once. Park the other ideas with a reason, so that they can come back.',
  'why.state': 'State your goal, then the problem, then the theory.',
  'why.state.hint': 'If somebody does this, then that changes, so that students notice.',

  'how.title': 'Design your how',
  'how.aim': 'At the end of this phase you are ready to act on {condition}.',
  'how.opening':
    'Who has done something like this before? What do you take on first, with whom, by when, and how will you measure it?',
  'how.next-step': 'What next step do the evidence and our theory point to?',
  'how.learn': 'What else should we learn from others?',
  'how.open': 'How will we be open about what shifts and why? Whom do we tell, and how?',
  'how.open.check':
    'Look at the school as a whole with the check below: what you change in one place is carried, or held back, by others.',
  'how.time': 'What is the time frame of this first try?',
  'how.signs': 'How will we know that we are moving?',
  'how.test': 'Decide whether to test the idea first, and how.',
  'how.test.hint':
    'You could visit each other’s lessons, for instance: for growth, never for rating, and only after a look at the contract.',
  'how.read': 'Read how others did it.',
  'how.read.hint': 'Note what you would take from them, and what is different here.',
  'how.map': 'Fill in the purpose map.',
  'how.map.hint':
    'Show who should be involved, what you do first, what shifts, whom you tell, and what carries it.',
  'how.timeline': 'Fill in the timeline: what, who, by when, and the sign of success.',
  'how.timeline.hint': 'One person owns each action. Everybody else helps.',
  'how.feedback': 'Agree what feedback you will ask for, and how you will answer it.',
  'how.feedback.hint': 'Say who answers, and by when, before you ask anybody.',
  'how.help': 'Somebody can think this phase through with you, or bring you the sheets on paper.',

  'implement.title': 'Try it and learn',
  'implement.aim':
    'In this phase you run the test, gather data on {condition}, study what they show, and decide.',
  'implement.opening': 'Return to your original goal before you collect anything.',
  'implement.safe': 'How do we make it safe to be honest, and keep it so?',
  'implement.feedback':
    'What feedback do we need from the people involved, and what would show progress in {condition}?',
  'implement.adjust': 'How will it change what we do while we go?',
  'implement.try': 'Carry out the plan.',
  'implement.try.hint': 'Say on the timeline what is done, and what is stuck.',
  'implement.collect': 'Collect data on your progress from the people who take part.',
  'implement.collect.hint':
    'Ask little, say what you will do with it, and make sure that nobody can be singled out.',
  'implement.answer': 'Answer the feedback in a fixed way.',
  'implement.answer.hint': 'You said this; we will do that, or we won’t, and this is why.',
  'implement.decide': 'Decide whether you stay with {condition} or turn to another condition.',
  'implement.decide.hint': 'Say first what you learned about each assumption.',
} as const;

export const collectiveLeadershipMessages = new MessageTable('collective-leadership', english, {
  es: () => import('../../locales/es/collective-leadership.js'),
});

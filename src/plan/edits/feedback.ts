/**
 * The plan to answer back: what makes it safe to be honest, what is asked when, who shares what with whom, and what the
 * team will do about what it heard, or will not and why.
 *
 * What always holds: an answer that stands on the timeline and its action are one: who does it, by when and where it
 * stands is changed in both at once, whichever was meant. No edit refers to people, surveys or actions that are not there.
 */
import {answerOf, asAction, asAnswer} from '../answers.js';
import {action} from '../schema/actions.js';
import {ask, promise, share, theme} from '../schema/learning.js';
import {isBlank} from '../text.js';
import type {Ask, Feedback, Plan, PlanDraft, SafetyPromise, Share, Theme} from '../types.js';
import {edit, newId, refuse, type Edit, type Refusal} from './edit.js';
import {
  adding,
  assign,
  changing,
  completed,
  itemIn,
  mutable,
  snapshot,
  type Changes,
  type ItemList,
} from './items.js';
import {firstOf, has, missing} from './references.js';
import {removing, removingAll} from './removal.js';

type Making = Edit & {readonly makes: string};

const promises: ItemList<SafetyPromise> = {
  prefix: 'pr',
  schema: promise,
  in: ({feedback}) => feedback.promises,
};
const asks: ItemList<Ask> = {prefix: 'as', schema: ask, in: ({feedback}) => feedback.asks};
const shares: ItemList<Share> = {
  prefix: 'sh',
  schema: share,
  in: ({feedback}) => feedback.shares,
};
const themes: ItemList<Theme> = {
  prefix: 'th',
  schema: theme,
  in: ({feedback}) => feedback.themes,
};

/** Says who shares what was heard, by when, and where people can speak up. */
export function changeFeedback(fields: Partial<Pick<Feedback, 'owner' | 'by' | 'channel'>>): Edit {
  return edit('change-feedback', {
    refusal: (plan) => missing(plan, 'person', fields.owner, plan.feedback.owner),
    apply(draft) {
      assign(draft.feedback, fields);
    },
  });
}

/** Adds a promise of safety, at the end or at a place in the list. */
export function addPromise(fields: Changes<SafetyPromise> = {}, at?: number): Making {
  return adding('add-promise', promises, fields, undefined, at);
}
export function changePromise(id: string, fields: Changes<SafetyPromise>): Edit {
  return changing('change-promise', promises, id, fields);
}
export function removePromise(id: string): Edit {
  return removing('remove-promise', id, /^\/feedback\/promises\/\d+$/);
}

/** Adds something that people will be asked. */
export function addAsk(fields: Changes<Ask> = {}, at?: number): Making {
  return adding('add-ask', asks, fields, (plan) => askRefusal(plan, fields), at);
}
/** Changes what is asked. A question of one survey is not asked by another. */
export function changeAsk(id: string, fields: Changes<Ask>): Edit {
  return edit('change-ask', {
    refusal(plan) {
      const item = itemIn(plan.feedback.asks, id);
      return item ? askRefusal(plan, fields, item) : refuse('not-found');
    },
    apply(draft) {
      const item = itemIn(draft.feedback.asks, id);
      if (!item) return;
      assign(item, fields);
      if (fields.survey === undefined || fields.item !== undefined || !item.item) return;
      const {items = []} = itemIn(snapshot(draft.surveys), fields.survey) ?? {};
      if (!itemIn(items, item.item)) delete item.item;
    },
  });
}
export function removeAsk(id: string): Edit {
  return removing('remove-ask', id, /^\/feedback\/asks\/\d+$/);
}

/** Adds who shares what was heard, with whom and by when. */
export function addShare(fields: Changes<Share> = {}, at?: number): Making {
  return adding('add-share', shares, fields, (plan) => shareRefusal(plan, fields), at);
}
export function changeShare(id: string, fields: Changes<Share>): Edit {
  return changing('change-share', shares, id, fields, (plan, item) =>
    shareRefusal(plan, fields, item),
  );
}
export function removeShare(id: string): Edit {
  return removing('remove-share', id, /^\/feedback\/shares\/\d+$/);
}

/** Adds something that people said, with or without an answer. */
export function addTheme(fields: Changes<Theme> = {}, at?: number): Making {
  return adding('add-theme', themes, fields, (plan) => themeRefusal(plan, fields), at);
}

/** Changes what was said or how it is answered; of one that stands on the timeline, its action as well. */
export function changeTheme(id: string, fields: Changes<Theme>): Edit {
  return edit('change-theme', {
    refusal(plan) {
      const item = itemIn(plan.feedback.themes, id);
      return item ? themeRefusal(plan, fields, item) : refuse('not-found');
    },
    apply(draft) {
      const item = itemIn(draft.feedback.themes, id);
      if (!item) return;
      assign(item, fields);
      carryOver(draft, item.action ?? '', fields);
    },
  });
}

/** Removes what was said with its answer. The action it became stays on the timeline, unless it is to go as well. */
export function removeTheme(id: string, also: {readonly action?: string} = {}): Edit {
  return also.action
    ? removingAll('remove-theme', [id, also.action], /^\/(?:feedback\/themes|actions)\/\d+$/)
    : removing('remove-theme', id, /^\/feedback\/themes\/\d+$/);
}

/** Puts what a team will do on the timeline, with who does it and by when. */
export function planTheme(id: string): Making {
  const made = newId('t');
  return {
    ...edit('plan-theme', {
      refusal(plan) {
        const item = itemIn(plan.feedback.themes, id);
        if (!item) return refuse('not-found');
        if (answerOf(plan, item).action) return refuse('answer-planned');
        return isBlank(item.weWill) || item.status === 'declined'
          ? refuse('answer-missing')
          : undefined;
      },
      apply(draft) {
        const item = itemIn(draft.feedback.themes, id);
        if (!item) return;
        const {weWill, owner, by, status} = snapshot(item);
        const fields = {text: weWill, due: by, status: asAction(status)};
        mutable(draft.actions).push(
          completed(action, {id: made, ...fields, owner: knownTo(draft, owner)}),
        );
        item.action = made;
      },
    }),
    makes: made,
  };
}

/** Lets an answer stand for itself again, as its action left it. The action stays. */
export function unplanTheme(id: string): Edit {
  return edit('unplan-theme', {
    refusal: (plan) => (itemIn(plan.feedback.themes, id)?.action ? undefined : refuse('not-found')),
    apply(draft) {
      const item = itemIn(draft.feedback.themes, id);
      if (!item) return;
      const {owner, by, status} = answerOf(snapshot(draft), snapshot(item));
      Object.assign(item, {owner: knownTo(draft, owner), by, status});
      delete item.action;
    },
  });
}

/** Says in an action what was said of the answer that it is. */
function carryOver(draft: PlanDraft, id: string, {owner, by, status}: Changes<Theme>): void {
  const item = itemIn(draft.actions, id);
  if (!item) return;
  if (owner !== undefined) {
    item.owner = knownTo(draft, owner);
    if (item.helpers.includes(owner)) item.helpers = item.helpers.filter((one) => one !== owner);
  }
  if (by !== undefined) item.due = by;
  // An action that is blocked is underway as an answer, and stays blocked until that is said of it.
  if (status === undefined || asAnswer(item.status) === status) return;
  item.status = asAction(status);
  item.blockedBecause = '';
}

/** Somebody who is no longer among the people of the plan is carried nowhere else. */
function knownTo(plan: Plan, person: string): string {
  return has(plan, 'person', person) ? person : '';
}

function askRefusal(plan: Plan, fields: Changes<Ask>, now?: Ask): Refusal | undefined {
  return firstOf(
    missing(plan, 'survey', fields.survey, now?.survey),
    missing(plan, 'item', fields.item, now?.item),
    missing(plan, 'outcome', fields.outcome, now?.outcome),
  );
}

function shareRefusal(plan: Plan, fields: Changes<Share>, now?: Share): Refusal | undefined {
  return firstOf(
    missing(plan, 'person', fields.owner, now?.owner),
    missing(plan, 'survey', fields.survey, now?.survey),
    missing(plan, 'wave', fields.wave, now?.wave),
  );
}

function themeRefusal(plan: Plan, fields: Changes<Theme>, now?: Theme): Refusal | undefined {
  return firstOf(
    missing(plan, 'person', fields.owner, now?.owner),
    missing(plan, 'survey', fields.survey, now?.survey),
    missing(plan, 'action', fields.action, now?.action),
  );
}

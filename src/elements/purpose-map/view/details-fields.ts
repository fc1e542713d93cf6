/**
 * The fields of a card, by its kind: those of what it stands for, where it stands for something, else its own. Each has an
 * id of its own among all cards.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {dateField, selectField, textField} from '../../../foundation/fields.js';
import type {Vocabulary} from '../../../foundation/vocabulary.messages.js';
import {
  actionStatuses,
  isKnown,
  measureSources,
  measureTypes,
  outcomeLevels,
  outcomeTerms,
  resourceKinds,
  rings,
  roles,
} from '../../../plan/schema/enumerations.js';
import type {Action, Card, Measure, Outcome, Person, Text} from '../../../plan/types.js';
import type {Fields} from './details.js';

export function fieldsView(fields: Fields): TemplateResult {
  const {card} = fields.shown;
  switch (card.item?.kind) {
    case 'person':
      return personFields(fields, card.item.item);
    case 'outcome':
      return outcomeFields(fields, card.item.item);
    case 'measure':
      return measureFields(fields, card.item.item);
    case 'action':
      return actionFields(fields, card.item.item);
    default:
      return card.lost
        ? html`<p class="finding advice">${fields.words.say('lost')}</p>`
        : cardFields(fields);
  }
}

function personFields(fields: Fields, person: Person): TemplateResult {
  const {say} = fields.words;
  const change = (changes: Partial<Omit<Person, 'id'>>): void => {
    fields.acts.changePerson(person.id, changes);
  };
  return html`
    ${line(fields, 'words', say('personName'), person.name, (name) => {
      change({name});
    })}
    ${choice(fields, 'role', say('role'), 'role', roles, person.role, (role) => {
      change({role});
    })}
    ${prose(fields, 'title', say('jobTitle'), person.jobTitle, (jobTitle) => {
      change({jobTitle});
    })}
    ${choice(fields, 'ring', say('ring'), 'ring', rings, person.ring, (ring) => {
      change({ring});
    })}
    ${prose(fields, 'gives', say('gives'), person.gives, (gives) => {
      change({gives});
    })}
    ${prose(fields, 'needs', say('needs'), person.needs, (needs) => {
      change({needs});
    })}
  `;
}

function outcomeFields(fields: Fields, outcome: Outcome): TemplateResult {
  const {say} = fields.words;
  const change = (changes: Partial<Omit<Outcome, 'id'>>): void => {
    fields.acts.changeOutcome(outcome.id, changes);
  };
  return html`
    ${prose(fields, 'words', say('words'), outcome.text, (text) => {
      change({text});
    })}
    ${choice(fields, 'level', say('level'), 'level', outcomeLevels, outcome.level, (level) => {
      change({level});
    })}
    ${choice(fields, 'term', say('term'), 'term', outcomeTerms, outcome.term, (term) => {
      change({term});
    })}
  `;
}

function measureFields(fields: Fields, measure: Measure): TemplateResult {
  const {say} = fields.words;
  const change = (changes: Partial<Omit<Measure, 'id'>>): void => {
    fields.acts.changeMeasure(measure.id, changes);
  };
  return html`
    ${prose(fields, 'words', say('words'), measure.text, (text) => {
      change({text});
    })}
    ${choice(fields, 'type', say('measureType'), 'measure', measureTypes, measure.type, (type) => {
      change({type});
    })}
    ${choice(
      fields,
      'source',
      say('source'),
      'source',
      measureSources,
      measure.source,
      (source) => {
        change({source});
      },
    )}
    ${person(fields, 'collector', say('collector'), measure.collector, (collector) => {
      change({collector});
    })}
  `;
}

function actionFields(fields: Fields, action: Action): TemplateResult {
  const {say} = fields.words;
  const change = (changes: Partial<Omit<Action, 'id'>>): void => {
    fields.acts.changeAction(action.id, changes);
  };
  return html`
    ${prose(fields, 'words', say('words'), action.text, (text) => {
      change({text});
    })}
    ${person(fields, 'owner', say('owner'), action.owner, (owner) => {
      change({owner});
    })}
    <div class="pair days">
      ${day(fields, 'start', say('start'), action.start, (start) => {
        change({start});
      })}
      ${day(fields, 'due', say('due'), action.due, (due) => {
        change({due});
      })}
    </div>
    ${choice(fields, 'status', say('status'), 'status', actionStatuses, action.status, (status) => {
      fields.acts.setStatus(action.id, status);
    })}
    ${prose(fields, 'success', say('success'), action.success, (success) => {
      change({success});
    })}
  `;
}

function cardFields(fields: Fields): TemplateResult {
  const {say} = fields.words;
  const {card} = fields.shown.card;
  const change = (changes: Partial<Omit<Card, 'id' | 'kind' | 'ref'>>): void => {
    fields.acts.changeCard(card.id, changes);
  };
  return html`
    ${prose(fields, 'words', say('words'), card.text, (text) => {
      change({text});
    })}
    ${card.kind === 'test' ? testFields(fields, card, change) : nothing}
    ${
      card.kind === 'shift'
        ? html`${prose(fields, 'was', say('was'), card.was, (was) => {
            change({was});
          })}
          ${prose(fields, 'becomes', say('becomes'), card.becomes, (becomes) => {
            change({becomes});
          })}`
        : nothing
    }
    ${card.kind === 'communication' ? communicationFields(fields, card, change) : nothing}
    ${
      card.kind === 'support'
        ? html`${choice(
            fields,
            'resource',
            say('resource'),
            'resource',
            resourceKinds,
            card.resource ?? '',
            (resource) => {
              change({resource});
            },
          )}
          ${prose(fields, 'have', say('have'), card.have, (have) => {
            change({have});
          })}`
        : nothing
    }
  `;
}

type Change = (changes: Partial<Omit<Card, 'id' | 'kind' | 'ref'>>) => void;

function testFields(fields: Fields, card: Card, change: Change): TemplateResult {
  const {say} = fields.words;
  return html`
    ${prose(fields, 'where', say('where'), card.where, (where) => {
      change({where});
    })}
    <div class="pair days">
      ${day(fields, 'start', say('start'), card.start, (start) => {
        change({start});
      })}
      ${day(fields, 'end', say('ends'), card.end, (end) => {
        change({end});
      })}
    </div>
  `;
}

function communicationFields(fields: Fields, card: Card, change: Change): TemplateResult {
  const {say} = fields.words;
  return html`
    ${choice(
      fields,
      'audience',
      say('audience'),
      'role',
      roles,
      card.audience ?? '',
      (audience) => {
        change({audience});
      },
    )}
    ${prose(fields, 'channel', say('channel'), card.channel, (channel) => {
      change({channel});
    })}
    ${person(fields, 'owner', say('from'), card.owner ?? '', (owner) => {
      change({owner});
    })}
    ${day(fields, 'date', say('date'), card.date, (date) => {
      change({date});
    })}
  `;
}

function line(
  {shown}: Fields,
  field: string,
  label: string,
  value: string,
  commit: (text: string) => void,
): TemplateResult {
  return textField({
    field: `${shown.card.id}-${field}`,
    label,
    value,
    commit,
    drafts: shown.drafts,
    readonly: !shown.editable,
  });
}

function prose(
  {shown, words}: Fields,
  field: string,
  label: string,
  value: Text | undefined,
  commit: (text: Text) => void,
): TemplateResult {
  const {text, language} = words.textOf(value);
  return textField({
    field: `${shown.card.id}-${field}`,
    label,
    value: text,
    language,
    multiline: true,
    drafts: shown.drafts,
    readonly: !shown.editable,
    commit: (typed) => {
      commit(words.withText(value, typed));
    },
  });
}

function day(
  {shown, words}: Fields,
  field: string,
  label: string,
  value: string | undefined,
  choose: (date: string) => void,
): TemplateResult {
  return dateField({
    field: `${shown.card.id}-${field}`,
    label,
    value: value ?? '',
    reader: words.language,
    readonly: !shown.editable,
    choose,
  });
}

function choice<W extends string>(
  {shown, words}: Fields,
  field: string,
  label: string,
  vocabulary: Vocabulary,
  known: readonly W[],
  value: string,
  choose: (word: W) => void,
): TemplateResult {
  const none = value === '' ? [{value: '', label: words.say('notChosen')}] : [];
  return selectField({
    field: `${shown.card.id}-${field}`,
    label,
    value,
    readonly: !shown.editable,
    options: [
      ...none,
      ...known.map((word) => ({value: word, label: words.word(vocabulary, word)})),
    ],
    choose: (word) => {
      if (isKnown(known, word)) choose(word);
    },
  });
}

function person(
  {shown, words}: Fields,
  field: string,
  label: string,
  value: string,
  choose: (id: string) => void,
): TemplateResult {
  return selectField({
    field: `${shown.card.id}-${field}`,
    label,
    value,
    readonly: !shown.editable,
    options: [
      {value: '', label: words.say('notChosen')},
      ...shown.plan.people.map(({id, name}) => ({value: id, label: name || words.say('noWords')})),
    ],
    choose,
  });
}

/** What the views need in which a survey is written: the survey, the reader's words, and what can be done. */
import type {FieldNote} from '../../../../foundation/field-notes.js';
import type {Way} from '../../../../foundation/item-tools.js';
import type {Words} from '../../../../foundation/foreign.js';
import type {TextDrafts} from '../../../../foundation/text-drafts.js';
import type {DraftItem, Edit} from '../../../../plan/edits/index.js';
import type {Plan, Survey, SurveyItem, Text, Wave} from '../../../../plan/types.js';
import type {SayDesign} from '../../survey-design.messages.js';

/** A language the survey is written in. */
export interface Column {
  readonly tag: string;
  /** Its name in the reader's language. */
  readonly name: string;
}

/** What can be previewed on. */
export const devices = ['phone', 'tablet', 'computer'] as const;
export type Device = (typeof devices)[number];

/** A condition whose questions are offered. */
export interface DesignState {
  readonly condition: string;
  readonly device: Device;
  /** Items whose details are open. */
  readonly open: ReadonlySet<string>;
  readonly offersOpen: boolean;
  readonly previewOpen: boolean;
  /** Somebody who is not in the plan yet is being named. */
  readonly naming: boolean;
}

export interface DesignView {
  readonly plan: Plan;
  readonly survey: Survey;
  /** Somebody has answered: what was asked stays. */
  readonly answered: boolean;
  /** The first is the plan's own; a second one stands beside it. */
  readonly columns: readonly Column[];
  readonly language: string;
  /** Of the headings of the parts. */
  readonly level: number;
  readonly drafts: TextDrafts;
  readonly state: DesignState;
  readonly say: SayDesign;
  readonly role: (role: string) => string;
  /** The word for a role in the languages of the survey. */
  readonly roleText: (role: string) => Text;
  readonly condition: (condition: string) => string;
  readonly text: (text: Text | undefined) => Words;
  /** What stands in one language, and nothing else. */
  readonly wordsIn: (text: Text | undefined, column: Column) => string;
  /** The text with other words in one language. */
  readonly write: (text: Text | undefined, column: Column, words: string) => Text;
  /** What a language is called. */
  readonly languageName: (tag: string) => string;
  readonly notes: (id: string, field: string) => readonly FieldNote[];
  readonly edit: (edit: Edit) => boolean;
  /** Makes an edit that adds something, and puts the focus into it. */
  readonly add: (edit: Edit & {readonly makes: string}) => void;
  readonly remove: (id: string, name: string, edit: Edit) => void;
  readonly move: (edit: Edit, way: Way, id: string, index: number, count: number) => void;
  /** Adds a question that is offered. */
  readonly take: (draft: DraftItem, words: string) => void;
  readonly addItem: (section: string) => void;
  readonly pasting: (id: string, field: string) => (event: ClipboardEvent) => void;
  readonly set: (state: Partial<DesignState>) => void;
  readonly toggle: (item: string, open: boolean) => void;
  readonly speak: (tag: string) => void;
  readonly openWave: (wave: Wave) => void;
  readonly closeWave: (wave: Wave) => void;
  readonly addPerson: (name: string) => void;
}

/** The questions in the order they are read: by section, then those that stand in none (`section` is `""`). */
export function inOrder({
  sections,
  items,
}: Survey): {readonly section: string; readonly items: readonly SurveyItem[]}[] {
  const left = new Map(items.map((item) => [item.id, item]));
  const take = (id: string): SurveyItem[] => {
    const item = left.get(id);
    left.delete(id);
    return item ? [item] : [];
  };
  const groups = sections.map(({id, items: ids}) => ({section: id, items: ids.flatMap(take)}));
  return [...groups, {section: '', items: [...left.values()]}];
}

/** A word for something of the survey in messages. */
export function nameOf(view: DesignView, text: Text, empty: string): string {
  return view.text(text).text.trim() || empty;
}

/** Languages in which Cairn speaks, and those the survey is in already. */
export function surveyLanguages({columns}: Pick<DesignView, 'columns'>): readonly string[] {
  return [...new Set(['en', 'es', ...columns.map(({tag}) => tag)])];
}

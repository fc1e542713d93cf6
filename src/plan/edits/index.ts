/** Every change of a plan by its intent, how it is run, and what it says. */
export {fillIn, editLabels, refusalMessages, type EditCode, type RefusalCode} from './words.js';
export {run, type Edit, type EditResult, type Refusal} from './edit.js';
export {type Changes} from './items.js';
export {dependents, type Dependent} from './removal.js';
export {chooseCondition} from './condition.js';
export {addPerson, changePerson, changePlan, changeTeam, removePerson} from './people.js';
export {
  addAssumption,
  addBarrier,
  addCriterion,
  addEvidence,
  addIdea,
  addLink,
  addOutcome,
  addStrategy,
  addVoice,
  addWhy,
  changeAssumption,
  changeBarrier,
  changeCriterion,
  changeEvidence,
  changeIdea,
  changeLink,
  changeOutcome,
  changeStrategy,
  changeTheory,
  changeVoice,
  changeWhy,
  changeWhys,
  chooseBarrier,
  chooseIdea,
  parkIdea,
  reframeBarrier,
  removeAssumption,
  removeBarrier,
  removeCriterion,
  removeEvidence,
  removeIdea,
  removeLink,
  removeOutcome,
  removeStrategy,
  removeVoice,
  removeWhy,
  unchooseBarrier,
  type TheoryFields,
} from './theory.js';
export {keepVersion, removeVersion, restoreVersion, type VersionNote} from './versions.js';
export {addSeveral, reorderItem, writeLines, type SeveralOf} from './lists.js';
export {
  addCard,
  addCards,
  addPeople,
  changeCard,
  changeConnection,
  connectCards,
  disconnect,
  itemOfCard,
  mergeCopy,
  moveCard,
  moveCards,
  removeCard,
  removeCards,
  type NewCard,
  type NewConnection,
  type NewPerson,
} from './map.js';
export {
  addMilestone,
  addPhase,
  changeMilestone,
  changePhase,
  removeMilestone,
  removePhase,
} from './calendar.js';
export {
  addAction,
  addCheckIn,
  addHelper,
  addResource,
  changeAction,
  changeCheckIn,
  changeResource,
  removeAction,
  removeCheckIn,
  removeHelper,
  removeResource,
  reorderAction,
  setActionStatus,
} from './actions.js';
export {writeActions, type ActionRow, type AddedNames} from './action-table.js';
export {addMeasure, changeMeasure, removeMeasure} from './measures.js';
export {addResult, changeResult, removeResult} from './results.js';
export {
  addDecision,
  changeCondition,
  changeContract,
  changeDecision,
  chooseNextCondition,
  markAssumption,
  markRest,
  noteRound,
  removeDecision,
} from './learning.js';
export {
  changeSurvey,
  changeWave,
  closeWave,
  noteAnswer,
  openWave,
  recordRelease,
} from './survey.js';
export {
  addItem,
  addItems,
  askIf,
  changeItem,
  moveItem,
  removeItem,
  type DraftItem,
  type ItemPlace,
} from './survey-questions.js';
export {changeScale, removeScale, type DraftPoint} from './survey-scales.js';
export {addSection, changeSection, moveSection, removeSection} from './survey-sections.js';
export {addSurvey, addWave, removeSurvey, removeWave} from './survey-waves.js';
export {isAnswered as isSurveyAnswered} from './survey-writing.js';
export {surveyEditLabels, surveyRefusals} from './survey-words.js';
export {
  addAsk,
  addPromise,
  addShare,
  addTheme,
  changeAsk,
  changeFeedback,
  changePromise,
  changeShare,
  changeTheme,
  planTheme,
  removeAsk,
  removePromise,
  removeShare,
  removeTheme,
  unplanTheme,
} from './feedback.js';
export {answerQuestion, completeTask, reopenTask} from './guide.js';

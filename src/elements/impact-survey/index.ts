/** `cairn-impact-survey`: registers nothing. */
export {CairnImpactSurvey, surveyModes, type SurveyMode} from './impact-survey.js';

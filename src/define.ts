/** Registers every element of Cairn. */
import './elements/plan/define.js';
import './elements/theory-of-action/define.js';
import './elements/purpose-map/define.js';
import './elements/action-timeline/define.js';
import './elements/impact-survey/define.js';
import './elements/impact-results/define.js';
import './kit/button/define.js';
import './kit/chip/define.js';
import './kit/dialog/define.js';
import './kit/empty/define.js';
import './kit/icon/define.js';
import './kit/menu/define.js';
import './kit/progress/define.js';
import './kit/tabs/define.js';
import './kit/toast/define.js';
import './kit/toolbar/define.js';

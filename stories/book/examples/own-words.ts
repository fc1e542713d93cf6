import {registerMessages} from 'cairn-kit';

// Our word for a thing, instead of Cairn's; what you leave out stays.
registerMessages('en', 'action-timeline', {name: 'Who does what by when'});

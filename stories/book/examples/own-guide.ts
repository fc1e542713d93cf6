import 'cairn-kit/elements/guide/define';

const guide = document.querySelector('cairn-guide');
const answer = await fetch('/guides/lakeside.json');
if (guide && answer.ok) guide.guide = await answer.text(); // what cannot be opened is told by cairn-error

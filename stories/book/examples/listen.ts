import 'cairn-kit/define';

const plan = document.querySelector('cairn-plan');

plan?.addEventListener('cairn-change', ({detail}) => {
  console.log(detail.label, 'by', detail.origin, 'in', detail.tool);
  console.log(detail.plan); // the whole plan after the change, frozen
  console.log(detail.patches); // RFC 6902, ready for an HTTP PATCH
});

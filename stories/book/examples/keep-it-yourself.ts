import 'cairn-kit/define';

const plan = document.querySelector('cairn-plan');

// Without `save` and `storage`, keeping the plan is yours.
plan?.addEventListener('cairn-change', () => {
  sessionStorage.setItem('our-plan', plan.value); // the plan as JSON, the same bytes every time
});

const kept = sessionStorage.getItem('our-plan');
if (plan && kept) plan.value = kept; // opens a document and fires no `cairn-change`

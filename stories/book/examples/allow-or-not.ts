import 'cairn-kit/define';

// A page may refuse an edit before it is made: here, nobody renames people.
document.querySelector('cairn-plan')?.addEventListener('cairn-before-change', (event) => {
  const renames = event.detail.patches.some(({path}) => /^\/people\/\d+\/name$/.test(path));
  if (renames) event.preventDefault();
});

import 'cairn-kit/elements/guide/define';

document.body.addEventListener('cairn-help', ({detail}) => {
  void fetch('/api/help', {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify(detail), // {"topic": "how", "wantsPrintedCopies": true}
  });
});

// A site whose tools stand on other pages.
document.body.addEventListener('cairn-open-tool', (event) => {
  event.preventDefault();
  location.hash = event.detail.tool; // cairn-purpose-map
});

import 'cairn-kit/define';

const plan = document.querySelector('cairn-plan');

// Requests of this element get the page's own header.
if (plan) {
  plan.fetch = (address, options) => {
    const headers = new Headers(options?.headers);
    headers.set('authorization', `Bearer ${document.body.dataset['token'] ?? ''}`);
    return fetch(address, {...options, headers});
  };
}

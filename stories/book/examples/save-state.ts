import 'cairn-kit/define';

document.querySelector('cairn-plan')?.addEventListener('cairn-save', ({detail}) => {
  // target: local (this browser) · http (`save`) · host (your page) · file (a download)
  // state: unsaved · saving · saved · failed
  document.title = detail.state === 'failed' ? 'Not saved!' : 'Our plan';
});

// A page with one tool and one control: nothing but what is imported is known.
import 'cairn-kit/elements/purpose-map/define';
import 'cairn-kit/kit/button/define';
import {CairnPurposeMap, mapViews, type MapView} from 'cairn-kit/elements/purpose-map';
import {CairnButton, type ButtonVariant} from 'cairn-kit/kit/button';

const map: CairnPurposeMap = document.createElement('cairn-purpose-map');
const views: readonly MapView[] = mapViews;
const button: CairnButton = document.createElement('cairn-button');
const variant: ButtonVariant = 'primary';
button.variant = variant;
button.pressed = undefined;
map.addEventListener('cairn-change', ({detail}) => {
  console.log(detail.plan.map.cards[0]?.kind === 'purpose', views);
});
// @ts-expect-error a button of the kit has four variants
button.variant = 'huge';

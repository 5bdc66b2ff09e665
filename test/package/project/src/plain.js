import './settings.js';
import 'campaign-widgets/widgets/thank-you-banner';
import 'campaign-widgets/widgets/resource-list.js';

window.addEventListener('campaign-dismiss', ({ detail }) => {
  document.querySelector('output').textContent = `Hidden: ${detail.item}`;
});
document.querySelector('main').innerHTML =
  '<thank-you-banner dismissible heading-level="3"></thank-you-banner><resource-list></resource-list><output></output>';

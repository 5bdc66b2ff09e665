// The builder's page: reads what publishing wrote into it, and starts.
import './builder-app.js';
import type { Language } from '../campaign/schema/text.js';
import type { BuilderData } from '../publish/builder-data.js';
import { Builder } from './builder.js';
import type { BuilderApp } from './builder-app.js';
import { PageAddress } from './page-address.js';
import type { WidgetDoc } from './widget-doc.js';

const data = <T>(id: string): T => JSON.parse(document.getElementById(id)?.textContent ?? 'null');

const address = new PageAddress();
const builder = new Builder(
  data<BuilderData>('kit'),
  data<WidgetDoc[]>('widgets'),
  document.documentElement.lang as Language,
  new URL('..', location.href).href,
  address,
);
addEventListener('hashchange', () => {
  address.forget();
  builder.addressChanged();
  showDraft();
});

// The other language shows the same.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) {
  const follow = () => {
    link.hash = builder.linkTo({});
  };
  builder.addEventListener('change', follow);
  follow();
}

const app = document.createElement('builder-app') as BuilderApp;
app.builder = builder;
document.querySelector('main')?.append(app);
showDraft();

/** An address with a draft in it was opened: at the start, or a link that somebody sent. */
function showDraft(): void {
  if (builder.state.draft) import('./manifest/restore-draft.js').then(({ restoreDraft }) => restoreDraft(builder));
}

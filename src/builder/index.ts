// The builder's page: reads what publishing wrote into it, and starts.
import './builder-app.js';
import type { InterfaceLanguage } from '../campaign/language/language.js';
import type { WidgetDoc } from '../embed-code/fields/widget-doc.js';
import type { BuilderData } from '../publish/pages/builder-data.js';
import { Builder } from './builder.js';
import type { BuilderApp } from './builder-app.js';
import { PageAddress } from './page-address.js';

const data = <T>(id: string): T => JSON.parse(document.getElementById(id)?.textContent ?? 'null');

const address = new PageAddress();
const builder = new Builder(
  data<BuilderData>('kit'),
  data<WidgetDoc[]>('widgets'),
  document.documentElement.lang as InterfaceLanguage,
  new URL('..', location.href).href,
  address,
);
addEventListener('hashchange', async () => {
  address.forget();
  const hash = new URLSearchParams(location.hash.slice(1));
  const draft = hash.get('draft') ?? '';
  if (draft !== builder.state.draft && !(await mayShow(draft))) {
    hash.delete('draft');
    history.replaceState(history.state, '', `#${hash}`);
  }
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
mayShow(builder.state.draft).then((shows) => {
  if (!shows) builder.set({ draft: '' });
  showDraft();
  document.querySelector('main')?.append(app);
});

/** A link may hold a draft that loads what its author chose from hosts that are not the kit's: that is asked before. */
async function mayShow(draft: string): Promise<boolean> {
  if (!draft) return true;
  try {
    const { foreignHosts } = await import('./manifest/foreign-hosts.js');
    const hosts = await foreignHosts(draft, { root: builder.root, base: builder.kit.base });
    if (!hosts.length) return true;
    const { askFor } = await import('./manifest/builder-consent.js');
    return await askFor(hosts, builder.lang);
  } catch (error) {
    // If it cannot be asked, the published campaign is shown.
    console.error('campaign-widgets: builder:', error);
    return false;
  }
}

/** An address with a draft in it was opened: at the start, or a link that somebody sent. */
function showDraft(): void {
  if (builder.state.draft) import('./manifest/restore-draft.js').then(({ restoreDraft }) => restoreDraft(builder));
}

// The language a widget speaks is that of the place it stands in, as HTML inherits it, and follows when that changes.
import { type Language, languageOf, languages } from '../../campaign/language/language.js';
import { pageSettings } from './page-settings.js';

interface Speaker extends Element {
  languageChanged(): void;
}

const speakers = new Set<Speaker>();
let observer: MutationObserver | undefined;

/** The language for an element: its own `lang`, the script tag's, or the one it inherits. One that nobody knows is English. */
export function languageAt(element: Element): Language {
  return languageOf(element.getAttribute('lang') || pageSettings().lang || inherited(element)) ?? languages[0];
}

/** Not by `:lang()` alone: Firefox and WebKit inherit nothing, or what was so before, from around a shadow root. */
function inherited(element: Element): string | undefined | null {
  for (let place: Element | undefined = element; place; place = (place.getRootNode() as ShadowRoot).host) {
    const around = place.closest('[lang]');
    if (around) return around.getAttribute('lang');
  }
  return languages.find((lang) => element.matches(`:lang(${lang})`));
}

/** Calls an element's languageChanged() whenever a `lang` around it changes. */
export function followLanguage(element: Speaker): void {
  speakers.add(element);
  if (!window.MutationObserver) return;
  observer ??= new MutationObserver(() => {
    for (const speaker of speakers) speaker.languageChanged();
  });
  // A document does not hear of what changes inside a shadow root, nor a shadow root of what changes around it.
  for (let place: Node | undefined = element; place; place = (place as ShadowRoot).host) {
    place = place.getRootNode();
    observer.observe(place, { subtree: true, attributeFilter: ['lang'] });
  }
}

/** Stops what followLanguage() began. */
export function leaveLanguage(element: Speaker): void {
  speakers.delete(element);
}

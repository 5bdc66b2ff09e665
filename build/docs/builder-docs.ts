// Each widget for the builder: its name and use, its attributes and CSS properties, with a line of help. A new
// attribute appears in the builder by itself.
import type { WidgetDoc } from '../../src/embed-code/fields/widget-doc.ts';
import type { About } from '../../src/widgets/about.ts';
import { type Tag, tags } from '../../src/widgets/registry.ts';

interface Documented {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
}

interface Declaration {
  name: string;
  tagName?: string;
  attributes?: Documented[];
  cssProperties?: Documented[];
}

/** Those of the base class, whose every widget has them. */
const BASE = 'CampaignElement';

export function builderDocs(
  customElements: { modules: { declarations?: Declaration[] }[] },
  catalogue: Readonly<Record<Tag, About>>,
): WidgetDoc[] {
  const declarations = customElements.modules.flatMap((module) => module.declarations ?? []);
  const base = declarations.find(({ name }) => name === BASE);
  return tags.map((tag) => {
    const { attributes, cssProperties } = declarations.find(({ tagName }) => tagName === tag) as Declaration;
    const { name, use, attributes: about } = catalogue[tag];
    return {
      tag,
      name,
      use,
      attributes: unique([...(attributes ?? []), ...(base?.attributes ?? [])]).map(({ type, ...rest }) => ({
        ...plain(rest),
        type: type?.text ?? 'string',
        ...(about[rest.name] && { about: about[rest.name] }),
      })),
      cssProperties: unique([...(cssProperties ?? []), ...(base?.cssProperties ?? [])]).map(plain),
    };
  });
}

const plain = ({ name, description = '', default: value }: Documented) => ({
  name,
  description,
  ...(value && value !== "''" && { default: value }),
});

const unique = (all: Documented[]): Documented[] =>
  [...new Map(all.toReversed().map((each) => [each.name, each])).values()].toReversed();

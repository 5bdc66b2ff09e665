// An extract of custom-elements.json for the builder: each widget's attributes and CSS properties, with a line of help. A
// new attribute appears in the builder by itself.
import type { WidgetDoc } from '../../src/builder/widget-doc.ts';
import { tags } from '../../src/widgets/registry.ts';

interface Documented {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
}

interface Declaration {
  name: string;
  tagName?: string;
  summary?: string;
  attributes?: Documented[];
  cssProperties?: Documented[];
}

/** Those of the base class, whose every widget has them. */
const BASE = 'CampaignElement';

export function builderDocs(customElements: { modules: { declarations?: Declaration[] }[] }): WidgetDoc[] {
  const declarations = customElements.modules.flatMap((module) => module.declarations ?? []);
  const base = declarations.find(({ name }) => name === BASE);
  return tags.map((tag) => {
    const {
      summary = '',
      attributes,
      cssProperties,
    } = declarations.find(({ tagName }) => tagName === tag) as Declaration;
    return {
      tag,
      summary,
      attributes: unique([...(attributes ?? []), ...(base?.attributes ?? [])]).map(({ type, ...rest }) => ({
        ...plain(rest),
        type: type?.text ?? 'string',
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

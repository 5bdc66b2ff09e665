// The documentation of the theme and of the widgets, as the build finds it in the source.
import type { CssPropertyDoc, WidgetDoc } from '../../../src/embed-code/fields/widget-doc.js';
import { catalogue } from '../../../src/widgets/catalogue.js';

interface Declaration {
  name: string;
  tagName?: WidgetDoc['tag'];
  cssProperties?: CssPropertyDoc[];
}

const { modules } = (await (await fetch('/dist/custom-elements.json')).json()) as {
  modules: { declarations?: Declaration[] }[];
};
const declarations = modules.flatMap((module) => module.declarations ?? []);

/** The properties that every widget has. */
export const documented = declarations.find(({ name }) => name === 'CampaignElement')?.cssProperties ?? [];

export const widgetDocs: WidgetDoc[] = declarations.flatMap(({ tagName: tag, cssProperties = [] }) =>
  tag ? [{ ...catalogue[tag], tag, attributes: [], cssProperties }] : [],
);

// The custom elements manifest as the package has it: files that are shipped, and what is public in them. The analyzer names
// the sources, every helper of a widget among them.
import { languages } from '../../src/campaign/language/language.ts';
import { tags } from '../../src/widgets/registry.ts';

interface Reference {
  name: string;
  module?: string;
  package?: string;
}

export interface Described {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
  inheritedFrom?: Reference;
}

export interface Member extends Described {
  kind: string;
  privacy?: string;
  static?: boolean;
  readonly?: boolean;
}

export interface Declaration extends Described {
  kind: string;
  tagName?: string;
  summary?: string;
  superclass?: Reference;
  members?: Member[];
  attributes?: (Described & { fieldName?: string })[];
  events?: Described[];
  cssProperties?: Described[];
  cssParts?: Described[];
  slots?: Described[];
}

interface Export {
  kind: 'js' | 'custom-element-definition';
  name: string;
  declaration: Reference;
}

export interface Module {
  kind: 'javascript-module';
  path: string;
  declarations: Declaration[];
  exports: Export[];
}

export interface ElementsManifest {
  schemaVersion: string;
  readme?: string;
  modules: Module[];
}

/** The classes that no widget is without; a page of its own may use them. */
const SHARED = /^src\/element\/\w+\/(campaign-element|campaign-event|campaign-\w+\.event)\.ts$/;
const SHARED_FILE = 'dist/index.js';
const BASE = 'CampaignElement';
/** Types that the sources name by an alias. */
const LANGUAGE = languages.map((lang) => `'${lang}'`).join(' | ');

export function publicElements({ schemaVersion, modules }: ElementsManifest): ElementsManifest {
  const declared = (paths: RegExp) =>
    modules.filter(({ path }) => paths.test(path)).flatMap(({ declarations }) => declarations);
  const shared = declared(SHARED).filter(({ kind }) => kind === 'class');
  if (!shared.some(({ name }) => name === BASE)) throw new Error(`${BASE} is in none of the files that were analysed.`);
  const own = tags.map((tag): [string, Declaration[]] => [
    tag,
    declared(new RegExp(`^src/widgets/${tag}/${tag}(\\.events)?\\.ts$`)).filter(({ kind }) => kind === 'class'),
  ]);
  const fileOf = new Map(shared.map(({ name }) => [name, SHARED_FILE]));
  for (const [tag, classes] of own) for (const { name } of classes) fileOf.set(name, `dist/widgets/${tag}.js`);
  const shipped = (classes: Declaration[], path: string, tag?: string): Module => ({
    kind: 'javascript-module',
    path,
    declarations: classes.map((each) => ofPublic(each, fileOf)),
    exports: classes.flatMap(({ name, tagName }): Export[] => [
      { kind: 'js', name, declaration: { name, module: path } },
      ...(tag && tagName === tag
        ? [{ kind: 'custom-element-definition', name: tag, declaration: { name, module: path } } as const]
        : []),
    ]),
  });
  return {
    schemaVersion,
    modules: [
      shipped(shared, SHARED_FILE),
      ...own.map(([tag, classes]) => shipped(classes, `dist/widgets/${tag}.js`, tag)),
    ],
  };
}

function ofPublic(declaration: Declaration, fileOf: Map<string, string>): Declaration {
  const from = ({ name, package: other }: Reference): Reference => {
    const module = fileOf.get(name);
    return { name, ...(module ? { module } : other && { package: other }) };
  };
  const inherited = <T extends Described>(all: T[] | undefined) =>
    all?.map(({ inheritedFrom, type, ...rest }) => ({
      ...rest,
      // The analyzer says `undefined` twice of an optional property.
      ...(type && {
        type: { text: [...new Set(type.text.replace(/\bLanguage\b/g, LANGUAGE).split(' | '))].join(' | ') },
      }),
      ...(inheritedFrom && { inheritedFrom: from(inheritedFrom) }),
    }));
  const { superclass, members, attributes, events, cssProperties, cssParts, slots, ...rest } = declaration;
  const lists = {
    // `static` and `#private` are the library's own business, and so is what is protected.
    members: inherited(
      members?.filter(({ name, privacy, static: own }) => name && !privacy && !own && name[0] !== '#'),
    ),
    attributes: inherited(attributes),
    events: inherited(events),
    cssProperties: inherited(cssProperties),
    cssParts: inherited(cssParts),
    slots: inherited(slots),
  };
  return {
    ...rest,
    // A class between a widget and its base is nobody's to extend.
    ...(superclass && {
      superclass: fileOf.has(superclass.name) || !rest.tagName ? from(superclass) : from({ name: BASE }),
    }),
    ...(Object.fromEntries(Object.entries(lists).filter(([, list]) => list?.length)) as Partial<Declaration>),
  };
}

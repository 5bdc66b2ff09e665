// The tags in templates of Vue 3: `import type {} from 'campaign-widgets/vue'` in one file of a project, and
// `isCustomElement` in the compiler's options, as for every custom element.
import type { HTMLAttributes } from 'vue';
import type { WidgetEvents, WidgetProps } from './elements.js';

/** A template's `@campaign-play` is checked as `onCampaignPlay`. */
type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Capitalize<Head>}${Camel<Tail>}`
  : Capitalize<Name>;

type Handlers<Events> = {
  [Name in keyof Events & string as `on${Camel<Name>}`]?: ((event: Events[Name]) => void) | undefined;
};

type Widgets = {
  [Tag in keyof WidgetProps]: new () => {
    $props: WidgetProps[Tag] & Handlers<WidgetEvents[Tag]> & Omit<HTMLAttributes, keyof WidgetProps[Tag]>;
    $slots: { default?(): unknown };
  };
};

declare module 'vue' {
  interface GlobalComponents extends Widgets {}
}

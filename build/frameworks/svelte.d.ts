// The tags in templates of Svelte 5: `import type {} from 'campaign-widgets/svelte'` in one file of a project.
import type { HTMLAttributes } from 'svelte/elements';
import type { WidgetEvents, WidgetProps } from './elements.js';

type Handlers<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined;
};

type Widgets = {
  [Tag in keyof WidgetProps & keyof HTMLElementTagNameMap]: WidgetProps[Tag] &
    Handlers<WidgetEvents[Tag]> &
    Omit<HTMLAttributes<HTMLElementTagNameMap[Tag]>, keyof WidgetProps[Tag]>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Widgets {}
}

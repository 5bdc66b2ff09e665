// The tags in JSX of React 19: `import type {} from 'campaign-widgets/react'` in one file of a project.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { WidgetEvents, WidgetProps } from './elements.js';

type Handlers<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined;
};

type Widgets = {
  [Tag in keyof WidgetProps & keyof HTMLElementTagNameMap]: WidgetProps[Tag] &
    Handlers<WidgetEvents[Tag]> &
    Omit<
      DetailedHTMLProps<HTMLAttributes<HTMLElementTagNameMap[Tag]>, HTMLElementTagNameMap[Tag]>,
      keyof WidgetProps[Tag]
    >;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Widgets {}
  }
}

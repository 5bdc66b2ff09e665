// Why: WCAG 2.2, 2.3.3. Movement makes some people ill; who has asked for none gets none.
import { nameOf, shownIn, stylesOf } from '../../support/media.js';

const isTime = (list: string) => list.split(',').some((time) => Number.parseFloat(time) > 0);

/** All that moves by itself, or in its own time. */
export const movesIn = (root: ParentNode): string[] =>
  shownIn(root).flatMap((element) =>
    stylesOf(element).flatMap(([where, style]) => [
      ...(isTime(style.transitionDuration) ? [`${nameOf(element)}${where}: transition`] : []),
      ...(style.animationName !== 'none' && isTime(style.animationDuration)
        ? [`${nameOf(element)}${where}: animation`]
        : []),
      ...(style.scrollBehavior === 'smooth' ? [`${nameOf(element)}: scrolling`] : []),
    ]),
  );

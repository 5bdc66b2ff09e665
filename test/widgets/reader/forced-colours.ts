// Why: who needs a contrast theme sees the theme's colours alone. Grounds are all one colour: what only a ground says is not there.
import { expect } from '@open-wc/testing';
import { asFor, FORCED, nameOf, shownIn, stylesOf } from '../../support/media.js';
import { controlsOf } from './walk.js';

const CLEAR = 'rgba(0, 0, 0, 0)';

const hasLine = (style: CSSStyleDeclaration) =>
  ['Top', 'Bottom', 'Left', 'Right'].some((side) => {
    const [width, line, colour] = ['Width', 'Style', 'Color'].map(
      (name) => style[`border${side}${name}` as keyof CSSStyleDeclaration] as string,
    );
    return (
      Number.parseFloat(width ?? '0') > 0 && line !== 'none' && colour !== CLEAR && colour !== style.backgroundColor
    );
  }) || Number.parseFloat(style.outlineWidth) * Number(style.outlineStyle !== 'none') > 0;

/** Drawn by a ground alone: bars, dots and marks. */
const shapesIn = (root: ParentNode): [HTMLElement, string][] =>
  shownIn(root).flatMap((element) =>
    stylesOf(element)
      .filter(([where, style]) => {
        const isEmpty = where
          ? style.content === '""'
          : !element.shadowRoot &&
            !element.childElementCount &&
            !element.textContent?.trim() &&
            !element.matches(
              '[role=status], img, input, select, video, canvas, progress, iframe, textarea, path, use, br, option',
            );
        return isEmpty && (style.backgroundColor !== CLEAR || style.backgroundImage !== 'none');
      })
      .map(([where]): [HTMLElement, string] => [element, where]),
  );

/** In which of two states it is must be seen. */
const STATES = '[aria-pressed], [aria-current], [aria-selected], [aria-checked]';
const looksOf = (element: Element) =>
  stylesOf(element)
    .map(([where, s]) =>
      [
        where,
        s.color,
        s.backgroundColor,
        s.borderTopColor,
        s.borderTopStyle,
        s.borderTopWidth,
        s.outlineStyle,
        s.textDecorationLine,
        s.fontWeight,
        s.content,
      ].join(),
    )
    .join(';');

const CONTROLS = 'button, select, textarea, input, summary, a[href]';
/** The browser draws these, in the theme's colours. */
const isNative = (element: Element) => {
  const { appearance, display, listStyleType } = getComputedStyle(element);
  if (element.localName === 'summary') return display === 'list-item' && listStyleType !== 'none';
  if (element.matches('[type=file]')) return true;
  return element.matches('[type=checkbox], [type=radio], [type=color], [type=range]') && appearance !== 'none';
};

/** A line may be drawn by the label around a control, or by the mark within it; and by nothing that is see-through. */
const drawnBy = (element: Element): Element[] =>
  [
    element,
    ...element.querySelectorAll('*'),
    ...(element.closest('label') ? [element.closest('label') as Element] : []),
  ].filter((each) => getComputedStyle(each).opacity !== '0');

/** Controls that nobody can see to be controls, and shapes that are gone. */
export async function edgeless(root: ParentNode, column: HTMLElement): Promise<string[]> {
  await asFor({});
  const shapes = shapesIn(root);
  await asFor(FORCED);
  expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
  const ground = getComputedStyle(column).backgroundColor;
  const controls = shownIn(root).filter(
    (element) =>
      element.matches(CONTROLS) &&
      !isNative(element) &&
      !drawnBy(element)
        .flatMap(stylesOf)
        .some(
          ([, style]) =>
            hasLine(style) ||
            style.textDecorationLine.includes('underline') ||
            ![CLEAR, ground].includes(style.backgroundColor),
        ),
  );
  const gone = shapes.filter(([element, where]) => {
    const style = getComputedStyle(element, where || null);
    return !hasLine(style) && style.backgroundColor === ground;
  });
  return [...controls.map(nameOf), ...gone.map(([element, where]) => nameOf(element) + where)];
}

/** Controls that look no other when they are pressed, are chosen, or have the focus. */
export async function alike(root: ParentNode): Promise<string[]> {
  await asFor(FORCED);
  const states = shownIn(root).filter((element) => {
    const name = element.getAttributeNames().find((each) => STATES.includes(`[${each}]`));
    const value = name && element.getAttribute(name);
    if (!name || !value) return false;
    const before = looksOf(element);
    if (value === 'true') element.setAttribute(name, 'false');
    else if (name === 'aria-current') element.removeAttribute(name);
    else element.setAttribute(name, 'true');
    const after = looksOf(element);
    element.setAttribute(name, value);
    return before === after;
  });
  const unfocused = shownIn(root).filter((element) => {
    if (controlsOf([element]).length === 0) return false;
    const lines = () =>
      drawnBy(element)
        .flatMap(stylesOf)
        .map(([, { outlineStyle, outlineWidth }]) => `${outlineStyle} ${outlineWidth}`)
        .join();
    const before = lines();
    element.focus({ focusVisible: true } as FocusOptions);
    return lines() === before;
  });
  return [...states, ...unfocused].map(nameOf);
}

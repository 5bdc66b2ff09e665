/** Widgets are off in editors and below `data-campaign-widgets="off"`. */
export const isOff = (element: HTMLElement): boolean =>
  // By markup: what an editor holds still inside itself is not editable, but belongs to it all the same.
  document.designMode === 'on' ||
  !!element.closest('[data-campaign-widgets=off],[contenteditable]:not([contenteditable=false i])');

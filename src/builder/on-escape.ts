/** A question in the page is left, as a dialog is, with Escape: that is the answer which changes nothing. */
export const onEscape =
  (leave: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    leave();
  };

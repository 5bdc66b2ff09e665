// A page that has put something of its own in the place of URL.
Object.assign(window, {
  URL: () => {
    throw new TypeError('Not that URL');
  },
});

// A browser, or a page's own script, that leaves nobody a fetch.
Reflect.deleteProperty(window, 'fetch');
Reflect.deleteProperty(Window.prototype, 'fetch');

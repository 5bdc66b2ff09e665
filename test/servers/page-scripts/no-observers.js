// A page that has taken these away, as some test tools and privacy extensions do.
for (const name of ['MutationObserver', 'WebKitMutationObserver']) Reflect.deleteProperty(window, name);

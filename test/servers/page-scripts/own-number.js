// A page that has a variable of the library's name: a property of the window.
Object.assign(window, { campaignWidgets: 42 });

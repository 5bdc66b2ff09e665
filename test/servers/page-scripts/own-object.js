// A page that has an object of the library's name.
Object.assign(window, { campaignWidgets: { settings: {}, mine: true } });

// What RequireJS leaves on a page: a library that finds it registers itself there instead of starting.
/** @type {any} */ (window).amdCalls = 0;
/** @type {any} */ (window).define = Object.assign(() => /** @type {any} */ (window).amdCalls++, { amd: {} });

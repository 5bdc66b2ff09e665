// The globals of RequireJS: a library that finds them registers itself there instead of starting.
/** @type {any} */ (window).amdCalls = 0;
/** @type {any} */ (window).define = Object.assign(() => /** @type {any} */ (window).amdCalls++, { amd: {} });

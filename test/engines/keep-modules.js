// Why: a browser asks the server about each of some hundred modules for each test file, though none changes while tests run.

const MODULE = /^\/(src|test|node_modules|__packages__)\/[^?]+\.([cm]?js|ts|svg)$/;

/** @type {import('../servers/host-pages.js').Middleware} */
export async function keepModules(context, next) {
  await next();
  if (context.status === 200 && MODULE.test(context.url)) context.set('cache-control', 'max-age=3600');
}

// Monitoring that marks every request with a header, which another site's server must allow.
const plainFetch = window.fetch;
window.fetch = (input, init = {}) => {
  const headers = new Headers(init.headers);
  headers.set('traceparent', '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01');
  return plainFetch(input, { ...init, headers });
};

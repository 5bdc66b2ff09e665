// A host page under the rules by which WordPress sizes what it embeds (wp-includes/js/wp-embed.js, WordPress 6): it knows its
// frames by a secret, hides them until they speak, allows 200 to 1000 pixels, and follows links to the frame's own host only.
// It notes an address in place of leaving the page.
{
  /** @type {string[]} */
  const visited = [];
  Object.defineProperty(window, 'visited', { value: visited });

  addEventListener('message', ({ data, source }) => {
    const { message, value, secret } = Object(data);
    if (typeof secret !== 'string' || !/^[a-z\d]+$/i.test(secret)) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.dataset.secret !== secret || frame.contentWindow !== source) continue;
      frame.removeAttribute('style');
      if (message === 'height') frame.height = String(Math.min(1000, Math.max(200, Number.parseInt(value, 10) || 0)));
      if (message !== 'link' || document.activeElement !== frame) continue;
      const { host, protocol, href } = new URL(value);
      if (host === new URL(frame.src).host && /^https?:$/.test(protocol)) visited.push(href);
    }
  });
  addEventListener('DOMContentLoaded', () => {
    for (const frame of document.querySelectorAll('iframe'))
      frame.contentWindow?.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
  });
}

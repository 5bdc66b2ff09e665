// The API that Ghost's own editor saves with.
const OWNER = { name: 'Owner', email: 'owner@example.org', password: 'only-on-this-machine' };

/**
 * Sets a new Ghost up, and logs in.
 * @param {string} address @returns {Promise<{ post: (lexical: string, head?: string) => Promise<string> }>}
 */
export async function adminOf(address) {
  let cookie = '';
  /** @param {string} path @param {object} body */
  const ask = async (path, body) => {
    const answer = await fetch(`${address}/ghost/api/admin/${path}/`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: address, Cookie: cookie },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`Ghost refused ${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  };
  await ask('authentication/setup', { setup: [{ ...OWNER, blogTitle: 'News' }] });
  const { headers } = await ask('session', { username: OWNER.email, password: OWNER.password });
  cookie = headers.get('set-cookie')?.split(';')[0] ?? '';
  return {
    /** Its address. `head` is what Ghost calls code injection. */
    async post(lexical, head = '') {
      const post = { title: 'Thank you', status: 'published', lexical, codeinjection_head: head };
      const answer = await ask('posts', { posts: [post] });
      return (await answer.json()).posts[0].url;
    },
  };
}

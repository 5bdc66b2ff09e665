// Why: pages whose policy forbids inline styles must lose nothing of what a fragment has inline.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { source } from '../source.js';

const fragment = (/** @type {string} */ inside) =>
  `<campaign-video>\n<template shadowrootmode="open"><style>p { color: red }</style>${inside}</template></campaign-video>`;

it('the shape of a film and the focus of a picture are rules of the linked sheet, and none of another film', async () => {
  const { LinkedStyles } = await source('src/publish/fragments/linked-styles.ts');
  const styles = new LinkedStyles('https://kit.example/');
  const tall = fragment(
    '<div part="media" data-ratio="0.563" style="aspect-ratio:0.563"><img src="a.jpg?b&amp;c" style="object-position:50% 20%"></div>',
  );
  const wide = fragment('<div part="media"></div>');
  for (const each of [tall, wide]) styles.add(each);
  const [{ path, content }] = styles.files();
  assert.equal(
    content,
    'p { color: red }\ndiv[data-ratio="0.563"] { aspect-ratio:0.563 }\nimg[src="a.jpg?b&c"] { object-position:50% 20% }\n',
  );
  for (const each of [tall, wide]) {
    const linked = styles.linked(each);
    assert.doesNotMatch(linked, /<style|\sstyle=/);
    assert.ok(linked.includes(`<link rel="stylesheet" href="https://kit.example/${path}">`));
  }
});

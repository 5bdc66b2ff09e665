// WordPress has no types of its own, and its editors are spoken to inside of a page.
// biome-ignore-all lint/suspicious/noExplicitAny: nothing is known of them here.
declare var wp: any;
declare var tinymce: any;
declare var switchEditors: any;

// Why: how words wrap is the font's doing, and each machine has its own. Tests of layout bring the fonts that they measure
// with: one with letters as wide as most have, one with narrow and one with wide letters.

const fonts = {
  usual: { name: 'arimo', subsets: ['latin-ext', 'latin'] }, // as wide as Arial
  narrow: { name: 'archivo-narrow', subsets: ['latin-ext', 'latin'] },
  wide: { name: 'dejavu-sans', subsets: ['latin'] }, // as wide as Verdana; its one file has all of its letters
} as const;

export type Width = keyof typeof fonts;

const faces = (width: Width) => {
  const { name, subsets } = fonts[width];
  return [400, 700].flatMap((weight) =>
    subsets.map((subset) => ({
      weight: String(weight),
      url: `/node_modules/@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff2`,
      // Welsh has ŵ and ŷ.
      unicodeRange: subset === 'latin' ? 'U+0-10FFFF' : 'U+100-2AF, U+1E00-1EFF',
    })),
  );
};

/** Rules for a page: its words are in this font. */
export const fontRules = (width: Width): string =>
  `${faces(width)
    .reverse() // Of two that have a letter, the later one gives it.
    .map(
      ({ weight, url, unicodeRange }) =>
        `@font-face { font-family: "Test font"; font-weight: ${weight}; src: url(${url}); unicode-range: ${unicodeRange} }`,
    )
    .join('\n')}
html { font: 16px/1.5 "Test font" }`;

/** Loads it into a page that is open: layout measured before it has come would be another font's. */
export async function useFont(page: Document, width: Width): Promise<void> {
  const { FontFace } = page.defaultView as Window & typeof globalThis;
  for (const { weight, url, unicodeRange } of faces(width).reverse()) {
    const face = new FontFace('Test font', `url(${location.origin}${url})`, { weight, unicodeRange });
    page.fonts.add(face);
    await face.load();
  }
  page.documentElement.style.setProperty('font-family', '"Test font"');
}

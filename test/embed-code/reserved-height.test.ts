import { expect } from '@open-wc/testing';
import { type MeasuredHeights, measuredWidths, reservedHeightRules } from '../../src/embed-code/reserved-height.js';

/** A widget of so many letters in lines, with so much around them, in a font with letters of this width. */
const measure = (ch: number, heightAt: (width: number, ch: number) => number): MeasuredHeights => ({
  ch,
  heights: measuredWidths.map((width) => heightAt(width, ch)),
});
const inFonts = (heightAt: (width: number, ch: number) => number): [MeasuredHeights, MeasuredHeights[]] => [
  measure(9, heightAt),
  [measure(7.5, heightAt), measure(10.5, heightAt)],
];
const lines = (letters: number, width: number, ch: number) => Math.ceil((letters * ch) / width) * 24;

/** The height reserved in a column of this width, in letters of this width. */
function kept(rules: string, width: number, ch: number): number {
  const host = document.createElement('div');
  // A font whose zero is as wide: letters of the page's own font, scaled.
  host.innerHTML = `<style>${rules}</style><x-widget><p></p></x-widget>`;
  document.body.append(host);
  const widget = host.querySelector('x-widget') as HTMLElement;
  widget.style.cssText = `inline-size: ${width}px; font: 16px monospace`;
  const ruler = document.createElement('i');
  ruler.style.cssText = 'position: absolute; inline-size: 100ch; font: inherit';
  widget.append(ruler);
  const own = ruler.getBoundingClientRect().width / 100;
  host
    .querySelector('style')
    ?.replaceChildren(rules.replaceAll(/([\d.]+)ch/g, (_, letters) => `${(Number(letters) * ch) / own}ch`));
  const { height } = (widget.firstElementChild as Element).getBoundingClientRect();
  host.remove();
  return height;
}

describe('Rules that keep a height', () => {
  it('are one where it is the same in every column', () => {
    const rules = reservedHeightRules('x-widget', ...inFonts(() => 160));
    expect(rules.split('\n').length).to.equal(2);
    expect(rules).to.contain('min-block-size: 10em');
  });

  it('step where words wrap, in whatever font', () => {
    const rules = reservedHeightRules('x-widget', ...inFonts((width, ch) => 40 + lines(120, width, ch)));
    for (const ch of [7.5, 8, 9, 10]) {
      for (const width of [250, 333, 444, 555, 777, 999, 1250])
        expect(kept(rules, width, ch), `${width} px, letters of ${ch} px`).to.be.closeTo(40 + lines(120, width, ch), 4);
    }
  });

  it('step where the layout does, at the same pixel in every font', () => {
    const rules = reservedHeightRules('x-widget', ...inFonts((width) => (width < 560 ? 400 : 200)));
    expect(rules).to.contain('@container (width < 560px)');
    for (const ch of [7.5, 9, 10.5]) {
      expect(kept(rules, 559, ch)).to.equal(400);
      expect(kept(rules, 560, ch)).to.equal(200);
    }
  });

  it('grow with pictures', () => {
    const rules = reservedHeightRules('x-widget', ...inFonts((width) => 100 + width * 0.5625));
    expect(rules.split('\n').length).to.equal(2);
    for (const width of [240, 640, 1280]) expect(kept(rules, width, 9)).to.be.closeTo(100 + width * 0.5625, 5);
  });

  it('know nothing of the window, whose height may follow the page’s', () => {
    const rules = reservedHeightRules('x-widget', ...inFonts((width, ch) => 40 + lines(2000, width, ch)));
    expect(rules).not.to.match(/\d(d|s|l)?v([hwib]|min|max)\b/);
  });
});

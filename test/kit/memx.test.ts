import { openHostPage } from './host-page.js';
const { gc } = window as any;
async function collect() { for (let i=0;i<5;i++){ await gc?.({type:'major',execution:'async'}); await new Promise(d=>setTimeout(d,100)); } }
it('x', async function () {
  this.timeout(100000);
  const page = await openHostPage({ body: '<p>x' });
  const B = page.kit + '/campaigns/national/media/';
  const variants: Record<string,string> = {
    bare: '<video preload=none></video>',
    src: `<video preload=none src="${B}thank-you-film.mp4"></video>`,
    source: `<video preload=none><source src="${B}thank-you-film.mp4" type="video/mp4"></video>`,
    poster: `<video preload=none poster="${B}thank-you-film-poster.jpg"><source src="${B}thank-you-film.mp4" type="video/mp4"></video>`,
    controls: `<video preload=none controls><source src="${B}thank-you-film.mp4" type="video/mp4"></video>`,
    track: `<video preload=none crossorigin=anonymous><source src="${B}thank-you-film.mp4" type="video/mp4"><track kind=captions srclang=en src="${B}thank-you-film.en.vtt"></video>`,
    trackdefault: `<video preload=none crossorigin=anonymous><source src="${B}thank-you-film.mp4" type="video/mp4"><track default kind=captions srclang=en src="${B}thank-you-film.en.vtt"></video>`,
    trackdefaultonly: `<video preload=none crossorigin=anonymous><track default kind=captions srclang=en src="${B}thank-you-film.en.vtt"></video>`,
  };
  const out: any = {};
  for (const [name, html] of Object.entries(variants)) {
    for (const shadow of [false, true]) {
    const refs: WeakRef<any>[] = [];
    for (let i=0;i<50;i++) {
      const d = page.document.createElement('div');
      const root: any = shadow ? d.attachShadow({mode:'open'}) : d;
      root.innerHTML = html;
      page.document.body.append(d);
      refs.push(new WeakRef(root.firstElementChild));
      await new Promise(r=>setTimeout(r,5));
      d.remove();
    }
    await collect();
    out[name + (shadow?'+shadow':'')] = refs.filter(r=>r.deref()).length;
    }
  }
  console.log(JSON.stringify(out));
  throw new Error('show');
});

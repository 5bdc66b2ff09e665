// Sentences about pictures.
import type { Sentence } from './sentence.js';

export const pictureSentences = {
  'picture-kind': [
    'error',
    (name: string, really: string) => [
      `names ${name}, which is ${really}: not every browser shows it`,
      'Export it as JPEG, PNG, WebP, AVIF or SVG.',
    ],
  ],
  'svg-broken': [
    'error',
    (name: string, why: string) => [
      `names ${name}, of which browsers show nothing: ${why}`,
      'Export it again as SVG, or as PNG.',
    ],
  ],
  'svg-script': [
    'error',
    (name: string, what: string) => [
      `names ${name}, a drawing with a script (${what}), which runs for everyone who opens the drawing`,
      'Export it again without scripts or interaction, or as PNG.',
    ],
  ],
  'svg-outside': [
    'error',
    (name: string, address: string) => [
      `names ${name}, a drawing that needs another file, which browsers do not load: ${address}`,
      'Export it with its pictures and fonts embedded, or as PNG.',
    ],
  ],
  'svg-size': [
    'warning',
    (name: string) => [
      `names ${name}, a drawing that does not say how large it is: readers see a part of it, or a small one in a corner`,
      'Export it with a viewBox ("responsive" in some programs), or as PNG.',
    ],
  ],
  'picture-turned': [
    'warning',
    (name: string) => [
      `names ${name}, which lies on its side in some browsers: only a note in the file turns it`,
      'Turn it in a picture program and save it again, or save it as JPEG.',
    ],
  ],
  'picture-moves': [
    'warning',
    (name: string) => [
      `names ${name}, which moves, and readers cannot stop it; it is shown as it is, in one size`,
      'Use a still picture, or a film. WCAG 2.2, 2.2.2 (pause, stop, hide).',
    ],
  ],
  'graphic-moves': [
    'error',
    (name: string) => [
      `names ${name}, which moves, as the picture of a graphic: a list shows it not at all, or as it runs, and readers cannot stop it`,
      'Give the graphic a "still": a picture of it, which pages show. What people download moves. WCAG 2.2, 2.2.2 (pause, stop, hide).',
    ],
  ],
  'picture-huge': [
    'warning',
    (name: string, megabytes: number, pixels: string) => [
      `names ${name}, which is huge (${[megabytes ? `${megabytes} MB` : '', pixels && `${pixels} pixels`].filter(Boolean).join(', ')}): it is slow to load, and some phones cannot show it`,
      'Save it smaller: 2,000 pixels wide is enough for any page. Publishing makes smaller sizes for pages, but what is downloaded stays as it is.',
    ],
  ],
} satisfies Record<string, Sentence>;

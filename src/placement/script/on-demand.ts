/** The one list of modules that the loader fetches on demand, beside widgets. Each is a chunk of that name. */
export const onDemand = {
  advice: 'placement/script/advice.ts',
  frames: 'placement/links/frames.ts',
  resizer: 'placement/script/resizer.ts',
  simulate: 'placement/script/simulate.ts',
  // With everything inside: a page whose menu links an embed page pays for no widget, and the doctor is there to say why
  // other chunks did not come.
  embeds: 'placement/links/embeds.ts',
  doctor: 'placement/doctor/index.ts',
} as const;

/** Those that are built by themselves. */
export const alone = ['embeds', 'doctor'] as const;

export interface OnDemand {
  advice: typeof import('./advice.js');
  frames: typeof import('../links/frames.js');
  resizer: typeof import('./resizer.js');
  simulate: typeof import('./simulate.js');
  embeds: typeof import('../links/embeds.js');
  doctor: typeof import('../doctor/index.js');
}

// Saves a graphic, or all graphics of a channel. Loaded when a person asks for one.
import type { CompiledGraphic } from '../../campaign/compile/compile-metadata.js';
import type { Language } from '../../campaign/language/language.js';
import { Localizer } from '../../element/core/localizer.js';
import { graphicName } from '../../element/parts/graphic-name.js';
import { saveFrom } from '../../element/save/save-from.js';

export { zipPlan } from '../../element/parts/zip-plan.js';
export { ZipJob } from './zip-job.js';

/** A Welsh file has a Welsh name. */
export const saveGraphic = (graphic: CompiledGraphic, url: string, local: Localizer, lang?: Language): Promise<void> =>
  saveFrom(url, graphicName(graphic, new Localizer(lang ?? local.language, local.campaign)), lang);

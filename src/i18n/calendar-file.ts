import { words } from './words.js';

const en = { audience: 'For', channel: 'Channel', owner: 'Who does it' };

const cy: typeof en = { audience: 'Ar gyfer', channel: 'Sianel', owner: 'Pwy sy’n gwneud hyn' };

/** Words in files for calendars. Those of the plan are the same: two widgets that load one module apart would have every page load it. */
export const calendarWords = words({ en, cy });

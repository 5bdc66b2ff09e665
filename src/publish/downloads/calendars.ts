// The plan as files for any calendar, for whoever has no script or wants an address to pass on. They hold every step: a file
// cannot follow the clock.
import { Localizer } from '../../element/core/localizer.js';
import { calendarFile } from '../../element/on-demand/calendar.js';
import type { Kit } from '../kit.js';
import type { KitFile } from '../kit-file.js';

export function calendars({ campaign, languages }: Kit): KitFile[] {
  const steps = [...(campaign.manifest.plan ?? [])].sort((a, b) =>
    a.begins === b.begins ? 0 : a.begins < b.begins ? -1 : 1,
  );
  if (!steps.length) return [];
  return languages.flatMap((lang) => {
    const local = new Localizer(lang, campaign);
    return [
      { path: `calendar/all.${lang}.ics`, content: calendarFile(steps, local) },
      ...steps.map((step) => ({
        path: `calendar/steps/${step.id}.${lang}.ics`,
        content: calendarFile([step], local),
      })),
    ];
  });
}

// The plan and the posts as files for any calendar, for whoever has no script or wants an address to pass on. They hold every step: a file
// cannot follow the clock.
import { Localizer } from '../../element/core/localizer.js';
import { calendarFile } from '../../element/on-demand/calendar.js';
import { csvFile, stepsOf } from '../../element/on-demand/posts-file.js';
import { postsIn } from '../../element/posts/posts-in.js';
import type { Kit } from '../kit.js';
import type { KitFile } from '../kit-file.js';

export function calendars({ campaign, languages }: Kit): KitFile[] {
  const { plan = [], copy = [] } = campaign.manifest;
  const steps = [...plan].sort((a, b) => (a.begins === b.begins ? 0 : a.begins < b.begins ? -1 : 1));
  return languages.flatMap((lang) => {
    const local = new Localizer(lang, campaign);
    const posts = postsIn(copy);
    return [
      ...(steps.length ? [{ path: `calendar/all.${lang}.ics`, content: calendarFile(steps, local) }] : []),
      ...steps.map((step) => ({
        path: `calendar/steps/${step.id}.${lang}.ics`,
        content: calendarFile([step], local),
      })),
      ...(posts.length
        ? [
            { path: `calendar/posts.${lang}.ics`, content: calendarFile(stepsOf(posts, local), local) },
            { path: `calendar/posts.${lang}.csv`, content: csvFile(posts, local, { layout: 'spreadsheet' }).file },
          ]
        : []),
    ];
  });
}

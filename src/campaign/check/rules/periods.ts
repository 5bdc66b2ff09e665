// Items that are over, still to come, or never show.
import { formatLast, formatMoment } from '../../../i18n/compiler/format-date.js';
import { englishNames } from '../../../i18n/compiler/language-names.js';
import { instantOf } from '../../compile/dates.js';
import type { Scheduled } from '../../item.js';
import { languages } from '../../language/language.js';
import { sectionNames } from '../../schema/manifest.js';
import type { Context, Rule } from '../context.js';
import type { Report } from '../finding.js';
import { itemsOf } from '../items.js';
import type { Path } from '../source.js';

export const periods: Rule = (context, report) => {
  const { campaign } = context.compiled;
  // One that cannot be understood is compiled as one that is over.
  if (campaign && 'title' in campaign) check(campaign, ['campaign'], context, report);
  for (const section of sectionNames) {
    const compiled = new Map<string, Scheduled>(context.compiled[section]?.map((item) => [item.id, item]));
    for (const { item, path } of itemsOf(context, section)) check(compiled.get(String(item.id)), path, context, report);
  }
};

function check(item: Scheduled | undefined, path: Path, { now }: Context, report: Report): void {
  const { from, until, languageFrom } = item ?? {};
  if (from && until && from >= until) {
    report('period-empty', [...path, 'until'], formatLast(until, 'en'), formatMoment(from, 'en'));
  } else if (until && Date.parse(until) <= now) report('expired', [...path, 'until'], formatLast(until, 'en'));
  else if (from && Date.parse(from) > now) report('embargoed', [...path, 'from'], formatMoment(from, 'en'));
  for (const lang of languages) {
    const moment = languageFrom?.[lang];
    if (moment && Date.parse(instantOf(moment)) > now) {
      report(
        'language-to-come',
        [...path, 'languageFrom', lang],
        englishNames[lang],
        formatMoment(instantOf(moment), 'en'),
      );
    }
  }
}

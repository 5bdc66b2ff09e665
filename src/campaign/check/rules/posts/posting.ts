// Days to post on and embargoes: past, outside the campaign, or against each other.
import { formatMoment } from '../../../../i18n/compiler/format-date.js';
import { isObject } from '../../../../util/is-object.js';
import type { CompiledCopy, Slot } from '../../../compile/metadata/compile-copy.js';
import type { Context, Rule } from '../../context.js';
import type { Report } from '../../finding.js';
import { itemsOf } from '../../items.js';
import type { Path } from '../../source.js';

export const posting: Rule = (context, report) => {
  const compiled = new Map<string, CompiledCopy>(context.compiled.copy?.map((item) => [item.id, item]));
  for (const { item, path } of itemsOf(context, 'copy')) {
    const copy = compiled.get(String(item.id));
    if (!copy) continue;
    checkPosting(copy, path, context, report);
    checkEmbargo(copy, path, context, report);
    const { posting } = item;
    // The first counts, and the other is there in vain.
    if (isObject(posting) && posting.at && posting.step) report('posting-both', [...path, 'posting', 'step']);
  }
};

function checkPosting(
  { slot, posting, from, until }: CompiledCopy,
  path: Path,
  context: Context,
  report: Report,
): void {
  if (!slot || !posting) return;
  const at = [...path, 'posting', posting.at ? 'at' : 'step'];
  const { campaign = {} } = context.compiled;
  const words = slot.when.en ?? '';
  const starts = [campaign.from, from].filter(isWritten).sort().at(-1);
  const ends = [campaign.until, until].filter(isWritten).sort()[0];
  if (starts && isBefore(slot, starts)) report('posting-early', at, words, formatMoment(starts, 'en'));
  else if (ends && slot.begins >= ends) report('posting-late', at, words, formatMoment(ends, 'en'));
  else if (Date.parse(slot.ends) < context.now) report('posting-past', at, words);
}

function checkEmbargo({ embargoed, slot }: CompiledCopy, path: Path, { now }: Context, report: Report): void {
  if (!embargoed) return;
  const { ends } = embargoed;
  const words = formatMoment(ends, 'en');
  if (slot && isBefore(slot, ends)) report('embargo-posting', [...path, 'embargo'], slot.when.en ?? '', words);
  else if (Date.parse(ends) < now) report('embargo-past', [...path, 'embargo'], words);
}

/** A day on which something begins is not before it. */
const isBefore = ({ begins, ends }: Slot, instant: string): boolean => begins < instant && ends <= instant;

const isWritten = (moment: string | undefined): moment is string => moment !== undefined;

const TIME = String.raw`((?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3})`;
const TIMES = new RegExp(String.raw`^\s*${TIME}[ \t]+-->[ \t]+${TIME}([ \t].*)?$`);

/** The first line of a WebVTT file whose times browsers do not read, so that its words never show. */
export function badCue(vtt: string): { line: number; text: string } | undefined {
  for (const [index, text] of vtt.split(/\r\n?|\n/).entries()) {
    if (!text.includes('-->')) continue;
    const [, start = '', end = ''] = TIMES.exec(text) ?? [];
    if (!start || milliseconds(start) >= milliseconds(end)) return { line: index + 1, text: text.trim().slice(0, 80) };
  }
  return undefined;
}

const milliseconds = (time: string): number => time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);

"""Renders the second sample campaign: demo/campaigns/rest-well/sources -> demo/campaigns/rest-well/media.

Why apart from render-media.py, which calls it: this campaign has what a whole toolkit has (many shapes of graphics, forms
of one document, a recording with chapters, a film for phones), and each is made in a way of its own.
"""
import html, json, re
from concurrent.futures import ThreadPoolExecutor

CAMPAIGN = 'rest-well'
LANGS = ('en', 'cy')
INK, CREAM, GOLD = '#1b2552', '#f6ead0', '#f0b35e'


def graphic(m, shape, lang, t=1):
    """A part of a scene, and on most shapes words beside or beneath it."""
    width, height = shape['size']
    x, y, w, h = shape['view']
    scene = m.inner(m.at_time(m.source(CAMPAIGN, shape['scene'] + '.svg').read_text(), t))
    left, part = shape.get('at') == 'left', shape.get('part', 0)
    panel = (width * part, height) if left else (width, height * part)
    px, py = (0, 0) if left else (0, height - panel[1])
    picture = (panel[0], 0, width - panel[0], height) if left else (0, 0, width, height - panel[1])
    if not part:
        picture = (0, 0, width, height)
    drawn = (f'<svg x="{picture[0]}" y="{picture[1]}" width="{picture[2]}" height="{picture[3]}" viewBox="{x} {y} {w} {h}" '
             f'preserveAspectRatio="xMidYMid slice">{scene}</svg>')
    words = ''
    if part:
        words_json = json.loads(m.source(CAMPAIGN, 'words.json').read_text())
        size, lines = shape['text'], shape['lines'][lang]
        step = size * 1.28
        tag = min(size * .55, 40)
        top = py + (panel[1] - step * len(lines) - tag * 1.6) / 2 + size * .95
        margin = px + (size if left else width * .07)
        words = (f'<rect x="{px}" y="{py}" width="{panel[0]}" height="{panel[1]}" fill="{INK}"/>'
                 + (f'<rect x="{panel[0] - 8}" width="8" height="{height}" fill="{GOLD}"/>' if left else f'<rect y="{py}" width="{width}" height="10" fill="{GOLD}"/>')
                 + ''.join(f'<text x="{margin}" y="{top + i * step}" font-size="{size}" fill="{CREAM}">{html.escape(line)}</text>' for i, line in enumerate(lines))
                 + f'<text x="{margin}" y="{top + len(lines) * step + tag * .5}" font-size="{tag}" fill="{GOLD}">{words_json["hashtag"][lang]}</text>')
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="Noto Sans" font-weight="700">'
            f'<clipPath id="c"><rect width="{width}" height="{height}"/></clipPath><g clip-path="url(#c)">{drawn}{words}</g></svg>')


def graphics(m, tmp):
    shapes = json.loads(m.source(CAMPAIGN, 'graphics.json').read_text())
    palette = ('-vf', 'split[a][b];[a]palettegen=max_colors=128:reserve_transparent=0[p];[b][p]paletteuse=dither=none')
    for name, shape in shapes.items():
        for lang in LANGS if shape.get('part') else ('',):
            m.png(graphic(m, shape, lang or 'en'), shape['size'][0], tmp / 'graphic.png')
            ending = f'.{lang}.png' if lang else '.png'
            m.ffmpeg('-i', tmp / 'graphic.png', *palette, '-compression_level', 9, '-pred', 'mixed', *m.NO_TRACE, m.media(CAMPAIGN, f'graphic-{name}{ending}'))


def film(m, tmp, name, shape, fps, seconds, still_at):
    """A scene that moves, without sound and words; and a still of it."""
    width = shape['size'][0]
    count = fps * seconds
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda i: m.png(graphic(m, shape, 'en', i / (count - 1)), width, tmp / f'{name}-{i:04}.png'), range(count)))
    m.ffmpeg('-framerate', fps, '-i', tmp / f'{name}-%04d.png', '-vf', 'scale=out_color_matrix=bt709:out_range=tv,format=yuv420p', '-c:v', 'libx264', '-crf', 27,
             '-preset', 'veryslow', '-movflags', '+faststart', *m.BT709, *m.NO_TRACE, m.media(CAMPAIGN, f'{name}.mp4'))
    still = m.png(graphic(m, shape, 'en', still_at), width, tmp / 'still.png')
    m.photo_formats(still, CAMPAIGN, f'{name}-still', shape['size'], ('jpg',))


def films(m, tmp):
    film(m, tmp, 'moonrise', {'size': [540, 960], 'scene': 'night-street', 'view': [415, 0, 405, 720]}, 15, 12, 1)
    film(m, tmp, 'graphic-moving', {'size': [720, 720], 'scene': 'two-cups', 'view': [310, 30, 660, 660]}, 15, 6, 0)


def podcast(m, tmp):
    """A voice over soft notes in each language; its parts become chapters, its words the transcript."""
    said = json.loads(m.source(CAMPAIGN, 'podcast.json').read_text())
    total, parts = said['seconds'], said['parts']
    step = total / len(parts)
    m.music(total, tmp / 'notes.wav')
    for lang, voice in (('en', 'en-gb'), ('cy', 'cy')):
        for number, part in enumerate(parts):
            m.run('espeak-ng', '-v', voice, '-s', 145, '-p', 44, '-w', tmp / f'{number}.wav', part['voice'][lang])
        delays = ';'.join(f'[{n + 1}]aresample=32000,adelay={int((n * step + 1.5) * 1000)}:all=1[d{n}]' for n in range(len(parts)))
        mix = ''.join(f'[d{n}]' for n in range(len(parts)))
        graph = (f'{delays};{mix}amix={len(parts)}:normalize=0,highpass=f=90,lowpass=f=6500,apad,atrim=0:{total},asplit[say][key];'
                 f'[0]lowpass=f=4200,afade=in:d=1.2,afade=out:st={total - 3}:d=2.9,volume=-4dB[bed];[bed][key]sidechaincompress=threshold=0.02:ratio=8:attack=120:release=700[low];'
                 '[low][say]amix=2:normalize=0,loudnorm=I=-18:TP=-2:LRA=11,aresample=32000[a]')
        m.ffmpeg('-i', tmp / 'notes.wav', *[each for n in range(len(parts)) for each in ('-i', tmp / f'{n}.wav')], '-filter_complex', graph, '-map', '[a]', '-t', total,
                 '-ac', 1, '-c:a', 'libmp3lame', '-b:a', '40k', *m.NO_TRACE, '-flags:a', '+bitexact', m.media(CAMPAIGN, f'podcast.{lang}.mp3'))
        words = [f'*{said["sound"][lang]}*', *[f'**{part["title"][lang]}.** {part["voice"][lang]}' for part in parts]]
        m.media(CAMPAIGN, f'podcast.transcript.{lang}.md').write_text('\n\n'.join(words) + '\n')


def guide_lines(m, lang):
    words = json.loads(m.source(CAMPAIGN, 'words.json').read_text())
    order = ['guide_title', 'guide_sub'] + [f'guide_{key}' for key in ('h1', 1, 2, 3, 'h2', 4, 5, 6, 'h3', 7, 8, 9, 'h4', 10, 11)]
    return [(key, words[key][lang]) for key in order]


# Letters of Welsh with a circumflex are written as in British braille: the sign before the letter.
CIRCUMFLEX = {'â': 'a', 'ê': 'e', 'î': 'i', 'ô': 'o', 'û': 'u', 'ŵ': 'w', 'ŷ': 'y'}
SIGNS = {',': '1', '.': '4', '?': '8', ':': '3', '’': "'", '-': '-', ' ': ' '}


def braille(text):
    """Uncontracted braille in the ASCII form that embossers take (BRF), by the signs of Unified English Braille."""
    out = []
    for word in text.split(' '):
        cells, number = '', False
        for letter in word:
            if letter.isdigit():
                cells += ('' if number else '#') + 'JABCDEFGHI'[int(letter)]
                number = True
                continue
            number = False
            low = letter.lower()
            if letter != low:
                cells += ','
            cells += ('@%' + CIRCUMFLEX[low].upper() if low in CIRCUMFLEX else low.upper() if low.isascii() and low.isalpha() else SIGNS.get(low, ''))
        out.append(cells)
    lines, line = [], ''
    for word in out:  # forty cells are what a page holds
        if len(line) + len(word) + 1 > 40:
            lines.append(line)
            line = '  ' + word
        else:
            line = f'{line} {word}' if line else word
    return lines + [line]


def documents(m, tmp):
    for drawing in (m.HERE / CAMPAIGN / 'sources').glob('*.svg'):
        (tmp / drawing.name).write_text(m.at_time(drawing.read_text(), 1))
    for styles in ('print.css', 'large-print.css'):
        (tmp / styles).write_text(m.source('national', styles).read_text())
    words = json.loads(m.source(CAMPAIGN, 'words.json').read_text())
    for page in sorted((m.HERE / CAMPAIGN / 'sources').glob('*.html')):
        for lang in LANGS:
            ready = tmp / f'{page.stem}.{lang}.html'
            ready.write_text(m.filled(page.read_text(), words, lang))
            m.pdf(ready, tmp, m.media(CAMPAIGN, f'{page.stem}.{lang}.pdf'))
    (tmp / 'further').mkdir()
    further = tmp / 'further' / 'sleep-guide.pl.html'
    further.write_text(m.source(CAMPAIGN, 'further/sleep-guide.pl.html').read_text())
    m.pdf(further, tmp, m.media(CAMPAIGN, 'sleep-guide.pl.pdf'))
    for lang in LANGS:
        m.docx(m.source(CAMPAIGN, f'letter-home.{lang}.md').read_text(), lang, m.media(CAMPAIGN, f'letter-home.{lang}.docx'))
        lines = guide_lines(m, lang)
        plain = '\n'.join(('\n' + text.upper() if re.search('_h', key) else text if 'title' in key or 'sub' in key else '- ' + text) for key, text in lines)
        m.media(CAMPAIGN, f'sleep-guide.{lang}.txt').write_text(plain + '\n')
        m.media(CAMPAIGN, f'sleep-guide.{lang}.brf').write_text('\r\n'.join(line for _, text in lines for line in braille(text)) + '\r\n')


def pictures(m, tmp):
    for name in ('night-street', 'day-bedroom', 'two-cups'):
        still = m.png(m.at_time(m.source(CAMPAIGN, name + '.svg').read_text(), 1), 1280, tmp / f'{name}.png')
        m.photo_formats(still, CAMPAIGN, f'{name}-1280x720', (1280, 720), ('webp', 'jpg'))
        m.photo_formats(still, CAMPAIGN, f'{name}-640x360', (640, 360), ('webp',))


def render(m, tmp):
    for step in (pictures, graphics, films, podcast, documents):
        folder = tmp / step.__name__
        folder.mkdir()
        step(m, folder)

#!/usr/bin/env python3
"""Renders the sample campaigns' media from their sources: demo/campaigns/*/sources -> demo/campaigns/*/media.

Why one script: every picture, film and document here is drawn and written for this project, so anybody can change a
drawing or a sentence and get all formats, sizes and both languages again.

    python3 render-media.py                 everything (about five minutes on two cores)
    python3 render-media.py film pictures   only these steps: film, radio, pictures, graphics, documents, rest-well

Needs python3 (standard library only), ffmpeg, rsvg-convert, espeak-ng, chromium, and the fonts Noto Sans, Noto Serif and one for Urdu.
"""
import array, html, json, math, pathlib, re, shutil, subprocess, sys, tempfile, wave, zipfile
from concurrent.futures import ThreadPoolExecutor
import render_rest_well

HERE = pathlib.Path(__file__).resolve().parent
CAMPAIGNS = ('national', 'northshire')
PICTURES = {'national': ('family-at-the-door', 'kitchen-table', 'dog-walk', 'night-window'), 'northshire': ('chief-thanks', 'open-day')}
GRAPHICS = {'graphic-square': 1080, 'graphic-story': 1080, 'graphic-landscape': 1200, 'graphic-profile-frame': 800, 'email-banner': 1200}
LANGS = ('en', 'cy')
QUIET = ('-hide_banner', '-loglevel', 'error', '-y')
NO_TRACE = ('-map_metadata', '-1', '-fflags', '+bitexact', '-flags:v', '+bitexact')
BT709 = ('-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709')


def run(*command, **options):
    return subprocess.run([str(part) for part in command], check=True, **options)


def ffmpeg(*arguments):
    run('ffmpeg', *QUIET, *arguments)


def source(campaign, name):
    return HERE / campaign / 'sources' / name


def media(campaign, name):
    folder = HERE / campaign / 'media'
    folder.mkdir(exist_ok=True)
    return folder / name


# --- drawings -------------------------------------------------------------------------------------------------------

def at_time(svg, t):
    """Resolves data-tween="opacity: 0 > 1 @ 0.2 0.5" (or "@ wave 3", to and fro three times) for a time from 0 to 1."""
    def resolve(match):
        prop, a, b, start, end = re.fullmatch(r'(\w+): (.+?)\s*>\s*(.+?) @ (\S+) (\S+)', match[1]).groups()
        if start == 'wave':
            part = .5 - .5 * math.cos(2 * math.pi * float(end) * t)
        else:
            part = min(1, max(0, (t - float(start)) / (float(end) - float(start))))
            part = part * part * (3 - 2 * part)
        goals = iter(re.findall(r'-?[\d.]+', b))
        value = re.sub(r'-?[\d.]+', lambda n: f'{float(n[0]) + (float(next(goals)) - float(n[0])) * part:.3f}', a)
        return f'{prop}="{value}"'
    return re.sub(r'data-tween="([^"]+)"', resolve, svg)


def inner(svg):
    return re.sub(r'^.*?<svg[^>]*>|</svg>\s*$|<title>.*?</title>|<desc>.*?</desc>', '', svg, flags=re.S)


def png(svg, width, target):
    run('rsvg-convert', '-w', width, '-o', target, input=svg.encode())
    return target


def photo_formats(still, campaign, name, size, formats):
    """One still as AVIF, WebP and JPEG."""
    width, height = size
    scale = f'scale={width}:{height}:flags=lanczos:out_color_matrix=bt709'
    jpeg_colours = f'scale={width}:{height}:flags=lanczos:out_range=full'
    how = {
        'avif': ('-vf', scale + ':out_range=full,format=yuv444p', '-c:v', 'libaom-av1', '-still-picture', 1, '-crf', 22, '-cpu-used', 4,
                 *BT709[:4], '-color_trc', 'iec61966-2-1', '-color_range', 'pc'),
        'webp': ('-vf', f'scale={width}:{height}:flags=lanczos', '-c:v', 'libwebp', '-quality', 84, '-compression_level', 6, '-preset', 'drawing'),
        'jpg': ('-vf', jpeg_colours + ',format=yuvj420p', '-q:v', 3, '-huffman', 'optimal'),
    }
    for kind in formats:
        ffmpeg('-i', still, '-frames:v', 1, *how[kind], *NO_TRACE, media(campaign, f'{name}.{kind}'))


def pictures(tmp):
    for campaign, names in PICTURES.items():
        for name in names:
            still = png(at_time(source(campaign, name + '.svg').read_text(), 1), 1280, tmp / f'{name}.png')
            for size in ((1280, 720), (640, 360)):
                photo_formats(still, campaign, f'{name}-{size[0]}x{size[1]}', size, ('avif', 'webp', 'jpg'))


def filled(text, words, lang):
    """{{key}} becomes the word of that language, {{picture:name}} the drawing's inside."""
    text = re.sub(r'\{\{picture:([\w-]+)\}\}', lambda m: inner(at_time(source('national', m[1] + '.svg').read_text(), 1)), text)
    return re.sub(r'\{\{(\w+)\}\}', lambda m: html.escape(words[m[1]][lang], quote=False), text).replace('<html lang="en">', f'<html lang="{lang}">')


def graphics(tmp):
    words = json.loads(source('national', 'words.json').read_text())
    for name, width in GRAPHICS.items():
        for lang in LANGS:
            plain = png(filled(source('national', name + '.svg').read_text(), words, lang), width, tmp / 'graphic.png')
            if name == 'graphic-profile-frame':  # see-through: a palette would fray its edge
                quantise = ('-vf', 'format=rgba')
            else:
                quantise = ('-vf', 'split[a][b];[a]palettegen=max_colors=255:reserve_transparent=0[p];[b][p]paletteuse=dither=none')
            ffmpeg('-i', plain, *quantise, '-compression_level', 9, '-pred', 'mixed', *NO_TRACE, media('national', f'{name}.{lang}.png'))


# --- film -----------------------------------------------------------------------------------------------------------

def frame(scene, svg, t):
    """No words: they are captions, so that one film is for readers of every language."""
    x, y, w = (a + (b - a) * (t * t * (3 - 2 * t)) for a, b in zip(scene['from'], scene['to']))
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{x:.3f} {y:.3f} {w:.3f} {w * 720 / 1280:.3f}">{inner(at_time(svg, t))}</svg>'


def music(seconds, target):
    """Slow broken chords on a soft struck tone: sines that die away, the high ones sooner."""
    rate, chords = 32000, ('F2 C3 F3 A3 C4', 'C2 C3 G3 C4 E4', 'D2 D3 A3 D4 F4', 'A#1 D3 F3 A#3 D4') * 2
    chords = chords[:-1] + ('F2 C3 F3 A3 C4',)
    names = 'C C# D D# E F F# G G# A A# B'.split()
    pitch = lambda note: 440 * 2 ** ((names.index(note[:-1]) + 12 * int(note[-1]) - 57) / 12)
    tones = {}

    def tone(note):
        if note not in tones:
            f = pitch(note)
            parts = [(f * k, 1 / k ** 1.7, 1.0 + .75 * k) for k in (1, 2, 3, 4, 5)]
            tones[note] = [min(1, i / 500) * sum(a * math.exp(-d * i / rate) * math.sin(2 * math.pi * h * i / rate) for h, a, d in parts) for i in range(int(rate * 3.2))]
        return tones[note]
    track = [0.0] * int(rate * seconds)
    bar = (seconds - 3) / len(chords)
    for number, chord in enumerate(chords):
        notes = chord.split()
        last = number == len(chords) - 1
        for beat, which in enumerate((0, 2, 3, 4) if last else (0, 2, 3, 4, 3, 2, 4, 3)):
            start = int(rate * (number * bar + beat * bar / 8))
            for note, loud in [(notes[which], .16 if beat else .3)] + ([(notes[1], .12)] if beat in (0, 4) else []):
                for i, value in enumerate(tone(note)[:len(track) - start]):
                    track[start + i] += value * loud
    peak = max(map(abs, track))
    with wave.open(str(target), 'wb') as file:
        file.setnchannels(1), file.setsampwidth(2), file.setframerate(rate)
        file.writeframes(array.array('h', (int(v / peak * 20000) for v in track)).tobytes())


def timestamp(seconds):
    return f'{int(seconds // 60):02}:{seconds % 60:06.3f}'


def one_line(titles):
    return ' '.join(titles) if titles[-1][0].islower() else '. '.join(titles)


def film_texts(film, step, total):
    """Captions, transcript and description come from the same words as the pictures, so they can't drift apart."""
    for lang in LANGS:
        cues, transcript = [], [f'*{film["sound"][lang]}*']
        for number, scene in enumerate(film['scenes']):
            start, end = number * step + .4, min(total, (number + 1) * step + .4)
            start = max(start, cues[-1][1]) if cues else start
            words = ('\n' if number == len(film['scenes']) - 1 else ' ').join(scene['title'][lang])
            also = scene.get('also', [])
            ends = [number * step + extra['at'] for extra in also] + [end]
            cues.append((start if number else .2, ends[0], (film['sound'][lang] + '\n' if not number else '') + words))
            for i, extra in enumerate(also):
                cues.append((ends[i], ends[i + 1], extra[lang]))
            transcript.append(f'**{one_line(scene["title"][lang])}**')
            transcript += [f'**{extra[lang]}**' for extra in also]
        last = cues.pop()
        cues += [(last[0], total - 2.2, last[2]), (total - 2.2, total - .2, film['soundEnds'][lang])]
        transcript.append(f'*{film["soundEnds"][lang]}*')
        vtt = 'WEBVTT\n\n' + '\n'.join(f'{timestamp(a)} --> {timestamp(b)}\n{text}\n' for a, b, text in cues)
        media('national', f'thank-you-film.{lang}.vtt').write_text(vtt)
        media('national', f'thank-you-film.transcript.{lang}.md').write_text('\n\n'.join(transcript) + '\n')
        spoken = [scene['voice'][lang] for scene in film['scenes']]
        starts = [n * step + .5 for n in range(len(spoken))] + [total - .2]
        vtt = 'WEBVTT\n\n' + '\n'.join(f'{timestamp(a)} --> {timestamp(b - .1)}\n{text}\n' for a, b, text in zip(starts, starts[1:], spoken))
        media('national', f'thank-you-film-described.{lang}.vtt').write_text(vtt)
        media('national', f'thank-you-film-described.transcript.{lang}.md').write_text('\n\n'.join(spoken) + '\n')
        shows = '\n'.join(f'{n}. {scene["shows"][lang]}' for n, scene in enumerate(film['scenes'], 1))
        intro = {'en': 'A drawn film with music and no speech. Its captions tell the story, one line for each scene.',
                 'cy': 'Ffilm wedi’i darlunio, gyda cherddoriaeth a heb leferydd. Y capsiynau sy’n adrodd y stori, un llinell i bob golygfa.'}
        media('national', f'thank-you-film.description.{lang}.md').write_text(f'{intro[lang]}\n\n{shows}\n')


VIDEO = {'mp4': ('-c:v', 'libx264', '-preset', 'medium', '-crf', 29, '-tune', 'animation', '-pix_fmt', 'yuv420p', '-profile:v', 'high'),
         'webm': ('-c:v', 'libvpx-vp9', '-b:v', '250k', '-crf', 36, '-row-mt', 1, '-cpu-used', 3, '-pix_fmt', 'yuv420p')}
AUDIO = {'mp4': ('-c:a', 'aac', '-b:a', '64k', '-movflags', '+faststart'), 'webm': ('-c:a', 'libopus', '-b:a', '48k')}


def film(tmp):
    film = json.loads(source('national', 'film.json').read_text())
    scenes, seconds, fade = film['scenes'], film['seconds'], film['fade']
    step = seconds - fade
    total = step * (len(scenes) - 1) + seconds
    film_pictures(tmp, scenes, film['fps'], seconds, fade, step, total)
    film_sound(tmp, scenes, step, total)
    for kind in VIDEO:
        for sound, name in (('music', 'thank-you-film'), ('described', 'thank-you-film-described')):
            ffmpeg('-i', tmp / f'silent.{kind}', '-i', tmp / f'{sound}.wav', '-map', '0:v', '-map', '1:a', '-t', total, '-c:v', 'copy', *AUDIO[kind],
                   *NO_TRACE, '-flags:a', '+bitexact', media('national', f'{name}.{kind}'))
    poster = png(frame(scenes[0], source('national', scenes[0]['picture'] + '.svg').read_text(), .75), 1280, tmp / 'poster.png')
    photo_formats(poster, 'national', 'thank-you-film-poster', (1280, 720), ('jpg', 'webp'))
    film_texts(film, step, total)


def film_pictures(tmp, scenes, fps, seconds, fade, step, total):
    count, jobs = int(fps * seconds), []
    for number, scene in enumerate(scenes):
        svg = source('national', scene['picture'] + '.svg').read_text()
        jobs += [(scene, svg, i / (count - 1), tmp / f'{number}-{i:04}.png') for i in range(count)]
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda job: png(frame(*job[:3]), 1280, job[3]), jobs))

    inputs = [part for n in range(len(scenes)) for part in ('-framerate', fps, '-i', tmp / f'{n}-%04d.png')]
    chain, before = [], '0'
    for n in range(1, len(scenes)):
        chain.append(f'[{before}][{n}]xfade=transition=fade:duration={fade}:offset={step * n:.3f}[x{n}]')
        before = f'x{n}'
    chain.append(f'[{before}]fade=out:st={total - .7}:d=0.7:color=0x14294d,scale=out_color_matrix=bt709:out_range=tv,format=yuv420p[v]')
    ffmpeg(*inputs, '-filter_complex', ';'.join(chain), '-map', '[v]', '-c:v', 'libx264', '-qp', 8, '-preset', 'ultrafast', tmp / 'master.mkv')
    for kind in VIDEO:
        ffmpeg('-i', tmp / 'master.mkv', *VIDEO[kind], *BT709, '-color_range', 'tv', *NO_TRACE, tmp / f'silent.{kind}')


def film_sound(tmp, scenes, step, total):
    music(total, tmp / 'notes.wav')
    soft = f'lowpass=f=4200,aecho=0.8:0.6:70|130|190:0.25|0.18|0.12,afade=in:d=1.2,afade=out:st={total - 3}:d=2.9'
    ffmpeg('-i', tmp / 'notes.wav', '-af', f'{soft},volume=3dB,aresample=48000,pan=stereo|c0=c0|c1=c0', '-t', total, tmp / 'music.wav')

    voices = []
    for number, scene in enumerate(scenes):
        voices.append(tmp / f'voice{number}.wav')
        run('espeak-ng', '-v', 'en-gb', '-s', 152, '-p', 42, '-w', voices[-1], scene['voice']['en'])
    delays = ';'.join(f'[{n + 1}]aresample=48000,adelay={int((n * step + .5) * 1000)}:all=1[d{n}]' for n in range(len(voices)))
    mix = ''.join(f'[d{n}]' for n in range(len(voices)))
    graph = (f'{delays};{mix}amix={len(voices)}:normalize=0,highpass=f=90,lowpass=f=6500,acompressor=threshold=-24dB:ratio=3:makeup=2,apad,atrim=0:{total},asplit[say][key];'
             f'[0]volume=-3dB[bed];[bed][key]sidechaincompress=threshold=0.02:ratio=8:attack=120:release=700[low];'
             f'[say]pan=stereo|c0=c0|c1=c0[wide];[low][wide]amix=2:normalize=0,loudnorm=I=-18:TP=-2:LRA=11,aresample=48000[a]')
    ffmpeg('-i', tmp / 'music.wav', *[part for v in voices for part in ('-i', v)], '-filter_complex', graph, '-map', '[a]', '-t', total, tmp / 'described.wav')


# --- radio ----------------------------------------------------------------------------------------------------------

def radio(tmp):
    """A message for the radio: a voice over the film's music, in each language, with its words as the transcript."""
    radio = json.loads(source('national', 'radio.json').read_text())
    total = radio['seconds']
    music(total, tmp / 'notes.wav')
    for lang, voice in (('en', 'en-gb'), ('cy', 'cy')):
        run('espeak-ng', '-v', voice, '-s', 150, '-p', 42, '-w', tmp / f'{lang}.wav', radio['voice'][lang])
        graph = (f'[1]aresample=32000,adelay=2500:all=1,highpass=f=90,lowpass=f=6500,acompressor=threshold=-24dB:ratio=3:makeup=2,apad,atrim=0:{total},asplit[say][key];'
                 f'[0]lowpass=f=4200,afade=in:d=1.2,afade=out:st={total - 3}:d=2.9,volume=-3dB[bed];[bed][key]sidechaincompress=threshold=0.02:ratio=8:attack=120:release=700[low];'
                 '[low][say]amix=2:normalize=0,loudnorm=I=-18:TP=-2:LRA=11,aresample=32000[a]')
        ffmpeg('-i', tmp / 'notes.wav', '-i', tmp / f'{lang}.wav', '-filter_complex', graph, '-map', '[a]', '-t', total, '-ac', 1, '-c:a', 'libmp3lame',
               '-b:a', '48k', *NO_TRACE, '-flags:a', '+bitexact', media('national', f'radio-message.{lang}.mp3'))
        words = '\n\n'.join((f'*{radio["sound"][lang]}*', radio['voice'][lang], f'*{radio["soundEnds"][lang]}*'))
        media('national', f'radio-message.transcript.{lang}.md').write_text(words + '\n')


# --- documents ------------------------------------------------------------------------------------------------------

def pdf(page, tmp, target):
    run('chromium', '--headless', '--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync',
        '--no-first-run', '--disable-gpu', f'--user-data-dir={tmp / "profile"}', '--no-pdf-header-footer', '--export-tagged-pdf', f'--print-to-pdf={target}', page.as_uri(), stderr=subprocess.DEVNULL)


def docx(markdown, lang, target):
    """Headings, lists, bold and paragraphs as Word's own styles, so that a screen reader finds its way."""
    code = {'en': 'en-GB', 'cy': 'cy-GB'}[lang]
    title = re.match(r'# (.+)', markdown)[1]

    def runs(text):
        parts = re.split(r'\*\*(.+?)\*\*', text)
        return ''.join(f'<w:r>{"<w:rPr><w:b/></w:rPr>" if i % 2 else ""}<w:t xml:space="preserve">{html.escape(p, quote=False)}</w:t></w:r>' for i, p in enumerate(parts) if p)
    body = []
    for block in markdown.strip().split('\n\n'):
        for line in (block.split('\n') if block.startswith('- ') else [block.replace('\n', ' ')]):
            mark, text = re.match(r'(#{1,2} |- |> )?(.*)', line).groups()
            style = {'# ': 'Title', '## ': 'Heading1', '- ': 'ListBullet', '> ': 'Quote'}.get(mark, 'Normal')
            body.append(f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{runs(text)}</w:p>')
    ns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    def style(id, name, paragraph='', run='', based=True, extra=''):
        return (f'<w:style w:type="paragraph" w:styleId="{id}"{" w:default=" + chr(34) + "1" + chr(34) if id == "Normal" else ""}><w:name w:val="{name}"/>{"<w:basedOn w:val=" + chr(34) + "Normal" + chr(34) + "/>" if based else ""}'
                f'<w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>')
    styles = (f'<w:styles {ns}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="24"/><w:lang w:val="{code}"/></w:rPr></w:rPrDefault></w:docDefaults>'
              + style('Normal', 'Normal', '<w:spacing w:after="160" w:line="312" w:lineRule="auto"/>', based=False)
              + style('Title', 'Title', '<w:spacing w:after="240" w:line="264" w:lineRule="auto"/>', '<w:b/><w:color w:val="1D3F72"/><w:sz w:val="48"/>')
              + style('Heading1', 'heading 1', '<w:keepNext/><w:spacing w:before="320" w:after="120"/><w:outlineLvl w:val="0"/>', '<w:b/><w:color w:val="1D3F72"/><w:sz w:val="30"/>')
              + style('ListBullet', 'List Bullet', '<w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="80"/><w:ind w:left="454" w:hanging="340"/>')
              + style('Quote', 'Quote', '<w:pBdr><w:left w:val="single" w:sz="24" w:space="12" w:color="E9A63A"/></w:pBdr><w:ind w:left="340"/>', '<w:color w:val="2B2F3A"/>')
              + '</w:styles>')
    numbering = f'<w:numbering {ns}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="454" w:hanging="340"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    document = f'<w:document {ns}><w:body>{"".join(body)}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1247" w:right="1247" w:bottom="1247" w:left="1247" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>'
    office, package = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://schemas.openxmlformats.org/package/2006'
    part = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'
    files = {
        '[Content_Types].xml': f'<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{part}document.main+xml"/><Override PartName="/word/styles.xml" ContentType="{part}styles+xml"/><Override PartName="/word/numbering.xml" ContentType="{part}numbering+xml"/>'
            '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
        '_rels/.rels': f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" Type="{office}/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="{package}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
        'word/_rels/document.xml.rels': f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" Type="{office}/styles" Target="styles.xml"/><Relationship Id="r2" Type="{office}/numbering" Target="numbering.xml"/></Relationships>',
        'word/document.xml': document, 'word/styles.xml': styles, 'word/numbering.xml': numbering,
        'docProps/core.xml': f'<cp:coreProperties xmlns:cp="{package}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{html.escape(title)}</dc:title><dc:language>{code}</dc:language></cp:coreProperties>',
    }
    with zipfile.ZipFile(target, 'w', zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():  # a fixed date: the same words give the same file
            archive.writestr(zipfile.ZipInfo(name), '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + text, zipfile.ZIP_DEFLATED)


def documents(tmp):
    for campaign in CAMPAIGNS:
        for drawing in (HERE / campaign / 'sources').glob('*.svg'):
            (tmp / drawing.name).write_text(at_time(drawing.read_text(), 1))
        for styles in ('print.css', 'large-print.css'):
            shutil.copy(source('national', styles), tmp)
        words = json.loads(source(campaign, 'words.json').read_text())
        for page in (HERE / campaign / 'sources').glob('*.html'):
            for lang in LANGS:
                ready = tmp / f'{page.stem}.{lang}.html'
                ready.write_text(filled(page.read_text(), words, lang))
                pdf(ready, tmp, media(campaign, f'{page.stem}.{lang}.pdf'))
    (tmp / 'further').mkdir()
    for page in (HERE / 'national' / 'sources' / 'further').glob('*.html'):  # in languages that the campaign does not speak
        shutil.copy(page, tmp / 'further')
        pdf(tmp / 'further' / page.name, tmp, media('national', f'{page.stem}.pdf'))
    for lang in LANGS:
        docx(source('national', f'conversation-guide.{lang}.md').read_text(), lang, media('national', f'conversation-guide.{lang}.docx'))


if __name__ == '__main__':
    steps = {'film': film, 'radio': radio, 'pictures': pictures, 'graphics': graphics, 'documents': documents,
             'rest-well': lambda tmp: render_rest_well.render(sys.modules[__name__], tmp)}
    for name in sys.argv[1:] or steps:
        with tempfile.TemporaryDirectory(prefix='render-media-') as folder:
            steps[name](pathlib.Path(folder))
        print(name, 'rendered')

// A channel's own mark, where people know one; else an icon for what the channel is like.
import atIcon from 'lucide-static/icons/at-sign.svg';
import cameraIcon from 'lucide-static/icons/camera.svg';
import playIcon from 'lucide-static/icons/circle-play.svg';
import globeIcon from 'lucide-static/icons/globe.svg';
import mailIcon from 'lucide-static/icons/mail.svg';
import chatIcon from 'lucide-static/icons/message-circle.svg';
import micIcon from 'lucide-static/icons/mic.svg';
import phoneIcon from 'lucide-static/icons/phone.svg';
import peopleIcon from 'lucide-static/icons/users.svg';
import { marks } from '../../element/marks/marks.js';

const icons: [platforms: RegExp, icon: unknown][] = [
  [/^facebook/, marks.facebook],
  [/^instagram/, marks.instagram],
  [/^linkedin/, marks.linkedin],
  [/^(x$|twitter)/, marks.x],
  [/^youtube/, marks.youtube],
  [/^tiktok/, marks.tiktok],
  [/^whatsapp/, marks.whatsapp],
  [/^bluesky/, marks.bluesky],
  [/^(nextdoor|neighbourhood|teams|engage|viva)/, peopleIcon],
  [/^(snapchat|flickr|pinterest)/, cameraIcon],
  [/^(threads|mastodon)/, atIcon],
  [/^(vimeo|film|video)/, playIcon],
  [/^(messenger|telegram|signal|chat)/, chatIcon],
  [/^e-?mail/, mailIcon],
  [/^(phone|tel)/, phoneIcon],
  [/^(podcast|spotify|radio|audio)/, micIcon],
];

/** The icon for a platform, by its name; for any other, a globe. */
export const platformIcon = (platform: string): unknown =>
  icons.find(([platforms]) => platforms.test(platform.toLowerCase()))?.[1] ?? globeIcon;

// An icon for what a channel is like. Platforms' own logos have terms of their own, and change.
import atIcon from 'lucide-static/icons/at-sign.svg';
import workIcon from 'lucide-static/icons/briefcase.svg';
import cameraIcon from 'lucide-static/icons/camera.svg';
import playIcon from 'lucide-static/icons/circle-play.svg';
import globeIcon from 'lucide-static/icons/globe.svg';
import mailIcon from 'lucide-static/icons/mail.svg';
import chatIcon from 'lucide-static/icons/message-circle.svg';
import micIcon from 'lucide-static/icons/mic.svg';
import phoneIcon from 'lucide-static/icons/phone.svg';
import peopleIcon from 'lucide-static/icons/users.svg';

const icons: [platforms: RegExp, icon: unknown][] = [
  [/^(facebook|nextdoor|neighbourhood|teams|engage|viva)/, peopleIcon],
  [/^(instagram|snapchat|flickr|pinterest)/, cameraIcon],
  [/^linkedin/, workIcon],
  [/^(x$|twitter|threads|bluesky|mastodon)/, atIcon],
  [/^(youtube|vimeo|tiktok|film|video)/, playIcon],
  [/^(whatsapp|messenger|telegram|signal|chat)/, chatIcon],
  [/^e-?mail/, mailIcon],
  [/^(phone|tel)/, phoneIcon],
  [/^(podcast|spotify|radio|audio)/, micIcon],
];

/** The icon for a platform, by its name; for any other, a globe. */
export const platformIcon = (platform: string): unknown =>
  icons.find(([platforms]) => platforms.test(platform.toLowerCase()))?.[1] ?? globeIcon;

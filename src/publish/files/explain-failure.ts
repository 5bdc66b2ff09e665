// Explains errors of the file system in plain words. The names of errors are those of Node.

import { relative } from 'node:path';
import { failureOf } from './failure-of.js';

export interface Explained {
  message: string;
  remedy: string;
}

type Say = (name: string) => [message: string, remedy: string];

const sentences: Record<string, Say> = {
  ENOSPC: (name) => [`there is no room left on the disk for ${name}`, 'Free some space, then run it again.'],
  EDQUOT: (name) => [
    `there is no room left for ${name}: your share of the disk is full`,
    'Free some space, then run it again.',
  ],
  EFBIG: (name) => [`${name} would be larger than a file may be here`, 'Write to another disk, or raise the limit.'],
  EACCES: (name) => [
    `you may not read or write ${name}`,
    'Choose another folder, or ask for the right to use this one.',
  ],
  EPERM: (name) => [`you may not change ${name}`, 'Choose another folder, or close the program that has it open.'],
  EROFS: (name) => [`${name} is on a disk that can only be read`, 'Choose a folder on another disk.'],
  EBUSY: (name) => [
    `${name} is in use, or is a disk of its own`,
    'Close the program that has it open, or name a folder in it.',
  ],
  EXDEV: (name) => [`${name} is on another disk than the folder around it`, 'Name a folder in it.'],
  ENOENT: (name) => [`there is no ${name}`, 'Check its name and the folder that you are in.'],
  ENOTDIR: (name) => [`a part of ${name} is a file, not a folder`, 'Choose another folder.'],
  EISDIR: (name) => [`${name} is a folder, not a file`, 'Name a file.'],
  EEXIST: (name) => [`${name} is there already`, 'Choose another name.'],
  ENOTEMPTY: (name) => [`${name} is not empty`, 'Choose another folder.'],
  ENAMETOOLONG: (name) => [`the name ${name} is too long for this disk`, 'Choose a shorter one.'],
  ELOOP: (name) => [`${name} is a link that leads to itself`, 'Name the real folder.'],
  EMFILE: () => ['too many files are open on this computer', 'Close other programs, then run it again.'],
  ENOMEM: () => ['there is not enough memory', 'Close other programs, then run it again.'],
  EIO: (name) => [`the disk could not read or write ${name}`, 'Try another disk: this one may be broken.'],
};

/**
 * @param failure whatever was thrown
 * @param name what the failure is about, where it does not say so itself
 */
export function explainFailure(failure: unknown, name = ''): Explained {
  const error = failureOf(failure);
  if (typeof error.remedy === 'string') return { message: error.message, remedy: error.remedy };
  const say = error.code === undefined ? undefined : sentences[error.code];
  if (say) {
    const [message, remedy] = say(name || shortPath(error.dest ?? error.path ?? 'a file'));
    return { message, remedy };
  }
  return {
    message: `${name ? `${name}: ` : ''}something went wrong that should not: ${firstLine(error.message) || error.name}`,
    remedy: 'Please report this, with what you ran. DEBUG=campaign-widgets shows where it happened.',
  };
}

/** A path as people know it: from the folder that they are in, where it is there. */
function shortPath(path: string): string {
  const short = relative(process.cwd(), path);
  return short && !short.startsWith('..') ? short : path;
}

const firstLine = (text: string): string => text.split('\n')[0]?.trim() ?? '';

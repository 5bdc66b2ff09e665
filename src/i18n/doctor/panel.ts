import { afterNumber } from '../after-number.js';

// The words of the doctor's panel, and of its report as text.

const en = {
  panel: {
    title: 'Campaign widgets check',
    checking: 'Checking this page',
    errors: (count: number) => (count === 1 ? '1 problem' : `${count} problems`),
    warnings: (count: number) => (count === 1 ? '1 warning' : `${count} warnings`),
    allWell: 'No problems found',
    copy: 'Copy the report',
    copied: 'Copied',
    denied:
      'Your browser does not let this page copy. The report below is selected: copy it with your keyboard or menu.',
    report: 'The report as text',
    again: 'Check again',
    checked: 'Checked again',
    collapse: 'Make smaller',
    expand: 'Make larger',
    close: 'Close',
    findings: 'Findings',
    remedy: (what: string) => `What to do: ${what}`,
    told: 'Message from the widget',
    more: (count: number) => `And ${count} more like this`,
  },
  levels: { error: 'Problem', warning: 'Warning', note: 'Note', good: 'Good' },
  report: {
    title: 'Campaign widgets: report',
    privacy: 'It holds no cookies, no text of the page, and no query of any address.',
  },
};

const cy: typeof en = {
  panel: {
    title: 'Gwirio teclynnau’r ymgyrch',
    checking: 'Yn gwirio’r dudalen hon',
    errors: (count) => afterNumber(count, 'problem', 'feminine'),
    warnings: (count) => afterNumber(count, 'rhybudd', 'masculine'),
    allWell: 'Mae popeth yn iawn',
    copy: 'Copïo’r adroddiad',
    copied: 'Wedi copïo',
    denied:
      'Nid yw eich porwr yn gadael i’r dudalen hon gopïo. Mae’r adroddiad isod wedi’i ddewis: copïwch ef â’ch bysellfwrdd neu’ch dewislen.',
    report: 'Yr adroddiad fel testun',
    again: 'Gwirio eto',
    checked: 'Wedi gwirio eto',
    collapse: 'Gwneud yn llai',
    expand: 'Gwneud yn fwy',
    close: 'Cau',
    findings: 'Beth a ganfuwyd',
    remedy: (what) => `Beth i’w wneud: ${what}`,
    told: 'Dywedodd y teclyn',
    more: (count) => `A ${count} arall tebyg`,
  },
  levels: { error: 'Problem', warning: 'Rhybudd', note: 'Nodyn', good: 'Da' },
  report: {
    title: 'Teclynnau’r ymgyrch: adroddiad',
    privacy: 'Nid oes ynddo gwcis, testun y dudalen, nac ymholiad unrhyw gyfeiriad.',
  },
};

export const panel = { en, cy };

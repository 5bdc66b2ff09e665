import { words } from './words.js';

const en = {
  call: (number: string) => `Call ${number}`,
  extension: (number: string) => `Extension ${number}`,
  option: (option: string) => `Option ${option}`,
  relay: (number: string) => `Textphone or Relay UK: ${number}`,
  send: (number: string, word?: string) => (word ? `Text ${word} to ${number}` : `Text ${number}`),
};

const cy: typeof en = {
  call: (number) => `Ffonio ${number}`,
  extension: (number) => `Estyniad ${number}`,
  option: (option) => `Opsiwn ${option}`,
  relay: (number) => `Ffôn testun neu Relay UK: ${number}`,
  send: (number, word) => (word ? `Tecstio ${word} i ${number}` : `Tecstio ${number}`),
};

export const numbers = words({ en, cy });

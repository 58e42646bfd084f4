import { DEPORTABLE, VERDICTS } from './verdicts.ts';

const CONTROLS = [
  'chooseStatus',
  'back',
  'startAgain',
  'changeAnswer',
  'yourPath',
  'authorities',
  'contested',
  'sharePath',
  'shareNote',
  'couldReach',
  'print',
  'pathAddress',
];

/** Words of the picture and the explorer: the chart's own key → key in `content/strings/`. */
export const EXPLORER_WORDS: Readonly<Record<string, string>> = {
  disclaimer: 'law.disclaimer',
  loadFailed: 'figure.loadFailed',
  copied: 'actions.copied',
  copyFailed: 'actions.copyFailed',
  ...Object.fromEntries(CONTROLS.map((key) => [key, `explorer.${key}`])),
  ...Object.fromEntries(VERDICTS.map((code) => [`verdicts.${code}`, `explorer.verdicts.${code}`])),
};

/** Words of the picture and the table only: neither changes in the browser. */
export const EXPLORER_TABLE_WORDS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['status', 'deportable', 'answer', 'first', 'firstQuestion'].map((key) => [
      key,
      `explorer.${key}`,
    ]),
  ),
  ...Object.fromEntries(
    DEPORTABLE.map((code) => [`deportable.${code}`, `explorer.deportableValues.${code}`]),
  ),
};

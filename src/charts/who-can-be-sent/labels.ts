import { DEPORTABLE, VERDICTS } from './verdicts.ts';

const KEYS = [
  'chooseStatus',
  'question',
  'back',
  'startAgain',
  'changeAnswer',
  'yourPath',
  'outcome',
  'authorities',
  'contested',
  'mustHappenFirst',
  'shortAnswer',
  'sharePath',
  'shareNote',
  'couldReach',
  'status',
  'deportable',
  'answer',
  'first',
  'firstQuestion',
];

/** Words that the chart needs: its own key → key in `content/strings/`. */
export const EXPLORER_LABELS: Readonly<Record<string, string>> = {
  disclaimer: 'law.disclaimer',
  loadFailed: 'figure.loadFailed',
  copied: 'actions.copied',
  copyFailed: 'actions.copyFailed',
  copyLink: 'actions.copyLink',
  ...Object.fromEntries(KEYS.map((key) => [key, `explorer.${key}`])),
  ...Object.fromEntries(VERDICTS.map((code) => [`verdicts.${code}`, `explorer.verdicts.${code}`])),
  ...Object.fromEntries(
    DEPORTABLE.map((code) => [`deportable.${code}`, `explorer.deportableValues.${code}`]),
  ),
};

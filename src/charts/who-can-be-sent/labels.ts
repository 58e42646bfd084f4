import { VERDICTS } from './verdicts.ts';

const KEYS = [
  'chooseStatus', 'question', 'back', 'startAgain', 'changeAnswer', 'yourPath', 'outcome',
  'authorities', 'contested', 'mustHappenFirst', 'shortAnswer', 'sharePath', 'shareNote',
  'verdict', 'couldReach', 'status', 'possible', 'stepOf',
];

/** Words that the chart needs: its own key → key in `content/strings/`. */
export const EXPLORER_LABELS: Readonly<Record<string, string>> = {
  disclaimer: 'law.disclaimer',
  copied: 'actions.copied',
  copyFailed: 'actions.copyFailed',
  copyLink: 'actions.copyLink',
  ...Object.fromEntries(KEYS.map((key) => [key, `explorer.${key}`])),
  ...Object.fromEntries(
    VERDICTS.flatMap((verdict) => [
      [`verdicts.${verdict}`, `explorer.verdicts.${verdict}`],
      [`short.${verdict}`, `explorer.short.${verdict}`],
    ]),
  ),
};

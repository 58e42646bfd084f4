/**
 * Runs in frozen frames only: asks the site that the frame comes from whether there is a newer
 * version, a correction, or a reason why the chart was withdrawn, and shows the line that says so.
 * Where it cannot ask, the frame says what it is by itself.
 */
((root: HTMLElement) => {
  const { chart, version, asOf = '', corrections = '' } = root.dataset;
  const known = corrections.split(' ');
  const show = (what: string) => {
    const line = document.querySelector<HTMLElement>(`[data-since="${what}"]`);
    if (line) line.hidden = false;
  };
  fetch('../../../charts.json')
    .then((answer) => answer.json())
    .then((index: { charts: Listed[] }) => {
      const now = index.charts.find(({ id }) => id === chart);
      if (!now || now.withdrawn) show('gone');
      else if (now.corrections.some(({ id }) => !known.includes(id))) show('corrected');
      else if ((now.version ?? 0) > Number(version) || now.as_of > asOf) show('newer');
    })
    .catch(() => undefined);

  /** What it reads of a chart in `/charts.json`. */
  interface Listed {
    id: string;
    version: number | null;
    as_of: string;
    corrections: { id: string }[];
    withdrawn: unknown;
  }
})(document.documentElement);

/**
 * Runs in the head of every frame, before its first paint: what its address asks for. `theme` is
 * light, dark or auto; `title=hidden` leaves the title to the page around the frame; keys that
 * begin with the chart's id are a view, which the chart shows once it is awake. `data-framed` says
 * that a host around it decides how high it is.
 */
((root: HTMLElement) => {
  const asked = new URLSearchParams(location.search);
  const theme = asked.get('theme') ?? '';
  root.classList.replace('no-js', 'js');
  if (self.parent !== self) root.dataset.framed = '';
  if (/^(light|dark)$/.test(theme)) root.dataset.theme = theme;
  if (asked.get('title') === 'hidden') root.dataset.title = 'hidden';
  for (const key of asked.keys()) {
    if (key.startsWith(`${root.dataset.chart}.`)) root.dataset.view = '';
  }
})(document.documentElement);

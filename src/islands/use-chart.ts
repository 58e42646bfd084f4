/** The panel "Use this chart": its codes and links carry the view that the reader chose. */

/** A text with the chart's view added to the addresses of its page and its frame. */
export function withView(text: string, addresses: readonly string[], view: string): string {
  if (!view) return text;
  const query = text.startsWith('<') ? view.replaceAll('&', '&amp;') : view;
  return addresses.reduce((all, address) => all.replaceAll(address, `${address}?${query}`), text);
}

/** The part of the address that belongs to a chart, as it stands in links. */
function viewOf(id: string): string {
  const own = [...new URLSearchParams(location.search)].filter(([key]) => key.startsWith(`${id}.`));
  return new URLSearchParams(own).toString();
}

/** Keeps the panel in step with the chart. */
export function startUseChart(): void {
  const panel = document.querySelector<HTMLElement>('[data-use]');
  if (!panel) return;
  const { use = '', frame = '', page = '' } = panel.dataset;
  const update = () => {
    const view = viewOf(use);
    for (const field of panel.querySelectorAll('textarea'))
      field.value = withView(field.defaultValue, [frame, page], view);
  };
  update();
  addEventListener('viewchange', update);
  addEventListener('popstate', update);
}

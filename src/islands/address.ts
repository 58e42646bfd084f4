/** A chart's view in the page's address. */
import { decodeView, encodeView, type ViewField, type ViewValues } from '../charts/shared/view.ts';

/** The view that the address carries for a chart. */
export function viewFromAddress<View extends ViewValues>(
  id: string,
  fields: readonly ViewField[],
): View {
  return decodeView<View>(fields, new URLSearchParams(location.search), `${id}.`);
}

/** The place that the address points at, unless it is an item of a list: the view may hide it. */
function placeKept(): string {
  const { hash } = location;
  return document.getElementById(hash.slice(1))?.matches('[data-list] [data-item]') ? '' : hash;
}

/** The page's address with a chart's view in it. */
export function addressOf(id: string, fields: readonly ViewField[], view: ViewValues): string {
  const params = encodeView(fields, view, new URLSearchParams(location.search), `${id}.`);
  // Dots need no escape in a query; written plainly, a shared link can be read aloud.
  const query = params.toString();
  return `${location.pathname}${query ? `?${query}` : ''}${placeKept()}`;
}

/** The address before a series of moves that is not settled yet. */
let before: string | undefined;

/**
 * Writes the view into the address: in place while it moves; once it is settled, as one history
 * entry after the address that stood before the move.
 */
export function writeAddress(
  id: string,
  fields: readonly ViewField[],
  view: ViewValues,
  settled: boolean,
): void {
  // A frame never writes into the history of the page around it.
  if ('embed' in document.documentElement.dataset) return;
  const address = addressOf(id, fields, view);
  const now = `${location.pathname}${location.search}${location.hash}`;
  if (!settled) {
    before ??= now;
    if (address !== now) history.replaceState(null, '', address);
  } else {
    if (before !== undefined && before !== now) history.replaceState(null, '', before);
    if (address !== (before ?? now)) history.pushState(null, '', address);
    before = undefined;
  }
  dispatchEvent(new Event('viewchange'));
}

/** Calls `update` when the reader goes back or forward. */
export function onAddressChange(update: () => void): () => void {
  const changed = () => {
    // What was not settled is left behind.
    before = undefined;
    update();
  };
  addEventListener('popstate', changed);
  return () => removeEventListener('popstate', changed);
}

/**
 * The search page. The address follows the query: it is rewritten while the reader types, and
 * every submitted query is an entry of its own in the history.
 */
import { searchIndex, type Found } from './search-index.ts';
import { isAnswer } from './search-match.ts';
import { resultItem } from './search-results.ts';

/** How many results are shown at a time. */
const BATCH = 10;
/** How long the reader's hands must rest before a search begins, in milliseconds. */
const PAUSE = 300;

const byId = (id: string) => document.getElementById(`search-${id}`) as HTMLElement;
const status = byId('status');
const list = byId('results');
const more = byId('more');
const ways = byId('ways');
const form = document.querySelector('main form') as HTMLFormElement;
const field = form.elements.namedItem('q') as HTMLInputElement;
const words = status.dataset;

/** Pages found and not yet shown. */
let waiting: { data: () => Promise<Found> }[] = [];
/** Counts searches, so that a late answer to an old one is dropped. */
let searches = 0;
/** The query that the present entry of the history stands for. */
let committed = '';
let timer: ReturnType<typeof setTimeout> | undefined;

const queryInAddress = () => new URLSearchParams(location.search).get('q')?.trim() ?? '';
const addressOf = (query: string) =>
  query ? `?${new URLSearchParams({ q: query })}` : location.pathname;

function announce(count: number, query: string): void {
  const { one = '', other = '', none = '' } = words;
  const plural = new Intl.PluralRules(document.documentElement.lang).select(count);
  status.textContent = (count === 0 ? none : plural === 'one' ? one : other)
    .replace('{count}', String(count))
    .replace('{query}', () => query);
}

/** Takes the next results from those that wait. */
function nextPages(): Promise<Found[]> {
  return Promise.all(waiting.splice(0, BATCH).map(({ data }) => data()));
}

function show(pages: readonly Found[]): void {
  list.replaceChildren(...pages.map(resultItem));
  more.hidden = waiting.length === 0;
  ways.hidden = pages.length > 0;
}

async function search(query: string): Promise<void> {
  clearTimeout(timer);
  const mine = ++searches;
  waiting = [];
  if (query === '') {
    status.textContent = '';
    show([]);
    return;
  }
  if (status.textContent === '') status.textContent = words.loading ?? '';
  try {
    const { results } = await (await searchIndex(words.bundle ?? '')).search(query);
    if (mine !== searches) return;
    waiting = [...results];
    const pages = await nextPages();
    if (mine !== searches) return;
    const found = pages.some((page) => isAnswer(page, query));
    if (!found) waiting = [];
    show(found ? pages : []);
    announce(found ? results.length : 0, query);
  } catch {
    if (mine !== searches) return;
    show([]);
    status.textContent = words.failed ?? '';
  }
}

/** Takes the query from the address: at first, and when the reader goes back or forward. */
function follow(): void {
  committed = field.value = queryInAddress();
  void search(committed);
}

field.addEventListener('input', () => {
  const query = field.value.trim();
  history.replaceState(null, '', addressOf(query));
  clearTimeout(timer);
  timer = setTimeout(() => void search(query), PAUSE);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const query = field.value.trim();
  if (query !== committed) {
    // The entry that was rewritten while typing gets back the query that it stood for.
    history.replaceState(null, '', addressOf(committed));
    history.pushState(null, '', addressOf(query));
    committed = query;
  }
  void search(query);
});
more.addEventListener('click', async () => {
  const mine = searches;
  const items = (await nextPages()).map(resultItem);
  if (mine !== searches) return;
  list.append(...items);
  more.hidden = waiting.length === 0;
  items[0]?.querySelector('a')?.focus();
});
addEventListener('popstate', follow);
follow();

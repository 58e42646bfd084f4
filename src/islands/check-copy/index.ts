/**
 * The page that checks a copy. All of it happens here: the only request is for the article itself,
 * from this site. Pasted HTML is parsed into a document that is never shown, so its scripts do not
 * run and its pictures are not fetched.
 */
import { harmless, isHtml, isWholePage } from './is-html.ts';
import { TO_LOOK_AT, type CheckedArticle, type CopyParts, type Finding } from './types.ts';

/** More letters than the longest article page has; what is longer is no copy of one. */
const MOST_LETTERS = 3_000_000;

const byId = (id: string) => document.getElementById(`check-${id}`) as HTMLElement;
const form = byId('form') as HTMLFormElement;
const field = byId('text') as HTMLTextAreaElement;
const file = byId('file') as HTMLInputElement;
const article = byId('article') as HTMLSelectElement;
const language = byId('language') as HTMLSelectElement;
const version = byId('version') as HTMLSelectElement;
const status = byId('status');
const list = byId('findings');
const words = status.dataset;

/** What the editor pasted with its formatting: the plain words in the field, the HTML behind them. */
let pasted = { plain: '', html: '' };

const sameLines = (text: string) => text.replace(/\r\n?/g, '\n').trim();

/** Offers the versions of the chosen article, the newest first. */
function offerVersions(): void {
  const numbers = (article.selectedOptions[0]?.dataset.versions ?? '1').split(' ');
  version.replaceChildren(
    ...numbers.map((number, i) => {
      const words = (i === 0 ? version.dataset.newest : version.dataset.older) ?? '';
      return new Option(words.replace('{version}', number), i === 0 ? '' : number);
    }),
  );
}

/** The address of the chosen article as a file for programs. */
function addressOf(): string {
  const name = version.value ? `v${version.value}` : 'article';
  return `${language.value}${article.value}/${name}.json`;
}

/** The code of the check, which is fetched when there is something to check. */
async function checker() {
  const [{ readText, readTree }, { checkCopy, readOriginal }] = await Promise.all([
    import('./read.ts'),
    import('./check.ts'),
  ]);
  /** Parses HTML into a document that stays apart from the page: nothing in it runs or is fetched. */
  const parts = (text: string): CopyParts =>
    isHtml(text)
      ? readTree(new DOMParser().parseFromString(harmless(text), 'text/html'), isWholePage(text))
      : readText(text);
  return (article: CheckedArticle, original: string, copy: string) =>
    checkCopy(article, readOriginal(parts(original)), parts(copy));
}

function item({ kind, about, found }: Finding): HTMLElement {
  const template = document.getElementById(`check-${kind}`) as HTMLTemplateElement;
  const made = document.createElement('li');
  made.dataset.kind = kind;
  made.append(template.content.cloneNode(true));
  for (const [name, text] of Object.entries({ about, found })) {
    const place = made.querySelector(`[data-${name}]`);
    if (!place) continue;
    if (text) place.append(text);
    else place.closest('p')?.remove();
  }
  return made;
}

function show(findings: readonly Finding[], checked: CheckedArticle): void {
  list.replaceChildren(...findings.map(item));
  for (const place of list.querySelectorAll('[data-attribution]'))
    place.textContent = checked.attribution;
  for (const place of list.querySelectorAll('[data-address]')) place.textContent = checked.uri;
  // What is quoted is in the language of the article, whatever the page's is.
  for (const place of list.querySelectorAll('q')) place.lang = checked.language;
  const toMend = findings.filter(({ kind }) => !TO_LOOK_AT.includes(kind)).length;
  const key =
    findings.length === 0 ? 'none' : toMend === 0 ? 'look' : toMend === 1 ? 'one' : 'other';
  status.textContent = (words[key] ?? '').replace('{count}', String(toMend));
  status.dataset.state = toMend === 0 ? 'good' : 'bad';
}

async function check(text: string): Promise<void> {
  list.replaceChildren();
  delete status.dataset.state;
  if (text.trim() === '' || text.length > MOST_LETTERS) {
    status.textContent = (text.trim() === '' ? words.empty : words.long) ?? '';
    return;
  }
  status.textContent = words.working ?? '';
  try {
    const [compare, response] = await Promise.all([checker(), fetch(addressOf())]);
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    const checked = (await response.json()) as CheckedArticle & { bodies: { value: string }[] };
    show(compare(checked, checked.bodies[0]?.value ?? '', text), checked);
  } catch {
    status.textContent = words.failed ?? '';
  }
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const text =
    pasted.html && sameLines(field.value) === sameLines(pasted.plain) ? pasted.html : field.value;
  await check(text);
});

field.addEventListener('paste', (event) => {
  const data = event.clipboardData;
  // Only where the field holds nothing else: then its words are those of the HTML.
  if (field.value.trim() === '')
    pasted = {
      plain: data?.getData('text/plain') ?? '',
      html: isHtml(data?.getData('text/plain') ?? '') ? '' : (data?.getData('text/html') ?? ''),
    };
});

file.addEventListener('change', async () => {
  const [chosen] = file.files ?? [];
  if (!chosen) return;
  pasted = { plain: '', html: '' };
  field.value = chosen.size > MOST_LETTERS ? '' : await chosen.text();
  status.textContent = (chosen.size > MOST_LETTERS ? words.long : words.opened) ?? '';
  list.replaceChildren();
});

article.addEventListener('change', offerVersions);
const asked = new URLSearchParams(location.search).get('article');
if (asked && [...article.options].some(({ value }) => value === asked)) article.value = asked;
offerVersions();

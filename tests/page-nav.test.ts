import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newPage, type WatchedPage } from './support/browser.ts';
import {
  attr,
  findAll,
  htmlFiles,
  isFrame,
  readPage,
  textOf,
  type Element,
} from './support/html.ts';
import { HOMES } from './support/pages.ts';

const address = (file: string) => `/${file.replace(/index\.html$/, '')}`;
const hrefs = (element: Element | undefined) =>
  element ? findAll(element, 'a').map((link) => attr(link, 'href')) : [];
/** A nav with a class, or the header's without one. */
function nav(file: string, name: string): Element | undefined {
  const document = readPage(file);
  if (name !== 'menu') return findAll(document, 'nav', (one) => attr(one, 'class') === name)[0];
  const [header] = findAll(document, 'header', (one) => attr(one, 'class') === 'site-header');
  return header && findAll(header, 'nav')[0];
}

describe.each(htmlFiles().filter((file) => !isFrame(file)))('%s', (file) => {
  const path = address(file);
  const es = path.startsWith('/es/');
  const below = es ? path.slice(3) : path;

  it('has a language switch that leads to the same page', () => {
    const [link] = findAll(readPage(file), 'a', (one) => attr(one, 'class') === 'language');
    // What is not there has no counterpart: its switch leads to the other home page.
    const twin = below === '/404.html' ? '/' : below;
    expect(link && attr(link, 'href')).toBe(es ? twin : `/es${twin}`);
    expect(link && attr(link, 'lang')).toBe(es ? 'en' : 'es');
  });

  it('says where it is: the way up, and its place in the menu', () => {
    const parts = below.split('/').filter(Boolean);
    const way = nav(file, 'breadcrumbs');
    const root = es ? '/es/' : '/';
    expect(hrefs(way)).toEqual(parts.length > 1 ? [root, `${root}${parts[0]}/`] : []);
    if (way) expect(attr(way, 'aria-label')).toBe(es ? 'Usted está aquí' : 'You are here');
    const menu = nav(file, 'menu') as Element;
    const current = findAll(menu, 'a', (link) => attr(link, 'aria-current') !== undefined);
    const own = current.filter((link) => attr(link, 'aria-current') === 'page');
    expect(own.every((link) => attr(link, 'href') === path)).toBe(true);
    expect(hrefs(menu).includes(path)).toBe(own.length === 1);
    const section = `${root}${parts[0]}/`;
    if (parts.length > 1 && own.length === 0) {
      expect(current.map((link) => attr(link, 'href'))).toEqual(
        hrefs(menu).includes(section) ? [section] : [],
      );
    }
  });
});

describe.each(['', 'es/'])('the pages below /%s', (root) => {
  /** The pages of a section in the order in which its list names them. */
  const listed = (section: string) => {
    const [main] = findAll(readPage(`/${root}${section}/`), 'main');
    const own = new RegExp(`^/${root}${section}/[\\w-]+/$`);
    return hrefs(main).filter((href) => href && own.test(href));
  };

  it.each(['articles', 'charts', 'places'])(
    '%s lead on from one to the next, and back',
    (section) => {
      const pages = listed(section) as string[];
      expect(pages.length).toBeGreaterThan(5);
      pages.forEach((path, place) => {
        const links = findAll(nav(path, 'pager') as Element, 'a');
        expect(links.map((link) => [attr(link, 'rel'), attr(link, 'href')])).toEqual([
          ...(place > 0 ? [['prev', pages[place - 1]]] : []),
          ...(place < pages.length - 1 ? [['next', pages[place + 1]]] : []),
        ]);
        for (const link of links) {
          const [target] = findAll(readPage(attr(link, 'href') ?? ''), 'h1');
          expect(textOf(link).replace(/\s+/g, ' ')).toContain(
            target && textOf(target).replace(/\s+/g, ' ').trim(),
          );
        }
      });
    },
  );
});

describe.each(HOMES)('the menu of the home page in $locale', ({ path, locale }) => {
  let watched: WatchedPage;
  beforeAll(async () => {
    watched = await newPage({ width: 360, js: false });
    await watched.page.goto(path);
  });
  afterAll(() => watched.close());

  it('stands in one line on a narrow screen', async () => {
    const links = await watched.page.locator('.site-header nav a').all();
    const boxes = await Promise.all(links.map((link) => link.boundingBox()));
    expect(new Set(boxes.map((box) => box?.y)).size).toBe(1);
    expect(boxes.length).toBeGreaterThanOrEqual(5);
  });

  it('leads to the rest, at the foot of the page, without JavaScript', async () => {
    const { page } = watched;
    await page
      .locator('.site-header')
      .getByRole('link', { name: locale === 'es' ? 'Más' : 'More' })
      .click();
    const rest = page.locator('#more nav a');
    await rest.first().waitFor();
    const box = await rest.first().boundingBox();
    expect(box && box.y >= 0 && box.y < 800).toBe(true);
    const pages =
      'glossary claims sources data method corrections republish about privacy contact search';
    expect(await rest.evaluateAll((all) => all.map((a) => a.getAttribute('href')))).toEqual(
      pages.split(' ').map((name) => `${path}${name}/`),
    );
  });
});

/**
 * What other systems do to HTML that is pasted into them, by their own lists of what may stay.
 * A tag that is not on a list goes; its words stay.
 */
import rehypeParse from 'rehype-parse';
import rehypeSanitize, { type Options } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const words = (list: string) => list.split(' ');

/** WordPress: `$allowedposttags` of wp-includes/kses.php. */
const WORDPRESS = words(
  'address a abbr acronym area article aside audio b bdo big blockquote br button caption cite code col colgroup del dd dfn details div dl dt em fieldset figure figcaption font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd label legend li main map mark menu nav object p pre q rb rp rt rtc ruby s samp section small span strike strong sub summary sup table tbody td textarea tfoot th thead title tr track tt u ul ol var video',
);
/** Moodle: the elements of HTML 4 that HTML Purifier knows, without forms. */
const MOODLE = words(
  'a abbr acronym address b bdo big blockquote br caption center cite code col colgroup dd del dfn dir div dl dt em font h1 h2 h3 h4 h5 h6 hr i img ins kbd li menu ol p pre q s samp small span strike strong sub sup table tbody td tfoot th thead tr tt u ul var audio video',
);
/** What a paste into Google Docs keeps. */
const DOCS = words('a b br em h1 h2 h3 h4 h5 h6 i img li ol p strong table tbody td tr u ul');
/** What stays when links, pictures and tables are taken out, with all that is in them but links. */
const BARE = words('h1 h2 h3 h4 p ul ol li blockquote strong em');

function clean(html: string, tagNames: string[], strip: string[] = []): string {
  const schema: Options = {
    tagNames,
    attributes: { a: ['href'], img: ['src', 'alt'] },
    protocols: { href: ['http', 'https'], src: ['http', 'https'] },
    strip: ['script', 'style', ...strip],
  };
  return String(
    unified()
      .use(rehypeParse, { fragment: true })
      .use(rehypeSanitize, schema)
      .use(rehypeStringify)
      .processSync(html),
  );
}

/** Clean-ups by name: HTML in, HTML out. */
export const CLEAN_UPS: Readonly<Record<string, (html: string) => string>> = {
  WordPress: (html) => clean(html, WORDPRESS),
  Moodle: (html) => clean(html, MOODLE),
  'Google Docs': (html) => clean(html, DOCS),
  'no links, pictures and tables': (html) => clean(html, BARE, ['table', 'img']),
};

/**
 * How pages of others hold our frames. Pym, frames and sidechain are the real scripts; where a host's
 * script is no package, its documented rules stand here in our words (docs/embedding.md).
 */
import type { Embed } from './embeds.ts';
import { onSite } from './host-server.ts';

/** A host that makes frames as high as they ask. */
export interface Host {
  name: string;
  /** Markup and scripts for some frames on one page. */
  page: (embeds: readonly Embed[]) => string;
  /** Where the frames then are. */
  frames: string;
}

const each = (embeds: readonly Embed[], markup: (src: string, index: number) => string) =>
  embeds.map(({ path }, index) => markup(onSite(path), index)).join('\n');
const iframe = (src: string, more = '') =>
  `<iframe src="${src}" title="A chart" width="100%" height="600" style="border:0" ${more}></iframe>`;

/** A receiver: `take(data, frame)` gives the height that a message means for the frame it is from. */
const receiver = (take: string) => `<script>
  addEventListener('message', (event) => {
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow !== event.source) continue;
      const height = (${take})(event.data, frame);
      if (height > 0) frame.style.height = height + 'px';
    }
  });
</script>`;

/** WordPress reads only its own words: the secret of a frame, from that frame, and clamps. */
const WORDPRESS = `<script>
  addEventListener('message', ({ data, source }) => {
    if (!data || !(data.secret || data.message || data.value)) return;
    if (/[^a-zA-Z0-9]/.test(data.secret)) return;
    for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
      if (frame.contentWindow !== source) continue;
      frame.removeAttribute('style');
      if (data.message === 'height')
        frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10) || 0));
      if (data.message === 'link') {
        const same = new URL(data.value).host === new URL(frame.getAttribute('src')).host;
        if (same && document.activeElement === frame) top.location.href = data.value;
      }
    }
  });
</script>`;

/** What WordPress makes of our oEmbed: no style, no class, a sandbox, and a secret. */
export const wordpressFrame = (src: string, secret: string): string =>
  `<iframe sandbox="allow-scripts" security="restricted" src="${src}#?secret=${secret}" data-secret="${secret}" width="600" height="338" title="A chart" frameborder="0"></iframe>`;

/** A page of WordPress with our frames. */
export const wordpressPage = (embeds: readonly Embed[]): string =>
  each(embeds, (src, index) => wordpressFrame(src, `aB3dE5fG7${index}`)) + WORDPRESS;

/** Every host that listens. */
export const HOSTS: readonly Host[] = [
  {
    name: 'our own script',
    page: (embeds) =>
      each(embeds, (src) => iframe(src, 'loading="lazy"')) +
      `<script src="${onSite('/embed.js')}"></script>`,
    frames: 'iframe',
  },
  {
    name: 'pym.js',
    page: (embeds) =>
      `${each(embeds, (_, index) => `<div id="chart-${index}"></div>`)}<script src="/pym.js"></script><script>${each(
        embeds,
        (src, index) => `new pym.Parent('chart-${index}', '${src}', { title: 'A chart' });`,
      )}</script>`,
    frames: 'iframe',
  },
  {
    name: '@newswire/frames',
    page: (embeds) =>
      `${each(embeds, (src) => `<div data-frame-src="${src}" data-frame-attribute-title="A chart"></div>`)}<script type="module">import { autoInitFrames } from '/frames.js'; autoInitFrames();</script>`,
    frames: 'iframe',
  },
  {
    name: '@nprapps/sidechain',
    page: (embeds) =>
      `${each(embeds, (src) => `<side-chain src="${src}"></side-chain>`)}<script src="/sidechain.js"></script>`,
    frames: 'side-chain iframe',
  },
  {
    name: 'a page with Datawrapper’s script',
    page: (embeds) =>
      each(embeds, (src) => iframe(src)) +
      receiver(
        `(data) => data['datawrapper-height'] && Object.values(data['datawrapper-height'])[0]`,
      ),
    frames: 'iframe',
  },
  {
    name: 'AMP',
    page: (embeds) =>
      each(embeds, (src) => iframe(`${src}#amp=1`, 'sandbox="allow-scripts allow-same-origin"')) +
      receiver(
        `({ sentinel, type, height }) => sentinel === 'amp' && type === 'embed-size' && height >= 100 && height`,
      ),
    frames: 'iframe',
  },
  {
    name: 'Medium',
    page: (embeds) =>
      each(embeds, (src) => iframe(src)) +
      receiver(`(data, frame) => {
        if (typeof data !== 'string' || data[0] !== '{') return 0;
        const { src, context, height } = JSON.parse(data);
        return context === 'iframe.resize' && src === frame.src && height;
      }`),
    frames: 'iframe',
  },
  {
    name: 'Canvas with a listener',
    page: (embeds) =>
      each(embeds, (src) => iframe(src)) +
      receiver(`({ subject, height }) => subject === 'lti.frameResize' && height`),
    frames: 'iframe',
  },
  {
    name: 'WordPress',
    page: wordpressPage,
    frames: 'iframe',
  },
];

/**
 * Runs inside every frame of ours, at once and without a framework. It tells the page around it how
 * high the frame is, in the words of each host that listens for some (docs/embedding.md lists them).
 * From outside it takes one thing only: the request to say its height again.
 */
((self: Window, root: HTMLElement) => {
  const host = self.parent;
  if (host === self) return;
  const { search, hash, href } = self.location;
  // A pym parent hears only the id that it gave; WordPress only the secret that it gave.
  const pymId = new URLSearchParams(search).get('childId');
  const secret = /[#?&]secret=(\w{1,32})/.exec(hash)?.[1];
  let last = 0;
  let beat = 0;

  const post = (message: unknown) => {
    try {
      host.postMessage(message, '*');
    } catch {
      // A host that is gone cannot be told.
    }
  };

  const say = (again?: boolean) => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (!height || (height === last && !again)) return;
    last = height;
    post({ sentinel: 'amp', type: 'embed-size', height });
    if (pymId) post(['pym', pymId, 'height', height].join('xPYMx'));
    post({ 'datawrapper-height': { [root.dataset.chart ?? '']: height } });
    post(JSON.stringify({ src: href, context: 'iframe.resize', height }));
    post({ subject: 'lti.frameResize', height });
    if (secret) post({ message: 'height', value: height, secret });
  };

  self.addEventListener('load', () => say(true));
  self.addEventListener('resize', () => say());
  self.addEventListener('message', ({ source, data }: MessageEvent) => {
    if (source !== host || !data) return;
    const asks =
      typeof data === 'string' ? /^pymx.*xPYMxwidthx/.test(data) : data.type === 'frames-init';
    if (asks) say(true);
  });
  if ('ResizeObserver' in self) new ResizeObserver(() => say()).observe(root);
  // Frames below the fold are not told of their own changes; and a host may begin to listen late.
  setInterval(() => say(++beat % 4 === 0), 500);

  // WordPress lets no frame open a page; it follows a link to the frame's own host when asked to.
  if (secret) {
    root.addEventListener('click', (event) => {
      const link = (event.target as Element).closest?.('a');
      if (link?.host !== self.location.host) return;
      event.preventDefault();
      post({ message: 'link', value: link.href, secret });
    });
  }
})(window, document.documentElement);

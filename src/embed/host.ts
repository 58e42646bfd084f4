/**
 * `/embed.js`, for pages that hold our frames: makes each as high as it says it is. It changes
 * nothing but the height of frames that come from where this script comes from.
 */
((self: Window, own: HTMLScriptElement | null) => {
  if (!own) return;
  const base = own.src.replace(/embed\.js.*$/, '');
  const frames = () =>
    [...document.querySelectorAll('iframe')].filter(({ src }) =>
      /^(es\/)?embed\//.test(src.startsWith(base) ? src.slice(base.length) : ''),
    );
  self.addEventListener('message', ({ source, data }: MessageEvent) => {
    if (!data || data.sentinel !== 'amp' || data.type !== 'embed-size') return;
    const { height } = data;
    if (typeof height !== 'number' || !(height > 50 && height < 10_000)) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (frame) frame.style.height = `${height}px`;
  });
  // Frames that were there before this script say their height again.
  for (const { contentWindow } of frames())
    contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
})(window, document.currentScript as HTMLScriptElement | null);

import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { script } from './code.ts';
import { fakeWindow, runScript, type FakeWindow } from '../../tests/support/fake-window.ts';

const BASE = 'https://news.example/story/';

interface FakeIframe {
  src: string;
  style: { height: string };
  contentWindow: { asked: unknown[]; postMessage: (message: unknown) => void };
}

function iframe(src: string): FakeIframe {
  const asked: unknown[] = [];
  const postMessage = (message: unknown) => asked.push(message);
  return { src, style: { height: '600px' }, contentWindow: { asked, postMessage } };
}

/** A host's page with frames, where `/embed.js` has run. */
function page(...iframes: FakeIframe[]): FakeWindow {
  const fake = fakeWindow({
    document: { currentScript: { src: `${BASE}embed.js?v=1` }, querySelectorAll: () => iframes },
  });
  runScript('host', fake);
  return fake;
}

const size = (height: unknown) => ({ sentinel: 'amp', type: 'embed-size', height });

it('weighs at most a kilobyte', () => {
  expect(gzipSync(script('host').text, { level: 9 }).length).toBeLessThanOrEqual(1024);
});

it('makes the frame that speaks as high as it says, and no other', () => {
  const [one, two] = [iframe(`${BASE}embed/price/`), iframe(`${BASE}es/embed/price/?theme=dark`)];
  const { send } = page(one, two);
  send('message', { data: size(812), source: two.contentWindow });
  expect([one.style.height, two.style.height]).toEqual(['600px', '812px']);
});

it('asks frames that were there before it to say their height, and asks no others', () => {
  const [ours, theirs] = [iframe(`${BASE}embed/price/`), iframe('https://other.example/embed/a/')];
  page(ours, theirs);
  expect(ours.contentWindow.asked).toEqual([{ sentinel: 'amp', type: 'frames-init' }]);
  expect(theirs.contentWindow.asked).toEqual([]);
});

it('leaves frames of others alone, and pages of ours that are no frames', () => {
  const others = [
    iframe('https://other.example/embed/a/'),
    iframe('https://news.example/embed/price/'),
    iframe(`${BASE}charts/price/`),
    iframe(`https://evil.example/?${BASE}embed/price/`),
  ];
  const { send } = page(...others);
  for (const { contentWindow } of others)
    send('message', { data: size(812), source: contentWindow });
  expect(new Set(others.map(({ style }) => style.height))).toEqual(new Set(['600px']));
});

it('takes nothing else for a height', () => {
  const frame = iframe(`${BASE}embed/price/`);
  const { send } = page(frame);
  const wrong = [null, '', 'x', 7, [], {}, size('812'), size(NaN), size(-5), size(10), size(1e9)];
  const more = [size({ valueOf: () => 812 }), size([812]), { ...size(812), sentinel: 'x' }];
  for (const data of [...wrong, ...more]) send('message', { data, source: frame.contentWindow });
  send('message', { data: size(812), source: {} });
  expect(frame.style.height).toBe('600px');
});

it('does nothing where it does not know where it comes from', () => {
  const fake = fakeWindow({ document: { currentScript: null } });
  expect(() => runScript('host', fake)).not.toThrow();
  expect(() => fake.send('message', { data: size(812) })).not.toThrow();
});

import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { script } from './code.ts';
import { fakeWindow, runScript, type FakeWindow } from '../../tests/support/fake-window.ts';

const SRC = 'https://news.example/embed/price/';

interface Frame extends FakeWindow {
  /** What was posted to the host since the last call. */
  posted: () => unknown[];
  host: object;
  /** Height of the frame's content. */
  size: { height: number };
  /** Clicks a link; says whether the browser was kept from following it. */
  click: (href: string) => boolean;
}

/** A frame in a host's page; `post` stands in for the host's `postMessage`. */
function frame(address = SRC, post?: (message: unknown) => void): Frame {
  let messages: unknown[] = [];
  const size = { height: 640.4 };
  const host = { postMessage: post ?? ((message: unknown) => messages.push(message)) };
  let onClick: (event: unknown) => void = () => undefined;
  const root = {
    dataset: { chart: 'price' },
    getBoundingClientRect: () => size,
    addEventListener: (_: string, listener: typeof onClick) => (onClick = listener),
  };
  const { search, hash, href, host: own } = new URL(address);
  const fake = fakeWindow({
    parent: host,
    location: { search, hash, href, host: own },
    document: { documentElement: root },
  });
  runScript('frame', fake);
  const posted = () => {
    const all = messages;
    messages = [];
    return all;
  };
  const click = (target: string) => {
    let prevented = false;
    const link = { href: target, host: new URL(target).host };
    onClick({ target: { closest: () => link }, preventDefault: () => (prevented = true) });
    return prevented;
  };
  return { ...fake, host, size, posted, click };
}

const everywhere = (height: number, src = SRC) => [
  { sentinel: 'amp', type: 'embed-size', height },
  { 'datawrapper-height': { price: height } },
  JSON.stringify({ src, context: 'iframe.resize', height }),
  { subject: 'lti.frameResize', height },
];

it('weighs at most a kilobyte', () => {
  expect(gzipSync(script('frame').text, { level: 9 }).length).toBeLessThanOrEqual(1024);
});

it('says its height, rounded up, in the words of four hosts', () => {
  const { send, posted } = frame();
  send('load');
  expect(posted()).toEqual(everywhere(641));
});

it('answers a pym parent under the id that it gave', () => {
  const address = `${SRC}?initialWidth=600&childId=chart-1`;
  const { send, posted } = frame(address);
  send('load');
  const [amp, ...others] = everywhere(641, address);
  expect(posted()).toEqual([amp, 'pymxPYMxchart-1xPYMxheightxPYMx641', ...others]);
});

it('answers WordPress with its secret', () => {
  const address = `${SRC}#?secret=aB3dE5fG7h`;
  const { send, posted } = frame(address);
  send('load');
  expect(posted()).toEqual([
    ...everywhere(641, address),
    { message: 'height', value: 641, secret: 'aB3dE5fG7h' },
  ]);
});

it('asks WordPress to follow links to its own host only', () => {
  const { click, posted } = frame(`${SRC}#?secret=aB3dE5fG7h`);
  expect(click('https://news.example/charts/price/')).toBe(true);
  expect(posted()).toEqual([
    { message: 'link', value: 'https://news.example/charts/price/', secret: 'aB3dE5fG7h' },
  ]);
  expect(click('https://court.example/ruling')).toBe(false);
  expect(posted()).toEqual([]);
});

it('says a new height when it changes, and the same one every two seconds', () => {
  const { size, tick, send, posted } = frame();
  send('load');
  posted();
  tick(3);
  expect(posted()).toEqual([]);
  tick(1);
  expect(posted()).toEqual(everywhere(641));
  size.height = 900;
  tick(1);
  expect(posted()).toEqual(everywhere(900));
  send('resize');
  expect(posted()).toEqual([]);
});

it('takes nothing from outside but the request to say its height again', () => {
  const { send, posted, host } = frame();
  const say = (data: unknown, source: unknown = host) => send('message', { data, source });
  say({ sentinel: 'amp', type: 'frames-init' });
  expect(posted()).toEqual(everywhere(641));
  say('pymxPYMxchart-1xPYMxwidthxPYMx600');
  expect(posted()).toEqual(everywhere(641));
  for (const data of [null, undefined, 0, '', 'x'.repeat(1e6), [], {}, true, { type: null }])
    say(data);
  say('pymxPYMxchart-1xPYMxnavigateToxPYMxhttps://evil.example');
  say({ type: 'embed-size', height: 1 });
  say({ sentinel: 'amp', type: 'frames-init' }, {});
  expect(posted()).toEqual([]);
});

it('says nothing while it has no height, and nothing where it is no frame', () => {
  const { size, send, posted } = frame();
  size.height = 0;
  send('load');
  expect(posted()).toEqual([]);
  const alone = fakeWindow({ document: {} });
  alone.self.parent = alone.self;
  expect(() => runScript('frame', alone)).not.toThrow();
});

it('goes on where a host is gone', () => {
  const { send, tick } = frame(SRC, () => {
    throw new Error('gone');
  });
  expect(() => {
    send('load');
    tick(8);
  }).not.toThrow();
});

/** A window that tests give to the scripts of frames and hosts. */
import { runInNewContext } from 'node:vm';
import { script } from '../../src/embed/code.ts';

type Listener = (event: Record<string, unknown>) => void;

/** What a script did with its window, and ways to do something to it. */
export interface FakeWindow {
  /** Everything it asked for by name: `location`, `parent`, `document` and so on. */
  self: Record<string, unknown>;
  /** Calls its listeners for an event. */
  send: (type: string, event?: Record<string, unknown>) => void;
  /** Lets its interval pass some times. */
  tick: (times: number) => void;
}

/** A window with more properties than those that every script needs. */
export function fakeWindow(more: Record<string, unknown>): FakeWindow {
  const listeners = new Map<string, Listener[]>();
  const beats: (() => void)[] = [];
  const self: Record<string, unknown> = {
    URLSearchParams,
    JSON,
    setInterval: (beat: () => void) => beats.push(beat),
    addEventListener: (type: string, listener: Listener) =>
      listeners.set(type, [...(listeners.get(type) ?? []), listener]),
    ...more,
  };
  self.window = self;
  return {
    self,
    send: (type, event = {}) => listeners.get(type)?.forEach((listener) => listener(event)),
    tick: (times) => {
      for (let time = 0; time < times; time += 1) beats.forEach((beat) => beat());
    },
  };
}

/** Runs a script, as it is sent, in a window. */
export function runScript(name: 'frame' | 'host', { self }: FakeWindow): void {
  runInNewContext(script(name).text, self);
}

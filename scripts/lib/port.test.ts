import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { localAddressWarning } from './local-address.ts';
import { DEFAULT_PORT, listen, portInUse, readPort } from './port.ts';

describe('readPort', () => {
  it('takes the default or what is given', () => {
    expect(readPort([])).toEqual({ port: DEFAULT_PORT, given: false });
    expect(readPort(['--port', '5000'])).toEqual({ port: 5000, given: true });
    expect(readPort(['--port=5000'])).toEqual({ port: 5000, given: true });
  });

  it.each([
    [['--port']],
    [['--port', 'x']],
    [['--port', '70000']],
    [['5000']],
    [['--port', '1', 'x']],
  ])('refuses %j', (args) => expect(() => readPort(args)).toThrow(/--port/));
});

describe('listen', () => {
  it('says in a sentence that the port is taken', async () => {
    const first = createServer();
    await new Promise<void>((resolve) => first.listen(0, '127.0.0.1', resolve));
    const { port } = first.address() as AddressInfo;
    await expect(listen(createServer(), { port, given: true })).rejects.toThrow(
      `Port ${port} is already in use: give --port another number.`,
    );
    first.close();
  });

  it('names --port when the default is taken', () => {
    expect(portInUse({ port: 4321, given: false })).toContain('npm start -- --port 4322');
  });
});

describe('localAddressWarning', () => {
  it('warns of addresses that only this machine knows', () => {
    expect(localAddressWarning('http://localhost:4321')).toMatch('set SITE_URL');
    expect(localAddressWarning('http://127.0.0.1:4321')).toMatch('set SITE_URL');
    expect(localAddressWarning('https://cecot-deal.example')).toBeUndefined();
  });
});

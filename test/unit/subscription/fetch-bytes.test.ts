import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { fetchBytes } from '../../../entrypoints/subscription/fetch-bytes.ts';

const fault = (name: string) => expect.objectContaining({ fault: name });
let server: Server;
let base: string;

/** What the host does, by path. */
const ANSWERS: Record<string, (response: ServerResponse) => void> = {
  '/whole': (response) => response.end('whole'),
  '/half': (response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('half');
    setTimeout(() => response.destroy(), 20);
  },
  '/lying': (response) => {
    response.writeHead(200);
    for (let part = 0; part < 100; part++) response.write('x'.repeat(1000));
    response.end();
  },
  '/gone': (response) => response.writeHead(410).end(),
  '/page': (response) => response.end('\n<!DOCTYPE html><title>Sign in</title>'),
};

beforeAll(async () => {
  server = createServer((request, response) => ANSWERS[request.url ?? '']!(response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());
afterEach(() => vi.unstubAllGlobals());

const get = (path: string, limit = 10_000) => fetchBytes(new URL(path, base), { limit });

test('gives what the host has', async () => {
  expect(new TextDecoder().decode(await get('/whole'))).toBe('whole');
});

test.each([
  ['/half', 'cut'],
  ['/lying', 'tooLarge'],
  ['/gone', 'status'],
  ['/page', 'page'],
])('names the fault of %s: %s', async (path, name) => {
  await expect(get(path)).rejects.toEqual(fault(name));
});

test('a host that is not there is told from one that lets nobody read', async () => {
  await expect(fetchBytes(new URL('http://127.0.0.1:1/x'), { limit: 10 })).rejects.toEqual(
    fault('unreachable'),
  );
  const forbidding = (_: unknown, { mode }: RequestInit) =>
    mode === 'no-cors' ? Promise.resolve(new Response()) : Promise.reject(new TypeError('CORS'));
  vi.stubGlobal('fetch', forbidding);

  await expect(get('/whole')).rejects.toEqual(fault('closed'));
});

test('what the reader stops is no fault of the host', async () => {
  const signal = AbortSignal.abort();

  await expect(fetchBytes(new URL('/whole', base), { limit: 10, signal })).rejects.toMatchObject({
    name: 'AbortError',
  });
});

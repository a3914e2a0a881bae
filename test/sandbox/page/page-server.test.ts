import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PageBot, startPageBot } from '../../support/page-bot.ts';

let bot: PageBot;
beforeAll(async () => {
  bot = await startPageBot();
});
afterAll(() => bot.stop());

/** The status of a request whose path and headers are sent as they are. */
function statusOf(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<number | undefined> {
  const { port } = new URL(bot.url);
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject);
    sent.end(method === 'POST' ? '{}' : undefined);
  });
}

const member = (act: unknown) => ({ role: 'member', place: 'server', act });

describe('what the page’s server answers', () => {
  test('the page, which may run its own script alone', async () => {
    const response = await fetch(bot.url);
    expect(response.status).toBe(200);
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'");
    expect(await response.text()).not.toMatch(/<script(?![^>]* src=)|style=|https?:\/\/(?!127)/u);
  });

  test.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/app.js/../../package.json',
    '/src/index.ts',
    '/api/nothing',
  ])('nothing at %s', async (path) => {
    expect(await statusOf(`${path}?role=member&place=server`)).toBe(404);
  });

  test('what is no URL, and lives', async () => {
    expect(await statusOf('//')).toBe(400);
    expect(await statusOf('/')).toBe(200);
  });

  test.each([
    [{ host: 'evil.example' }],
    [{ host: 'evil.example:80' }],
    [{ origin: 'http://evil.example' }],
    [{ origin: 'null' }],
    [{ 'sec-fetch-site': 'cross-site' }],
  ])('refuses what comes from elsewhere: %j', async (headers) => {
    expect(await statusOf('/', headers)).toBe(403);
    expect(await statusOf('/api/act', headers, 'POST')).toBe(403);
  });

  test('an act without an origin is refused, one that is none is a bad request', async () => {
    expect(await statusOf('/api/act', {}, 'POST')).toBe(403);
    expect(await statusOf('/api/act', { origin: bot.url.slice(0, -1) }, 'POST')).toBe(400);
  });

  const base64 = Buffer.from('x').toString('base64');
  test.each([
    [null, 'request: '],
    ['text', 'request: '],
    [{ role: 'member', place: 'server' }, 'act'],
    [{ role: 'admin', place: 'server', act: { kind: 'remove', message: '1' } }, 'role'],
    [{ role: 'member', act: { kind: 'remove', message: '1' } }, 'place'],
    [member(null), 'act'],
    [member({ kind: 'dance' }), 'kind'],
    [member({ kind: 'constructor' }), 'kind'],
    [member({ kind: 'slash', command: 'ask' }), 'options'],
    [member({ kind: 'slash', command: 'ask', options: { question: null } }), 'question'],
    [member({ kind: 'slash', command: 'ask', options: { question: ['x'] } }), 'question'],
    [member({ kind: 'slash', command: 'library add', options: { file: { name: 'a.md', base64 } } }), 'contentType'],
    [member({ kind: 'autocomplete', command: 'ask', options: {} }), 'focused'],
    [member({ kind: 'menu', command: 'Ask the article' }), 'message'],
    [member({ kind: 'click', message: '1' }), 'customId'],
    [member({ kind: 'select', message: '1', customId: 'x', values: 'y' }), 'values'],
    [member({ kind: 'submit', modal: 'x', fields: { title: 1 } }), 'title'],
    [member({ kind: 'say', text: 'x', ping: true }), 'files'],
    [member({ kind: 'say', text: 'x', ping: true, files: [{ name: 'a.md', contentType: '' }] }), 'base64'],
    [
      member({ kind: 'say', text: 'x', ping: true, files: [{ name: 'a.md', contentType: 'a\nb', base64 }] }),
      'contentType',
    ],
    [member({ kind: 'edit', message: '1' }), 'text'],
    [member({ kind: 'edit', message: '1', text: { toString: 1 } }), '{"toString":1}'],
  ])('an act that is none is a bad request, and what is wrong is told: %j', async (body, wrong) => {
    const headers = { origin: bot.url.slice(0, -1), 'content-type': 'application/json' };
    const response = await fetch(`${bot.url}api/act`, { method: 'POST', headers, body: JSON.stringify(body) });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(wrong);
  });

  test('nobody but the people of the page is known', async () => {
    expect(await statusOf('/api/wire?role=admin&place=server')).toBe(400);
    expect(await statusOf('/api/wire?role=member&place=elsewhere')).toBe(400);
  });
});

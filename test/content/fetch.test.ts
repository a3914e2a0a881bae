import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type ContentReaderOptions, createContentReader } from '../../src/content/create-content-reader.ts';
import { startServer, type WebServer } from '../support/web-server.ts';
import { problemLater } from './problem-of.ts';

const MEBIBYTE = 1024 * 1024;
const PROSE = 'The market hall opens again on Saturday, said the mayor, who had waited for it for two whole years.';
const PAGE = `<!doctype html><html lang="en"><head><title>The market hall</title></head><body><p>${PROSE}</p><p>${PROSE}</p></body></html>`;
const HTML = { 'content-type': 'text/html; charset=utf-8' };

const sendPage: RequestListener = (_, response) => response.writeHead(200, HTML).end(PAGE);
const readerFor = (server: WebServer, options: ContentReaderOptions = {}) =>
  createContentReader({ allowedHosts: [server.host], ...options });
const problemAt = (server: WebServer, path = '/', options: ContentReaderOptions = {}) =>
  problemLater(readerFor(server, options).fromUrl(server.origin + path));
const redirectTo =
  (location: (request: IncomingMessage) => string): RequestListener =>
  (request, response) =>
    response.writeHead(302, { location: location(request) }).end('moved');

describe('a page by its URL', () => {
  it('becomes the source of an article, with the place where it was found', async () => {
    const server = await startServer((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/new?a=1' }).end();
      else
        response.writeHead(200, { ...HTML, etag: '"7"', 'last-modified': 'Sat, 14 Mar 2026 08:00:00 GMT' }).end(PAGE);
    });
    const content = await readerFor(server).fromUrl(`${server.origin}/old#top`);
    const url = `${server.origin}/new?a=1`;
    expect(content).toEqual({
      source: `---\ntitle: The market hall\nsource: 127.0.0.1\nurl: ${url}\nlang: en\n---\n\n${PROSE}\n\n${PROSE}\n`,
      proposed: { title: 'The market hall', slug: 'the-market-hall', lang: 'en' },
      warnings: [{ code: 'address-differs', url }],
      origin: { kind: 'url', url, etag: '"7"', lastModified: 'Sat, 14 Mar 2026 08:00:00 GMT' },
    });
  });

  it.each([
    ['a letter with an accent', '"caf\u00e9"'],
    ['more than a header can hold', `"${'7'.repeat(2_000)}"`],
  ])('is fetched whole again where its validator has %s', async (_, etag) => {
    const server = await startServer((_, response) => response.writeHead(200, { ...HTML, etag }).end(PAGE));
    const reader = readerFor(server);
    expect((await reader.fromUrl(server.origin)).origin).toEqual({ kind: 'url', url: `${server.origin}/` });
    expect(await reader.refresh(server.origin, { etag })).toHaveProperty('proposed.title', 'The market hall');
  });

  it('is kept by the address that it gives as its own, and a warning says so', async () => {
    const server = await startServer((_, response) => {
      const canonical = '<link rel="canonical" href="https://elsewhere.example/hall">';
      response.writeHead(200, HTML).end(PAGE.replace('<title>', `${canonical}<title>`));
    });
    const { source, warnings } = await readerFor(server).fromUrl(server.origin);
    expect(source).toContain('\nurl: https://elsewhere.example/hall\n');
    expect(warnings).toEqual([{ code: 'address-differs', url: 'https://elsewhere.example/hall' }]);
  });

  it('has no warning where it is kept by the address that was given', async () => {
    const server = await startServer(sendPage);
    expect((await readerFor(server).fromUrl(` ${server.origin}/#top`)).warnings).toEqual([]);
  });

  it('says who asks, and which page has the text of a plain file', async () => {
    const agents: (string | undefined)[] = [];
    const server = await startServer((request, response) => {
      agents.push(request.headers['user-agent']);
      response.writeHead(200, { 'content-type': 'text/plain' }).end(`The hall\n\n${PROSE}`);
    });
    const { source } = await readerFor(server).fromUrl(`${server.origin}/hall.txt`);
    expect(source).toBe(`---\ntitle: The hall\nurl: ${server.origin}/hall.txt\nlang: en\n---\n\n${PROSE}\n`);
    expect(agents).toEqual([expect.stringMatching(/^Verbatim\/\d/u)]);
  });

  it.each([
    ['gzip', gzipSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
  ])('may come compressed with %s', async (coding, body) => {
    const server = await startServer((_, response) => {
      response.writeHead(200, { ...HTML, 'content-encoding': coding }).end(body);
    });
    expect((await readerFor(server).fromUrl(server.origin)).proposed.title).toBe('The market hall');
  });

  it('is decoded as its header says, though its markup says otherwise', async () => {
    const markup = PAGE.replace('<head>', '<head><meta charset="utf-8">').replaceAll('mayor', 'maire élue – « oui »');
    const bytes = Buffer.from(markup.replaceAll('–', '\u0096'), 'latin1');
    const server = await startServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=ISO-8859-1' }).end(bytes);
    });
    expect((await readerFor(server).fromUrl(server.origin)).source).toContain('maire élue – « oui »');
  });
});

describe('refreshing a page', () => {
  const send: RequestListener = (request, response) => {
    const isKnown = request.headers['if-none-match'] === '"7"' || request.headers['if-modified-since'] === 'then';
    if (isKnown) response.writeHead(304).end();
    else sendPage(request, response);
  };

  it('tells that it is unchanged, by either validator', async () => {
    const server = await startServer(send);
    const reader = readerFor(server);
    expect(await reader.refresh(server.origin, { etag: '"7"' })).toBe('unchanged');
    expect(await reader.refresh(server.origin, { lastModified: 'then' })).toBe('unchanged');
  });

  it('gives the page where it changed, or nothing is known of it', async () => {
    const server = await startServer(send);
    const reader = readerFor(server);
    expect(await reader.refresh(server.origin, { etag: '"6"' })).toHaveProperty('proposed.title', 'The market hall');
    expect(await reader.refresh(server.origin, {})).toHaveProperty('proposed.title', 'The market hall');
  });

  it('does not take 304 for an answer to a request without validators', async () => {
    const server = await startServer((_, response) => response.writeHead(304).end());
    expect(await problemAt(server)).toEqual({ code: 'http-status', status: 304, host: server.host });
  });
});

describe('addresses that are not public', () => {
  it.each(['127.0.0.1', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '0x7f.1', '2130706433', '0.0.0.0', 'localhost'])(
    'are refused before any connection: %s',
    async (host) => {
      const server = await startServer(sendPage);
      const problem = await problemLater(createContentReader().fromUrl(`http://${host}:${server.port}/`));
      expect(problem).toMatchObject({ code: 'forbidden-address' });
      expect(server.connections()).toBe(0);
    },
  );

  it.each(['127.0.0.1', '[::ffff:127.0.0.1]', 'localhost'])('are refused after a redirect: %s', async (host) => {
    const inner = await startServer(sendPage);
    const server = await startServer(redirectTo(() => `http://${host}:${inner.port}/`));
    expect(await problemAt(server)).toMatchObject({ code: 'forbidden-address' });
    expect(inner.connections()).toBe(0);
  });

  it('are refused by what a name resolves to when it is connected to', async () => {
    const server = await startServer(sendPage);
    const asked: string[] = [];
    const reader = createContentReader({
      lookup: (hostname, options, callback) => {
        asked.push(hostname);
        if (options.all) callback(null, [{ address: '127.0.0.1', family: 4 }]);
        else callback(null, '127.0.0.1', 4);
      },
    });
    const problem = await problemLater(reader.fromUrl(`http://rebinding.example:${server.port}/`));
    expect(problem).toEqual({ code: 'forbidden-address', host: `rebinding.example:${server.port}` });
    // Looked up once: there is no second answer that could differ from the one that was checked.
    expect(asked).toEqual(['rebinding.example']);
    expect(server.connections()).toBe(0);
  });

  it('are refused where only one of a name’s addresses is not public', async () => {
    const server = await startServer(sendPage);
    const reader = createContentReader({
      lookup: (_, __, callback) =>
        callback(null, [
          { address: '93.184.215.14', family: 4 },
          { address: '127.0.0.1', family: 4 },
        ]),
    });
    const problem = await problemLater(reader.fromUrl(`http://two.example:${server.port}/`));
    expect(problem).toEqual({ code: 'forbidden-address', host: `two.example:${server.port}` });
    expect(server.connections()).toBe(0);
  });

  it('may be allowed by the operator, for one port', async () => {
    const server = await startServer(sendPage);
    const other = await startServer(sendPage);
    expect((await readerFor(server).fromUrl(server.origin)).proposed.title).toBe('The market hall');
    expect(await problemLater(readerFor(server).fromUrl(other.origin))).toMatchObject({ code: 'forbidden-address' });
  });
});

describe('addresses that are none of a page', () => {
  const reader = createContentReader();

  it.each([
    '',
    'example.org',
    'ftp://example.org/a',
    'file:///etc/passwd',
    'data:text/html,x',
    `https://a.example/${'a'.repeat(2000)}`,
  ])('are refused: %.40s', async (url) => {
    expect(await problemLater(reader.fromUrl(url))).toEqual({ code: 'invalid-url' });
  });

  it('are those with a user name or password, also after a redirect', async () => {
    for (const credentials of ['ann', ':x', 'ann:x']) {
      const problem = await problemLater(reader.fromUrl(`https://${credentials}@example.org/`));
      expect(problem).toEqual({ code: 'url-with-credentials' });
    }
    const server = await startServer(redirectTo(({ headers }) => `http://ann@${headers.host}/`));
    expect(await problemAt(server)).toEqual({ code: 'url-with-credentials' });
  });

  it('are those of a file, after a redirect', async () => {
    const server = await startServer(redirectTo(() => 'file:///etc/passwd'));
    expect(await problemAt(server)).toEqual({ code: 'invalid-url' });
  });
});

describe('robots.txt', () => {
  it('is respected, for the bot by name or for all', async () => {
    const server = await startServer(
      sendPage,
      'User-agent: Verbatim\nDisallow: /private\n\nUser-agent: *\nDisallow: /',
    );
    expect(await problemAt(server, '/private/a')).toEqual({
      code: 'robots-refused',
      url: `${server.origin}/private/a`,
    });
    expect(await problemAt(server, '/open')).toBeUndefined();
    const closed = await startServer(sendPage, 'User-agent: *\nDisallow: /');
    expect(await problemAt(closed)).toMatchObject({ code: 'robots-refused' });
    expect([server.paths, closed.paths]).toEqual([['/open'], []]);
  });

  it('lets nothing be read where the server cannot give it', async () => {
    const server = await startServer(sendPage, 503);
    expect(await problemAt(server)).toMatchObject({ code: 'robots-refused' });
    expect(server.paths).toEqual([]);
  });

  it('is not read beyond 512 KiB', async () => {
    const server = await startServer(sendPage, `User-agent: *\n${'#'.repeat(MEBIBYTE)}`);
    expect(await problemAt(server)).toEqual({ code: 'too-large', maxBytes: MEBIBYTE / 2 });
    expect(server.paths).toEqual([]);
  });

  it('is asked before each hop', async () => {
    const closed = await startServer(sendPage, 'User-agent: *\nDisallow: /');
    const server = await startServer(redirectTo(() => closed.origin));
    expect(await problemAt(server, '/', { allowedHosts: [server.host, closed.host] })).toMatchObject({
      code: 'robots-refused',
    });
    expect(closed.paths).toEqual([]);
  });
});

describe('hostile servers', () => {
  const endless = (response: ServerResponse, chunk: Uint8Array) => {
    const send = () => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on('drain', send);
    send();
  };

  it('that redirect for ever are left after three redirects', async () => {
    const server = await startServer(redirectTo(({ url }) => `${url}a`));
    expect(await problemAt(server, '/a')).toEqual({ code: 'too-many-redirects', max: 3 });
    expect(server.paths).toEqual(['/a', '/aa', '/aaa', '/aaaa']);
  });

  it('that never answer are left when the time is over', async () => {
    const server = await startServer(() => undefined);
    expect(await problemAt(server, '/', { timeout: 300 })).toEqual({ code: 'timeout', seconds: 0.3 });
  });

  it('that send a body too slowly are left when the time is over', async () => {
    const server = await startServer((_, response) => {
      response.writeHead(200, HTML);
      const timer = setInterval(() => response.write('<p>'), 20);
      response.on('close', () => clearInterval(timer));
    });
    expect(await problemAt(server, '/', { timeout: 300 })).toEqual({ code: 'timeout', seconds: 0.3 });
  });

  it('that never end a body are left after 5 MiB', async () => {
    const server = await startServer((_, response) =>
      endless(response.writeHead(200, HTML), Buffer.alloc(65_536, 'a')),
    );
    expect(await problemAt(server)).toEqual({ code: 'too-large', maxBytes: 5 * MEBIBYTE });
  });

  it('that announce too large a body are not read', async () => {
    const server = await startServer((_, response) =>
      response.writeHead(200, { ...HTML, 'content-length': 6 * MEBIBYTE }).write('a'),
    );
    expect(await problemAt(server)).toEqual({ code: 'too-large', maxBytes: 5 * MEBIBYTE });
  });

  it.each([
    ['gzip', gzipSync(Buffer.alloc(10 * MEBIBYTE), { level: 1 })],
    ['br', brotliCompressSync(Buffer.alloc(10 * MEBIBYTE), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })],
  ])('that send a bomb of %s are left after 5 MiB', async (coding, bomb) => {
    const server = await startServer((_, response) =>
      response.writeHead(200, { ...HTML, 'content-encoding': coding }).end(bomb),
    );
    expect(bomb.length).toBeLessThan(MEBIBYTE);
    expect(await problemAt(server)).toEqual({ code: 'too-large', maxBytes: 5 * MEBIBYTE });
  });

  it.each(['gzip, gzip', 'zstd', 'gzip'])(
    'that send what is not in the coding they name are told: %s',
    async (coding) => {
      const server = await startServer((_, response) =>
        response.writeHead(200, { ...HTML, 'content-encoding': coding }).end(PAGE),
      );
      expect(await problemAt(server)).toEqual({ code: 'wrong-encoding', encoding: coding });
    },
  );

  it('that break off, refuse or fail are told apart', async () => {
    const server = await startServer(({ url }, response) => {
      if (url === '/missing') response.writeHead(404).end();
      else if (url === '/broken')
        response.writeHead(200, { ...HTML, 'content-length': 500 }).write('a', () => response.destroy());
      else response.destroy();
    });
    expect(await problemAt(server, '/missing')).toEqual({ code: 'http-status', status: 404, host: server.host });
    expect(await problemAt(server, '/broken')).toMatchObject({ code: 'unreachable', host: server.host });
    expect(await problemAt(server, '/')).toMatchObject({ code: 'unreachable', cause: 'UND_ERR_SOCKET' });
  });

  it('that send a picture are told its type', async () => {
    const server = await startServer((_, response) =>
      response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
    );
    expect(await problemAt(server)).toEqual({ code: 'unsupported-type', type: 'image/png' });
  });
});

describe('attachments', () => {
  const text = `The hall\n\n${PROSE}`;
  const sendText: RequestListener = (_, response) =>
    response.writeHead(200, { 'content-type': 'text/plain' }).end(text);
  const attachment = (server: WebServer, size = text.length, name = 'hall.txt') => ({
    url: `${server.origin}/1/2/${name}`,
    name,
    size,
  });

  it('are read from the hosts that attachments are on', async () => {
    const server = await startServer(sendText);
    const content = await createContentReader({ attachmentHosts: [server.host] }).fromAttachment(attachment(server));
    expect(content).toMatchObject({
      proposed: { title: 'The hall', slug: 'the-hall', lang: 'en' },
      origin: { kind: 'file', name: 'hall.txt' },
    });
  });

  it('are refused from any other host, allowed or not, before a request', async () => {
    const server = await startServer(sendText);
    expect(await problemLater(readerFor(server).fromAttachment(attachment(server)))).toEqual({
      code: 'foreign-attachment',
      host: server.host,
    });
    const url = 'https://cdn.discordapp.com.evil.example/a.txt';
    expect(await problemLater(createContentReader().fromAttachment({ url, name: 'a.txt', size: 1 }))).toMatchObject({
      code: 'foreign-attachment',
    });
    expect(server.connections()).toBe(0);
  });

  it('are not followed elsewhere', async () => {
    const server = await startServer(redirectTo(() => '/other.txt'));
    const reader = createContentReader({ attachmentHosts: [server.host] });
    expect(await problemLater(reader.fromAttachment(attachment(server)))).toEqual({
      code: 'http-status',
      status: 302,
      host: server.host,
    });
  });

  it('of more than 2 MiB are refused before they are read, and while they are', async () => {
    const server = await startServer((_, response) => response.end(Buffer.alloc(3 * MEBIBYTE, 'a')));
    const reader = createContentReader({ attachmentHosts: [server.host] });
    const tooLarge = { code: 'too-large', maxBytes: 2 * MEBIBYTE };
    expect(await problemLater(reader.fromAttachment(attachment(server, 3 * MEBIBYTE)))).toEqual(tooLarge);
    expect(server.connections()).toBe(0);
    expect(await problemLater(reader.fromAttachment(attachment(server, 10)))).toEqual(tooLarge);
  });

  it('whose name ends in something else are refused before a request', async () => {
    const server = await startServer(sendText);
    const reader = createContentReader({ attachmentHosts: [server.host] });
    expect(await problemLater(reader.fromAttachment(attachment(server, 10, 'hall.docx')))).toEqual({
      code: 'unsupported-type',
      type: 'docx',
    });
    expect(server.connections()).toBe(0);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openZip } from '../../src/content/archive/open-zip.ts';
import { readArchive } from '../../src/content/archive/read-archive.ts';
import { writeArchive } from '../../src/content/archive/write-archive.ts';
import { writeZip } from '../../src/content/archive/write-zip.ts';
import { createContentReader } from '../../src/content/create-content-reader.ts';
import { measure } from '../../src/library/parse-source.ts';
import { HARBOUR, MARSA, PORT, PUERTO } from '../support/articles.ts';
import { type Packed, zipOf } from '../support/zip.ts';
import { problemLater } from './problem-of.ts';

const MADE = new Date('2026-11-26T20:00:00Z');
const MEBIBYTE = 1024 * 1024;

const read = async (...files: readonly Packed[]) => readArchive(await zipOf(...files), 100);
const problem = (...files: readonly Packed[]) => problemLater(read(...files));
const exported = (slug: string, source: string) => ({ slug, title: slug, version: 1, ...measure(source), source });

/** What is kept of a text that somebody pastes; undefined where it is refused. */
function sourceOf(text: string): string | undefined {
  try {
    return createContentReader().fromText(text).source;
  } catch {
    return undefined;
  }
}

describe('what is zipped', () => {
  test('comes out as it went in, whatever the texts and their names are', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 });
    const name = fc.stringMatching(/^[a-z0-9é-]{1,20}$/).map((part) => `folder/${part}.md`);
    const texts = fc.array(fc.tuple(name, text), { maxLength: 5 }).map((pairs) => new Map(pairs));
    await fc.assert(
      fc.asyncProperty(texts, async (files) => {
        const opened = await openZip(await writeZip(files, MADE));
        const read = await Promise.all(
          opened.map(async (file) => [file.path, Buffer.from(await file.read()).toString()] as const),
        );
        expect(new Map(read)).toEqual(files);
      }),
      { numRuns: 12 },
    );
  });

  test('is the same zip whenever it is made of the same', async () => {
    const once = await writeArchive([exported('port', PORT)], MADE);
    expect(await writeArchive([exported('port', PORT)], MADE)).toEqual(once);
  });

  test('is refused, and never something else, once a byte of it is not as it was', async () => {
    const sources = { port: PORT, marsa: MARSA };
    const zip = await writeArchive(
      Object.entries(sources).map(([slug, source]) => exported(slug, source)),
      MADE,
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(zip.length - 1), fc.integer({ min: 1, max: 255 }), async (at, bits) => {
        const changed = Uint8Array.from(zip, (byte, index) => (index === at ? byte ^ bits : byte));
        const archive = await readArchive(changed, 100).catch((error: unknown) => error as Error);
        if (archive instanceof Error) expect(archive.name).toBe('ContentError');
        else for (const { source } of archive.articles) expect(Object.values(sources)).toContain(source);
      }),
      { numRuns: 40 },
    );
  });
});

describe('an export', () => {
  test('of any texts that were taken is read back as they are kept', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 });
    const kept = text.map(sourceOf).filter((source) => source !== undefined);
    await fc.assert(
      fc.asyncProperty(fc.array(kept, { minLength: 1, maxLength: 5 }), async (sources) => {
        const articles = sources.map((source, i) => exported(`a${i}`, source));
        const archive = await readArchive(await writeArchive(articles, MADE), 100);
        expect(archive.refused).toEqual([]);
        expect(archive.articles.map(({ source }) => source)).toEqual(sources);
      }),
      { numRuns: 15 },
    );
  });

  test('is read back with the same sources', async () => {
    const articles = [exported('harbour', HARBOUR), exported('port', PORT), exported('puerto', PUERTO)];
    const archive = await readArchive(await writeArchive(articles, MADE), 100);
    expect(archive).toEqual({
      articles: articles.map(({ slug, source }) => ({
        file: `${slug}.md`,
        slug,
        source,
        exportedSha256: measure(source).sha256,
      })),
      refused: [],
      ignored: [],
    });
  });

  test('has a manifest that tells what is in it', async () => {
    const articles = [{ ...exported('port', PORT), title: 'Le port', lang: 'fr', version: 3 } as const];
    const [manifest] = await openZip(await writeArchive(articles, MADE));
    expect(JSON.parse(Buffer.from((await manifest?.read()) ?? []).toString())).toEqual({
      format: 1,
      made: '2026-11-26T20:00:00.000Z',
      articles: [{ slug: 'port', title: 'Le port', lang: 'fr', version: 3, ...measure(PORT) }],
    });
  });

  test('tells what an article was, though its file was edited', async () => {
    const manifest = JSON.stringify({ format: 1, articles: [exported('port', PORT), exported('marsa', MARSA)] });
    const { articles } = await read(['manifest.json', manifest], ['port.md', `${PORT}\nFin.\n`], ['marsa.md', MARSA]);
    expect(articles.map(({ exportedSha256 }) => exportedSha256)).toEqual([measure(PORT).sha256, measure(MARSA).sha256]);
  });

  test.each([
    ['is no JSON', '{'],
    ['is something else', '{"name":"my app"}'],
    ['is no object', 'null'],
    ['has entries that are none', '{"format":1,"articles":[{"slug":"port"}]}'],
    ['is not UTF-8', Uint8Array.of(0xff)],
  ])('with a manifest that %s is refused', async (_, manifest) => {
    expect(await problem(['manifest.json', manifest], ['port.md', PORT])).toEqual({ code: 'manifest-invalid' });
  });

  test('of a newer version is refused', async () => {
    const manifest = JSON.stringify({ format: 2, articles: [] });
    const refused = await problem(['manifest.json', manifest], ['port.md', PORT]);
    expect(refused).toEqual({ code: 'manifest-newer', format: 2 });
  });
});

describe('a folder that somebody zipped', () => {
  test('needs no manifest, and its files no front matter', async () => {
    const { articles } = await read(
      ['my texts/', ''],
      ['my texts/Été 2026.md', 'Le marché rouvre samedi à Paris.\r\n'],
    );
    expect(articles).toMatchObject([{ slug: 'ete-2026', file: 'my texts/Été 2026.md', exportedSha256: undefined }]);
    expect(articles[0]?.source).toMatch(/^---\ntitle: Été 2026\nlang: fr\n---\n\nLe marché rouvre samedi à Paris\.\n$/);
  });

  test('may come from another program', async () => {
    // Made by Info-ZIP's `zip -r`.
    const zip = Buffer.from(
      [
        'UEsDBAoAAAAAANGoel0AAAAAAAAAAAAAAAACAAAAdC9QSwMECgAAAAAA0ah6XVhSZwQvAAAALwAAAA0AAAB0L1RoZSBwb3J0Lm1kLS0tCnRpdGxl',
        'OiBBCmxhbmc6IGVuCi0tLQpUaGUgaGFyYm91ciBpcyBvcGVuLgpQSwECHgMKAAAAAADRqHpdAAAAAAAAAAAAAAAAAgAAAAAAAAAAABAA7UEAAAAA',
        'dC9QSwECHgMKAAAAAADRqHpdWFJnBC8AAAAvAAAADQAAAAAAAAABAAAApIEgAAAAdC9UaGUgcG9ydC5tZFBLBQYAAAAAAgACAGsAAAB6AAAAAAA=',
      ].join(''),
      'base64',
    );
    const source = '---\ntitle: A\nlang: en\n---\nThe harbour is open.\n';
    expect(await readArchive(zip, 100)).toMatchObject({
      articles: [{ file: 't/The port.md', slug: 'the-port', source }],
    });
  });

  test('may hold other files, other zips too, which are told and not read', async () => {
    const inner = await zipOf(['marsa.md', MARSA]);
    const { articles, ignored } = await read(['port.md', PORT], ['photo.png', 'png'], ['inner.zip', inner]);
    expect(articles).toHaveLength(1);
    expect(ignored).toEqual(['photo.png', 'inner.zip']);
  });

  test('may hold what systems put there, which nobody is told of', async () => {
    const systems: Packed[] = [
      ['__MACOSX/._port.md', 'x'],
      ['.DS_Store', 'x'],
      ['.git/a.md', 'x'],
    ];
    expect(await read(['port.md', PORT], ...systems)).toMatchObject({ ignored: [], refused: [] });
  });

  test.each([
    ['that is not UTF-8', Buffer.from('---\ntitle: Été\n---\nTexte.\n', 'latin1'), 2, 'not-utf-8'],
    ['that is binary', Uint8Array.of(80, 10, 0), 2, 'zero-byte'],
    ['with a fault in its front matter', '---\ntitle: [\n---\nText.', 2, 'not-yaml'],
  ])('may hold an article %s: it is refused with its line, and the others are read', async (_, content, line, code) => {
    const { articles, refused } = await read(['bad.md', content], ['port.md', PORT]);
    expect(articles.map(({ slug }) => slug)).toEqual(['port']);
    expect(refused).toMatchObject([
      { file: 'bad.md', error: { problem: { code: 'front-matter', line, fault: { code } } } },
    ]);
  });

  test('may hold an empty article, which is refused', async () => {
    const { refused } = await read(['bad.md', ' \n']);
    expect(refused).toMatchObject([{ file: 'bad.md', error: { problem: { code: 'empty' } } }]);
  });
});

describe('a zip that is not to be trusted is refused as a whole', () => {
  test('from another host than Discord’s', async () => {
    const file = { url: 'https://example.org/articles.zip', name: 'articles.zip', size: 100 };
    const refused = await problemLater(createContentReader().fromZip(file, 100));
    expect(refused).toEqual({ code: 'foreign-attachment', host: 'example.org' });
  });

  test.each(['../x.md', 'a/../../x.md', '/etc/x.md', 'C:/x.md', 'C:x.md', '..\\x.md', 'a\\x.md', './x.md', 'a//x.md'])(
    'with the path %s',
    async (file) => {
      expect(await problem(['port.md', PORT], [file, PORT])).toEqual({ code: 'archive-unsafe-path', file });
    },
  );

  test('with a link', async () => {
    const link: Packed = ['x.md', '/etc/passwd', { unixMode: 0o120777 }];
    expect(await problem(['port.md', PORT], link)).toEqual({ code: 'archive-link', file: 'x.md' });
  });

  test.each([{ zipCrypto: true }, { zipCrypto: false }])('with an encrypted file: %o', async (how) => {
    const refused = await problem(['port.md', PORT, { password: 'secret', ...how }]);
    expect(refused).toEqual({ code: 'archive-encrypted', file: 'port.md' });
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['something else', Buffer.from(PORT)],
    ['the end of a zip', Buffer.from('PK\u0005\u0006')],
  ])('that is %s', async (_, bytes) => {
    expect(await problemLater(readArchive(bytes, 100))).toEqual({ code: 'archive-unreadable' });
  });

  test('that ends too soon', async () => {
    const zip = await zipOf(['port.md', PORT]);
    expect(await problemLater(readArchive(zip.subarray(0, -30), 100))).toEqual({ code: 'archive-unreadable' });
  });

  test('with a file whose checksum is wrong', async () => {
    const zip = await zipOf(['port.md', PORT, { level: 0 }]);
    const at = Buffer.from(zip).indexOf('Quarante');
    const changed = Uint8Array.from(zip, (byte, index) => (index === at ? 0x58 : byte));
    expect(await problemLater(readArchive(changed, 100))).toEqual({ code: 'archive-file-damaged', file: 'port.md' });
  });

  test('with a file that is packed in an unusual way', async () => {
    const zip = Buffer.from(await zipOf(['port.md', PORT]));
    zip.writeUInt16LE(14, zip.indexOf('PK\u0003\u0004') + 8);
    zip.writeUInt16LE(14, zip.indexOf('PK\u0001\u0002') + 10);
    expect(await problemLater(readArchive(zip, 100))).toEqual({ code: 'archive-file-damaged', file: 'port.md' });
  });

  test.each([
    ['no file', [['folder/', '']]],
    ['no article', [['photo.png', 'png']]],
    ['an article in a zip in it only', [['inner.zip', 'PK\u0003\u0004']]],
  ] as [string, Packed[]][])('with %s', async (_, files) => {
    expect(await problem(...files)).toEqual({ code: 'archive-empty' });
  });

  test('with two files of one slug', async () => {
    const refused = await problem(['a/port.md', PORT], ['b/Port.MD', MARSA]);
    expect(refused).toEqual({ code: 'archive-same-slug', slug: 'port', file: 'b/Port.MD', other: 'a/port.md' });
  });

  test('with more articles than a server may have', async () => {
    const files = Array.from({ length: 101 }, (_, i): Packed => [`port-${i}.md`, PORT]);
    expect(await problem(...files)).toEqual({ code: 'archive-too-many-articles', articles: 101, max: 100 });
  });
});

describe('a zip that unpacks to too much is refused before it does', () => {
  test('with very many files', async () => {
    // What the directory says of one file, many times over.
    const zip = Buffer.from(await zipOf(['port.md', PORT]));
    const [start, end] = [zip.indexOf('PK\u0001\u0002'), zip.indexOf('PK\u0005\u0006')];
    const directory = Buffer.concat(Array.from({ length: 1_001 }, () => zip.subarray(start, end)));
    const ending = Buffer.from(zip.subarray(end));
    ending.writeUInt16LE(1_001, 8);
    ending.writeUInt16LE(1_001, 10);
    ending.writeUInt32LE(directory.length, 12);
    const many = Buffer.concat([zip.subarray(0, start), directory, ending]);
    expect(await problemLater(readArchive(many, 100))).toEqual({ code: 'archive-too-many-files', max: 1_000 });
  });

  test('with a huge file, which says so', async () => {
    const refused = await problem(['port.md', PORT], ['huge.md', new Uint8Array(8 * MEBIBYTE)]);
    expect(refused).toEqual({ code: 'archive-file-too-large', file: 'huge.md', maxBytes: 2 * MEBIBYTE });
  });

  test('with a huge file that says it is small', async () => {
    const zip = Buffer.from(await zipOf(['huge.md', new Uint8Array(8 * MEBIBYTE)]));
    const size = Buffer.alloc(4);
    size.writeUInt32LE(8 * MEBIBYTE);
    for (let at = zip.indexOf(size); at >= 0; at = zip.indexOf(size)) zip.writeUInt32LE(100, at);
    expect(await problemLater(readArchive(zip, 100))).toEqual({ code: 'archive-file-damaged', file: 'huge.md' });
  });

  test('with many large files', async () => {
    const files = Array.from({ length: 9 }, (_, i): Packed => [`${i}.md`, new Uint8Array(2 * MEBIBYTE)]);
    expect(await problem(...files)).toEqual({ code: 'archive-unpacked-too-large', maxBytes: 16 * MEBIBYTE });
  });

  test('with files that share their bytes', async () => {
    // Both names in the directory point to the one file.
    const zip = Buffer.from(await zipOf(['a.md', PORT], ['b.md', PORT]));
    const [first, second] = [zip.indexOf('PK\u0001\u0002'), zip.lastIndexOf('PK\u0001\u0002')];
    zip.writeUInt32LE(zip.readUInt32LE(first + 42), second + 42);
    expect(await problemLater(readArchive(zip, 100))).toEqual({ code: 'archive-file-damaged', file: 'b.md' });
  });
});

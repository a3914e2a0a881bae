import { faults } from '../article-faults/en.ts';
import type { ContentTexts } from '../catalogue.ts';
import { codedText } from '../coded-text.ts';
import { formatNumber, plural } from '../format.ts';

const number = (value: number) => formatNumber('en', value);

export const content: ContentTexts = {
  problems: {
    empty: () => 'There is no text. Give a file, a page or a text with at least one sentence.',
    'too-large': ({ maxBytes }) => `It is larger than ${inUnits(maxBytes)}. Split it into several articles.`,
    binary: ({ format }) =>
      `It is ${format ? `a ${format} file` : 'binary data'}, not a text. Save its text as .md or .txt, in UTF-8.`,
    'unsupported-type': ({ type }) => `“${type}” cannot be read. Give a .md, .txt or .html file, or the URL of a page.`,
    'wrong-encoding': ({ encoding }) => `It cannot be decoded as ${encoding}. Save it as UTF-8.`,
    'front-matter': ({ line, fault }) => `Line ${line}: ${codedText(faults, fault)}`,
    'too-many-passages': ({ passages, max }) =>
      `It has ${number(passages)} passages, more than ${number(max)}. Split it into several articles.`,
    'passage-too-long': ({ line, characters, max }) =>
      `The paragraph at line ${line} has ${number(characters)} characters, more than ${number(max)}. Put blank lines between paragraphs.`,
    'page-too-complex': () => 'The page has too many elements, or nests them too deeply. Copy its text instead.',
    'no-article': () => 'There is no article on the page. Give the URL of the article itself, or copy its text.',
    'invalid-url': () => 'That is no address of a page. It begins with http:// or https://.',
    'url-with-credentials': () => 'The URL holds a user name or a password. Give it without them.',
    'forbidden-address': ({ host }) =>
      `${host} is not on the public internet. The bot’s owner can allow it (FETCH_ALLOWED_HOSTS).`,
    'foreign-attachment': ({ host }) => `The attachment is on ${host}, which is not Discord’s. Upload the file.`,
    'robots-refused': ({ url }) => `The site does not let programs read ${url} (robots.txt). Copy its text instead.`,
    'too-many-redirects': ({ max }) =>
      `The page redirects more than ${number(max)} times. Give the URL at which it ends.`,
    'http-status': ({ status, host }) => `${host} answered with status ${status}. Check the URL, or try again later.`,
    unreachable: ({ host, cause }) => `${host} cannot be reached (${cause}). Check the URL, or try again later.`,
    timeout: ({ seconds }) => `The page did not come within ${seconds} s. Try again later, or copy its text.`,
    'archive-unreadable': () => 'That is no zip, or a damaged one. Make it anew.',
    'archive-file-damaged': ({ file }) =>
      `${file} in the zip cannot be unpacked: it is damaged, or packed in an unusual way. Make the zip anew.`,
    'archive-unsafe-path': ({ file }) =>
      `The zip holds the path ${file}, which may lead out of it. Nothing of such a zip is read.`,
    'archive-encrypted': ({ file }) => `${file} in the zip is encrypted. Make the zip without a password.`,
    'archive-link': ({ file }) => `${file} in the zip is a link to another file. Put the file itself in its place.`,
    'archive-too-many-files': ({ max }) =>
      `The zip holds more than ${number(max)} files and folders. Leave out all but the articles.`,
    'archive-too-large': ({ maxBytes }) => `The zip is larger than ${inUnits(maxBytes)}. Split it into several.`,
    'archive-file-too-large': ({ file, maxBytes }) =>
      `${file} in the zip unpacks to more than ${inUnits(maxBytes)}. Split it into several articles.`,
    'archive-unpacked-too-large': ({ maxBytes }) =>
      `The zip unpacks to more than ${inUnits(maxBytes)}. Split it into several.`,
    'archive-empty': () => 'There is no article in the zip. Articles are its .md files.',
    'archive-too-many-articles': ({ articles, max }) =>
      `The zip holds ${number(articles)} articles, and a server can have ${number(max)}. Leave some out.`,
    'archive-same-slug': ({ slug, file, other }) =>
      `${other} and ${file} in the zip would both be the article ${slug}. Rename one of them.`,
    'manifest-invalid': () =>
      'The manifest.json in the zip is not that of an export. Take it out: the articles can be read without it.',
    'manifest-newer': ({ format }) =>
      `The zip was exported by a newer version of the bot (format ${format}). Update the bot, or take manifest.json out.`,
  },
  faults,
  warnings: {
    'very-short': ({ words }) => `The text is very short: ${plural('en', words, { one: '# word', other: '# words' })}.`,
    'huge-passage': ({ passage, characters }) =>
      `Passage ${passage} has ${number(characters)} characters. Blank lines between paragraphs make shorter answers.`,
    'unknown-language': () => 'The language cannot be told. Say which it is: fr, en, es or ar.',
    'language-differs': ({ declared }) => `The page says that its language is “${declared}”, but reads as another.`,
    'address-differs': ({ url }) => `The address that is kept is not the one given: ${url}`,
    'encoding-guessed': ({ encoding }) => `The encoding was guessed (${encoding}). Check letters with accents.`,
  },
};

function inUnits(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${number(bytes / 1024 / 1024)} MiB` : `${number(bytes / 1024)} KiB`;
}

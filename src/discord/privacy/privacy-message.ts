import { ButtonStyle } from 'discord.js';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { questionLine } from '../answer/shown-question.ts';
import { privacyCancelId, privacyDeleteId } from '../component-ids.ts';
import { escapeLine } from '../markdown/markdown.ts';
import { shorten } from '../markdown/shorten.ts';
import { button, COLOURS, type Message, message, moment, row, small, text } from '../message.ts';
import { countsOf, type HeldAbout, type HeldCounts } from './held.ts';

/** Of each kind, the latest; escaped, they fit in a message, and the rest is in the export. */
const MAX_SHOWN = 5;
const MAX_NOTE = 80;

/** @param keepsQuestions whether the server does */
export function heldMessage(held: HeldAbout, keepsQuestions: boolean, catalogue: Catalogue): Message {
  const { privacy } = catalogue;
  const until = held.cooldownUntil;
  const cooldown = until === undefined ? privacy.noCooldown : privacy.cooldown(moment(until));
  const [votes, versions, questions, previews] = factsOf(countsOf(held), catalogue);
  const lines = [
    `### ${privacy.title}`,
    `- ${votes}`,
    `- ${versions}`,
    ...latest(held.versions, (version) => versionLine(version, catalogue), catalogue),
    `- ${questions}`,
    ...latest(held.questions, ({ question }) => questionLine(question), catalogue),
    `- ${previews}`,
    ...latest(held.previews, ({ slug }) => slug, catalogue),
    `- ${cooldown}`,
  ];
  return message([text(lines.join('\n')), ...(keepsQuestions ? [text(small(privacy.keepsQuestions))] : [])]);
}

export function confirmMessage(held: HeldAbout, catalogue: Catalogue): Message {
  const { privacy, library } = catalogue;
  const facts = listOf(countsOf(held), catalogue);
  return message(
    [
      text(`### ${privacy.confirm}\n${facts}\n${privacy.consequences}`),
      row(
        button(privacyDeleteId.encode(), privacy.delete, ButtonStyle.Danger),
        button(privacyCancelId.encode(), library.cancel),
      ),
    ],
    COLOURS.failure,
  );
}

export const deletedMessage = (deleted: HeldCounts, catalogue: Catalogue): Message =>
  message([text(`${catalogue.privacy.deleted}\n${listOf(deleted, catalogue)}`)], COLOURS.success);

const listOf = (counts: HeldCounts, catalogue: Catalogue) =>
  factsOf(counts, catalogue)
    .map((fact) => `- ${fact}`)
    .join('\n');

const factsOf = ({ votes, versions, questions, previews }: HeldCounts, { privacy }: Catalogue) =>
  [privacy.votes(votes), privacy.versions(versions), privacy.questions(questions), privacy.previews(previews)] as const;

/** The latest of a list, as lines under its own; how many more there are. */
function latest<T>(items: readonly T[], lineOf: (item: T) => string, { reload }: Catalogue): string[] {
  const rest = items.length - MAX_SHOWN;
  const lines = items.slice(-MAX_SHOWN).map((item) => `  - ${lineOf(item)}`);
  return rest > 0 ? [...lines, `  - ${reload.others(rest)}`] : lines;
}

function versionLine({ slug, number, kind, at, note }: HeldAbout['versions'][number], { library }: Catalogue): string {
  const why = note === undefined ? [] : [escapeLine(shorten(note, MAX_NOTE))];
  return [slug, library.version(number), library.kinds[kind], moment(at), ...why].join(' · ');
}

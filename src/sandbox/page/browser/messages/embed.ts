import type { APIEmbed } from 'discord-api-types/payloads/v10';
import type { Context } from '../context.ts';
import { renderMarkdown } from '../markdown/render-markdown.ts';
import { h } from '../ui/dom.ts';
import { media } from './media.ts';

export function renderEmbed(embed: APIEmbed, context: Context): HTMLElement {
  const { title, description, fields = [], footer, author, image, thumbnail, color } = embed;
  const element = h(
    'div',
    { class: 'embed' },
    author && h('div', { class: 'embed-author' }, author.name),
    title !== undefined && h('div', { class: 'embed-title' }, renderMarkdown(title, context)),
    description !== undefined && renderMarkdown(description, context),
    h(
      'div',
      { class: 'embed-fields' },
      ...fields.map(({ name, value, inline }) =>
        h(
          'div',
          { class: inline ? 'inline' : 'whole' },
          h('strong', {}, renderMarkdown(name, context)),
          renderMarkdown(value, context),
        ),
      ),
    ),
    thumbnail && media({ media: thumbnail, isThumbnail: true }, context),
    image && media({ media: image }, context),
    footer && h('small', { class: 'embed-footer' }, footer.text),
  );
  if (color !== undefined) element.style.setProperty('--accent', `#${color.toString(16).padStart(6, '0')}`);
  return element;
}

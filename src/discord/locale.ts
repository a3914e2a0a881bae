import type { Interaction } from 'discord.js';
import type { Catalogue } from '../i18n/catalogue.ts';
import { CATALOGUES } from '../i18n/catalogues.ts';
import { detectLanguage, LANGUAGES, type Language } from '../text/language.ts';

/** The texts for what one person sees, and for what everybody in the channel sees. */
export interface Catalogues {
  readonly private: Catalogue;
  readonly public: Catalogue;
}

/**
 * Private replies follow the person's Discord language and public ones the server's. Discord has no Arabic, so a person who
 * writes Arabic, or presses an Arabic button, gets Arabic.
 * @param chosen the language that the server's moderators have chosen for what is public
 */
export function cataloguesFor(interaction: Interaction, chosen?: Language): Catalogues {
  const isArabic = detectLanguage(writtenIn(interaction)) === 'ar';
  const followed = (locale: string) => (isArabic ? CATALOGUES.ar : catalogueOf(locale));
  return {
    private: followed(interaction.locale),
    public: chosen ? CATALOGUES[chosen] : followed(interaction.guildLocale ?? interaction.locale),
  };
}

/** The catalogue of a Discord locale, such as `es-419`; English where there is none. */
export function catalogueOf(locale: string): Catalogue {
  const lang = LANGUAGES.find((language) => locale.split('-')[0] === language);
  return CATALOGUES[lang ?? 'en'];
}

/** What the person wrote or pressed, as far as it shows a language. */
function writtenIn(interaction: Interaction): string {
  if (interaction.isChatInputCommand() || interaction.isAutocomplete()) {
    const { options } = interaction;
    return options.getString('question') ?? options.getString('focus') ?? '';
  }
  if (interaction.isMessageContextMenuCommand()) return interaction.targetMessage.content;
  if (!interaction.isMessageComponent()) return '';
  // Discord sends the message along, but nothing warrants that the component is still in it.
  const component: object = interaction.component ?? {};
  const shown = 'label' in component ? component.label : 'placeholder' in component ? component.placeholder : '';
  return String(shown ?? '');
}

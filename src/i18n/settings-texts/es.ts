import type { SettingsTexts } from '../moderator-texts.ts';

export const settings: SettingsTexts = {
  title: 'Ajustes de este servidor',
  intro: 'Cada elección vale al instante, para todo el mundo aquí.',
  names: {
    answerLanguage: 'Idioma de las respuestas públicas',
    defaultArticle: 'Artículo al que se pregunta si no se indica ninguno',
    channels: 'Canales donde respondo',
    logChannel: 'Canal donde se anuncian los cambios',
    cooldownSeconds: 'Espera entre las preguntas de una persona',
    keepsQuestions: 'Las preguntas sin respuesta se guardan para el informe',
  },
  unset: {
    answerLanguage: 'El del servidor en Discord',
    defaultArticle: 'Todos',
    channels: 'Todos los canales',
    logChannel: 'Ninguno',
    cooldownSeconds: 'La que eligió el responsable del bot',
  },
  hints: {
    channels: 'Un hilo cuenta como su canal. Los comandos de moderación funcionan en todos.',
    cooldownSeconds: 'Las primeras pueden hacerse seguidas.',
  },
  notServed: (slug) => `${slug} ya no está en servicio: se pregunta a todos los artículos.`,
  moreArticles: (command) => `Los demás artículos se eligen con la opción de \`/${command}\`.`,
  channelGone: 'Un canal elegido aquí ya no existe.',
  keepsQuestions: { yes: 'sí', no: 'no' },
  keep: 'Guardarlas',
  dontKeep: 'No guardarlas',
  deleteAll: 'Borrarlo todo…',
  form: {
    title: 'Borrarlo todo',
    warning:
      'Los artículos de este servidor con todas sus versiones, sus ajustes y todo lo demás que guardo de él se borrarán para siempre. Los archivos del responsable del bot se quedan.',
    name: 'Escribe el nombre del servidor',
  },
  deleted: 'Todo lo que guardaba de este servidor está borrado.',
};

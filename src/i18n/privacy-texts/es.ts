import type { PrivacyTexts } from '../catalogue.ts';
import { plural } from '../format.ts';

const count = (value: number, one: string, other: string) => plural('es', value, { one, other });

export const privacy: PrivacyTexts = {
  title: 'Lo que se guarda sobre ti',
  votes: (votes) =>
    `${count(votes, '# voto', '# votos')} sobre respuestas, con un código que representa tu identificador`,
  versions: (versions) =>
    `${count(versions, '# versión', '# versiones')} de artículos con tu identificador: lo que cambiaste como moderador`,
  questions: (questions) => `${count(questions, '# pregunta', '# preguntas')} de los últimos cinco minutos, en memoria`,
  previews: (previews) =>
    `${count(previews, '# artículo', '# artículos')} por confirmar, en memoria durante 15 minutos`,
  cooldown: (when) => `la frecuencia de tus preguntas, aquí y en otros sitios, en memoria hasta el ${when}`,
  noCooldown: 'nada sobre la frecuencia de tus preguntas',
  keepsQuestions:
    'Este servidor guarda las preguntas que quedaron sin respuesta o recibieron un 👎, pero no quién las hizo: nadie puede saber cuáles son tuyas.',
  exported: 'Lo que se guarda sobre ti:',
  confirm: '¿Borrar lo que se guarda sobre ti?',
  consequences:
    'Se borran tus votos y lo que está en memoria, y tu identificador en el historial de los artículos; las versiones quedan, con sus motivos. No se puede deshacer. La frecuencia de tus preguntas se olvida por sí sola. Las copias de seguridad anteriores aún lo contienen todo.',
  delete: 'Borrar',
  deleted: 'Se ha borrado:',
  kept: 'Cancelado: no se ha borrado nada.',
  deletedAuthor: 'alguien cuyo identificador se borró',
};

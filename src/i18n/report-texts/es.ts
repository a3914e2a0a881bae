import { formatNumber, plural } from '../format.ts';
import type { ReportTexts } from '../moderator-texts.ts';

const count = (value: number, one: string, other: string) => plural('es', value, { one, other });

export const report: ReportTexts = {
  title: (questions) => `Preguntado en vano: ${count(questions, '# pregunta', '# preguntas')}`,
  none: 'No se ha preguntado nada en vano: ninguna pregunta sin respuesta y ningún 👎.',
  times: (times) => count(times, '# vez', '# veces'),
  last: (when) => `la última, ${when}`,
  unanswered: (times) => `sin respuesta: ${formatNumber('es', times)}`,
  downvotes: (votes) => `👎 ${formatNumber('es', votes)}`,
  wordings: (wordings) => count(wordings, '# formulación', '# formulaciones'),
  closest: 'Pasajes más cercanos',
  done: 'Resuelta',
  download: 'Exportar en CSV',
  downloaded: 'Lo que se ha preguntado en vano, una formulación por línea:',
  nowAnswered: 'Los artículos ya responden a esto:',
  nothingClose: 'Ningún pasaje se le acerca.',
  columns: {
    group: 'Grupo',
    question: 'Pregunta',
    unanswered: 'Sin respuesta',
    downvotes: '👎',
    last: 'Última (UTC)',
  },
};

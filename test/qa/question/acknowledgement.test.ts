import { describe, expect, test } from 'vitest';
import { isAcknowledgement } from '../../../src/qa/question/acknowledgement.ts';

describe('thanks, agreement and emoji are an acknowledgement', () => {
  test.each([
    'merci !',
    'Merci beaucoup, c’est très clair.',
    'd’accord',
    'ok',
    'OK, parfait !',
    'thanks a lot!',
    'Thank you so much',
    'no',
    'no thanks',
    'Non merci !',
    'Non.',
    'no, gracias',
    'لا شكرا',
    'لا',
    '¡Muchas gracias!',
    'sí',
    'شكرا جزيلا',
    'شكرًا!',
    '👍',
    '!',
  ])('%s', (text) => {
    expect(isAcknowledgement(text)).toBe(true);
  });
});

describe('what may be a question is none', () => {
  test.each([
    '',
    'ok?',
    'merci ?',
    '?',
    'aide',
    'help',
    'respuesta',
    'l’accord',
    'acuerdo',
    'Nice',
    'Quarante bateaux',
    'merci de me dire qui a ouvert le port',
    'no harbour',
    'no answer',
    'that is no help',
    'no help at all',
    'thanks for no answer',
    'non réponse',
    'لا على الإجابة',
    'Bien public',
    'the good harbour',
    'bonjour',
    'لا ميناء',
  ])('%s', (text) => {
    expect(isAcknowledgement(text)).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUESTION_TYPES, questionType } from '../../../src/qa/question/question-type.ts';
import { LANGUAGES, type Language } from '../../../src/text/language.ts';
import { createAnalyzer } from '../../../src/text/terms.ts';
import { anyCharacter } from '../../support/any-character.ts';

const analyzers = Object.fromEntries(LANGUAGES.map((lang) => [lang, createAnalyzer(lang)])) as Record<
  Language,
  ReturnType<typeof createAnalyzer>
>;

function read(lang: Language, text: string) {
  const terms = analyzers[lang](text);
  const { type, asking, head, isTypeNoun } = questionType(terms, text, lang);
  return { type, asking: terms[asking]?.word, head: terms[head]?.word, isTypeNoun };
}

/** As people type in a chat. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();

describe('the type of a question', () => {
  it.each([
    ['fr', 'who', 'Qui a dessiné cette fontaine ?'],
    ['fr', 'who', 'Qui est le maire de Lyon ?'],
    ['fr', 'what', 'Le maire s’est élevé contre quoi ?'],
    ['fr', 'what', 'De quoi les deux pays sont-ils convaincus ?'],
    ['fr', 'what', 'De quoi ont-ils causé ?'],
    ['fr', 'other', 'Il y a des barques qui ont coulé ?'],
    ['fr', 'who', 'Le pont qui l’a repeint ?'],
    ['es', 'who', 'Cuando llegó el tren, ¿quién gritó?'],
    ['fr', 'when', 'Quand le phare a-t-il été allumé ?'],
    ['fr', 'when', 'Depuis quand le marché est-il fermé ?'],
    ['fr', 'when', 'En quelle année le pont fut-il repeint ?'],
    ['fr', 'where', 'Où dort le chat du voisin ?'],
    ['fr', 'where', 'Le sel de cette soupe vient d’où ?'],
    ['fr', 'where', 'le chat du voisin dort ou ?'],
    ['fr', 'quantity', 'Combien de marches compte l’escalier ?'],
    ['fr', 'quantity', 'Quelle est la hauteur du clocher ?'],
    ['fr', 'why', 'Pourquoi le train a-t-il du retard ?'],
    ['fr', 'why', 'Pour quelle raison le musée a-t-il fermé ?'],
    ['fr', 'how', 'Comment le vitrail a-t-il été réparé ?'],
    ['fr', 'definition', 'Qu’est-ce qu’un beffroi ?'],
    ['fr', 'definition', 'Que veut dire « palimpseste » ?'],
    ['fr', 'name', 'Comment s’appelle le gardien ?'],
    ['fr', 'thing', 'Quelle équipe joue ce soir ?'],
    ['fr', 'thing', 'Quel journal lit le facteur ?'],
    ['fr', 'when', 'À quelle heure ouvre le marché ?'],
    ['fr', 'what', 'Que mange le hérisson ?'],
    ['fr', 'what', 'Qu’est-ce qui brille ?'],
    ['fr', 'other', 'Le facteur est-il passé ?'],
    ['fr', 'other', 'Le maire est-il passé ?'],
    ['fr', 'what', 'Est-ce que le maire dort ?'],
    ['fr', 'what', 'Qu’est-ce que le maire a bu ?'],
    ['fr', 'when', 'C’est quoi la date du bal ?'],
    ['fr', 'who', 'le maire de la ville ?'],
    ['en', 'other', 'Was the king asleep?'],
    ['ar', 'other', 'هل نام الملك؟'],
    ['ar', 'other', 'وهل نام الملك؟'],
    ['en', 'other', 'Isn’t the king asleep?'],
    ['en', 'other', 'Must the king sleep?'],
    ['en', 'who', 'Who painted the fence?'],
    ['en', 'when', 'When does the ferry leave?'],
    ['en', 'when', 'In what year did the mill close?'],
    ['en', 'where', 'Where do the herons nest?'],
    ['en', 'quantity', 'How many steps does the tower have?'],
    ['en', 'quantity', 'What percentage of the bread was burnt?'],
    ['en', 'why', 'Why was the bell silent?'],
    ['en', 'why', 'What was the reason for the delay?'],
    ['en', 'how', 'How did the cat get in?'],
    ['en', 'definition', 'What does "ferrule" mean?'],
    ['en', 'name', 'What is the lighthouse called?'],
    ['en', 'who', 'Which king slept here?'],
    ['en', 'thing', 'Which boat sank?'],
    ['en', 'where', 'Which French city burned?'],
    ['en', 'what', 'What does the king plan to do?'],
    ['en', 'quantity', 'What’s the king’s salary?'],
    ['es', 'quantity', '¿Cuál es el sueldo del rey?'],
    ['ar', 'quantity', 'ما هي ميزانية الملك؟'],
    ['en', 'thing', 'What kind of boat sank?'],
    ['es', 'thing', '¿Qué tipo de barco se hundió?'],
    ['en', 'what', 'When the tide rises, what is in the mud?'],
    ['en', 'who', 'The ferry is slow when compared to whom?'],
    ['en', 'when', 'When was the man who paints the fence born?'],
    ['en', 'what', 'What is in the box?'],
    ['en', 'other', 'Is the bakery open?'],
    ['fr', 'how', 'Comment appeler le gardien ?'],
    ['fr', 'where', 'Dans quelle ville est le phare ?'],
    ['en', 'what', 'What was recalled by the baker?'],
    ['ar', 'how', 'كيف تشكل رأي عام ضد الحرب؟'],
    ['es', 'who', '¿Quién pintó la cerca?'],
    ['es', 'when', '¿Cuándo sale el tren?'],
    ['es', 'when', '¿En qué año cerró el molino?'],
    ['es', 'where', '¿Dónde anidan las garzas?'],
    ['es', 'quantity', '¿Cuántos peldaños tiene la torre?'],
    ['es', 'why', '¿Por qué calló la campana?'],
    ['es', 'how', '¿Cómo entró el gato?'],
    ['es', 'definition', '¿Qué significa «alféizar»?'],
    ['es', 'name', '¿Cómo se llama el farero?'],
    ['es', 'thing', '¿Qué barco se hundió?'],
    ['es', 'what', '¿Qué es lo que brilla?'],
    ['es', 'other', '¿Está abierta la panadería?'],
    ['ar', 'who', 'من رسم هذه اللوحة؟'],
    ['ar', 'when', 'متى يغادر القطار؟'],
    ['ar', 'when', 'في أي عام أغلقت الطاحونة؟'],
    ['ar', 'where', 'أين ينام القط؟'],
    ['ar', 'where', 'من أين جاء القط؟'],
    ['ar', 'where', 'من أي بلد جاء الحارس؟'],
    ['ar', 'quantity', 'كم عدد درجات السلم؟'],
    ['ar', 'why', 'لماذا تأخر القطار؟'],
    ['ar', 'how', 'كيف دخل القط؟'],
    ['ar', 'definition', 'ماذا يعني هذا الرمز؟'],
    ['ar', 'name', 'ما اسم الحارس؟'],
    ['ar', 'thing', 'أي قارب غرق؟'],
  ] as const)('in %s is "%s": %s', (lang, type, text) => {
    expect(read(lang, text).type).toBe(type);
    expect(read(lang, plain(text)).type).toBe(type);
  });

  it.each([
    ['fr', 'Le maire préfère-t-il le thé ou le café ?', undefined],
    ['fr', 'Le maire sait-il que le pont est fermé ?', undefined],
    ['ar', 'هل جاء الحارس من المدينة؟', undefined],
    ['en', 'What was the fence made of when it was built?', 'what'],
  ] as const)('is not told by a conjunction or preposition, in %s: %s', (lang, text, asking) => {
    expect(read(lang, text).asking).toBe(asking);
  });

  it('is a definition where only a name is given, which its capitals tell', () => {
    expect(read('fr', 'Qui est Marie Curie ?').type).toBe('definition');
    expect(read('en', 'Who was Ada Lovelace?').type).toBe('definition');
    expect(read('fr', 'Qui est le maire ?').type).toBe('who');
  });

  it('comes with the head noun, behind its adjectives', () => {
    expect(read('fr', 'Quelle est la principale cause du retard ?')).toMatchObject({ type: 'why', head: 'cause' });
    expect(read('en', 'What are the two largest cities?')).toMatchObject({ type: 'where', head: 'cities' });
  });

  it('comes with the head noun, which may only say the type', () => {
    expect(read('fr', 'En quelle année le pont fut-il repeint ?')).toMatchObject({ head: 'annee', isTypeNoun: true });
    expect(read('fr', 'Quel événement a réuni les maires ?')).toMatchObject({ type: 'thing', isTypeNoun: true });
    expect(read('en', 'Which topics did they discuss?')).toMatchObject({ type: 'thing', isTypeNoun: true });
    expect(read('ar', 'ما الموضوع الذي ناقشه العمدتان؟')).toMatchObject({ type: 'thing', isTypeNoun: true });
    expect(read('fr', 'Quelle équipe joue ce soir ?')).toMatchObject({ head: 'equipe', isTypeNoun: false });
    expect(read('en', 'What is the name of the cat?')).toMatchObject({ head: 'name', isTypeNoun: true });
    expect(read('en', 'Who painted the fence?')).toMatchObject({ asking: 'who', head: 'painted', isTypeNoun: false });
    expect(read('es', '¿Cuál es la capital?')).toMatchObject({ asking: 'cual', head: 'capital', isTypeNoun: true });
  });

  it('is "other", and nothing is found, without words', () => {
    expect(questionType([], '?', 'fr')).toEqual({
      type: 'other',
      asking: -1,
      head: -1,
      isTypeNoun: false,
      isIdentity: false,
    });
  });

  it.each([
    ['fr', 'Quelle est la capitale du pays ?', true],
    ['fr', 'c est quoi le prix du pain', true],
    ['en', 'What’s the price of bread?', true],
    ['es', '¿Quién es el alcalde?', true],
    ['ar', 'ما هي عاصمة البلد؟', true],
    ['fr', 'Qui a repeint la grille ?', false],
    ['en', 'Which team won the cup?', false],
  ] as const)('in %s, asks who or what something is: %s (%s)', (lang, question, isIdentity) => {
    expect(questionType(analyzers[lang](question), question, lang).isIdentity).toBe(isIdentity);
  });

  it('is found in any text', () => {
    const anyText = fc.oneof(fc.string({ unit: anyCharacter }), fc.lorem());
    fc.assert(
      fc.property(anyText, fc.constantFrom(...LANGUAGES), (text, lang) => {
        const terms = analyzers[lang](text);
        const { type, asking, head } = questionType(terms, text, lang);
        expect(QUESTION_TYPES).toContain(type);
        for (const place of [asking, head]) {
          expect(place).toBeGreaterThanOrEqual(-1);
          expect(place).toBeLessThan(terms.length);
        }
      }),
    );
  });
});

import type { Language } from './language.ts';

/**
 * The most frequent grammatical words of each language, lower case, elided forms with their apostrophe. They tell the
 * language of a text and, with a capital, that a sentence begins. Not a list of stop words: too short, on purpose.
 */
export const FUNCTION_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: words(`
    le la les l' un une des du de d' au aux à ce cet cette ces c' ça mon ton son sa ses leur leurs notre nos votre vos
    je j' tu il elle on nous vous ils elles se s' lui y en ne n' pas plus que qu' qui quoi dont où quel quelle quels
    quelles lequel laquelle comment pourquoi combien quand lorsque lorsqu' si et ou mais donc car ni or puis ainsi alors
    dans par pour sur sous avec sans vers chez entre depuis pendant avant après selon contre malgré comme aussi très
    est sont était étaient été être a ont avait avaient fut furent fait peut doit tout toute tous toutes même cela
    celui celle ceux celles aujourd'hui cependant toutefois enfin ensuite parmi dès jusqu' quelque quelques plusieurs
    certains certaines autre autres chaque chacun chacune aucun aucune`),
  en: words(`
    the a an this that these those my your his her its our their i you he she it we they him them me us who whom whose
    which what where when why how if and or but so because although though while since until of in on at by for from
    with without about into through during before after above below between under over against to as than then there
    here not no nor is are was were be been being has have had do does did can could would should must also however
    moreover therefore thus some many most few all each every both other another such only according despite among
    within`),
  es: words(`
    el la los las un una unos unas lo al del de a este esta estos estas ese esa esos esas aquel aquella esto eso su sus
    mi mis tu tus nuestro nuestra yo tú él ella ello nosotros ellos ellas usted ustedes se le les nos que qué quien
    quién quienes quiénes cual cuál cuáles cuyo donde dónde cuando cuándo cómo como cuánto cuántos cuánta cuántas
    cuanto cuantos cuanta cuantas por
    para con sin sobre entre desde hasta hacia durante según contra ante bajo tras en y e o u ni pero sino porque
    aunque mientras si no más muy también es son era eran fue fueron ser sido está están ha han había habían hay tiene
    puede hace todo toda todos todas otro otra otros otras cada algunos algunas muchos muchas además así sin embargo
    entonces luego después antes`),
  ar: words(`
    في من إلى على عن مع أن إن أنه إنه أنها إنها التي الذي الذين هذا هذه ذلك تلك هو هي هم كان كانت كما ما ماذا متى أين
    كيف لماذا كم هل أي أية قد لقد لم لن لا بعد قبل بين خلال حتى حيث عند عندما منذ كل بعض غير أو ثم بل لكن إذا لأن
    وقد وفي ومن وكان وكانت وهو وهي كما أيضا أيضاً عليه عليها فيها فيه به بها له لها منها منه وقال وأضاف`),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

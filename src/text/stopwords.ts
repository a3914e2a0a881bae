import type { Language } from './language.ts';
import { wordSet } from './word-list.ts';

/**
 * Words that say nothing of what a text is about: articles, pronouns, prepositions, auxiliaries, and the words a question
 * is asked with. Folded; clitics as the tokenizer leaves them (`l`, `qu`).
 */
export const STOP_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: wordSet(`
    a ai aie aient ait alors apres as au aucun aucune aujourd aura aurait auraient auront aussi autre autres aux avait
    avaient avant avec avez avoir avons ayant beaucoup bien c ca car ce ceci cela celle celles celui cependant ces cet cette
    ceux chaque chez ci combien comme comment d dans de depuis des desormais dit donc dont du durant elle elles en encore
    enfin entre es est et etaient etait etant ete etes etre eu eut eux fait faire fais faisaient faisait fait firent fit
    font fut furent hui ici il ils j je jusqu jusque l la laquelle le lequel les lesquelles lesquels leur leurs lors lorsqu
    lorsque lui m ma mais malgre me meme memes mes mien moi moins mon n ne ni non nos notre nous on ont or ou par parce
    parmi pas pendant peu peut peuvent plus plusieurs plutot pour pourquoi pourrait presque puis puisque qu quand que quel
    quelle quelles quels quelqu quelque quelques qui quoi s sa sans sauf se selon sera serait seraient seront ses si sien
    soi soient soit sommes son sont sous suis sur t ta tandis te tel telle telles tels tes toi ton tous tout toute toutes
    tres trop tu un une unes uns va vers voici voila vos votre vous y afin ainsi contre notamment egalement pres toujours
    ensuite environ devant certain certaine certains certaines plupart deja surtout parfois outre autour toutefois jamais
    assez aupres autant divers diverse diverses derriere hors quant chacun chacune neanmoins mieux davantage pourtant
    ailleurs partout envers particulierement principalement actuellement`),
  en: wordSet(`
    a about above across after again against all along also am among amongst an and any around are aren as at be because
    been before being below between both but by can cannot could couldn d did didn do does doesn doing don despite down
    during each either else ever few for from further had hadn has hasn have haven having he her here hers herself him
    himself his how however i if in into is isn it its itself just ll many me might mightn more most much must mustn my
    myself neither no nor not now of off on once one only or other ought our ours out over own per re s same shall shan she
    should shouldn since so some such t than that the their theirs them themselves then there these they this those though
    through throughout thus to too toward towards under until up upon us ve very was wasn we were weren what whatever when
    whenever where whether which while who whoever whom whose why will with within without would wouldn yet you your yours
    another still several although others sometimes mainly especially almost therefore every rather already instead mostly
    nearly always according particularly perhaps eventually besides primarily generally usually otherwise beyond behind`),
  es: wordSet(`
    a al algo alguien algun alguna algunas alguno algunos ambos ante antes aquel aquella aquellas aquello aquellos aqui asi
    aun aunque bajo bien cada casi como con contra cosa cual cuales cualquier cuando cuanta cuantas cuanto cuantos cuya
    cuyas cuyo cuyos de del demas desde despues donde durante e el ella ellas ello ellos en entonces entre era eran eres es
    esa esas ese eso esos esta estaba estaban estado estan estar estas este esto estos estoy fue fueron ha haber habia
    habian hace hacen hacia han hasta hay he hubo incluso la las le les lo los luego mas me mediante mi mientras mis mucha
    muchas mucho muchos muy nada nadie ni ningun ninguna ninguno no nos nosotros nuestra nuestras nuestro nuestros o os otra
    otras otro otros para pero poco por porque pues puede pueden que quien quienes se sea sean segun ser sera seria si sido
    siempre siendo sin sino sobre solo son su sus tal tambien tampoco tan tanto te tener tenia tenian ti tiene tienen toda
    todas todo todos tras tu tus tuvo u un una unas uno unos usted ustedes vez y ya yo mismo misma mismos mismas propio
    propia propios propias dentro fuera ahora menos alrededor podria podrian ademas todavia tales haya hayan hubiera
    hubieran fueran esten estuvo estuvieron hacer hizo hicieron hecho cierto cierta ciertos ciertas embargo traves apenas
    acaso aproximadamente particularmente especialmente principalmente`),
  ar: wordSet(`
    من في على إلى عن مع أن إن أنه إنه أنها إنها أنهم التي الذي الذين اللذان اللتان اللاتي هذا هذه ذلك تلك هؤلاء أولئك هو هي
    هم هن هما كان كانت كانوا يكون تكون يكن تكن ليس ليست ما ماذا متى أين كيف لماذا لم كم هل أي أية أيا من قد لقد لن لا بعد قبل
    بين خلال حتى حيث عند عندما منذ كل بعض غير أو ثم بل لكن لأن إذا كما أيضا عليه عليها عليهم فيه فيها فيهم به بها بهم له لها
    لهم منه منها منهم إليه إليها عنه عنها وهو وهي وهم وكان وكانت ومن وفي وعلى وإلى وعن ومع وأن وقد ولم ولا وما والتي والذي
    كذلك وكذلك أما فقد إما نحو ضد دون سوى تم يتم مما فيما بما لما أثناء عبر حول لدى أحد إحدى إنما هنا هناك مثل ذات ذو نفس
    أكثر جدا إلا يا بأن فإن وإن لدي ماهو ماهي`),
};

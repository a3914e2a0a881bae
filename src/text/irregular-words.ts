import { wordFamilies } from './word-list.ts';

/**
 * Families of words that no stemmer brings together: the forms of irregular verbs, a verb and its noun, plurals. Each is named by
 * its first word. Words that are more often another's form are left out: "found", « part », « parti » …
 */
export const IRREGULAR_WORDS = {
  en: wordFamilies(`
    begin began begun, become became, break broke broken, bring brought, build built, buy bought, catch caught, choose
    chose chosen, come came, draw drew drawn, drive drove driven, eat ate eaten, fall fell fallen, feel felt, fight
    fought, fly flew flown, forget forgot forgotten, get got gotten, give gave given, go went gone, grow grew grown, hear
    heard, hold held, keep kept, know knew known, lead led, leave left, lend lent, lose lost, make made, mean meant, meet
    met, pay paid, ride rode ridden, rise rose risen, run ran, say said, see saw seen, seek sought, sell sold, send sent,
    shoot shot, show shown, sing sang sung, sink sank sunk, speak spoke spoken, spend spent, stand stood, steal stole
    stolen, strike struck, swear swore sworn, swim swam, take took taken, teach taught, tell told, think thought, throw
    threw thrown, understand understood, wear wore worn, win won, write wrote written, die dead death, bear born birth,
    arise arose arisen, forbid forbade forbidden, overthrow overthrew overthrown, undertake undertook, withdraw withdrew
    withdrawn, child children, man men, woman women, person people, foot feet, mouse mice, life lives`),
  fr: wordFamilies(`
    naitre ne nee nes nees nait naquit naquirent naissance, mourir mort morte morts mortes meurt meurent mourut mourait,
    devenir devient deviennent devenu devenue devenus devint devinrent devenait, venir vient viennent venu venue venus
    vint vinrent venait, tenir tient tiennent tenu tenue tint tinrent, obtenir obtient obtiennent obtenu obtenue obtint
    obtinrent, contenir contient contiennent contenu, maintenir maintient maintenu, soutenir soutient soutenu soutint,
    appartenir appartient appartiennent appartenu, revenir revient revenu revint, intervenir intervient intervenu,
    parvenir parvient parvenu parvint, prendre prend prennent pris prise prises prit prirent prenait, comprendre comprend
    comprennent compris comprit, apprendre apprend apprennent appris apprit, reprendre reprend reprennent repris reprise
    reprit, entreprendre entreprend entrepris entreprit, mettre met mettent mis mise mit mirent, permettre permet
    permettent permis permit, remettre remet remis remit, soumettre soumet soumis, promettre promet promis, transmettre
    transmet transmis, voir voit voient vu vue vus vit virent, vivre vivent vecu vecut, recevoir recoit recoivent recu
    recue recut recurent, concevoir concoit concu concue concut, percevoir percoit percu, elire elit elisent elu elue elus
    elut election elections, lire lit lisent lu lue lut, ecrire ecrit ecrivent ecrite ecrits ecrivit, decrire decrit
    decrivent, inscrire inscrit inscrite inscrivent, faire fait font fit firent faite, dire dit disent dite dits, conduire
    conduit conduisent conduisit, produire produit produite produisent produisit production, construire construit
    construite construits construisent construisit construction, detruire detruit detruite detruits detruisent detruisit
    destruction, traduire traduit traduite traduction, introduire introduit introduction, reduire reduit reduction, savoir
    sait savent su sut, pouvoir peut peuvent pu put, vouloir veut veulent voulu voulut, devoir doit doivent du dut, croire
    croit croient cru crut, boire boit bu, connaitre connait connaissent connu connue connut connaissance, paraitre parait
    paru parut parution, apparaitre apparait apparaissent apparu apparut apparition, disparaitre disparait disparu
    disparut disparition, reconnaitre reconnait reconnu reconnut, courir court courent couru, ouvrir ouvre ouvrent ouvert
    ouverte ouvrit ouverture, couvrir couvre couvert couverte couvrit, decouvrir decouvre decouvert decouverte decouvrit
    decouvertes, offrir offre offert offerte offrit, souffrir souffre souffert, vaincre vainc vaincu vainquit, battre bat
    battent battu battue battit, combattre combat combattu combattit, perdre perd perdent perdu perdue perdit perte,
    rendre rend rendent rendu rendue rendit, vendre vend vendent vendu vendue vente ventes, descendre descend descendu,
    repondre repond repondu reponse, attendre attend attendu, defendre defend defendu defense, etendre etend etendu
    etendue, partir partent parti partit depart, sortir sort sortent sorti sortie sortit, servir sert servent servi
    servit, suivre suit suivent suivi suivie suivit, acquerir acquiert acquis acquise acquit acquisition, conquerir
    conquiert conquis conquise conquit conquete, craindre craint, joindre joint, rejoindre rejoint rejoignent, atteindre
    atteint atteinte atteignent atteignit, peindre peint peinte peinture peintre, eteindre eteint, naval navale, roi rois
    royal royale royaume, mer maritime, deceder decede decedee deces, oeil yeux, suicider suicide, mariage marie mariee
    marier epouse epousa epouser epoux mari, siege sieger`),
  es: wordFamilies(`
    nacer nacio nacido nacida nace nacimiento, morir murio murieron muerto muerta muere muerte, tener tuvo tuvieron tiene
    tenia, hacer hizo hicieron hace hecho, decir dijo dijeron dice dicho, poner puso pusieron pone puesto puesta, venir
    vino viene, ver vio vieron visto vista, escribir escribio escrito escrita escritos, abrir abrio abierto abierta,
    romper rompio roto, conducir condujo conduce, producir produjo produce produjeron produccion, traer trajo trae,
    comenzar comenzo comienza comienzan comienzo, empezar empezo empieza, perder perdio pierde pierden perdida, seguir
    siguio sigue siguen, conseguir consiguio consigue, pedir pidio pide, elegir eligio elige elegido eleccion, construir
    construyo construye construyeron construida construccion, incluir incluyo incluye incluyen, destruir destruyo destruye
    destruida destruccion, contar conto cuenta cuentan, encontrar encontro encuentra encuentran, jugar jugo juega juegan,
    mostrar mostro muestra muestran, costar costo cuesta, volver volvio vuelve vuelto, mover movio mueve mueven, resolver
    resolvio resuelve, creer creyo cree creen, poder pudo puede pueden, querer quiso quiere, saber supo sabe, ir fue van,
    servir sirvio sirve sirven, convertir convirtio convierte convierten, reducir redujo reduce reduccion, introducir
    introdujo introduce, traducir tradujo, obtener obtuvo obtiene obtienen, mantener mantuvo mantiene mantienen, contener
    contiene contienen, descubrir descubrio descubierto, cubrir cubre cubierto, vencer vencio, ganar gano gana ganaron,
    rey reyes real reino`),
} as const;

import { wordFamilies } from './word-list.ts';

/**
 * Families of words that no stemmer brings together: the forms of irregular verbs, a verb and its noun, plurals. Each is named by
 * its first word. Words that are more often another's form are left out: "found", « part », « partie » …
 */
export const IRREGULAR_WORDS = {
  en: wordFamilies(`
    arise arose arisen, bear bore borne born birth, become became, begin began begun, bend bent, bind bound, bite bit
    bitten, blow blew blown, break broke broken, breed bred, bring brought, build built, buy bought, catch caught, choose
    chose chosen, come came, creep crept, deal dealt, dig dug, draw drew drawn, drink drank drunk, drive drove driven, eat
    ate eaten, fall fell fallen, feed fed, feel felt, fight fought, flee fled, fly flew flown, forbid forbade forbidden,
    forget forgot forgotten, forgive forgave forgiven, freeze froze frozen, get got gotten, give gave given, go goes went
    gone, grow grew grown, hang hung, hear heard, hide hid hidden, hold held, keep kept, know knew known, lay laid, lead
    led, leave left, lend lent, light lit, lose lost, make made, mean meant, meet met, mistake mistook mistaken, oversee
    oversaw overseen, overthrow overthrew overthrown, pay paid, ride rode ridden, ring rang rung, rise rose risen, run
    ran, say said, see saw seen, seek sought, sell sold, send sent, shake shook shaken, shine shone, shoot shot, show
    shown, shrink shrank shrunk, sing sang sung, sink sank sunk, sit sat, sleep slept, slide slid, speak spoke spoken,
    spend spent, spin spun, spring sprang sprung, stand stood, steal stole stolen, stick stuck, strike struck, swear swore
    sworn, swim swam, swing swung, take took taken, teach taught, tear tore torn, tell told, think thought, throw threw
    thrown, understand understood, undertake undertook, wake woke woken, wear wore worn, weave wove woven, win won,
    withdraw withdrew withdrawn, write wrote written, die died dies dying dead death, child children, man men, woman
    women, person people,
    foot feet, mouse mice, life lives, tooth teeth`),
  fr: wordFamilies(`
    naître né née nés nées naît naquit naquirent naissance, mourir mort morte morts mortes meurt meurent mourut mourait,
    devenir devient deviennent devenu devenue devenus devint devinrent devenait, venir vient viennent venu venue venus
    vint vinrent venait, tenir tient tiennent tenu tenue tint tinrent, obtenir obtient obtiennent obtenu obtenue obtint
    obtinrent, contenir contient contiennent contenu, maintenir maintient maintenu, soutenir soutient soutenu soutint,
    appartenir appartient appartiennent appartenu, revenir revient revenu revint, intervenir intervient intervenu,
    parvenir parvient parvenu parvint, prendre prend prennent pris prise prises prit prirent prenait, comprendre comprend
    comprennent compris comprit, apprendre apprend apprennent appris apprit, reprendre reprend reprennent repris reprise
    reprit, entreprendre entreprend entrepris entreprit, mettre met mettent mis mise mit mirent, permettre permet
    permettent permis permit, remettre remet remis remit, soumettre soumet soumis, promettre promet promis, transmettre
    transmet transmis, voir voit voient vu vue vus vit virent, vivre vivent vécu vécut, recevoir reçoit reçoivent reçu
    reçue reçut reçurent, concevoir conçoit conçu conçue conçut, percevoir perçoit perçu, élire élit élisent élu élue élus
    élut élection élections, lire lit lisent lu lue lut, écrire écrit écrivent écrite écrits écrivit, décrire décrit
    décrivent, inscrire inscrit inscrite inscrivent, faire fait font fit firent faite, dire dit disent dite dits, conduire
    conduit conduisent conduisit, produire produit produite produisent produisit production, construire construit
    construite construits construisent construisit construction, détruire détruit détruite détruits détruisent détruisit
    destruction, traduire traduit traduite traduction, introduire introduit introduction, réduire réduit réduction, savoir
    sait savent su sut, pouvoir peut peuvent pu put, vouloir veut veulent voulu voulut, devoir doit doivent dû dut, croire
    croit croient cru crut, boire boit bu, connaître connaît connaissent connu connue connut connaissance, paraître paraît
    paru parut parution, apparaître apparaît apparaissent apparu apparut apparition, disparaître disparaît disparu
    disparut disparition, reconnaître reconnaît reconnu reconnut, courir court courent couru, ouvrir ouvre ouvrent ouvert
    ouverte ouvrit ouverture, couvrir couvre couvert couverte couvrit, découvrir découvre découvert découverte découvrit
    découvertes, offrir offre offert offerte offrit, souffrir souffre souffert, vaincre vainc vaincu vainquit, battre bat
    battent battu battue battit, combattre combat combattu combattit, perdre perd perdent perdu perdue perdit perte,
    rendre rend rendent rendu rendue rendit, vendre vend vendent vendu vendue vente ventes, descendre descend descendu,
    répondre répond répondu réponse, attendre attend attendu, défendre défend défendu défense, étendre étend étendu
    étendue, partir partent parti partit départ, sortir sort sortent sorti sortie sortit, servir sert servent servi
    servit, suivre suit suivent suivi suivie suivit, acquérir acquiert acquis acquise acquit acquisition, conquérir
    conquiert conquis conquise conquit conquête, craindre craint, joindre joint, rejoindre rejoint rejoignent, atteindre
    atteint atteinte atteignent atteignit, peindre peint peinte peinture peintre, éteindre éteint, entretenir entretient
    entretiennent entretenu entretenus entretint, détenir détient détiennent détenu détenue détenus détention, retenir
    retient retiennent retenu retenue retenus, convenir convient convenu, prévenir prévient prévenu prévention, surprendre
    surprend surpris, admettre admet admis admise, commettre commet commis commise, émettre émet émis émission, interdire
    interdit interdite interdits interdiction, prédire prédit prédiction, contredire contredit, instruire instruit
    instruction, conclure conclut conclu conclue conclusion, exclure exclut exclu exclue exclusion, inclure inclut inclus
    incluse inclusion, résoudre résout résolu résolue résolution, dissoudre dissout dissoute dissolution, fuir fuit fuient
    fui fuite, mentir ment menti, ressentir ressent ressenti, dormir dort dorment dormi, accueillir accueille accueillent
    accueilli accueil, recueillir recueille recueilli, promouvoir promeut promu promue promotion, prévoir prévoit
    prévoient prévu prévue prévus prévision, revoir revoit revu, décevoir déçu déçue déception, apercevoir aperçoit
    aperçu, réélire réélu réélue réélection, prescrire prescrit prescrite prescription, souscrire souscrit souscription,
    survivre survit survécu survie, poursuivre poursuit poursuivent poursuivi poursuivie poursuite, rompre rompt rompu
    rupture, interrompre interrompt interrompu interrompue interruption, corrompre corrompu corruption, satisfaire
    satisfait satisfaits satisfaction, contraindre contraint contrainte, plaindre plaint plainte, restreindre restreint
    restreinte restriction, enfreindre enfreint infraction, abattre abat abattent abattu abattue, débattre débat débattu,
    confondre confond confondu confusion, correspondre correspond correspondance, dépendre dépend dépendance, suspendre
    suspend suspendu suspendue suspension, prétendre prétend prétendu, entendre entend entendent entendu entendue,
    répandre répand répandu, valoir vaut valent valu, cuire cuit cuite cuisson, roi rois royal royale royaume, mer
    maritime, décéder décédé décédée décès, œil yeux, mariage marié mariée marier épouse épousa épouser époux mari`),
  es: wordFamilies(`
    nacer nació nacido nacida nace nacimiento, morir murió murieron muerto muerta muere muerte, tener tuvo tuvieron tiene
    tenía, hacer hizo hicieron hace hecho, decir dijo dijeron dice dicho, poner puso pusieron pone puesto puesta, venir
    vino viene, ver vio vieron visto vista, escribir escribió escrito escrita escritos, abrir abrió abierto abierta,
    romper rompió roto, conducir condujo conduce, producir produjo produce produjeron producción, traer trajo trae,
    comenzar comenzó comienza comienzan comienzo, empezar empezó empieza, perder perdió pierde pierden perdida, seguir
    siguió sigue siguen, conseguir consiguió consigue, pedir pidió pide, elegir eligió elige elegido elección, construir
    construyó construye construyeron construida construcción, destruir destruyó destruye destruida destrucción, contar
    contó cuenta cuentan, encontrar encontró encuentra encuentran, jugar jugó juega juegan, mostrar mostró muestra
    muestran, costar costó cuesta, volver volvió vuelve vuelto, mover movió mueve mueven, resolver resolvió resuelve,
    creer creyó cree creen, poder pudo puede pueden, querer quiso quiere, saber supo sabe, ir fue van, servir sirvió sirve
    sirven, convertir convirtió convierte convierten, reducir redujo reduce reducción, introducir introdujo introduce,
    traducir tradujo, obtener obtuvo obtiene obtienen, mantener mantuvo mantiene mantienen, contener contiene contienen,
    descubrir descubrió descubierto, cubrir cubre cubierto, detener detuvo detuvieron detiene detenido detenida detenidos
    detención, sostener sostuvo sostiene, retener retuvo retiene, intervenir intervino interviene intervención, convenir
    convino conviene, prevenir previno previene prevención, proponer propuso propusieron propone propuesto propuesta,
    imponer impuso imponen imposición, componer compuso compuesto composición, oponer opuso opone opuesto
    oposición, suponer supuso supone, disponer dispuso dispone dispuesto, exponer expuso expone expuesto exposición,
    describir describió descrito descripción, inscribir inscrito inscripción, devolver devolvió devuelve devuelto,
    disolver disolvió disuelto, cerrar cerró cierra cierran cerrado cierre, despertar despertó despierta, pensar pensó
    piensa, negar negó niega, defender defendió defiende defienden defensa, entender entendió entiende, extender extendió
    extiende, sentir sintió siente, preferir prefirió prefiere, referir refirió refiere, sugerir sugirió sugiere
    sugerencia, advertir advirtió advierte advertencia, invertir invirtió invierte inversión, dormir durmió duerme,
    repetir repitió repite, medir midió mide medida, despedir despidió despide despido, impedir impidió impide, corregir
    corrigió corrige corrección, oír oyó oye, caer cayó cae caída, leer leyó lee leído, poseer poseyó posee, huir huyó
    huye huida, incluir incluyó incluye inclusión, concluir concluyó concluye conclusión, sustituir sustituyó sustituye
    sustitución, distribuir distribuyó distribuye, contribuir contribuyó contribuye contribución, constituir constituyó
    constituye, atribuir atribuyó atribuye, disminuir disminuyó disminuye, influir influyó influye influencia, dar dio da
    dieron, acordar acordó acuerda acuerdo, recordar recordó recuerda, probar probó prueba, aprobar aprobó aprueba
    aprobación, demostrar demostró demuestra, volar voló vuela vuelo, satisfacer satisfizo satisface, predecir predijo,
    rey reyes real reino`),
} as const;

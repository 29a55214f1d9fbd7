// The French nouns that stand for a speaker: offices, trades, kinds of people, bodies, and texts that speak for their
// authors. Each with its gender, its plural and the sense it shares with others.
import type { Gender, RoleKind, RoleNoun, RoleParaphrase } from '../speech.ts';
import { foldWord, wordsOf } from '../speech.ts';

/** Masculine and feminine written apart: "directeur/directrice". */
const pairs = `
  président/présidente directeur/directrice sénateur/sénatrice acteur/actrice auteur/autrice auteur/auteure chef/cheffe
  député/députée élu/élue adjoint/adjointe conseiller/conseillère avocat/avocate chercheur/chercheuse candidat/candidate
  dirigeant/dirigeante patron/patronne gouverneur/gouverneure ambassadeur/ambassadrice procureur/procureure
  entraîneur/entraîneuse joueur/joueuse chanteur/chanteuse écrivain/écrivaine romancier/romancière cinéaste/cinéaste
  réalisateur/réalisatrice producteur/productrice animateur/animatrice rédacteur/rédactrice présentateur/présentatrice
  policier/policière pompier/pompière officier/officière infirmier/infirmière médecin/médecine chirurgien/chirurgienne
  historien/historienne politologue/politologue sociologue/sociologue économiste/économiste psychologue/psychologue
  analyste/analyste spécialiste/spécialiste expert/experte scientifique/scientifique professeur/professeure
  enseignant/enseignante instituteur/institutrice étudiant/étudiante lycéen/lycéenne élève/élève universitaire/universitaire
  syndicaliste/syndicaliste militant/militante manifestant/manifestante habitant/habitante riverain/riveraine
  voisin/voisine témoin/témoine passant/passante client/cliente consommateur/consommatrice usager/usagère
  ministre/ministre secrétaire/secrétaire porte-parole/porte-parole maire/mairesse
  roi/reine prince/princesse duc/duchesse empereur/impératrice chancelier/chancelière commissaire/commissaire
  préfet/préfète juge/juge magistrat/magistrate greffier/greffière notaire/notaire huissier/huissière
  responsable/responsable représentant/représentante délégué/déléguée négociateur/négociatrice diplomate/diplomate
  coordinateur/coordinatrice coordonnateur/coordonnatrice organisateur/organisatrice fondateur/fondatrice
  cofondateur/cofondatrice créateur/créatrice inventeur/inventrice entrepreneur/entrepreneuse industriel/industrielle
  commerçant/commerçante agriculteur/agricultrice éleveur/éleveuse paysan/paysanne ouvrier/ouvrière salarié/salariée
  employé/employée fonctionnaire/fonctionnaire cadre/cadre gérant/gérante actionnaire/actionnaire investisseur/investisseuse
  banquier/banquière trader/tradeuse consultant/consultante ingénieur/ingénieure technicien/technicienne
  astronaute/astronaute pilote/pilote capitaine/capitaine colonel/colonelle général/générale lieutenant/lieutenante
  amiral/amirale commandant/commandante sergent/sergente soldat/soldate militaire/militaire rebelle/rebelle
  opposant/opposante dissident/dissidente activiste/activiste journaliste/journaliste correspondant/correspondante
  reporter/reporter photographe/photographe éditorialiste/éditorialiste chroniqueur/chroniqueuse blogueur/blogueuse
  artiste/artiste musicien/musicienne compositeur/compositrice peintre/peintre sculpteur/sculptrice comédien/comédienne
  metteur/metteuse champion/championne athlète/athlète coureur/coureuse skipper/skippeuse navigateur/navigatrice
  nageur/nageuse cycliste/cycliste footballeur/footballeuse attaquant/attaquante défenseur/défenseure gardien/gardienne
  capitaine/capitaine sélectionneur/sélectionneuse arbitre/arbitre manager/manageuse leader/leadeuse
  républicain/républicaine démocrate/démocrate socialiste/socialiste écologiste/écologiste conservateur/conservatrice
  travailliste/travailliste centriste/centriste libéral/libérale communiste/communiste travailleur/travailleuse
  parlementaire/parlementaire eurodéputé/eurodéputée législateur/législatrice vice-président/vice-présidente
  dauphin/dauphine successeur/successeure prédécesseur/prédécesseure
  numéro/numéro homme/femme garçon/fille fils/fille père/mère frère/sœur oncle/tante époux/épouse
  mari/épouse veuf/veuve cousin/cousine neveu/nièce parent/parente ami/amie compagnon/compagne collègue/collègue
  adolescent/adolescente enfant/enfant retraité/retraitée quinquagénaire/quinquagénaire sexagénaire/sexagénaire
  trentenaire/trentenaire quadragénaire/quadragénaire septuagénaire/septuagénaire octogénaire/octogénaire
  suspect/suspecte accusé/accusée prévenu/prévenue condamné/condamnée détenu/détenue plaignant/plaignante
  survivant/survivante rescapé/rescapée blessé/blessée otage/otage réfugié/réfugiée migrant/migrante
  évêque/évêque cardinal/cardinale prêtre/prêtresse pasteur/pasteure imam/imam rabbin/rabbine moine/moniale curé/curée
  dictateur/dictatrice despote/despote autocrate/autocrate souverain/souveraine monarque/monarque émir/émire cheikh/cheikha
  chirurgien/chirurgienne pharmacien/pharmacienne biologiste/biologiste physicien/physicienne chimiste/chimiste
  astronome/astronome géologue/géologue archéologue/archéologue climatologue/climatologue météorologue/météorologue
  sismologue/sismologue virologue/virologue épidémiologiste/épidémiologiste infectiologue/infectiologue pédiatre/pédiatre
  psychiatre/psychiatre vétérinaire/vétérinaire juriste/juriste criminologue/criminologue démographe/démographe
  anthropologue/anthropologue philosophe/philosophe linguiste/linguiste géographe/géographe
  locataire/locataire propriétaire/propriétaire hôte/hôtesse internaute/internaute utilisateur/utilisatrice
  wikipédien/wikipédienne contributeur/contributrice administrateur/administratrice trésorier/trésorière
  intéressé/intéressée orateur/oratrice interlocuteur/interlocutrice
  exploitant/exploitante hôtelier/hôtelière restaurateur/restauratrice boulanger/boulangère boucher/bouchère
  vigneron/vigneronne pêcheur/pêcheuse chasseur/chasseuse apiculteur/apicultrice maraîcher/maraîchère artisan/artisane
  coiffeur/coiffeuse couturier/couturière cuisinier/cuisinière serveur/serveuse vendeur/vendeuse caissier/caissière
  facteur/factrice livreur/livreuse plombier/plombière maçon/maçonne menuisier/menuisière charpentier/charpentière
  ambulancier/ambulancière aide-soignant/aide-soignante soignant/soignante sage-femme/sage-femme opérateur/opératrice
  technicien/technicienne vidéaste/vidéaste youtubeur/youtubeuse influenceur/influenceuse podcasteur/podcasteuse
  addictologue/addictologue neurologue/neurologue cardiologue/cardiologue dermatologue/dermatologue généraliste/généraliste
  libraire/libraire éditeur/éditrice bibliothécaire/bibliothécaire galeriste/galeriste commissaire/commissaire
  urbaniste/urbaniste architecte/architecte bénévole/bénévole volontaire/volontaire secouriste/secouriste
  urgentiste/urgentiste sauveteur/sauveteuse enquêteur/enquêtrice inspecteur/inspectrice gendarme/gendarme
  procureur/procureuse bâtonnier/bâtonnière pénaliste/pénaliste meneur/meneuse membre/membre cofondateur/cofondatrice
  stratège/stratège lobbyiste/lobbyiste médiateur/médiatrice émissaire/émissaire envoyé/envoyée légat/légat
  observateur/observatrice inspecteur/inspectrice rapporteur/rapporteure rapporteur/rapporteuse doyen/doyenne recteur/rectrice
  proviseur/proviseure surveillant/surveillante éducateur/éducatrice
  chauffeur/chauffeuse conducteur/conductrice cheminot/cheminote routier/routière marin/marine
  astronaute/astronaute cosmonaute/cosmonaute styliste/styliste couturier/couturière mannequin/mannequin
  humoriste/humoriste scénariste/scénariste dramaturge/dramaturge poète/poétesse essayiste/essayiste biographe/biographe
  député-maire/députée-maire sénateur-maire/sénatrice-maire milliardaire/milliardaire braqueur/braqueuse tueur/tueuse
  agresseur/agresseuse promoteur/promotrice danseur/danseuse boxeur/boxeuse rappeur/rappeuse buraliste/buraliste
  polémiste/polémiste humanitaire/humanitaire buteur/buteuse
  homologue/homologue pensionnaire/pensionnaire collaborateur/collaboratrice assistant/assistante stagiaire/stagiaire
  chorégraphe/chorégraphe comique/comique imitateur/imitatrice skieur/skieuse judoka/judokate basketteur/basketteuse
  handballeur/handballeuse plongeur/plongeuse surfeur/surfeuse golfeur/golfeuse perchiste/perchiste
  sprinteur/sprinteuse lutteur/lutteuse escrimeur/escrimeuse tennisman/tenniswoman rugbyman/rugbywoman
  cavalier/cavalière jockey/jockey apnéiste/apnéiste coach/coach automobiliste/automobiliste motard/motarde
  camionneur/camionneuse individu/individu édile/édile papa/maman réanimateur/réanimatrice anesthésiste/anesthésiste
  immunologue/immunologue hématologue/hématologue microbiologiste/microbiologiste prévisionniste/prévisionniste
  archevêque/archevêque abbé/abbesse fleuriste/fleuriste viticulteur/viticultrice sommelier/sommelière
  pâtissier/pâtissière fromager/fromagère berger/bergère forestier/forestière touriste/touriste vacancier/vacancière
  supporter/supportrice adjudant/adjudante maréchal/maréchale caporal/caporale brigadier/brigadière
  sous-préfet/sous-préfète confrère/consœur fiancé/fiancée conjoint/conjointe héritier/héritière magnat/magnate
  terroriste/terroriste djihadiste/djihadiste assaillant/assaillante nonagénaire/nonagénaire macroniste/macroniste
  designer/designeuse
  traducteur/traductrice interprète/interprète guide/guide randonneur/randonneuse alpiniste/alpiniste
  développeur/développeuse vétéran/vétérane barman/barmaid voyageur/voyageuse passager/passagère acquéreur/acquéreuse
  acheteur/acheteuse assureur/assureuse courtier/courtière substitut/substitut vice-procureur/vice-procureure
  comptable/comptable expert-comptable/experte-comptable auditeur/auditrice formateur/formatrice maître/maîtresse
  collégien/collégienne écolier/écolière bachelier/bachelière apprenti/apprentie intérimaire/intérimaire couvreur/couvreuse
  jardinier/jardinière bûcheron/bûcheronne doctorant/doctorante hacker/hackeuse codeur/codeuse programmeur/programmeuse
  illustrateur/illustratrice dessinateur/dessinatrice cascadeur/cascadeuse doubleur/doubleuse monteur/monteuse
  décorateur/décoratrice costumier/costumière maquilleur/maquilleuse attaché/attachée concierge/concierge
  veilleur/veilleuse contrôleur/contrôleuse steward/hôtesse copilote/copilote matelot/matelot docker/docker
  coursier/coursière postier/postière éboueur/éboueuse nourrice/nourrice nounou/nounou concepteur/conceptrice
  géomètre/géomètre démineur/démineuse artificier/artificière sapeur/sapeuse sapeur-pompier/sapeuse-pompière
  maître-nageur/maître-nageuse plaisancier/plaisancière médaillé/médaillée vainqueur/vainqueure lauréat/lauréate
  préparateur/préparatrice soigneur/soigneuse commentateur/commentatrice reporter/reportrice
  photoreporter/photoreporter abonné/abonnée téléspectateur/téléspectatrice lecteur/lectrice spectateur/spectatrice
  festivalier/festivalière visiteur/visiteuse estivant/estivante campeur/campeuse piéton/piétonne chauffard/chauffarde
  fuyard/fuyarde prisonnier/prisonnière évadé/évadée trafiquant/trafiquante dealer/dealeuse cambrioleur/cambrioleuse
  voleur/voleuse escroc/escroc arnaqueur/arnaqueuse tireur/tireuse kamikaze/kamikaze pape/pape nonce/nonce
  lama/lama gourou/gourou adepte/adepte paroissien/paroissienne pèlerin/pèlerine exilé/exilée expatrié/expatriée
  ressortissant/ressortissante compatriote/compatriote concitoyen/concitoyenne électeur/électrice adhérent/adhérente
  sympathisant/sympathisante partisan/partisane ténor/ténor frondeur/frondeuse transfuge/transfuge colistier/colistière
  gentleman/dame suppléant/suppléante échevin/échevine bourgmestre/bourgmestre consul/consule baron/baronne sultan/sultane`;

const bodiesMasculine = `
  gouvernement ministère parlement sénat conseil comité parti mouvement syndicat groupe collectif journal quotidien
  hebdomadaire mensuel magazine site réseau parquet tribunal institut laboratoire centre service cabinet bureau régime
  état pays royaume clan camp club consortium constructeur fabricant équipementier opérateur distributeur géant fonds
  observatoire département secrétariat exécutif ministère état-major rectorat consulat patronat front organisme
  régulateur gendarme rectorat musée festival studio label éditeur hôpital diocèse vatican congrès hebdo hébergeur
  fournisseur transporteur avionneur motoriste voyagiste logeur conglomérat labo think-tank barreau orchestre duo trio
  consistoire média énergéticien collège lycée crous fisc commissariat samu smur ehpad chu établissement armateur croisiériste`;

const bodiesFeminine = `
  direction présidence préfecture mairie municipalité police gendarmerie justice cour commission assemblée agence
  association organisation fondation fédération confédération union ligue société entreprise compagnie firme banque
  chaîne radio télévision revue chambre ambassade armée délégation mission coalition opposition majorité droite gauche
  gouvernance université école académie région commune ville métropole collectivité chancellerie diplomatie défense
  accusation rédaction famille intersyndicale plateforme start-up marque multinationale ong centrale équipe communauté
  présidence junte rébellion milice église conférence institution autorité administration sécurité protection
  filiale maison caisse mutuelle fac troupe plate-forme coordination coopérative régie brasserie usine raffinerie
  webradio holding interprofession amicale chorale formation paroisse mosquée synagogue crèche faculté urssaf douane
  enseigne brigade caserne clinique polyclinique maternité intercommunalité agglomération sous-préfecture`;

const bodiesPlural = `
  autorités forces services secours pompiers enquêteurs pays états alliés rebelles islamistes médias syndicats
  organisateurs pouvoirs-publics marchés responsables parents proches ministères partis milieux délégations`;

const texts = `
  communiqué/m rapport/m étude/f enquête/f reportage/m documentaire/m sondage/m article/m message/m texte/m tract/m
  tweet/m lettre/f courrier/m mail/m courriel/m note/f analyse/f source/f dépêche/f bulletin/m document/m
  panneau/m slogan/m arrêt/m jugement/m ordonnance/f arrêté/m décret/m loi/f éditorial/m tribune/f blog/m billet/m
  résolution/f déclaration/f charte/f pétition/f banderole/f affiche/f inscription/f circulaire/f statistiques/f
  baromètre/m avis/m recherche/f travaux/m résultats/m conclusions/f témoignage/m discours/m dossier/m`;

function plural(word: string): string {
  if (/[sxz]$/.test(word)) return word;
  if (/(?:eau|eu)$/.test(word)) return `${word}x`;
  if (/al$/.test(word)) return `${word.slice(0, -1)}ux`;
  return `${word}s`;
}

/** As written, and without the accent that capitals often lose ("Elu", "Ecrivain"). */
function spellings(word: string): readonly string[] {
  const bare = foldWord(word.charAt(0)) + word.slice(1);
  return bare === word ? [word] : [word, bare];
}

function collect(): ReadonlyMap<string, RoleNoun> {
  const nouns = new Map<string, RoleNoun>();
  const add = (word: string, kind: RoleKind, sense: string, gender: Gender | null): void => {
    const forms: readonly (readonly [string, RoleNoun['number']])[] = [
      [word, 'singular'],
      [plural(word), 'plural'],
    ];
    for (const [form, number] of forms) {
      for (const key of spellings(form)) {
        const known = nouns.get(key);
        const isGeneric = generics.has(foldWord(sense));
        // One form for both genders ("ministre"); a plural that looks like its singular counts as singular.
        if (known === undefined) nouns.set(key, { kind, sense: foldWord(sense), gender, number, isGeneric });
        else if (known.gender !== gender && known.kind === kind) nouns.set(key, { ...known, gender: null });
      }
    }
  };
  for (const pair of wordsOf(pairs)) {
    const [masculine = '', feminine = ''] = pair.split('/');
    add(masculine, 'person', masculine, masculine === feminine ? null : 'm');
    if (feminine !== masculine) add(feminine, 'person', kinWords.has(feminine) ? feminine : masculine, 'f');
  }
  for (const word of wordsOf(peopleOfNoGender)) add(word, 'person', word, null);
  for (const word of wordsOf(bodiesMasculine)) add(word, 'body', word, 'm');
  for (const word of wordsOf(bodiesFeminine)) add(word, 'body', word, 'f');
  for (const word of wordsOf(bodiesPlural)) {
    for (const key of spellings(word)) {
      nouns.set(key, {
        kind: 'body',
        sense: foldWord(word),
        gender: null,
        number: 'plural',
        isGeneric: false,
      });
    }
  }
  for (const entry of wordsOf(texts)) {
    const [word = '', gender] = entry.split('/');
    if (!nouns.has(word)) add(word, 'text', word, gender === 'f' ? 'f' : 'm');
  }
  return nouns;
}

/** Nouns that take up anybody, or any body, whatever their office. */
const generics: ReadonlySet<string> = new Set(
  wordsOf(`
  expert specialiste scientifique chercheur universitaire professeur responsable dirigeant elu leader homme femme
  interesse orateur candidat republicain democrate socialiste ecologiste conservateur travailliste centriste liberal
  communiste retraite quinquagenaire sexagenaire trentenaire quadragenaire septuagenaire octogenaire adolescent
  auteur ecrivain artiste musicien chanteur acteur comedien cineaste realisateur joueur champion sportif athlete skipper
  navigateur coureur cycliste nageur footballeur attaquant defenseur militant activiste opposant syndicaliste journaliste
  avocat magistrat juriste medecin diplomate militaire officier policier enseignant etudiant historien politologue
  sociologue economiste analyste philosophe physicien biologiste entrepreneur industriel patron financier milliardaire
  parlementaire pere mere victime suspect accuse prevenu plaignant survivant rescape temoin otage star personnalite
  rappeur danseur comique imitateur polemiste skieur boxeur judoka basketteur handballeur plongeur surfeur golfeur tennisman
  rugbyman cavalier automobiliste motard individu papa nonagenaire touriste
  homme-politique politicien stratege romancier poete romanciere photographe humoriste entraineur
  groupe entreprise societe firme compagnie parti journal quotidien hebdomadaire mensuel magazine chaine association
  organisation ong agence club institut site constructeur fabricant equipementier operateur distributeur geant syndicat
  mouvement formation fondation collectif banque marque multinationale institution institut laboratoire federation
  confederation organisme enseigne energeticien studio editeur label universite ecole hopital plate-forme cooperative hebdo hebergeur
  fournisseur transporteur avionneur motoriste conglomerat labo think-tank etablissement college lycee clinique orchestre
  veteran laureat vainqueur medaille dessinateur illustrateur developpeur tireur fuyard evade prisonnier`),
);

/** Kin are told apart by their gender: a mother is no kind of father. */
const kinWords: ReadonlySet<string> = new Set(
  wordsOf('femme fille mère sœur tante épouse veuve cousine nièce compagne reine princesse'),
);

/** Words of one gender that name a man or a woman alike. */
const peopleOfFixedGender =
  'victime star personnalité figure vedette personne recrue idole légende icône muse égérie pointure sentinelle';

/** Words of one form that name a man or a woman alike. */
const peopleOfNoGender = `pdg pd-g numéro-un proche ex-otage président-directeur ${peopleOfFixedGender}`;

export const frenchFixedGenders: ReadonlySet<string> = new Set(wordsOf(peopleOfFixedGender).map(foldWord));

export const frenchRoleNouns: ReadonlyMap<string, RoleNoun> = collect();

/** What newsrooms write to avoid a repetition. Folded; the meaning is in the words of the plainer role. */
export const frenchRoleParaphrases: readonly RoleParaphrase[] = [
  ['chef de diplomatie', 'ministre affaires etrangeres'],
  ['patron de diplomatie', 'ministre affaires etrangeres'],
  ['patron du quai orsay', 'ministre affaires etrangeres'],
  ['locataire du quai orsay', 'ministre affaires etrangeres'],
  ['locataire de maison blanche', 'president americain'],
  ['hote de maison blanche', 'president americain'],
  ['pensionnaire de maison blanche', 'president americain'],
  ['locataire de elysee', 'president francais'],
  ['hote de elysee', 'president francais'],
  ['locataire de matignon', 'ministre premier'],
  ['hote de matignon', 'ministre premier'],
  ['locataire du kremlin', 'president russe'],
  ['maitre du kremlin', 'president russe'],
  ['homme fort du kremlin', 'president russe'],
  ['patron de bercy', 'ministre economie'],
  ['locataire de bercy', 'ministre economie'],
  ['locataire de place beauvau', 'ministre interieur'],
  ['premier flic de france', 'ministre interieur'],
  ['garde des sceaux', 'ministre justice'],
  ['chef etat', 'president republique'],
  ['chef de etat', 'president republique'],
  ['chef du gouvernement', 'ministre premier'],
  ['chef de gouvernement', 'ministre premier'],
  ['chef executif', 'president'],
  ['premier magistrat', 'maire'],
  ['premier edile', 'maire'],
  ['edile', 'maire'],
  ['grand argentier', 'ministre finances'],
  ['souverain pontife', 'pape'],
  ['saint-pere', 'pape'],
  ['numero un', 'dirigeant'],
  ['pdg', 'president directeur general'],
].map(([phrase = '', means = '']) => ({ phrase: phrase.split(' '), means: means.split(' ') }));

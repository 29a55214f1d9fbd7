// French words of events and of how clauses hang together. Data, folded; families are compared by stem.
import type { EventFamilies, EventLexicon } from '../events.ts';
import { wordSet } from '../openers.ts';

const families: EventFamilies = {
  accident: `accident crash collision percuter percute deraillement derailler deraille naufrage naufrager sombrer
    chavirer heurter heurte renverser renverse carambolage ecraser ecrase`,
  accusation: `accusation accuser accuse inculpation inculper inculpe plainte mise_en|une examen mis|mise_en_examen
    mises_en_examen charges poursuites poursuivre`,
  agreement: `accord accorder entente pacte traite convention compromis traiter negocier negociation negociations`,
  announcement: `annonce annoncer declaration declarer communique reveler revelation devoiler`,
  appointment: `nomination nommer nomme designation designer designe investiture investir investi prise_de_fonctions
    prise_de_fonction entree_en_fonction|fonctions pris_ses_fonctions prend|prendra_ses_fonctions intronisation introniser
    succeder succede remplacer remplace`,
  arrest: `arrestation arreter arrete interpellation interpeller interpelle capture capturer garde_a_vue
    incarceration incarcerer incarcere ecroue apprehender detention ecrouer emprisonner emprisonne`,
  arrival: `arrivee arriver arrive atterrir atterrissage debarquer debarquement accoster rejoindre rejoint`,
  attack: `attaque attaquer attentat agression agresser agresse assaut raid frappe frappes frapper bombardement bombarder
    bombarde offensive assaillir attentats cyberattaque piratage pirater`,
  birth: `naissance naitre né|née|nés|nées_le|en|à|au|aux|un|dans naquit accouchement accoucher accouche`,
  building: `construction construire construit batir bati chantier travaux edification edifier inauguration`,
  ceasefire: `cessez_le_feu treve armistice`,
  closing: `fermeture fermer ferme conclure conclu conclusion cloture cloturer clore clos liquidation liquider fin achever acheve terminer termine`,
  collapse: `effondrement effondrer effondre ecroulement ecrouler ecroule eboulement chute glissement`,
  competition: `match finale demi_finale rencontre tournoi course competition championnat affrontement affronter coupe jeux`,
  conviction: `condamnation condamner condamne verdict jugement juger juge peine reclusion sentence culpabilite reconnu|reconnue_coupable`,
  creation: `creation creer cree fondation fonder fonde lancement lancer naissance constitution constituer etablissement etablir`,
  crime: `meurtre assassinat assassiner assassine homicide crime tuerie tuer tue abattre abattu massacre massacrer
    poignarder poignarde`,
  death: `mort morts deces deceder decede mourir mourut meurt disparition disparaitre disparu perir peri succomber succombe
    eteint|eteinte tuer tue tues obseques perdu|perdre_la_vie assassinat assassiner assassine`,
  decrease: `baisse baisser recul reculer chute chuter diminution diminuer reduction reduire reduit`,
  defeat: `defaite perdre perdu battu elimination eliminer elimine echec echouer`,
  departure: `depart partir parti quitter quitte demission demissionner retrait_de_la_vie|politique depart_a_la_retraite
    tire|tirer|tirera_sa_reverence`,
  discovery: `decouverte decouvrir decouvert trouver trouve retrouver retrouve detecter detecte apercu reperer repere`,
  dismissal: `licenciement licencier licencie limogeage limoger limoge renvoi renvoyer renvoye destitution destituer
    destitue revocation revoquer revoque eviction evincer evince exclusion exclure exclu demettre demis ecarter ecarte remercier remercie virer vire`,
  earthquake: `seisme tremblement_de_terre secousse tremble|trembler|tremblait tellurique`,
  election: `election elire elu elue scrutin vote voter votation presidentielle presidentielles legislatives municipales
    regionales europeennes urnes electoral referendum suffrage reelection reelire reelu`,
  escape: `evasion evader evade fuite fuir fui echapper echappe cavale`,
  explosion: `explosion exploser explose detonation deflagration souffler faire|fait_sauter attentat`,
  fire: `incendie incendier feu bruler brule flammes embrasement embraser sinistre ravager ravage`,
  flood: `inondation inonder inonde crue crues debordement deborder submerger submerge submersion`,
  illness: `maladie malade souffrir souffre atteint infection contaminer contamine`,
  increase: `hausse augmentation augmenter augmente relevement relever progression progresser croissance envolee`,
  injury: `blesser blesse blessure blesses`,
  interview: `interview interviewer entretien entretiens entrevue interroger interroge interrogatoire`,
  invasion: `invasion envahir envahi occupation occuper occupe annexion annexer annexe`,
  kidnapping: `enlevement enlever enleve kidnapper kidnappe rapt otage otages sequestration sequestrer disparition disparu`,
  launch: `lancement lancer lance decollage decoller decolle mise_en_orbite|service demarrage demarrer demarre debut debuter
    commencer commence commencement tir`,
  marriage: `mariage marier marie epouser epouse noces union_civile`,
  meeting: `rencontre rencontrer reunion reunir reuni sommet entretien entretenir entretenu entrevue tete_a_tete rendez_vous
    conference recevoir recu accueillir accueilli discussions pourparlers sommets
    dialogue forum negociations se_voir|verront|verraient sont_vus|vues`,
  opening: `ouverture ouvrir ouvert inauguration inaugurer inaugure reouverture rouvrir rouvert vernissage demarrage`,
  'phone-call': `appel appeler appele telephone telephoner telephonique telephoniques coup_de_fil coup_de_telephone
    communication conversation visioconference`,
  protest: `manifestation manifester manifeste defile defiler cortege rassemblement rassembler marche mobilisation mobiliser
    emeute emeutes protestation protester descendre_dans_la_rue descendu|descendus_dans blocage bloquer`,
  publication: `publication publier publie parution paraitre paru sortie sortir sorti diffusion diffuser diffuse edition
    devoiler reveler divulguer divulgation mise_en_ligne mis|mise_en_ligne`,
  purchase: `achat acheter achete acquisition acquerir acquis rachat racheter rachete reprise reprendre`,
  release: `liberation liberer libere relacher relache remise_en_liberte remis|remise_en_liberte elargissement`,
  rescue: `sauvetage sauver sauve secourir secouru secours evacuation evacuer evacue repechage repecher recueilli`,
  resignation: `demission demissionner demissionne demissionnaire depart quitter quitte se_retirer retrait renoncer
    renonce renoncement demettre demis abdication abdiquer abdique`,
  sale: `vente vendre vendu cession ceder cede encheres adjuge adjugee`,
  search: `perquisition perquisitionner perquisitionne fouille fouiller recherches recherche`,
  sentence: `condamnation condamner condamne verdict jugement peine ecope ecoper`,
  shooting: `fusillade tir tirs tirer tire coups_de_feu tuerie ouvert|ouvrir_le_feu mitraillage`,
  signing: `signature signer signe parapher paraphe ratification ratifier ratifie conclusion conclure conclu sceller scelle`,
  storm: `tempete ouragan cyclone tornade typhon orage intemperies balayer balaye`,
  strike: `greve grevistes debrayage debrayer debraye arret_de_travail mouvement_social cesse|cesser|cessent|cesseront_le_travail`,
  testimony: `temoignage temoigner temoigne audition auditionner auditionne deposition entendre entendu comparution
    comparaitre comparu`,
  theft: `vol voler vole cambriolage cambrioler cambriole braquage braquer braque derober derobe larcin casse`,
  threat: `menace menacer menace ultimatum avertissement`,
  travel: `visite visiter voyage voyager deplacement deplacer sejour sejourner tournee venue escale
    rendu|rendue|rendus|rendues|rendra|rendront|rendait|rendre|rend|rendent_en|a|au|aux|dans|chez|sur
    arrivee arriver arrive venir venu pelerinage`,
  trial: `proces audience comparution comparaitre comparu juger juge jugement tribunal`,
  victory: `victoire vaincre vaincu gagner gagne remporter remporte triomphe sacre sacrer titre imposer impose battre battu
    succes`,
  vote: `vote voter vote scrutin adoption adopter adopte approuver approuve approbation resolution ratification`,
  war: `guerre conflit combats combat bataille hostilites affrontements`,
  withdrawal: `retrait retirer retire evacuation rappel rappeler sortie sortir desengagement suspension suspendre suspendu
    annulation annuler annule report reporter reporte levee lever`,
};

const paradigms = `
  tenir tenu tient tiendra tenait
  obtenir obtenu obtient obtiendra
  retenir retenu retient retiendra
  maintenir maintenu maintient maintiendra
  soutenir soutenu soutient soutiendra
  venir venu vient viendra vint
  devenir devenu devient deviendra devint
  revenir revenu revient reviendra revint retour
  intervenir intervenu intervient intervention
  prendre pris prise prend prendra prit
  reprendre repris reprise reprend reprendra reprit
  apprendre appris apprend apprendra apprit
  comprendre compris comprend
  surprendre surpris surprend surprit
  mettre mis mise met mettra mit
  remettre remis remise remet remettra remit
  promettre promis promet promettra promit promesse
  permettre permis permet permettra permit
  soumettre soumis soumet soumettra soumission
  dire dit dira disait
  interdire interdit interdira interdiction
  predire predit prediction
  faire fait fera font fit
  defaire defait defera
  voir vu voit verra vit
  prevoir prevu prevoit prevision
  recevoir recu recoit recevra recut reception
  apercevoir apercu apercoit apercut
  rendre rendu rend rendra rendit
  vendre vendu vend vendra vendit vente
  perdre perdu perd perdra perdit perte
  repondre repondu repond repondra repondit reponse
  attendre attendu attend attendra attente
  defendre defendu defend defendra defense
  descendre descendu descend descendra descente
  etendre etendu etend etendra extension
  suspendre suspendu suspend suspendra suspension
  elire elu elit elira election
  lire lu lit lira lecture
  naitre ne nait naitra naquit naissance
  mourir mort meurt mourra mourut
  ouvrir ouvert ouvre ouvrira ouverture
  rouvrir rouvert rouvre rouvrira reouverture
  couvrir couvert couvre couverture
  decouvrir decouvert decouvre decouvrira decouverte
  offrir offert offre offrira
  souffrir souffert souffre souffrance
  courir couru court courra
  conduire conduit conduira conduite
  produire produit produira production
  reduire reduit reduira reduction
  introduire introduit introduction
  construire construit construira construction
  detruire detruit detruira destruction
  ecrire ecrit ecrira
  inscrire inscrit inscrira inscription
  croire cru croit croira
  connaitre connu connait connaitra
  reconnaitre reconnu reconnait reconnaitra reconnaissance
  paraitre paru parait paraitra parution
  apparaitre apparu apparait apparition
  disparaitre disparu disparait disparition
  suivre suivi suit suivra suite
  poursuivre poursuivi poursuit poursuivra poursuite
  vivre vecu vit vivra
  vaincre vaincu vainc vaincra
  battre battu bat battra
  abattre abattu abat abattra abattage
  conclure conclu conclut conclura conclusion
  exclure exclu exclut exclura exclusion
  rompre rompu rompt rompra rupture
  interrompre interrompu interruption
  craindre craint craindra crainte
  peindre peint peindra peinture
  atteindre atteint atteindra atteinte
  eteindre eteint eteindra extinction
  joindre joint joindra
  rejoindre rejoint rejoindra
  fuir fui fuit fuira fuite
  acquerir acquis acquiert acquisition
  conquerir conquis conquiert conquete
  assaillir assailli assaut
  accueillir accueilli accueille accueil
  fondre fondu fond fonte
  elargir elargi elargissement
  resoudre resolu resout resolution
  dissoudre dissous dissout dissolution
  nommer nomme nomination
  supprimer supprime suppression
  ceder cede cession
  deceder decede deces
  expulser expulse expulsion
  detenir detenu detient detention
  agresser agresse agression
  transmettre transmis transmet transmission
  admettre admis admet admission
  emettre emis emet emission
  demettre demis demission
  punir puni punition
  choisir choisi choix
  essayer essaie essai
  payer paie paiement
  envoyer envoie enverra envoi
  employer emploie emploi`;

const links: EventLexicon['links'] = {
  relative: [
    'qui',
    'dont',
    'où',
    'lequel',
    'laquelle',
    'lesquels',
    'lesquelles',
    'auquel',
    'auxquels',
    'duquel',
  ],
  reported: ['que', "qu'"],
  during: [
    'lorsque',
    "lorsqu'",
    'quand',
    'alors que',
    "alors qu'",
    'tandis que',
    "tandis qu'",
    'pendant que',
    "pendant qu'",
    'au moment où',
    'lors de',
    "lors d'",
    'lors du',
    'lors des',
    "à l'occasion de",
    "à l'occasion d'",
    "à l'occasion du",
    "à l'occasion des",
    'pendant',
    'durant',
    'au cours de',
    "au cours d'",
    'au cours du',
    'au cours des',
    'en marge de',
    "en marge d'",
    'en marge du',
    'en marge des',
    'dans le cadre de',
    "dans le cadre d'",
    'dans le cadre du',
    'dans le cadre des',
  ],
  apart: [
    'après',
    'avant',
    'depuis',
    'dès',
    'suite à',
    'à la suite de',
    "à la suite d'",
    'à la suite du',
    'à la suite des',
    'à la veille de',
    "à la veille d'",
    'à la veille du',
    'au lendemain de',
    "au lendemain d'",
    'au lendemain du',
    'au lendemain des',
    "jusqu'à",
    "jusqu'au",
    "jusqu'aux",
    'en vue de',
    "en vue d'",
    'en vue du',
    'en vue des',
    'malgré',
    'sans attendre',
    'en prévision de',
    "en prévision d'",
    'à compter de',
    'par rapport à',
  ],
  reason: [
    'pour avoir',
    'pour être',
    "pour s'être",
    "d'avoir",
    "d'être",
    "de s'être",
    'parce que',
    "parce qu'",
    'puisque',
    "puisqu'",
    'car',
    'afin de',
    "afin d'",
    'afin que',
    "afin qu'",
    'pour que',
    "pour qu'",
    'en raison de',
    "en raison d'",
    'en raison du',
    'en raison des',
    'à cause de',
    "à cause d'",
    'à cause du',
    'à cause des',
    'grâce à',
    'faute de',
    "faute d'",
    'si',
    "s'il",
    'bien que',
    "bien qu'",
    'au profit de',
    'en faveur de',
    'en échange de',
  ],
};

export const frenchEvents: EventLexicon = {
  families,
  paradigms,
  links,
  auxiliaries:
    wordSet(`a ont est sont avait avaient était étaient sera seront aura auront serait seraient aurait auraient
    fut furent doit doivent devait devaient devra devront peut pourra pourrait va vont`),
  clitics: wordSet("s' n' se ne"),
  purpose: {
    words: wordSet('pour'),
    endings: ['er', 'ir', 're', 'oir'],
    noVerbs: wordSet(
      'notre votre quatre autre hier hiver janvier février fer mer contre lettre leur son cher premier dernier',
    ),
  },
  participleEndings: ['é', 'ée', 'és', 'ées'],
  participles:
    wordSet(`mort morte morts mortes tenu tenue élu élue élus conclu conclue rendu rendue paru parue sorti sortie
    ouvert ouverte mis mise pris prise repris reprise écrit écrite survenu survenue venu venue reçu reçue battu battue
    vendu vendue disparu disparue construit construite détruit détruite découvert découverte`),
  coordinators: wordSet('et puis mais ou'),
  possessors: wordSet("de du d' des"),
  timeNouns:
    wordSet(`nuit soir soiree matin matinee journee jour date partir compter debut fin mi courant milieu veille
    lendemain semaine mois annee ete hiver automne printemps weekend week end heure dater aube apres-midi midi lors
    jusque vue aux alentours autour cours moment horizon rentree datent datait dataient datant remonte remontent remontait`),
  timePrepositions: wordSet('à au aux lors dans en pendant durant sur'),
  datesPrecedeNouns: false,
  determiners: new Set(),
  groupEnds: new Set(),
  askingWords:
    wordSet(`quand date dates lieu jour jours annee mois heure moment tient tenir tenu tenue tiendra deroule
    derouler deroulera deroulee passe passer passera produit produire produite produira survenu survenue survenir arrive
    arriver intervenu intervenue eu aura prevu prevue prevus quel quelle a-t est-ce depuis fixe fixee combien temps
    programme programmee`),
  definite: wordSet("le la l' les ce cet cette ces"),
};

// French nouns and verbs by the kind of event that they name. Data, folded, compared by stem.
import type { EventFamilies } from '../events.ts';

export const frenchEventFamilies: EventFamilies = {
  accident: `accident choc crash collision percuter percute deraillement derailler deraille naufrage naufrager sombrer
    chavirer heurter heurte renverser renverse carambolage ecraser ecrase`,
  accusation: `accusation accuser accuse inculpation inculper inculpe plainte mise_en|une examen mis|mise_en_examen
    mises_en_examen charges poursuites poursuivre`,
  agreement: `accord accorder entente pacte traite convention compromis traiter negocier negociation negociations`,
  announcement: `annonce annoncer declaration declarer communique reveler revelation devoiler indiquer
    indique affirmer affirme expliquer explique souligner souligne preciser precise ajouter ajoute estimer estime assurer
    assure dire propos discours intervention promettre prevenir avertir`,
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
  creation: `creation creer cree installer installe installation fondation fonder fonde lancement lancer naissance constitution constituer etablissement etablir`,
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
    conference recevoir recu recoit recoivent recevra recevront accueillir accueilli discussions pourparlers sommets
    dialogue forum negociations se_voir|verront|verraient sont_vus|vues`,
  opening: `ouverture ouvrir ouvert installer installe installation inauguration inaugurer inaugure reouverture rouvrir rouvert vernissage demarrage`,
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
  travel: `visite visiter aller alle recevoir recu accueillir accueilli voyage voyager deplacement deplacer sejour sejourner tournee venue escale
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

// Houses that French newsrooms describe without saying what they are, because every reader knows: what kind each is, and how
// it is called in its absence ("le groupe ferroviaire"). Only tells which is meant; the words shown come from the article.
import type { KnownHouse } from '../speech.ts';
import { wordsOf } from '../speech.ts';

const company = 'entreprise groupe societe compagnie firme geant multinationale marque';
const party = 'parti formation mouvement groupe';
const union = 'syndicat centrale confederation federation union';
const charity = 'association ong fondation collectif';
const agency = 'institut agence etablissement';
const paper = 'journal site redaction groupe media';

/** Nouns for houses of that kind, how it is called (head first, a comma between two), and the names. Folded. */
const rows: readonly (readonly [nouns: string, called: string, names: string])[] = [
  [party, 'parti extreme droite, formation extreme droite', 'rn, rassemblement national, fn, front national'],
  [party, 'parti droite, formation droite', 'lr, les republicains, ump'],
  [party, 'parti gauche, formation gauche', 'ps, parti socialiste'],
  [
    party,
    'parti presidentiel macroniste, mouvement presidentiel macroniste, formation presidentielle',
    'lrem, larem, la republique en marche, republique en marche, en marche',
  ],
  [
    party,
    'parti ecologiste, formation ecologiste, mouvement ecologiste',
    'eelv, europe ecologie les verts, europe ecologie-les verts, les verts',
  ],
  [party, 'mouvement gauche radicale, parti gauche radicale', 'lfi, la france insoumise, france insoumise'],
  [party, 'parti centriste, formation centriste', 'modem, mouvement democrate, udi'],
  [party, '', 'pcf, parti communiste, parti communiste francais, npa, debout la france, lutte ouvriere'],
  [
    union,
    'centrale syndicale, confederation syndicale',
    'cgt, cfdt, fo, force ouvriere, cftc, cfe-cgc, unsa, sud, solidaires',
  ],
  [
    union,
    'syndicat agricole, syndicat agriculteurs',
    'fnsea, confederation paysanne, coordination rurale, jeunes agriculteurs',
  ],
  [union, 'syndicat etudiant, syndicat etudiants', 'unef, fage'],
  [union, 'syndicat patronal, syndicat patrons', 'medef, cpme'],
  [
    union,
    'syndicat enseignant, syndicat enseignants, syndicat professeurs',
    'snes, snes-fsu, fsu, se-unsa, snuipp, snuipp-fsu, snalc',
  ],
  [
    union,
    'syndicat policier, syndicat police, syndicat policiers',
    'alliance police nationale, unite sgp police, unite sgp police-fo, unsa police, synergie officiers',
  ],
  [
    'chaine site redaction groupe media',
    'chaine information info continu, chaine infos',
    'bfmtv, bfm tv, bfm, lci, cnews, i-tele, itele, france 24, cnn, fox news, al jazeera',
  ],
  [
    'chaine site redaction groupe media',
    'chaine publique, groupe public',
    'france 2, france 3, france 5, france televisions',
  ],
  ['chaine site redaction groupe media', 'chaine privee', 'tf1, m6, c8, tmc, w9'],
  ['chaine site redaction groupe media', '', 'arte, france 4, canal+, bbc, public senat, lcp'],
  [
    'radio station chaine site redaction media',
    'radio publique',
    'france inter, france bleu, france culture',
  ],
  ['radio station chaine site redaction media', 'radio privee', 'rtl, europe 1, rmc, sud radio'],
  [
    'radio station chaine site redaction media',
    'chaine information info continu, radio information',
    'franceinfo, france info',
  ],
  [`quotidien ${paper}`, '', 'le monde, le figaro, liberation, le parisien, l humanite, 20 minutes'],
  [
    `quotidien ${paper}`,
    'quotidien economique, journal economique',
    'les echos, l opinion, financial times, wall street journal',
  ],
  [`quotidien ${paper}`, 'quotidien sportif, journal sportif', 'l equipe'],
  [`quotidien ${paper}`, 'quotidien catholique, journal catholique', 'la croix'],
  [
    `quotidien ${paper}`,
    'quotidien regional local, journal regional local',
    `ouest-france, ouest france, sud ouest, la voix du nord, le dauphine libere, la provence, nice-matin, la montagne, le progres,
    l est republicain, le telegramme, midi libre, la depeche, var-matin, le bien public, corse-matin, paris-normandie`,
  ],
  [
    `quotidien ${paper}`,
    'quotidien americain, journal americain',
    'new york times, washington post, los angeles times, usa today',
  ],
  [
    `quotidien tabloid ${paper}`,
    'quotidien britannique, journal britannique',
    'the guardian, guardian, the times, daily mail, the sun, daily telegraph, the telegraph, the independent',
  ],
  [
    `hebdomadaire hebdo magazine ${paper}`,
    '',
    'le point, l express, l obs, le nouvel observateur, paris match, le jdd, journal du dimanche, valeurs actuelles, telerama, vsd',
  ],
  [
    `hebdomadaire hebdo ${paper}`,
    'hebdomadaire satirique, journal satirique',
    'le canard enchaine, canard enchaine, charlie hebdo',
  ],
  [`hebdomadaire hebdo magazine ${paper}`, 'magazine people', 'gala, closer, voici'],
  [
    'site journal redaction media',
    'site information informations info, site enquete, journal ligne',
    'mediapart, huffpost, slate, rue 89, streetpress, numerama, les jours, atlantico',
  ],
  [
    `${company} transporteur operateur`,
    'groupe ferroviaire, compagnie ferroviaire, entreprise ferroviaire, operateur ferroviaire, transporteur ferroviaire',
    'sncf, deutsche bahn, eurostar, thalys',
  ],
  [`${company} regie transporteur`, 'regie transports parisienne', 'ratp'],
  [
    `${company} transporteur`,
    'compagnie aerienne, transporteur aerien',
    `air france, air france-klm, easyjet, ryanair, lufthansa, british airways, corsair, transavia, emirates, qatar airways, iberia,
    delta airlines, vueling, air caraibes, turkish airlines`,
  ],
  [
    `${company} avionneur constructeur`,
    'constructeur aeronautique, groupe aeronautique, avionneur europeen, constructeur europeen',
    'airbus',
  ],
  [
    `${company} avionneur constructeur`,
    'constructeur aeronautique, groupe aeronautique, avionneur americain, constructeur americain',
    'boeing',
  ],
  [
    `${company} constructeur`,
    'constructeur automobile francais, groupe automobile francais',
    'renault, psa, peugeot, citroen, stellantis',
  ],
  [
    `${company} constructeur`,
    'constructeur automobile allemand, groupe automobile allemand',
    'volkswagen, bmw, daimler, audi, porsche, opel',
  ],
  [
    `${company} constructeur`,
    'constructeur automobile americain, groupe automobile americain',
    'tesla, general motors, ford',
  ],
  [
    `${company} constructeur`,
    'constructeur automobile japonais, groupe automobile japonais',
    'toyota, nissan, honda',
  ],
  [
    `${company} fournisseur energeticien`,
    'groupe energetique, fournisseur energie electricite',
    'edf, engie',
  ],
  [
    company,
    'groupe petrolier, geant petrolier, compagnie petroliere, groupe petrole',
    'total, totalenergies, shell, bp, exxonmobil, chevron',
  ],
  [
    `${company} operateur`,
    'operateur telecoms telephonie telephonique mobile, groupe telecoms',
    'sfr, bouygues telecom, iliad, altice, verizon, vodafone',
  ],
  [
    company,
    'groupe btp construction concessions, geant btp construction, entreprise btp construction',
    'vinci, eiffage, bouygues, bouygues construction',
  ],
  [
    `${company} distributeur enseigne chaine`,
    'groupe distribution, geant distribution, enseigne distribution',
    'carrefour, auchan, leclerc, intermarche, lidl, aldi, monoprix, franprix',
  ],
  [company, 'groupe luxe, geant luxe', 'lvmh, kering, chanel'],
  [company, 'groupe cosmetiques, geant cosmetiques', 'l oreal'],
  [
    `${company} plateforme plate-forme moteur`,
    'geant internet web, groupe internet, geant americain, groupe americain californien',
    'google, apple, amazon, microsoft',
  ],
  [
    `${company} reseau plateforme plate-forme site`,
    'reseau social',
    'facebook, twitter, instagram, snapchat, tiktok, linkedin, whatsapp',
  ],
  [
    `${company} plateforme plate-forme site`,
    'plateforme streaming video, geant streaming',
    'netflix, youtube, twitch, disney+',
  ],
  [
    `${company} plateforme plate-forme site`,
    'plateforme reservation location',
    'uber, airbnb, deliveroo, blablacar, booking',
  ],
  [
    `${company} laboratoire labo fabricant`,
    'groupe pharmaceutique, laboratoire pharmaceutique, geant pharmaceutique',
    'sanofi, pfizer, moderna, astrazeneca, bayer, novartis, servier, gilead, biontech',
  ],
  [
    `${company} banque etablissement`,
    'groupe bancaire, etablissement bancaire',
    'bnp paribas, societe generale, credit agricole, bpce, lcl, banque postale, goldman sachs, hsbc, credit mutuel',
  ],
  [
    `${company} fabricant industriel`,
    'groupe agroalimentaire, geant agroalimentaire',
    'danone, nestle, lactalis, unilever, coca-cola, ferrero, mondelez',
  ],
  [
    `${agency} service organisme`,
    'institut meteorologique meteo, agence meteorologique, service meteorologique, organisme meteorologique',
    'meteo-france, meteo france',
  ],
  [`${agency} organisme`, 'institut statistique statistiques national, organisme statistique', 'insee'],
  [
    agency,
    'institut sondage sondages',
    'ifop, ipsos, elabe, odoxa, bva, harris interactive, opinionway, kantar, viavoice',
  ],
  [`${agency} autorite`, 'agence sanitaire, agence sante', 'sante publique france, ansm, anses'],
  [
    charity,
    'ong ecologiste environnementale, association ecologiste environnementale',
    'greenpeace, wwf, france nature environnement, sea shepherd, les amis de la terre, amis de la terre',
  ],
  [
    charity,
    'ong humanitaire medicale, association humanitaire caritative',
    `medecins sans frontieres, msf, medecins du monde, croix-rouge, secours catholique, secours populaire, emmaus, oxfam, acted,
    action contre la faim, restos du coeur`,
  ],
  [charity, 'ong droits homme', 'amnesty international, amnesty, human rights watch, hrw'],
  [charity, 'association consommateurs defense', 'ufc-que choisir, clcv, foodwatch'],
  [charity, 'association antiraciste', 'sos racisme, licra, mrap'],
  [charity, 'association animaux protection animale defense cause', 'l214, peta, spa, one voice'],
];

/** "sncf" → its nouns and what it is called. */
export const frenchKnownHouses: ReadonlyMap<string, KnownHouse> = new Map(
  rows.flatMap(([nouns, called, names]) => {
    const house: KnownHouse = {
      nouns: new Set(wordsOf(nouns)),
      called: called === '' ? [] : called.split(',').map((words) => wordsOf(words)),
    };
    return names.split(',').map((name): [string, KnownHouse] => [name.trim().replaceAll(/\s+/g, ' '), house]);
  }),
);

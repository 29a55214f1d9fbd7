// Bodies and powers as French newsrooms name them: seats that speak for a power, words that make a body's name,
// nationalities by their country. Data, folded.
import { foldWord, wordsOf } from '../speech.ts';

/** Papers and broadcasters. */
const presses = [
  'le parisien, le monde, le figaro, le canard enchaine, le canard, mediapart, ouest-france, ouest france, le dauphine libere, la voix du nord',
  'la voix, la provence, sud ouest, l express, le point, l obs, marianne, l opinion, les echos, paris match, charlie hebdo, telerama, capital',
  'valeurs actuelles, la croix, le progres, la depeche, l equipe, nice-matin, corse-matin, europe 1, rtl, rmc, bfmtv, bfm tv, bfm business',
  'lci, cnews, franceinfo, france info, france inter, france bleu, france televisions, radio france, rfi, m6, arte, numerama, le jdd, challenges',
  'journal du dimanche, l est republicain, le telegramme, new york times, washington post, the guardian, el pais, el mundo, la repubblica',
  'france 2, france 3, france 4, france 5, france 24, rtl 2, tv5 monde, public senat, brut, slate, rue 89',
  'corriere della sera, die welt, der spiegel, bild, al jazeera, associated press',
  'gala, closer, vsd, konbini, c8, tmc, w9, rtbf, 20 minutes, huffpost, midi libre, la montagne, var-matin, le bien public, l union',
];

const seats = [
  'quai d orsay, elysee, palais de l elysee, matignon, hotel matignon, bercy, place beauvau, palais bourbon, palais du luxembourg',
  'maison blanche, kremlin, pentagone, departement d etat, congres, downing street, westminster, buckingham, vatican, saint-siege',
  'bundestag, bundesbank, reichstag, knesset, douma, palais rose, palais chigi, quirinal, moncloa, cite interdite, zhongnanhai',
  'onu, otan, union europeenne, ue, bruxelles, commission europeenne, union africaine, ua, cedeao, ligue arabe, g7, g8, g20, fmi, bce',
  'banque mondiale, unesco, unicef, oms, opep, hcr, aiea, interpol, europol, fed, cia, fbi, nsa, nasa, mossad, tsahal',
  'moscou, washington, paris, pekin, londres, berlin, tokyo, rome, madrid, ankara, teheran, damas, bagdad, kaboul, islamabad, seoul',
  'pyongyang, jerusalem, tel-aviv, ramallah, le caire, alger, tunis, rabat, tripoli, bamako, dakar, abidjan, kigali, kinshasa, bangui',
  'ottawa, quebec, mexico, brasilia, caracas, bogota, la havane, buenos aires, canberra, new delhi, kiev, kyiv, varsovie, budapest',
  'prague, vienne, berne, la haye, athenes, lisbonne, dublin, oslo, stockholm, copenhague, helsinki, riyad, doha, abou dhabi, beyrouth',
  'amman, minsk, belgrade, pristina, sofia, bucarest, bratislava, bale, strasbourg, luxembourg, monaco, nicosie, vilnius, riga, tallinn',
  'france, russie, chine, allemagne, italie, espagne, israel, iran, irak, syrie, turquie, egypte, etats-unis, royaume-uni, grande-bretagne',
  'angleterre, japon, inde, pakistan, afghanistan, coree du nord, coree du sud, canada, bresil, argentine, venezuela, colombie, cuba, maroc',
  'algerie, tunisie, libye, mali, niger, senegal, cote d ivoire, rwanda, ukraine, pologne, hongrie, grece, portugal, belgique, suisse, suede',
  'norvege, finlande, danemark, autriche, qatar, arabie saoudite, emirats arabes unis, liban, jordanie, australie, mexique, palestine',
  'yougoslavie, serbie, croatie, bosnie, kosovo, slovenie, macedoine, albanie, roumanie, bulgarie, moldavie, georgie, armenie',
  'azerbaidjan, kazakhstan, ouzbekistan, mongolie, vietnam, thailande, cambodge, laos, birmanie, malaisie, indonesie, philippines',
  'singapour, taiwan, nepal, bangladesh, sri lanka, yemen, koweit, bahrein, oman, soudan, ethiopie, erythree, somalie, kenya, ouganda',
  'tanzanie, burundi, congo, gabon, cameroun, togo, benin, burkina faso, ghana, liberia, guinee, mauritanie, tchad, centrafrique, angola',
  'zambie, zimbabwe, mozambique, namibie, botswana, afrique du sud, madagascar, comores, chili, perou, bolivie, equateur, paraguay',
  'uruguay, panama, nicaragua, honduras, salvador, guatemala, haiti, jamaique, pays-bas, irlande, ecosse, islande, republique tcheque',
  'slovaquie, estonie, lettonie, lituanie, bielorussie, chypre, malte, nouvelle-zelande, bonn, sarajevo, belgrade, tirana, erevan, tbilissi',
  'hamas, fatah, hezbollah, fatah, taliban, talibans, al-qaida, daech, etat islamique, autorite palestinienne, armee syrienne libre',
  'cgt, cfdt, fo, medef, sud, unsa, cftc, fnsea, sncf, ratp, edf, gdf, csa, cnil, insee, cnrs, inserm, inra, apf, afp, reuters, tf1, bfm',
  'google, facebook, twitter, youtube, instagram, microsoft, apple, amazon, netflix, uber, airbus, boeing, renault, psa',
  'front national, fn, ump, ps, pcf, modem, eelv, lr, rn, parti socialiste, parti communiste, front de gauche, les republicains',
];

const bodies = `
  parti union ligue front mouvement alliance rassemblement ministere ministre conseil comite commission conference congres
  parlement senat assemblee chambre cour tribunal parquet universite institut ecole college lycee faculte academie
  centre hopital clinique laboratoire observatoire agence office bureau banque caisse fonds societe compagnie groupe
  entreprise association fondation federation confederation syndicat organisation ong reseau coalition collectif club
  equipe etat republique royaume empire nation nations armee marine police gendarmerie garde autorite direction
  secretariat departement region commune ville mairie prefecture district province canton comte haute haut cabinet
  journal gazette tribune telegramme courrier figaro monde liberation humanite croix express point parisien echos
  depeche provencal progres times post herald news radio television france europe canal chaine tf1 bbc cnn
  musee theatre opera stade palais eglise cathedrale mosquee temple place avenue rue boulevard quai port aeroport gare
  defense interieur justice finances economie budget education culture sante travail environnement ecologie agriculture
  transports logement affaires sports jeunesse recherche industrie energie commerce outre-mer tourisme communication
  droits homme securite protection internationale national nationale general generale europeen europeenne mondial mondiale
  constitution declaration convention traite accord protocole loi code charte programme projet plan operation
  coupe championnat ligue tour grand prix jeux festival salon foire sommet forum ordre legion etats
  fleuve lac mont monts ile iles mer ocean golfe vallee col foret parc baie cap saint sainte notre-dame
  internet wikipedia wikimedia google facebook twitter youtube microsoft apple amazon`;

/** Departments and regions: where things happen rather than who speaks of them. */
const regions = [
  'ain, aisne, allier, alpes-de-haute-provence, hautes-alpes, alpes-maritimes, ardeche, ardennes, ariege, aube, aude, aveyron',
  'bouches-du-rhone, calvados, cantal, charente, charente-maritime, correze, corse-du-sud, haute-corse, cote-d or, cotes-d armor',
  'creuse, dordogne, doubs, drome, eure, eure-et-loir, finistere, gard, haute-garonne, gers, gironde, herault, ille-et-vilaine, indre',
  'indre-et-loire, isere, jura, landes, loir-et-cher, loire, haute-loire, loire-atlantique, loiret, lot-et-garonne, lozere',
  'maine-et-loire, haute-marne, mayenne, meurthe-et-moselle, meuse, morbihan, moselle, nievre, oise, orne, pas-de-calais',
  'puy-de-dome, pyrenees-atlantiques, hautes-pyrenees, pyrenees-orientales, bas-rhin, haut-rhin, rhone, haute-saone, saone-et-loire',
  'sarthe, savoie, haute-savoie, seine-maritime, seine-et-marne, yvelines, deux-sevres, somme, tarn, tarn-et-garonne, vaucluse, vendee',
  'vienne, haute-vienne, vosges, yonne, territoire-de-belfort, essonne, hauts-de-seine, seine-saint-denis, val-de-marne, val-d oise',
  'guadeloupe, martinique, guyane, la reunion, mayotte, auvergne-rhone-alpes, bourgogne-franche-comte, bretagne, centre-val de loire',
  'grand est, grand-est, hauts-de-france, ile-de-france, normandie, nouvelle-aquitaine, occitanie, pays de la loire',
  'provence-alpes-cote d azur, paca, alsace, lorraine, aquitaine, auvergne, bourgogne, champagne, limousin, picardie, poitou-charentes',
  'rhone-alpes, franche-comte, midi-pyrenees, languedoc-roussillon, nord-pas-de-calais, champagne-ardenne, cote d azur, pays basque',
];

const nationalities = `
  russe/russie americain/etats-unis americaine/etats-unis etasunien/etats-unis francais/france francaise/france britannique/royaume-uni
  anglais/royaume-uni anglaise/royaume-uni allemand/allemagne allemande/allemagne italien/italie italienne/italie espagnol/espagne
  espagnole/espagne portugais/portugal portugaise/portugal belge/belgique suisse/suisse helvetique/suisse neerlandais/pays-bas
  neerlandaise/pays-bas hollandais/pays-bas grec/grece grecque/grece turc/turquie turque/turquie israelien/israel israelienne/israel
  palestinien/palestine palestinienne/palestine syrien/syrie syrienne/syrie libanais/liban libanaise/liban irakien/irak irakienne/irak
  iranien/iran iranienne/iran saoudien/arabie saoudienne/arabie egyptien/egypte egyptienne/egypte tunisien/tunisie tunisienne/tunisie
  algerien/algerie algerienne/algerie marocain/maroc marocaine/maroc libyen/libye libyenne/libye malien/mali malienne/mali
  senegalais/senegal senegalaise/senegal ivoirien/cote-d-ivoire ivoirienne/cote-d-ivoire nigerian/nigeria nigeriane/nigeria
  congolais/congo congolaise/congo rwandais/rwanda rwandaise/rwanda sud-africain/afrique-du-sud sud-africaine/afrique-du-sud
  chinois/chine chinoise/chine japonais/japon japonaise/japon nippon/japon indien/inde indienne/inde pakistanais/pakistan
  pakistanaise/pakistan afghan/afghanistan afghane/afghanistan sud-coreen/coree-du-sud sud-coreenne/coree-du-sud
  nord-coreen/coree-du-nord nord-coreenne/coree-du-nord coreen/coree vietnamien/vietnam vietnamienne/vietnam
  ukrainien/ukraine ukrainienne/ukraine polonais/pologne polonaise/pologne hongrois/hongrie hongroise/hongrie tcheque/tchequie
  slovaque/slovaquie roumain/roumanie roumaine/roumanie bulgare/bulgarie serbe/serbie croate/croatie bosniaque/bosnie
  georgien/georgie georgienne/georgie armenien/armenie armenienne/armenie suedois/suede suedoise/suede norvegien/norvege
  norvegienne/norvege danois/danemark danoise/danemark finlandais/finlande finlandaise/finlande islandais/islande
  islandaise/islande irlandais/irlande irlandaise/irlande ecossais/ecosse ecossaise/ecosse gallois/galles canadien/canada
  canadienne/canada quebecois/quebec quebecoise/quebec mexicain/mexique mexicaine/mexique bresilien/bresil bresilienne/bresil
  argentin/argentine argentine/argentine chilien/chili chilienne/chili colombien/colombie colombienne/colombie
  venezuelien/venezuela venezuelienne/venezuela cubain/cuba cubaine/cuba bolivien/bolivie bolivienne/bolivie
  peruvien/perou peruvienne/perou equatorien/equateur equatorienne/equateur haitien/haiti haitienne/haiti
  australien/australie australienne/australie neo-zelandais/nouvelle-zelande neo-zelandaise/nouvelle-zelande
  europeen/europe europeenne/europe catalan/catalogne catalane/catalogne basque/pays-basque corse/corse
  autrichien/autriche autrichienne/autriche luxembourgeois/luxembourg luxembourgeoise/luxembourg madrilene/madrid
  parisien/paris parisienne/paris londonien/londres londonienne/londres quatari/qatar quatarie/qatar qatari/qatar qatarie/qatar
  indonesien/indonesie indonesienne/indonesie philippin/philippines philippine/philippines thailandais/thailande
  thailandaise/thailande birman/birmanie birmane/birmanie tibetain/tibet tibetaine/tibet kurde/kurdistan
  tchetchene/tchetchenie moldave/moldavie bielorusse/bielorussie lituanien/lituanie letton/lettonie estonien/estonie
  soviétique/urss africain/afrique africaine/afrique arabe/arabe ottoman/ottoman`;

function phrasesOf(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(',').map((phrase) => foldWord(phrase.trim()))));
}

/** Folded, words joined by one blank; an apostrophe counts as a blank: "quai d orsay". */
export const frenchPowers: ReadonlySet<string> = phrasesOf([...seats, ...presses]);
/** Those of them that pass on what others say. */
export const frenchPresses: ReadonlySet<string> = phrasesOf(presses);
/** In the form of `frenchPowers`. */
export const frenchRegions: ReadonlySet<string> = phrasesOf(regions);
export const frenchBodyWords: ReadonlySet<string> = new Set(wordsOf(bodies).map(foldWord));
export const frenchNationalities: ReadonlyMap<string, string> = new Map(
  wordsOf(nationalities).map((entry) => {
    const [adjective = '', country = ''] = entry.split('/');
    return [foldWord(adjective), foldWord(country)];
  }),
);

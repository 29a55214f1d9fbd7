// French sentences of our own invention, with all dates that a reader on 16 May 2017 (a Tuesday) finds in them.
import { describe, expect, it } from 'vitest';
import { datesOf } from './dates-of.ts';

const rows: readonly (readonly string[])[] = [
  // days of the calendar
  ['Le 2 mai, ils ont signé.', 'Le 2 mai = DATE 2017-05-02'],
  ['Le conseil siégera le mardi 23 mai 2017.', 'le mardi 23 mai 2017 = DATE 2017-05-23'],
  ['Elle est née le 4 août 1961.', 'le 4 août 1961 = DATE 1961-08-04'],
  ['La foire a ouvert le 1er mai.', 'le 1er mai = DATE 2017-05-01'],
  ['Le bail expire au 31 décembre 2018.', '31 décembre 2018 = DATE 2018-12-31'],
  ['Le 10 novembre 93, un carambolage a fait 15 morts.', 'Le 10 novembre 93 = DATE 1993-11-10'],
  ['Publié le 16.05.17.', 'le 16.05.17 = DATE 2017-05-16'],
  ['Publié le 16/05/2017 à 10:42.', 'le 16/05/2017 à 10:42 = TIME 2017-05-16T10:42'],
  ['Relevé du 2017-05-02.', '2017-05-02 = DATE 2017-05-02'],
  ['Le 14-Juillet, un feu sera tiré.', 'Le 14-Juillet = DATE 2017-07-14'],
  ['Réponse avant le 29/03.', 'le 29/03 = DATE 2017-03-29'],
  ['Le guichet ferme à partir du 1er janvier prochain.', '1er janvier prochain = DATE 2018-01-01'],
  ['Le 28 décembre, la neige est tombée.', 'Le 28 décembre = DATE 2016-12-28'],
  ["Jusqu'au 30 novembre, l'exposition reste ouverte.", '30 novembre = DATE 2017-11-30'],
  ['Mer. 24 juin 2020, la salle sera close.', 'Mer. 24 juin 2020 = DATE 2020-06-24'],
  // lists and ranges of days
  ['Les 7 et 8 juillet, ils se verront.', 'Les 7 et 8 juillet = DATE 2017-07-07/2017-07-08'],
  [
    'Les 3, 10 et 17 juin auront lieu des visites.',
    'Les 3 = DATE 2017-06-03',
    '10 = DATE 2017-06-10',
    '17 juin = DATE 2017-06-17',
  ],
  ['Du 3 au 7 juillet, le festival revient.', '3 au 7 juillet = DATE 2017-07-03/2017-07-07'],
  [
    'Du lundi 3 au vendredi 7 juillet, le festival revient.',
    'lundi 3 au vendredi 7 juillet = DATE 2017-07-03/2017-07-07',
  ],
  [
    'La foire ira du 30 août au 2 septembre 2017.',
    '30 août au 2 septembre 2017 = DATE 2017-08-30/2017-09-02',
  ],
  [
    'Lundi 24, mardi 25 et dimanche 30 avril, la piscine était fermée.',
    'Lundi 24 = DATE 2017-04-24',
    'mardi 25 = DATE 2017-04-25',
    'dimanche 30 avril = DATE 2017-04-30',
  ],
  [
    'Les 6 et 13 avril prochains, on votera.',
    'Les 6 = DATE 2018-04-06',
    '13 avril prochains = DATE 2018-04-13',
  ],
  // weekdays, by tense
  ['Il a été élu dimanche.', 'dimanche = DATE 2017-05-14'],
  ['La réunion se tiendra jeudi.', 'jeudi = DATE 2017-05-18'],
  ['Vendredi soir, le ministre a démissionné.', 'Vendredi soir = TIME 2017-05-12TEV'],
  ['Samedi, le club recevra Metz.', 'Samedi = DATE 2017-05-20'],
  ['Dimanche prochain, on votera.', 'Dimanche prochain = DATE 2017-05-21'],
  ['Mardi dernier, la cour a tranché.', 'Mardi dernier = DATE 2017-05-09'],
  ['Le mercredi, la piscine ferme tôt.', 'Le mercredi = SET XXXX-WXX-3'],
  ['Mardi de la semaine prochaine, il plaidera.', 'Mardi de la semaine prochaine = DATE 2017-05-23'],
  ['Le texte sera lu jeudi à 9 h 30.', 'jeudi à 9 h 30 = TIME 2017-05-18T09:30'],
  // near days
  ['Hier, la pluie a cessé.', 'Hier = DATE 2017-05-15'],
  ['Avant-hier soir, la salle était comble.', 'Avant-hier soir = TIME 2017-05-14TEV'],
  ["Aujourd'hui vendredi, le texte est voté.", "Aujourd'hui vendredi = DATE 2017-05-16"],
  ['Demain, on ouvre.', 'Demain = DATE 2017-05-17'],
  ['Après-demain, il sera reçu.', 'Après-demain = DATE 2017-05-18'],
  ['Ce dimanche, on joue.', 'Ce dimanche = DATE 2017-05-21'],
  ['Hier à 10 h, la grève a commencé.', 'Hier à 10 h = TIME 2017-05-15T10:00'],
  // told days
  [
    'Le 2 mai, ils ont parlé. Le lendemain, ils se sont vus. Ce soir-là, ils ont dîné.',
    'Le 2 mai = DATE 2017-05-02',
    'Le lendemain = DATE 2017-05-03',
    'Ce soir-là = TIME 2017-05-03TEV',
  ],
  [
    'Le 12 avril, il arrivait. La veille, il avait fui.',
    'Le 12 avril = DATE 2017-04-12',
    'La veille = DATE 2017-04-11',
  ],
  [
    'Le 5 mai, un pont cède. Le même jour, une digue rompt. Trois jours plus tard, le lac déborde.',
    'Le 5 mai = DATE 2017-05-05',
    'Le même jour = DATE 2017-05-05',
    'Trois jours plus tard = DATE 2017-05-08',
  ],
  [
    'Le 11 mai, vers 22 h, un cri a retenti. À 23 h 15, tout était calme.',
    'Le 11 mai = DATE 2017-05-11',
    'vers 22 h = TIME 2017-05-11T22:00 APPROX',
    '23 h 15 = TIME 2017-05-11T23:15',
  ],
  // parts of the day and times of day
  ['Hier matin, deux voitures se sont percutées.', 'Hier matin = TIME 2017-05-15TMO'],
  ['Lundi dans la soirée, un orage a éclaté.', 'Lundi dans la soirée = TIME 2017-05-15TEV'],
  ["Vendredi en fin d'après-midi, il a parlé.", "Vendredi en fin d'après-midi = TIME 2017-05-12TAF END"],
  ['Dans la nuit de samedi à dimanche, un feu a pris.', 'la nuit de samedi à dimanche = TIME 2017-05-13TNI'],
  ['La nuit dernière, un feu a pris.', 'La nuit dernière = TIME 2017-05-15TNI'],
  ['Ce soir, la lune sera rousse.', 'Ce soir = TIME 2017-05-16TEV'],
  [
    'Mardi, vers 6 heures du matin, la terre a tremblé.',
    'Mardi = DATE 2017-05-16',
    'vers 6 heures du matin = TIME 2017-05-16T06:00 APPROX',
  ],
  ['Jeudi à midi, les sirènes ont retenti.', 'Jeudi à midi = TIME 2017-05-11T12:00'],
  ['À 20h00, le bureau a fermé.', '20h00 = TIME T20:00'],
  [
    'Mardi de 14 h à 16 h, un atelier se tiendra.',
    'Mardi de 14 h à 16 h = TIME 2017-05-16T14:00/2017-05-16T16:00',
  ],
  [
    'Hier, vers quatre heures et demie du matin, il est sorti.',
    'Hier = DATE 2017-05-15',
    'vers quatre heures et demie du matin = TIME 2017-05-15T04:30 APPROX',
  ],
  // months
  ['En mars dernier, elle a gagné.', 'mars dernier = DATE 2017-03'],
  ['Fin avril, il avait noté un recul.', 'Fin avril = DATE 2017-04 END'],
  ['À la mi-juin, le texte sera voté.', 'la mi-juin = DATE 2017-06 MID'],
  ['Mi-mai 2016, il est tombé.', 'Mi-mai 2016 = DATE 2016-05 MID'],
  ['Début octobre, ils rentreront.', 'Début octobre = DATE 2017-10 START'],
  ["Au mois d'août, la ville est vide.", "mois d'août = DATE 2017-08"],
  ['De janvier à avril 2015, il a plu.', 'janvier = DATE 2015-01', 'avril 2015 = DATE 2015-04'],
  ['Les rumeurs datent de février 2009.', 'février 2009 = DATE 2009-02'],
  ["La reprise de septembre n'a pas duré.", 'septembre = DATE 2016-09'],
  ['Courant juin, un rapport sera remis.', 'Courant juin = DATE 2017-06'],
  // years, decades, centuries
  ['En 2008 puis en 2012, il a gagné.', '2008 = DATE 2008', '2012 = DATE 2012'],
  ['Le budget 2018 est voté.', '2018 = DATE 2018'],
  ['Le traité (1957) fut signé à Rome.', '1957 = DATE 1957'],
  ['De 1982 à 1987, il a dirigé le groupe.', '1982 = DATE 1982', '1987 = DATE 1987'],
  ["La guerre de 1914-1918 l'a marqué.", '1914-1918 = DATE 1914/1918'],
  ["D'ici 2030, la flotte sera électrique.", '2030 = DATE 2030'],
  ['En 97, deux digues ont cédé.', '97 = DATE 1997'],
  ['Dans les années 1990, la mine a fermé.', 'les années 1990 = DATE 199X'],
  ['Les années soixante-dix furent folles.', 'Les années soixante-dix = DATE 197X'],
  ['La fonte est posée depuis les années 60.', 'les années 60 = DATE 196X'],
  ['Au XIXe siècle, la ville comptait dix forges.', 'XIXe siècle = DATE 18XX'],
  ['Au début du XXe siècle, un tramway roulait.', 'début du XXe siècle = DATE 19XX START'],
  ["L'année dernière, il pleuvait.", "L'année dernière = DATE 2016"],
  ['Cette année, la récolte est bonne.', 'Cette année = DATE 2017'],
  ["Les comptes de l'an dernier sont bons.", "l'an dernier = DATE 2016"],
  // seasons, quarters, halves, holidays
  ["L'été 2015 fut sec.", "L'été 2015 = DATE 2015-SU"],
  ["L'été dernier, la rivière était à sec.", "L'été dernier = DATE 2016-SU"],
  ["À l'automne 2016, il avait quitté le parti.", "l'automne 2016 = DATE 2016-FA"],
  ['Au premier semestre 2017, les ventes ont crû.', 'premier semestre 2017 = DATE 2017-H1'],
  ['Au deuxième trimestre, le PIB a progressé.', 'deuxième trimestre = DATE 2017-Q2'],
  ['Le lundi de Pâques, le marché était fermé.', 'Le lundi de Pâques = DATE 2017-04-17'],
  ['La Pentecôte sera pluvieuse.', 'La Pentecôte = DATE 2017-06-04'],
  // weeks and week-ends
  ['La semaine dernière, le Sénat a voté.', 'La semaine dernière = DATE 2017-W19'],
  ['La semaine prochaine, le Sénat votera.', 'La semaine prochaine = DATE 2017-W21'],
  ['Cette semaine, rien ne bouge.', 'Cette semaine = DATE 2017-W20'],
  ['Ce week-end, le club jouera à Brest.', 'Ce week-end = DATE 2017-W20-WE'],
  ['En début de semaine, il recevra les syndicats.', 'début de semaine = DATE 2017-W20 START'],
  ['Le mois prochain, on vote.', 'Le mois prochain = DATE 2017-06'],
  // durations
  ["Depuis deux ans, l'usine est vide.", 'deux ans = DURATION P2Y'],
  ['Le chantier durera dix-huit mois.', 'dix-huit mois = DURATION P18M'],
  ['Pendant près de trois heures, ils ont débattu.', 'près de trois heures = DURATION PT3H APPROX'],
  ['En moins de deux mois, tout a changé.', 'moins de deux mois = DURATION P2M LESS_THAN'],
  ['Une peine de 15 ans de réclusion a été requise.', '15 ans = DURATION P15Y'],
  ['Il a été condamné à dix ans de prison.', 'dix ans = DURATION P10Y'],
  ['Au bout de 48 heures, il a été relâché.', '48 heures = DURATION PT48H'],
  ["Elle gagne avec 30,4 secondes d'avance.", '30,4 secondes = DURATION PT30.4S'],
  ['Au cours des trois derniers mois, les prix ont baissé.', 'trois derniers mois = DURATION P3M'],
  ['Il a signé durant ses 100 premiers jours au pouvoir.', '100 premiers jours = DURATION P100D'],
  ['Ces dernières 24 heures ont été rudes.', 'Ces dernières 24 heures = DURATION PT24H'],
  ['Un quart de siècle a passé.', 'Un quart de siècle = DURATION P25Y'],
  ['Une quinzaine de jours suffiront.', 'Une quinzaine de jours = DURATION P15D APPROX'],
  ['Quelques jours ont suffi.', 'Quelques jours = DURATION PXD'],
  // distances from the article
  ["Il y a deux ans, l'usine fermait.", 'Il y a deux ans = DATE 2015'],
  ['Il y a trois jours, elle chantait.', 'Il y a trois jours = DATE 2017-05-13'],
  ['Dans quinze jours, il partira.', 'Dans quinze jours = DATE 2017-05-31'],
  ['Dans un mois, tout sera fini.', 'Dans un mois = DATE 2017-06'],
  // sets
  ['Chaque jour, 300 personnes passent la frontière.', 'Chaque jour = SET P1D'],
  ['Tous les jeudis, un marché se tient.', 'Tous les jeudis = SET XXXX-WXX-4'],
  ['Tous les deux ans, un congrès se tient.', 'Tous les deux ans = SET P2Y'],
  ["Deux fois par semaine, il s'entraîne.", 'Deux fois par semaine = SET P1W'],
  ['Il court chaque matin.', 'chaque matin = SET XXXX-XX-XXTMO'],
  ['Une réunion quotidienne a lieu.', 'quotidienne = SET P1D'],
  // present, past, future
  ['Le club est désormais premier.', 'désormais = DATE PRESENT_REF'],
  ['Actuellement, la France préside le conseil.', 'Actuellement = DATE PRESENT_REF'],
  ["Pour l'instant, rien n'est sûr.", "Pour l'instant = DATE PRESENT_REF"],
  ["« Aujourd'hui, la ville a changé », dit-il.", "Aujourd'hui = DATE PRESENT_REF"],
  // nights, parts and hours beside their day
  ['Les faits remontent à la nuit du 4 au 5 mai 2012.', 'la nuit du 4 au 5 mai 2012 = TIME 2012-05-04TNI'],
  [
    'La tempête devrait toucher terre dans la nuit de jeudi à vendredi.',
    'la nuit de jeudi à vendredi = TIME 2017-05-18TNI',
  ],
  ["Dans la matinée de mardi, un camion s'est renversé.", 'la matinée de mardi = TIME 2017-05-16TMO'],
  [
    'Le 24 mars, il a passé la soirée et la nuit chez elle.',
    'Le 24 mars = DATE 2017-03-24',
    'la soirée = TIME 2017-03-24TEV',
    'la nuit = TIME 2017-03-24TNI',
  ],
  ["Au petit matin, les secours l'ont retrouvé.", 'petit matin = TIME 2017-05-16TMO'],
  ['En fin de matinée, le calme était revenu.', 'fin de matinée = TIME 2017-05-16TMO END'],
  ['Le cessez-le-feu, entré en vigueur lundi à minuit, tient.', 'lundi à minuit = TIME 2017-05-15T24:00'],
  [
    'À 14 heures, mercredi, les cloches sonneront.',
    '14 heures = TIME 2017-05-17T14:00',
    'mercredi = DATE 2017-05-17',
  ],
  [
    "Le séisme s'est produit à 03h36 heure locale (01h36 GMT) mercredi.",
    '03h36 heure locale = TIME 2017-05-10T03:36',
    '01h36 GMT = TIME 2017-05-10T01:36',
    'mercredi = DATE 2017-05-10',
  ],
  ["Coup d'envoi : 20 h 45.", '20 h 45 = TIME T20:45'],
  ['Le film dure 1 h 45.', '1 h 45 = DURATION PT1H45M'],
  ['Elle a couru en 2 h 45.', '2 h 45 = DURATION PT2H45M'],
  // timetables
  [
    'Ouvert du mardi au samedi de 9 h à 12 h et de 14 h à 18 h.',
    'mardi au samedi = SET XXXX-WXX-2/XXXX-WXX-6',
    '9 h à 12 h = TIME T09:00/T12:00',
    '14 h à 18 h = TIME T14:00/T18:00',
  ],
  [
    'Permanences : les lundis et jeudis de 14 h à 17 h.',
    'les lundis = SET XXXX-WXX-1',
    'jeudis = SET XXXX-WXX-4',
    '14 h à 17 h = TIME T14:00/T17:00',
  ],
  ['Les visites ont lieu le premier samedi du mois.', 'le premier samedi du mois = SET XXXX-WXX-6'],
  // tense: what is, what was, what will be
  ["La piscine est fermée jusqu'au 3 juin.", '3 juin = DATE 2017-06-03'],
  [
    'Du 15 juin au 15 septembre, la baignade est surveillée.',
    '15 juin au 15 septembre = DATE 2017-06-15/2017-09-15',
  ],
  ['Il est parti samedi.', 'samedi = DATE 2017-05-13'],
  ['Fermé depuis vendredi, le magasin rouvre.', 'vendredi = DATE 2017-05-12'],
  ['Le bilan doit être rendu public lundi.', 'lundi = DATE 2017-05-22'],
  ['Le club reçoit Vernay dimanche.', 'dimanche = DATE 2017-05-21'],
  // years beside years, months beside months
  ['La saison 2008-09 fut la dernière.', '2008-09 = DATE 2008/2009'],
  ['Le plan 2014-2020 prévoit des aides.', '2014-2020 = DATE 2014/2020'],
  ['Entre janvier et mars, le trafic a chuté.', 'janvier = DATE 2017-01', 'mars = DATE 2017-03'],
  [
    'Deux digues ont cédé en 97 (en janvier et en octobre).',
    '97 = DATE 1997',
    'janvier = DATE 1997-01',
    'octobre = DATE 1997-10',
  ],
  ['Le championnat 2016/2017 est terminé.', '2016 = DATE 2016', '2017 = DATE 2017'],
  ['En été, les journaux étrangers se vendent.', 'été = DATE XXXX-SU'],
  // what hangs on an event names no day
  ["Au lendemain du scrutin, rien n'est réglé."],
  ['À la veille des élections, il se tait.'],
  // weeks
  ['Les négociations reprendront la semaine du 22 mai.', 'la semaine du 22 mai = DATE 2017-W21'],
  ['Le musée rouvrira le week-end prochain.', 'le week-end prochain = DATE 2017-W21-WE'],
  ['Il y a deux semaines, il chantait.', 'Il y a deux semaines = DATE 2017-05-02 APPROX'],
  ['En cette fin de semaine, la neige est là.', 'cette fin de semaine = DATE 2017-W20 END'],
  ['Rendez-vous le 15 du mois prochain.', 'le 15 du mois prochain = DATE 2017-06-15'],
  ['Le dernier trimestre 2016 fut bon.', 'Le dernier trimestre 2016 = DATE 2016-Q4'],
  // vague spans
  ['Ces dernières années, le lac recule.', 'Ces dernières années = DURATION PXY'],
  ['Pendant des mois, ils ont attendu.', 'des mois = DURATION PXM'],
  ['Au cours des cinq dernières années, la dette a doublé.', 'cinq dernières années = DURATION P5Y'],
  ['Il est resté de longues années à Rome.', 'longues années = DURATION PXY'],
  ['Au cours des dernières semaines, le prix a doublé.', 'dernières semaines = DURATION PXW'],
  ['Cela fait des années que le toit fuit.', 'des années = DURATION PXY'],
  ['La ville les a vus passer ces derniers temps.', 'ces derniers temps = DATE PAST_REF'],
  // counted inside a month or a year
  ['Le premier lundi de juin, la foire ouvre.', 'Le premier lundi de juin = DATE 2017-06-05'],
  ['Il a neigé le dernier dimanche de mars 2016.', 'le dernier dimanche de mars 2016 = DATE 2016-03-27'],
  ['La dernière semaine de janvier fut froide.', 'La dernière semaine de janvier = DATE 2017-W04'],
  ['La première semaine de 2015 fut douce.', 'La première semaine de 2015 = DATE 2015-W01'],
  ['Le marché se tient le deuxième week-end de juin.', 'le deuxième week-end de juin = DATE 2017-W23-WE'],
  [
    'Il revient dans la deuxième quinzaine de septembre.',
    'la deuxième quinzaine de septembre = DATE 2017-09-16/2017-09-30',
  ],
  // counted from a day
  ['Deux jours avant le 3 mai, il pleuvait.', 'Deux jours avant le 3 mai = DATE 2017-05-01'],
  ['Le vote a eu lieu trois semaines après Noël.', 'trois semaines après Noël = DATE 2017-01-15'],
  ['Un délai de dix jours à partir du 2 mai a été fixé.', 'dix jours à partir du 2 mai = DATE 2017-05-12'],
  // hours
  [
    'Un couvre-feu a été imposé vendredi de 22 heures à 5 heures.',
    'vendredi de 22 heures à 5 heures = TIME 2017-05-12T22:00/2017-05-13T05:00',
  ],
  ['En nuit de samedi à dimanche, il a gelé.', 'nuit de samedi à dimanche = TIME 2017-05-13TNI'],
  ['Il a attendu 48h au port.', '48h = DURATION PT48H'],
  ['Les élèves passent une épreuve écrite de 4h.', '4h = DURATION PT4H'],
  ['Le débat a duré une heure et demie.', 'une heure et demie = DURATION PT1.5H'],
  ['Le débat a commencé à une heure et demie.', 'une heure et demie = TIME T01:30'],
  ['Le train de 14h30 a déraillé.', '14h30 = TIME T14:30'],
  // direction
  ['Ils sont réunis à Lyon depuis samedi.', 'samedi = DATE 2017-05-13'],
  ['Une marche est également annoncée dimanche.', 'dimanche = DATE 2017-05-21'],
  [
    'Le maire a reçu les élus et les présentera lundi à midi ou plus tard.',
    'lundi à midi = TIME 2017-05-22T12:00',
  ],
  [
    'Le maire doit conclure, après des semaines de débats que la ville entière suivait, lundi.',
    'des semaines = DURATION PXW',
    'lundi = DATE 2017-05-15',
  ],
  ['Le conseil doit se prononcer sur la loi adoptée lundi.', 'lundi = DATE 2017-05-15'],
  ['La grève, à partir de jeudi, a été annoncée.', 'jeudi = DATE 2017-05-18'],
  ['Le parc rouvrira dans sa totalité dimanche.', 'dimanche = DATE 2017-05-21'],
  ['Il a dit qu’ils déposeraient un recours dimanche.', 'dimanche = DATE 2017-05-21'],
  ['La victime serait décédée dimanche.', 'dimanche = DATE 2017-05-14'],
  [
    'Le maire parlera dimanche. La ville était vide dimanche.',
    'dimanche = DATE 2017-05-21',
    'dimanche = DATE 2017-05-14',
  ],
  [
    'Le maire parlera dimanche. Ce sera dimanche à midi.',
    'dimanche = DATE 2017-05-21',
    'dimanche à midi = TIME 2017-05-21T12:00',
  ],
  ['Il rentrera lundi.', 'lundi = DATE 2017-05-22'],
  // hours and parts of the day
  ['Un garage a brûlé vers 22 h 30.', 'vers 22 h 30 = TIME T22:30 APPROX'],
  ['Le feu a pris peu avant 21 h.', 'peu avant 21 h = TIME T21:00 BEFORE'],
  ['Il est arrivé à 12 h 30 locales.', '12 h 30 locales = TIME T12:30'],
  ['Le bilan de 20h00 GMT est lourd.', '20h00 GMT = TIME T20:00'],
  ['L’éclipse a duré 2 mn 30.', '2 mn 30 = DURATION PT2M30S'],
  ['Il travaille 15 heures par jour.', '15 heures par jour = DURATION PT15H'],
  ['Le courant reviendra au cours de la nuit.', 'la nuit = TIME 2017-05-16TNI'],
  ['À la mi-journée, il pleuvait.', 'la mi-journée = TIME 2017-05-16TMI'],
  ['Des rondes ont eu lieu toute la nuit.', 'toute la nuit = TIME 2017-05-16TNI'],
  // spans without a count
  ['Dans les mois à venir, la ville votera.', 'mois à venir = DURATION PXM'],
  [
    'Le 2 mai, le but tombe. Six minutes plus tard, un autre.',
    'Le 2 mai = DATE 2017-05-02',
    'Six minutes plus tard = DURATION PT6M',
  ],
  ['C’est l’œuvre de milliers d’années.', 'milliers d’années = DURATION PXY'],
  ['Un plan de continuation de dix ans a été adopté.', 'dix ans = DURATION P10Y'],
  // what the verb tells and who speaks
  ['Le club a organisé samedi le premier tour.', 'samedi = DATE 2017-05-13'],
  ['Il faut finir d’ici juin.', 'juin = DATE 2017-06'],
  [
    'Le 3 mai, il a gagné. « Aujourd’hui, je suis heureux », a-t-il dit. Le lendemain, il est parti.',
    'Le 3 mai = DATE 2017-05-03',
    'Aujourd’hui = DATE PRESENT_REF',
    'Le lendemain = DATE 2017-05-04',
  ],
  ['Les plages ouvriront à partir du jeudi de l’Ascension.', 'jeudi de l’Ascension = DATE 2017-05-25'],
  ['Il l’a dit jeudi soir 11 mai.', 'jeudi soir 11 mai = TIME 2017-05-11TEV'],
  ['Durant les deux ans passés là, il a écrit.', 'deux ans passés = DURATION P2Y'],
  ['Dans les années qui viennent, tout changera.', 'années qui viennent = DURATION PXY'],
  [
    'Né en mars 1950, il part en mai de la même année.',
    'mars 1950 = DATE 1950-03',
    'mai de la même année = DATE 1950-05',
  ],
  ['Jean (1250-1316) règne longtemps.', '1250-1316 = DATE 1250/1316'],
  ['En 1996 prix et salaires montent.', '1996 = DATE 1996'],
  ['Il est parti mi-2015.', 'mi-2015 = DATE 2015 MID'],
  ['Il dort là depuis fin 2014.', 'fin 2014 = DATE 2014 END'],
  ['Le moulin ouvre les week-ends.', 'les week-ends = SET XXXX-WXX-WE'],
  ['Vendredi 15 % des trains roulaient.', 'Vendredi = DATE 2017-05-12'],
  ['La France a subi un samedi 13 mai humide.', 'samedi 13 mai = DATE 2017-05-13'],
  // before Christ
  ['César meurt le 15 mars 44 av. J.-C. à Rome.', 'le 15 mars 44 av. J.-C. = DATE -0044-03-15'],
  ['Le 02 04 2009, la loi paraît.', 'Le 02 04 2009 = DATE 2009-04-02'],
  ['Chaque week-end, il court.', 'Chaque week-end = SET XXXX-WXX-WE'],
];

describe('French dates', () => {
  it.each(rows.map(([text = '', ...dates]) => ({ text, dates })))('$text', ({ text, dates }) => {
    expect(datesOf(text, 'fr', '2017-05-16')).toEqual(dates);
  });
});

describe('the year of a day that states none', () => {
  it.each([
    ['2018-01-04', 'Le 28 décembre, la neige est tombée.', '2017-12-28'],
    ['2017-12-28', 'Le 4 janvier, le musée rouvrira.', '2018-01-04'],
    ['2017-05-16', 'Le 12 avril, il était à Oslo.', '2017-04-12'],
    ['2017-01-10', 'Le 5 novembre prochain, la ville fêtera son pont.', '2017-11-05'],
    ['2017-01-10', 'Le 5 novembre dernier, la ville fêtait son pont.', '2016-11-05'],
    ['2017-02-20', 'Le 29 février, le temps était doux.', '2016-02-29'],
    ['2017-05-16', 'Lundi 24 avril, il pleuvait.', '2017-04-24'],
  ])('on %s, "%s" tells of %s', (date, text, value) => {
    expect(datesOf(text, 'fr', date).map((line) => line.split(' ').at(-1))).toEqual([value]);
  });
});

describe('an article known only to its month', () => {
  it.each([
    ['Hier, le pont a rouvert.', 'Hier = DATE 2017-05'],
    ['Mardi, le pont a rouvert.', 'Mardi = DATE 2017-05'],
    ['Mardi soir, le pont a rouvert.', 'Mardi soir = TIME 2017-05'],
    ['La semaine dernière, le pont a rouvert.', 'La semaine dernière = DATE 2017-05'],
    ['Le 2 mai, le pont a rouvert.', 'Le 2 mai = DATE 2017-05-02'],
    ['Le 2 mai dernier, le pont a rouvert.', 'Le 2 mai dernier = DATE 2017-05-02'],
    ['Fin avril, le pont a rouvert.', 'Fin avril = DATE 2017-04 END'],
    ['Il y a deux ans, le pont a fermé.', 'Il y a deux ans = DATE 2015'],
    ['Le mois dernier, le pont a fermé.', 'Le mois dernier = DATE 2017-04'],
    ['Les 7 et 8 juillet, le pont fermera.', 'Les 7 et 8 juillet = DATE 2017-07-07/2017-07-08'],
  ])('%s', (text, date) => {
    expect(datesOf(text, 'fr', '2017-05')).toEqual([date]);
  });

  it('counts nothing from a day told before one that it cannot know', () => {
    expect(
      datesOf('Le 2 mai, il arrive. Vendredi, il parle. Le lendemain, il repart.', 'fr', '2017-06'),
    ).toEqual(['Le 2 mai = DATE 2017-05-02', 'Vendredi = DATE 2017-06', 'Le lendemain = DATE 2017-06']);
  });

  it('lets a day that is stated carry on: "le lendemain" of 2 May is 3 May', () => {
    expect(datesOf('Le 2 mai, il arrive. Le lendemain, il repart.', 'fr', '2017-05')).toEqual([
      'Le 2 mai = DATE 2017-05-02',
      'Le lendemain = DATE 2017-05-03',
    ]);
  });
});

describe('an article without a date', () => {
  it.each([
    ['Le 2 mai, le pont a rouvert.', 'Le 2 mai = DATE XXXX-05-02'],
    ['Hier, le pont a rouvert.', 'Hier = DATE XXXX-XX-XX'],
    ['Mardi, le pont a rouvert.', 'Mardi = DATE XXXX-WXX-2'],
    ['Le 2 mai 2017, le pont a rouvert.', 'Le 2 mai 2017 = DATE 2017-05-02'],
    ['En 2015, le pont a fermé.', '2015 = DATE 2015'],
  ])('%s', (text, date) => {
    expect(datesOf(text, 'fr', null)).toEqual([date]);
  });
});

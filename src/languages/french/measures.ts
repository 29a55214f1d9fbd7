// Quantities in French. Data, folded.
import { type MeasureLexicon, measure } from '../measures.ts';

export const frenchMeasures: MeasureLexicon = {
  counting: new Set(['combien', 'nombre']),
  measures: [
    measure('age', 'an ans mois jour jours semaine semaines'),
    measure(
      'distance longueur hauteur largeur altitude profondeur taille diametre epaisseur',
      'm metre metres km kilometre kilometres cm centimetre centimetres mm millimetre millimetres pied pieds mile miles lieue lieues',
    ),
    measure('superficie surface', 'km km2 m2 hectare hectares ha carre carres acre acres'),
    measure(
      'poids masse pese pesait pesent',
      'kg kilo kilos kilogramme kilogrammes tonne tonnes gramme grammes livre livres quintal quintaux',
    ),
    measure(
      'prix cout coute coutait coutera coutent montant budget salaire somme argent revenu revenus valeur rapporte depense amende dette',
      'euro euros dollar dollars franc francs livre livres sterling yen yens rouble roubles lire lires centime centimes',
    ),
    measure('pourcentage proportion taux', 'cent point points', true),
    measure(
      'duree temps longtemps dure durait durera duraient',
      'an ans annee annees mois jour jours heure heures minute minutes semaine semaines seconde secondes siecle siecles',
    ),
    measure('population habitants', 'habitant habitants ame ames personne personnes'),
    measure('vitesse', 'km kilometres noeud noeuds h heure mach'),
    measure('temperature', 'c degre degres celsius'),
  ],
};

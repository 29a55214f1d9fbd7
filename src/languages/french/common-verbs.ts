// Frequent French verbs that tell of no speech, in the third persons that news uses: where one stands, a noun phrase is
// over ("la droite | monte", "l'association | parvient"). Data; the forms are made by rule.
import { wordsOf } from '../speech.ts';
import { conjugateFrench } from './conjugation.ts';

const lemmas = `
  accepter accompagner accomplir accorder accueillir accuser acheter adopter adresser affecter afficher affronter agir aider
  aller améliorer amener animer apparaître appartenir apporter apprendre arrêter arriver assister assumer atteindre
  attendre attirer augmenter avoir bâtir battre bénéficier bloquer bouger briller cacher céder cesser changer chercher
  choisir commencer commettre compliquer concerner conduire connaître conserver consister constituer construire
  contenir continuer contribuer convaincre coûter couvrir créer crouler cumuler débuter décider découvrir défiler
  dégager délivrer demeurer déployer déposer descendre devenir devoir diffuser diminuer diriger disparaître disposer
  distribuer diviser donner dormir durer éclater écouter effectuer élire emmener empêcher employer emporter
  engager enregistrer entamer entendre entraîner entrer envisager envoyer essayer établir éviter exercer exister
  expérimenter exploser fabriquer faillir falloir fermer figurer financer finir fonctionner fonder former fournir
  franchir frapper gagner garder gérer grandir habiter hésiter ignorer imposer incarner inscrire installer
  intégrer intéresser introduire investir jouer laisser lancer lever livrer loger mener mériter mettre modifier monter
  montrer mourir multiplier naître négocier obtenir occuper offrir opérer organiser oublier ouvrir paraître parcourir
  partager participer partir parvenir passer payer perdre permettre peser plonger porter poser posséder
  poursuivre pousser pouvoir préférer prendre préparer présider prévoir procéder produire profiter progresser prolonger
  protéger provoquer quitter réaliser recevoir récupérer réduire regarder régner rejoindre remettre remonter remplacer
  remporter rencontrer rendre renoncer rentrer renforcer reposer représenter réserver résister respecter ressembler rester
  retirer retourner retrouver réunir réussir revenir risquer rouler sauver sembler sentir servir signer
  sortir subir succéder suffire suivre supprimer surgir surprendre survivre tendre tenir tenter tirer tomber toucher
  tourner traîner transformer traverser travailler tuer utiliser valoir vendre venir verser vider vivre voir voler
  voter vouloir`;

/** Forms that are nouns or adjectives at least as often. */
const homographs = wordsOf(`
  aide arrête bat bloque change couvre débute ferme figure finance fonde forme garde gère joue lance lève livre loge mène
  offre partage passe pèse porte pose pousse prend réserve risque signe sort sorts suit tient tire touche tourne
  traîne vient vide vit voit vol vole vote vaut tente tend tends pas sent sert fait dort court produit conduit construit
  doit inscrit élit mit mort morts mourant vivant vivants suivant suivants montant montants restant passant passants
  assistant assistants représentant représentants habitant habitants dirigeant dirigeants intégrant participant
  participants battant battants courant courants partant partants portant perdant perdants gagnant gagnants commençant
  organisant débutant débutants exploitant président présidents résident affluent excellent content contents
  marche compte place accueil prévoit éclate accorde emploie groupe employaient affaire vends voient mets arrive`);

const verbs = new Set(
  wordsOf(lemmas).flatMap((lemma) =>
    conjugateFrench(lemma)
      .filter(({ form }) => form === 'finite')
      .map(({ word }) => word),
  ),
);
for (const word of homographs) verbs.delete(word);
for (const word of wordsOf(
  'arrive prévoit doit prend voit vient tient va vont partent sortent servent meurt meurent',
))
  verbs.add(word);

/** Lower-cased forms. */
export const frenchCommonVerbs: ReadonlySet<string> = verbs;

// Forms of French verbs and their nouns that no stemmer brings together, a verb a line. Data, folded.

export const frenchParadigms = `
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

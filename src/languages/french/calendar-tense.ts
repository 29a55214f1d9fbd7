// French signs of tense: auxiliaries, endings and words that show whether a clause tells or announces. Folded.
import type { TenseLexicon } from '../calendar.ts';

const list = (words: string): readonly string[] => words.split(' ');

export const frenchTense: TenseLexicon = {
  past: list(
    'vient viennent venait venaient ' +
      'annonce annoncent declare declarent affirme affirment indique indiquent revele revelent rapporte rapportent souligne precise ' +
      'explique confirme confirment denonce denoncent accuse reconnait raconte racontent ' +
      'etait etaient fut furent avait avaient eut eurent etais fit firent vint vinrent alla mourut naquit devint prit prirent ' +
      'mit mirent ouvrit rendit perdit obtint put voulut sut tint parut dut tue tues tuee blesse blesses blessee mort morte morts',
  ),
  future: list(
    'sera seront aura auront fera feront ira iront devrait devraient doit doivent va vont peut peuvent pourra pourront pourrait prevu prevue ' +
      'prevus prevues attendu attendue attendus attendues programme programmee programmes fixe fixee rendez invite invites invitent ' +
      'prochainement inscriptions recoit recoivent organise organisent accueille accueillent propose proposent joue jouent affronte affrontent debute debutent commence commencent ouvre ouvrent reprend reprennent deroule deroulent reservation reservations renseignements convoque convoques convoquee',
  ),
  perfect: list('a ont ai as avons avez ayant aurait auraient avoir'),
  being: list('est sont suis sommes etes etant etre'),
  beingVerbs: list(
    'venu parti arriv entr sorti nee ne nes nees mort rest tomb devenu alle retourn monte descendu revenu rentr intervenu parvenu ' +
      'survenu deced passe apparu disparu reparti remont ressorti decede',
  ),
  reflexives: list('s se m t nous vous'),
  prospect: list('soit soient'),
  announced: list('annonce annoncee annonces annoncees espere esperee'),
  pastEndings: list('erent irent urent inrent aient ait'),
  conditionalEndings: list('erait eraient drait draient'),
  nounEndings: list('ité ités'),
  bareParticiples: list('é ée és ées'),
  futureEndings: list(
    'era eront ira iront dra dront ttra ttront itra itront vra vront rra rront ura uront aira airont erez irez',
  ),
  participleEndings: list(
    'é ée és ées eu eue eus ues ue du dus due dues vu vus vue nu nue nus nues lu lue lus ru rue rus pu su i is ie ies it its ite ites ert erte erts ise ises int inte ints ort orte orts aint',
  ),
  notVerbs: list(
    'serait seraient ' +
      'marche marches musee musees lycee lycees annee annees armee armees depute deputes comite cite cites societe sante securite journee matinee soiree entree duree cafe ete qualite autorite autorites majorite unite verite universite liberte egalite proximite communaute traite cote cotes ' +
      'lait fait parfait souhait trait portrait forfait extrait attrait retrait bienfait opera camera libera espera ' +
      'tira retira attira inspira respira soupira expira admira desira vira livra assura rassura mesura dura jura ' +
      'procura figura augura demeura entoura contrait retrait aussi ainsi ici lui qui parmi apres pendant depuis ' +
      'puis mais jamais desormais toujours plus moins mis avis pays paris choix prix fois mois trois dix six',
  ),
};

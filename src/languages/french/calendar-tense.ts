// French signs of tense: auxiliaries, endings and words that show whether a clause tells or announces. Folded.
import type { TenseLexicon } from '../calendar.ts';

const list = (words: string): readonly string[] => words.split(' ');

export const frenchTense: TenseLexicon = {
  past: list(
    'etait etaient fut furent avait avaient eut eurent etais fit firent dit vint vinrent alla mourut naquit devint prit prirent ' +
      'mit mirent ouvrit rendit perdit du obtint put voulut sut tint parut dut tue tues tuee blesse blesses blessee mort morte morts',
  ),
  future: list(
    'sera seront aura auront fera feront ira iront devrait devraient doit doivent va vont pourra pourront pourrait prevu prevue ' +
      'prevus prevues attendu attendue attendus attendues programme programmee programmes fixe fixee rendez invite invites invitent ' +
      'prochainement inscriptions reservation reservations renseignements convoque convoques convoquee',
  ),
  perfect: list('a ont est sont ai as avons avez ete s etant ayant aurait auraient avoir etre'),
  pastEndings: list('erent irent urent inrent aient ait'),
  futureEndings: list('era eront ira iront dra dront tra tront vra vront rra rront erez irez rez'),
  participleEndings: list(
    'e es ee ees i is ie ies u us ue ues it ite its ites is ise ert erte int inte aint ort orte',
  ),
  notVerbs: list(
    'lait fait parfait souhait trait portrait forfait extrait attrait retrait bienfait opera camera extra ultra et les des ces mes ' +
      'tes ses infra contra era intra tiara chimera choeur front affront',
  ),
};

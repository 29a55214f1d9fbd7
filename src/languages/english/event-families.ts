// English nouns and verbs by the kind of event that they name. Data, folded, compared by stem.
import type { EventFamilies } from '../events.ts';

export const englishEventFamilies: EventFamilies = {
  accident: `accident crash crashed collision collide collided derailment derail derailed wreck shipwreck sank sink
    capsize capsized hit ran_over pile_up`,
  accusation: `accusation accuse accused charge charged charges indictment indict indicted lawsuit sue sued complaint
    prosecution prosecute allegation allege`,
  agreement: `agreement agree agreed deal accord treaty pact compromise settlement settle negotiation negotiate talks`,
  announcement: `announcement announce announced declaration declare declared statement reveal revealed unveil
    say said tell told state stated add added explain explained claim claimed speech remarks comment commented warn warned`,
  appointment: `appointment appoint appointed nomination nominate nominated name_as named_as inauguration inaugurate
    inaugurated sworn_in swearing took_office take|takes_office taking_office succeed succeeded replace replaced`,
  arrest: `arrest arrested arrests capture captured detain detained detention custody jailed imprisoned apprehend
    apprehended seized`,
  arrival: `arrival arrive arrived land landed landing reach reached came dock docked`,
  attack: `attack attacked attacks assault assaulted raid bombing bomb bombed strike strikes struck airstrike offensive
    ambush ambushed hack hacked cyberattack shelling`,
  birth: `birth born gave_birth deliver`,
  building: `construction construct constructed build built building erection erect`,
  ceasefire: `ceasefire cease_fire truce armistice`,
  closing: `closure close closed closing shut shutdown end ended ending conclude concluded finish finished shuttered
    liquidation`,
  collapse: `collapse collapsed landslide fall fell cave_in`,
  competition: `match final game race tournament championship cup competition competed played semi_final games`,
  conviction: `conviction convict convicted verdict guilty sentence sentenced ruling judgment`,
  creation: `creation create created foundation found founded founding establish established establishment launch
    launched formed formation`,
  crime: `murder murdered assassination assassinate assassinated homicide killing kill killed massacre stabbing stabbed
    slaying shot`,
  death: `death deaths die died dies dead dying killed kill killing passed_away demise perished succumbed assassination
    assassinated murder murdered funeral`,
  decrease: `decrease decreased fall fell drop dropped decline declined cut reduction reduced`,
  defeat: `defeat defeated lose lost loss elimination eliminated beaten`,
  departure: `departure depart departed leave left leaving quit resign resigned step|stepped_down exit`,
  discovery: `discovery discover discovered find found spotted detect detected sighting uncovered recovered`,
  dismissal: `dismissal dismiss dismissed fire fired firing sack sacked sacking ouster oust ousted removal removed
    impeachment impeached layoff expulsion expelled`,
  earthquake: `earthquake quake tremor aftershock shook`,
  election: `election elections elect elected vote voted poll polls ballot referendum electoral reelection reelected
    primary runoff`,
  escape: `escape escaped flee fled flight breakout`,
  explosion: `explosion explode exploded blast blew_up detonation detonated`,
  fire: `fire fires blaze burn burned burnt wildfire flames inferno ablaze arson`,
  flood: `flood flooded flooding floods inundated deluge burst_its_banks`,
  illness: `illness ill sick sickness disease infected infection suffer suffered`,
  increase: `increase increased rise rose raise raised growth grew hike surge jump`,
  injury: `injury injure injured wound wounded hurt`,
  interview: `interview interviewed talk talked interrogation questioned`,
  invasion: `invasion invade invaded occupation occupied annexation annexed`,
  kidnapping: `kidnapping kidnap kidnapped abduction abduct abducted hostage hostages disappearance disappeared missing`,
  launch: `launch launched launching liftoff lift_off took_off takeoff start started begin began beginning commence
    commenced kick|kicked_off`,
  marriage: `marriage marry married wedding wed wedded`,
  meeting: `meeting meet met meets summit talks conference hold|held_talks gathering gathered sit_down convene convened
    hosted received discussions forum`,
  opening: `opening open opened opens inauguration inaugurated unveiled reopen reopened reopening`,
  'phone-call': `call called phone phoned telephone telephoned conversation spoke_by|on|over spoken_by|on|over
    talked_by|on|over rang videoconference`,
  protest: `protest protested protests protesters demonstration demonstrate demonstrated demonstrators rally rallied march
    marched riot riots rioting sit_in took_to_the_streets blockade picket`,
  publication: `publication publish published release released issue issued broadcast aired airing post posted disclose
    disclosed leak leaked reveal revealed`,
  purchase: `purchase purchased buy bought acquisition acquire acquired takeover`,
  release: `release released free freed liberation liberated bail paroled`,
  rescue: `rescue rescued save saved evacuation evacuate evacuated airlift airlifted`,
  resignation: `resignation resign resigned resigns quit step|steps|stepped|stepping_down leave left departure abdication
    abdicate abdicated withdrew`,
  sale: `sale sell sold selling auction auctioned`,
  search: `search searched raid raided`,
  sentence: `sentence sentenced sentencing verdict conviction convicted jailed`,
  shooting: `shooting shoot shot shots gunfire gunman opened_fire`,
  signing: `signing sign signed signature ratify ratified ratification sealed conclude concluded`,
  storm: `storm hurricane cyclone tornado typhoon landfall`,
  strike: `strike strikes strikers walkout walked_out stoppage industrial_action`,
  testimony: `testimony testify testified hearing heard appear appeared appearance deposition`,
  theft: `theft steal stole stolen robbery rob robbed burglary burgled heist looted`,
  threat: `threat threaten threatened ultimatum warning`,
  travel: `visit visited visits go went gone hosted welcomed received trip travel travelled traveled travels tour toured went_to journey arrive arrived arrival
    flew_to came_to stay stayed fly_to`,
  trial: `trial tried hearing stand|stood_trial appear appeared`,
  victory: `victory win won winning triumph defeat defeated beat title champion success`,
  vote: `vote voted voting ballot adopt adopted adoption approve approved approval pass passed passage resolution ratified`,
  war: `war conflict fighting battle combat hostilities`,
  withdrawal: `withdrawal withdraw withdrew withdrawn pull|pulled|pulling_out recall recalled suspension suspend suspended
    cancellation cancel cancelled canceled postponement postpone postponed exit lift lifted lifting`,
};

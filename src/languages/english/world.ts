// Bodies and powers as English newsrooms name them: seats that speak for a power, words that make a body's name,
// nationalities by their country. Data, folded.
import { foldWord, wordsOf } from '../speech.ts';

const seats = [
  'white house, kremlin, pentagon, state department, downing street, whitehall, westminster, capitol hill, vatican, holy see, elysee, quai d orsay',
  'foreign office, home office, treasury, scotland yard, buckingham palace, knesset, bundestag, duma, congress, senate, house of representatives',
  'united nations, un, nato, european union, eu, brussels, european commission, african union, arab league, g7, g8, g20, imf, ecb, world bank, who',
  'unesco, unicef, opec, iaea, interpol, europol, fed, cia, fbi, nsa, nasa, mossad, supreme court, security council, amnesty international',
  'washington, moscow, beijing, london, berlin, paris, tokyo, rome, madrid, ankara, tehran, damascus, baghdad, kabul, islamabad, seoul, pyongyang',
  'jerusalem, tel aviv, cairo, ottawa, canberra, new delhi, kiev, kyiv, warsaw, budapest, prague, vienna, athens, riyadh, doha, beirut, havana, caracas',
  'france, russia, china, germany, italy, spain, israel, iran, iraq, syria, turkey, egypt, united states, u.s., us, united kingdom, uk, britain, england',
  'scotland, wales, ireland, japan, india, pakistan, afghanistan, north korea, south korea, canada, brazil, argentina, venezuela, colombia, cuba, mexico',
  'australia, new zealand, poland, hungary, greece, portugal, belgium, switzerland, sweden, norway, finland, denmark, austria, qatar, saudi arabia, lebanon',
  'yugoslavia, serbia, croatia, bosnia, kosovo, slovenia, macedonia, albania, romania, bulgaria, moldova, armenia, azerbaijan, kazakhstan',
  'uzbekistan, mongolia, vietnam, thailand, cambodia, laos, burma, myanmar, malaysia, indonesia, philippines, singapore, taiwan, nepal',
  'bangladesh, sri lanka, yemen, kuwait, bahrain, oman, sudan, ethiopia, eritrea, somalia, uganda, tanzania, rwanda, burundi, congo, gabon',
  'cameroon, togo, benin, ghana, liberia, sierra leone, guinea, mauritania, mali, niger, chad, angola, zambia, zimbabwe, mozambique, namibia',
  'botswana, madagascar, chile, peru, bolivia, ecuador, paraguay, uruguay, panama, nicaragua, honduras, el salvador, guatemala, haiti, jamaica',
  'america, latin america, north america, south america, central america, asia, africa, europe, middle east, silicon valley, wall street, hollywood',
  'netherlands, iceland, czech republic, slovakia, estonia, latvia, lithuania, belarus, cyprus, malta, morocco, algeria, tunisia, libya',
  'jordan, nigeria, kenya, south africa, ukraine, hamas, hezbollah, fatah, taliban, al-qaeda, islamic state, isis, boko haram, farc, microsoft, google, apple',
  'facebook, twitter, amazon, bbc, cnn, reuters, associated press, ap, afp, fox news, cbs, nbc, abc, wikinews, wikipedia, labour, tories, gop, fifa, uefa, ioc',
];

const bodies = `
  party union league front movement alliance ministry council committee commission conference congress parliament senate
  assembly house court tribunal university institute school college academy centre center hospital clinic laboratory
  observatory agency office bureau bank fund company corporation group inc ltd llc plc gmbh corp co limited association
  foundation federation confederation organization organisation network coalition collective club team state states
  republic kingdom empire nations nation army navy marines police guard authority department service services society
  county city district province township journal gazette tribune telegraph guardian times post herald news radio television
  tv channel museum gallery theatre theater stadium palace church cathedral mosque temple square avenue street road port
  airport station defense defence interior justice finance economy treasury education health environment agriculture
  transport transportation trade commerce energy security homeland international national federal european world global
  constitution treaty accord act law bill program programme project plan operation cup championship championships olympics
  games tournament festival fair summit forum order river lake mount mountain island islands sea ocean gulf valley park bay
  cape saint st internet committee watch rights amnesty human press associated board force forces airlines airways air
  industries partners holdings ventures technologies systems software studios entertainment pictures images records media
  rail railway railways foods motors steel pharma pharmaceuticals labs bancorp capital water housing homes stores
  brewery insurance oil gas mining electric power logistics express hotels hotel resorts embassy consulate partnership venture works
  communications networks solutions telecom aerospace dynamics brands products manufacturing chemicals consulting
  advisors advisers savings credit broadcasting publishing publications productions animation research sciences
  charge residence chief science studies survey center institution trust charity administration directorate command corps`;

const nationalities = `
  american/us russian/russia british/uk english/uk scottish/scotland welsh/wales irish/ireland french/france german/germany italian/italy
  spanish/spain portuguese/portugal belgian/belgium swiss/switzerland dutch/netherlands greek/greece turkish/turkey israeli/israel
  palestinian/palestine syrian/syria lebanese/lebanon iraqi/iraq iranian/iran saudi/saudi-arabia egyptian/egypt tunisian/tunisia
  algerian/algeria moroccan/morocco libyan/libya malian/mali nigerian/nigeria kenyan/kenya ethiopian/ethiopia somali/somalia
  sudanese/sudan ugandan/uganda rwandan/rwanda congolese/congo zimbabwean/zimbabwe african/africa chinese/china japanese/japan
  indian/india pakistani/pakistan afghan/afghanistan bangladeshi/bangladesh korean/korea vietnamese/vietnam thai/thailand
  burmese/burma malaysian/malaysia indonesian/indonesia filipino/philippines ukrainian/ukraine polish/poland hungarian/hungary
  czech/czechia slovak/slovakia romanian/romania bulgarian/bulgaria serbian/serbia croatian/croatia bosnian/bosnia georgian/georgia
  armenian/armenia swedish/sweden norwegian/norway danish/denmark finnish/finland icelandic/iceland austrian/austria canadian/canada
  mexican/mexico brazilian/brazil argentine/argentina argentinian/argentina chilean/chile colombian/colombia venezuelan/venezuela
  cuban/cuba bolivian/bolivia peruvian/peru haitian/haiti australian/australia european/europe catalan/catalonia basque/basque
  arab/arab kurdish/kurdistan tibetan/tibet californian/california texan/texas u.s./us us/us uk/uk panamanian/panama
  jamaican/jamaica cypriot/cyprus maltese/malta belarusian/belarus lithuanian/lithuania latvian/latvia estonian/estonia
  muslim/muslim christian/christian jewish/jewish catholic/catholic democratic/democrat republican/republican shiite/shia sunni/sunni`;

export const englishPowers: ReadonlySet<string> = new Set(
  seats.flatMap((line) => line.split(',').map((phrase) => foldWord(phrase.trim()))),
);
export const englishBodyWords: ReadonlySet<string> = new Set(wordsOf(bodies).map(foldWord));
export const englishNationalities: ReadonlyMap<string, string> = new Map(
  wordsOf(nationalities).map((entry) => {
    const [adjective = '', country = ''] = entry.split('/');
    return [foldWord(adjective), foldWord(country)];
  }),
);

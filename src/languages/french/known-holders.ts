// Heads of state and of government whom French newsrooms name without saying what they are, because every reader knows.
// Only tells who is meant by "le chef de l'État"; the words shown always come from the article. Data, folded.

/** Name by name in the order of their terms; the office in its plain wording, head first. */
const holders: readonly (readonly [office: string, names: string])[] = [
  [
    'president republique francais',
    "valery giscard d'estaing, francois mitterrand, jacques chirac, nicolas sarkozy, francois hollande, emmanuel macron",
  ],
  [
    'ministre premier francais',
    `pierre mauroy, laurent fabius, michel rocard, edith cresson, pierre beregovoy, edouard balladur, alain juppe, lionel
    jospin, jean-pierre raffarin, dominique de villepin, francois fillon, jean-marc ayrault, manuel valls, bernard
    cazeneuve, edouard philippe, jean castex, elisabeth borne, gabriel attal, michel barnier, francois bayrou`,
  ],
  [
    'president americain',
    'ronald reagan, george bush, bill clinton, george w. bush, barack obama, donald trump, joe biden',
  ],
  ['president russe', 'boris eltsine, vladimir poutine, dmitri medvedev'],
  [
    'ministre premier britannique',
    'tony blair, gordon brown, david cameron, theresa may, boris johnson, rishi sunak',
  ],
  ['chancelier allemand', 'helmut kohl, gerhard schroder, angela merkel, olaf scholz'],
  [
    'president conseil italien',
    'silvio berlusconi, romano prodi, mario monti, matteo renzi, giuseppe conte, mario draghi',
  ],
  [
    'ministre premier israelien',
    'ehud barak, ariel sharon, ehud olmert, benyamin netanyahou, benjamin netanyahu',
  ],
  ['president palestinien', 'yasser arafat, mahmoud abbas'],
  ['president syrien', 'hafez el-assad, bachar el-assad, bachar al-assad'],
  ['president iranien', 'mohammad khatami, mahmoud ahmadinejad, hassan rohani'],
  ['president turc', 'abdullah gul, recep tayyip erdogan'],
  ['president chinois', 'jiang zemin, hu jintao, xi jinping'],
  ['president ukrainien', 'viktor ianoukovitch, petro porochenko, volodymyr zelensky'],
  ['president venezuelien', 'hugo chavez, nicolas maduro'],
  ['president bresilien', 'lula da silva, dilma rousseff, jair bolsonaro'],
  ['ministre premier canadien', 'jean chretien, paul martin, stephen harper, justin trudeau, mark carney'],
  [
    'ministre premier espagnol',
    'jose maria aznar, jose luis rodriguez zapatero, mariano rajoy, pedro sanchez',
  ],
  ['secretaire general onu', 'kofi annan, ban ki-moon, antonio guterres'],
  ['president commission europeenne', 'jose manuel barroso, jean-claude juncker, ursula von der leyen'],
];

/** "emmanuel macron" → president, republique, francais. */
export const frenchKnownHolders: ReadonlyMap<string, readonly string[]> = new Map(
  holders.flatMap(([office, names]) =>
    names
      .split(',')
      .map((name): [string, readonly string[]] => [name.trim().replaceAll(/\s+/g, ' '), office.split(' ')]),
  ),
);

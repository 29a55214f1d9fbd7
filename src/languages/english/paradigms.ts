// Forms of English verbs and their nouns that no stemmer brings together, a verb a line. Data, folded.

export const englishParadigms = `
  arise arose arisen
  beat beaten
  become became
  begin began begun beginning
  bite bit bitten
  blow blew blown
  break broke broken
  bring brought
  build built
  burn burnt
  buy bought
  catch caught
  choose chose chosen choice
  come came
  cut cutting
  deal dealt
  decide decision
  defend defence defense
  die death dead
  draw drew drawn
  drive drove driven
  eat ate eaten
  expel expulsion
  explode explosion
  fall fell fallen
  fight fought
  find found
  flee fled
  fly flew flown flight
  forbid forbade forbidden
  freeze froze frozen
  get got
  give gave given gift
  go went gone
  grow grew grown growth
  hear heard
  hide hid hidden
  hit hitting
  hold held
  invade invasion
  keep kept
  know knew known
  lead led
  leave left
  lend lent loan
  lose lost loss
  make made
  marry marriage
  meet met
  pay paid payment
  permit permission
  prove proof
  receive reception
  refuse refusal
  ride rode ridden
  ring rang rung
  rise rose risen
  run ran
  say said
  see saw seen
  sell sold sale
  send sent
  shake shook shaken
  shoot shot
  sink sank sunk
  sit sat
  speak spoke spoken speech
  spend spent
  stand stood
  steal stole stolen theft
  strike struck
  succeed success
  suspend suspension
  swear swore sworn
  swim swam
  take took taken
  teach taught
  tear tore torn
  tell told
  think thought
  throw threw thrown
  win won
  withdraw withdrew withdrawn withdrawal
  write wrote written
  destroy destruction
  appear appearance
  arrive arrival
  depart departure
  fail failure
  permit permission
  approve approval
  remove removal
  deny denial
  try tried trial
  apply application`;

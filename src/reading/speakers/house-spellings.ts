// A house's name in, the ways out that a table may write it, whatever article opens it: "Opinion" and "l opinion".

const articles: readonly string[] = ['', 'le ', 'la ', 'les ', 'l '];

/** `name` is folded, with a blank for an apostrophe. */
export function spellingsOf(name: string): readonly string[] {
  return articles.map((article) => article + name);
}

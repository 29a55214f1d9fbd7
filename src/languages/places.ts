// Shape of what a language knows of countries: name, capital, adjective. "Moscou", "Russie" and "russe" are one place.

/**
 * By ISO 3166 code: words parted by ";", first the country's names, then after "/" its capital and seats of government,
 * then after "/" its adjectives. All folded, hyphens as blanks ("etats unis"). An absent part is empty.
 */
export type PlaceTable = Readonly<Record<string, string>>;

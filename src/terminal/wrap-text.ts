// A line in, lines that fit a width out. Breaks at plain blanks only, and changes no other character.

/** Marks of style begin with the escape character and take no room. */
const styles = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');

/** A word longer than the width stands on a line of its own; null as width leaves the line whole. */
export function wrapText(line: string, width: number | null): readonly string[] {
  if (width === null) return [line];
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current !== '' && columnsOf(longer) > width) {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  return [...lines, current];
}

function columnsOf(text: string): number {
  return [...text.replace(styles, '')].length;
}

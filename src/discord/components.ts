// The numbers by which Discord names kinds of components, styles and flags (API v10). Values only: no library is loaded
// where a card is only built.

export const CONTAINER = 17;
export const TEXT_DISPLAY = 10;
export const SECTION = 9;
export const SEPARATOR = 14;
export const ACTION_ROW = 1;
export const BUTTON = 2;

export const STYLE_SECONDARY = 2;
export const STYLE_LINK = 5;

export const SPACING_SMALL = 1;

// The language and the colours of the page: what the member chose, else what the browser prefers.
import type { PageLocale } from './labels.ts';

export type Theme = 'dark' | 'light';

export function readLocale(): PageLocale {
  const chosen = read('dixit.locale');
  if (chosen === 'fr' || chosen === 'en') return chosen;
  return navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

export function keepLocale(locale: PageLocale): void {
  keep('dixit.locale', locale);
}

export function readTheme(): Theme {
  const chosen = read('dixit.theme');
  if (chosen === 'dark' || chosen === 'light') return chosen;
  return matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark';
}

export function keepTheme(theme: Theme): void {
  keep('dixit.theme', theme);
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A browser that refuses storage forgets the choice, nothing more.
  }
}

import { element } from './elements.ts';

const THEMES = ['system', 'light', 'dark'] as const;
const KEPT_AS = 'trustlint-theme';

/** The switch between light and dark; what was chosen is kept in this browser. */
export function themeSwitch(): HTMLElement {
  const chosen = kept();
  show(chosen);
  const choices = THEMES.map((theme) => {
    const choice = element('input', { type: 'radio', name: 'theme', value: theme, checked: theme === chosen });
    choice.addEventListener('change', () => {
      show(theme);
      keep(theme);
    });
    return element('label', {}, choice, element('span', {}, theme));
  });
  return element('fieldset', { class: 'themes' }, element('legend', { class: 'unseen' }, 'Colours'), ...choices);
}

function show(theme: string): void {
  if (theme === 'system') document.documentElement.removeAttribute('data-theme');
  else document.documentElement.dataset.theme = theme;
}

// Where a file opens, a browser may keep nothing, and says so by throwing.
function kept(): string {
  try {
    const theme = localStorage.getItem(KEPT_AS) ?? '';
    return THEMES.find((one) => one === theme) ?? 'system';
  } catch {
    return 'system';
  }
}

function keep(theme: string): void {
  try {
    localStorage.setItem(KEPT_AS, theme);
  } catch {
    // The page still shows it.
  }
}

/** Merge fields are written `{!…}` in Classic and `{{{…}}}` in Lightning; a template says by its UI type which of them it is. */
export function salesforceDialect(uiType: string | undefined, texts: readonly string[]): 'sf-classic' | 'sf-lightning' {
  if (uiType !== undefined && uiType.trim() !== '') return /^sfx/i.test(uiType.trim()) ? 'sf-lightning' : 'sf-classic';
  const isLightning = texts.some((text) => text.includes('{{')) && !texts.some((text) => text.includes('{!'));
  return isLightning ? 'sf-lightning' : 'sf-classic';
}

/** A template that is a program: its words stand among the tags of components. */
export const isVisualforce = (type: string | undefined, text: string): boolean =>
  type?.trim().toLowerCase() === 'visualforce' || /^\s{0,100}<messaging:/i.test(text);

export const VISUALFORCE = 'a Visualforce template, which is a program and not a text';

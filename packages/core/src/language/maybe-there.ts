import type { Element } from '../model/kind.ts';
import type { ElementSearch } from './elements.ts';
import type { Outline } from './outline.ts';

export function maybeThere(element: Element, outline: Outline, search: ElementSearch): boolean {
  return false;
}

import { decodeReferences } from '../format/layers/entity.ts';
import type { Markup } from '../model/macro.ts';

/** What a person sees of something that stands in the markup and is no prose: code as it is, of a picture what describes it. */
export function opaqueWords(written: string, markup: Markup): string {
  if (markup !== 'html') {
    const image = /^!\[([^\]]*)\]/.exec(written);
    if (image !== null) return image[1] ?? '';
    const code = /^(`+|~{3,})([\s\S]*)\1\s*$/.exec(written);
    if (code !== null) return (code[2] ?? '').trim();
    if (!/^<\/?\w/.test(written)) return written;
  }
  const alt = /^<img\b[^>]*?\salt\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(written);
  return decodeReferences(alt === null ? written.replace(/<[^<>]*>/g, '') : (alt[1] ?? alt[2] ?? ''));
}

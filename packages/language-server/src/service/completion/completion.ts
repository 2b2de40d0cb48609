import {
  type CompletionContext,
  type CompletionList,
  CompletionTriggerKind,
  type Position,
} from 'vscode-languageserver';
import type { Session } from '../../session.ts';
import type { MacroFile } from '../../workspace/macro-file.ts';
import { metadataCursor } from '../metadata-cursor.ts';
import { suppressionCursor } from '../suppression-cursor.ts';
import { fillInOffers } from './fill-ins.ts';
import { metadataOffers } from './metadata.ts';
import { type CompletionPlace, type Offer, toList } from './offer.ts';
import { placeholderOffers, wholePlaceholderOffers } from './placeholders.ts';
import { starterOffers } from './starters.ts';
import { suppressionOffers } from './suppressions.ts';
import { termOffers } from './terms.ts';
import { textCursor } from './text-cursor.ts';

/** Signs that placeholders and fill-ins open with, and those within names. In prose they call for nothing. */
export const TRIGGER_CHARACTERS: readonly string[] = ['{', '[', '%', '!', '.', '#', '$', '<', '/', ':'];

/** What may be written at the cursor. In ordinary prose that is nothing, unless somebody asks. */
export function completionsAt(
  file: MacroFile,
  position: Position,
  context: CompletionContext | undefined,
  session: Session,
): CompletionList | null {
  const isInvoked = context === undefined || context.triggerKind === CompletionTriggerKind.Invoked;
  const place: CompletionPlace = { file, offset: file.lines.offsetAt(position), isInvoked, session };
  return toList(offersAt(place, context?.triggerCharacter), place);
}

function offersAt(place: CompletionPlace, trigger: string | undefined): readonly Offer[] {
  const { file, offset } = place;
  const suppression = suppressionCursor(file, offset);
  if (suppression !== undefined) return suppressionOffers(suppression, place);
  const cursor = textCursor(file, offset);
  const metadata = metadataCursor(file, offset);
  // A subject line stands in the front matter, and is a text.
  if (metadata !== undefined && (cursor === undefined || metadata.what !== 'value' || metadata.key !== 'subject'))
    return metadataOffers(metadata, place);
  // These signs call for something in front matter and suppressions alone.
  if (cursor === undefined || trigger === ':' || trigger === '/') return [];
  const begun = placeholderOffers(cursor, place) ?? fillInOffers(cursor, place);
  if (begun !== undefined) return begun;
  const terms = termOffers(cursor, place);
  const starters = starterOffers(cursor, place);
  const isAsked = place.isInvoked && !/[\p{L}\p{N}]$/u.test(cursor.before);
  return [...starters, ...terms, ...(isAsked ? wholePlaceholderOffers(cursor, place) : [])];
}

import { findDialect } from '@trustlint/core';
import { type CompletionItem, MarkupKind } from 'vscode-languageserver';
import { ruleOf, type Session } from '../../session.ts';
import type { MacroFile } from '../../workspace/macro-file.ts';
import { explainKey, explainValue, isMetadataKey } from '../explain/explain-metadata.ts';
import { explainName } from '../explain/explain-placeholder.ts';
import { explainRule } from '../explain/explain-rule.ts';
import { type Ink, inkFor } from '../explain/ink.ts';
import type { OfferData, Topic } from './offer.ts';

/** The file that a completion was offered in; `undefined` where the item says nothing of it. */
export function fileOfItem({ data }: CompletionItem): string | undefined {
  const uri = (data as Partial<OfferData> | undefined | null)?.uri;
  return typeof uri === 'string' ? uri : undefined;
}

/** The item with its documentation, where there is something to say. */
export function resolveCompletion(item: CompletionItem, file: MacroFile | undefined, session: Session): CompletionItem {
  const topic = (item.data as Partial<OfferData> | undefined)?.topic;
  if (file === undefined || topic === undefined) return item;
  const isMarkdown = session.client.markdownCompletion;
  const value = explain(topic, file, session, inkFor(isMarkdown));
  if (value === undefined) return item;
  return { ...item, documentation: { kind: isMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText, value } };
}

function explain(topic: Topic, file: MacroFile, session: Session, ink: Ink): string | undefined {
  switch (topic.about) {
    case 'placeholder': {
      const dialect = findDialect(topic.dialect, file.resolved.dialects);
      return dialect === undefined ? undefined : explainName(topic.name, dialect, ink);
    }
    case 'rule': {
      const rule = ruleOf(session, file, topic.id);
      return rule === undefined ? undefined : explainRule(rule, session.host, ink);
    }
    case 'key':
      return isMetadataKey(topic.key) ? explainKey(topic.key, ink) : undefined;
    case 'value':
      return isMetadataKey(topic.key) ? explainValue(topic.key, topic.value, file, ink) : undefined;
    case 'fill-in':
      return ink.words(`The agent completes “${topic.name}” before the message is sent.`);
    default:
      return undefined;
  }
}

import { findDialect } from '@trustlint/core';
import { type CompletionItem, MarkupKind } from 'vscode-languageserver';
import { ruleOf, type Session } from '../../session.ts';
import type { MacroFile } from '../../workspace/macro-file.ts';
import { explainKey, explainValue, isMetadataKey } from '../explain/explain-metadata.ts';
import { explainName } from '../explain/explain-placeholder.ts';
import { explainRule } from '../explain/explain-rule.ts';
import { type Ink, inkFor } from '../explain/ink.ts';
import { type Topic, topicOf } from './offer.ts';

/** The item with its documentation, where there is something to say. */
export async function resolveCompletion(item: CompletionItem, session: Session): Promise<CompletionItem> {
  const offered = topicOf(item, session);
  const file = offered === undefined ? undefined : await session.workspace.fileOf(offered.uri);
  if (offered === undefined || file === undefined) return item;
  const isMarkdown = session.client.markdownCompletion;
  const value = explain(offered.topic, file, session, inkFor(isMarkdown));
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
  }
}

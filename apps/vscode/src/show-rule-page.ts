import { Uri } from 'vscode';
import { showMarkdown } from './show-markdown.ts';

/** The scheme of the addresses of pages about rules, as the server writes them. */
export const RULE_PAGES = 'trustlint-rule';

/** Shows the page of a rule as it is meant to be read. Whether the address is one. */
export async function showRulePage(address: string): Promise<boolean> {
  const uri = Uri.parse(address);
  if (uri.scheme !== RULE_PAGES) return false;
  await showMarkdown(uri);
  return true;
}

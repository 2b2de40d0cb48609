import type { ExtensionContext } from 'vscode';
import { Shell } from './shell.ts';

let shell: Shell | undefined;

/** One program for all hosts: what only one of them has is looked at only there. */
export async function activate(context: ExtensionContext): Promise<void> {
  const { createClientFor } =
    'importScripts' in globalThis ? await import('./client-in-browser.ts') : await import('./client-in-node.ts');
  shell = new Shell(context, createClientFor(context));
  shell.open();
}

export const deactivate = (): Promise<void> | undefined => shell?.close();

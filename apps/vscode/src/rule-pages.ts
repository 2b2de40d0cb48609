import { type Disposable, workspace } from 'vscode';
import type { Server } from './server.ts';
import { RULE_PAGES } from './show-rule-page.ts';

type PagesByRule = Readonly<Record<string, string>>;

/** The pages about rules, as the server has them. Problems and hovers lead to them. */
export class RulePages implements Disposable {
  readonly #server: Server;
  readonly #registration: Disposable;
  #pages: Promise<PagesByRule | undefined> | undefined;

  constructor(server: Server) {
    this.#server = server;
    this.#registration = workspace.registerTextDocumentContentProvider(RULE_PAGES, {
      provideTextDocumentContent: async ({ path }) => (await this.#all())?.[path.replace(/^\/|\.md$/g, '')],
    });
  }

  /** The names of all rules, in order. */
  async names(): Promise<readonly string[]> {
    return Object.keys((await this.#all()) ?? {}).sort();
  }

  dispose(): void {
    this.#registration.dispose();
  }

  async #all(): Promise<PagesByRule | undefined> {
    this.#pages ??= this.#server.ask<PagesByRule>('trustlint.rulePages');
    const pages = await this.#pages;
    // It is asked again when it runs again.
    if (pages === undefined) this.#pages = undefined;
    return pages;
  }
}

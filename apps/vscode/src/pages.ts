import { type Disposable, EventEmitter, Uri, workspace } from 'vscode';
import { showMarkdown } from './show-markdown.ts';

const SCHEME = 'trustlint-page';

/** Pages that the server has written, shown as the editor shows Markdown. */
export class Pages implements Disposable {
  readonly #texts = new Map<string, string>();
  readonly #changed = new EventEmitter<Uri>();
  readonly #registration = workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: this.#changed.event,
    provideTextDocumentContent: (uri) => this.#texts.get(uri.toString()),
  });

  /** A page of the same title takes the place of an older one. */
  async show(title: string, markdown: string): Promise<void> {
    const uri = Uri.from({ scheme: SCHEME, path: `/${title.replaceAll('/', '∕')}.md` });
    this.#texts.set(uri.toString(), markdown);
    this.#changed.fire(uri);
    await showMarkdown(uri);
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }
}

import { MACRO_FINDINGS } from '@trustlint/language-server/macro-requests';
import {
  commands,
  type Disposable,
  EventEmitter,
  env,
  l10n,
  type Memento,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  Uri,
  window,
  workspace,
} from 'vscode';
import { chooseFilter, sayFilter } from './macro-filter.ts';
import {
  fits,
  GROUPINGS,
  type Group,
  type Grouping,
  grouped,
  isFiltering,
  type ListEntry,
  NO_FILTER,
} from './macro-groups.ts';
import { type GroupNode, itemOf, type MacroNode, type RootNode, rangeOf, tooltipOf } from './macro-item.ts';
import { MacroList } from './macro-list.ts';
import type { Server } from './server.ts';

/** So many macros of a group are shown at first, and so many more at a time. */
const AT_ONCE = 500;

const REMEMBERED_AS = 'macros.grouping';

/** All macros with their grades, in a view of their own. */
export class MacroExplorer implements TreeDataProvider<MacroNode>, Disposable {
  readonly #server: Server;
  readonly #memory: Memento;
  readonly #list: MacroList;
  readonly #view: TreeView<MacroNode>;
  readonly #changed = new EventEmitter<MacroNode | undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #parts: Disposable[];
  /** How many are shown, of groups of which more than the first are. */
  readonly #shown = new Map<string, number>();
  #roots: readonly (RootNode | GroupNode)[] = [];
  #filter = NO_FILTER;
  #grouping: Grouping;

  constructor(server: Server, memory: Memento) {
    this.#server = server;
    this.#memory = memory;
    const remembered = memory.get<string>(REMEMBERED_AS);
    this.#grouping = GROUPINGS.find((one) => one === remembered) ?? 'folder';
    this.#list = new MacroList(server);
    this.#view = window.createTreeView<MacroNode>('trustlint.macros', {
      treeDataProvider: this,
      showCollapseAll: true,
    });
    this.#parts = [
      this.#list,
      this.#view,
      this.#changed,
      this.#view.onDidChangeVisibility(({ visible }) => this.#list.watch(visible)),
      this.#list.onDidChange(() => this.#redraw()),
      workspace.onDidChangeWorkspaceFolders(() => this.#redraw()),
    ];
    this.#redraw();
    this.#list.watch(this.#view.visible);
  }

  dispose(): void {
    for (const part of this.#parts) part.dispose();
  }

  getTreeItem(node: MacroNode): TreeItem {
    return itemOf(node);
  }

  resolveTreeItem(item: TreeItem, node: MacroNode): TreeItem {
    if (node.type === 'macro') item.tooltip = tooltipOf(node.entry);
    return item;
  }

  async getChildren(node?: MacroNode): Promise<MacroNode[]> {
    return [...(await this.#childrenOf(node))];
  }

  async #childrenOf(node: MacroNode | undefined): Promise<readonly MacroNode[]> {
    if (node === undefined) return this.#roots;
    if (node.type === 'root') return node.groups;
    if (node.type === 'group') return this.#macrosIn(node.group);
    if (node.type === 'macro') return this.#partsOf(node.entry);
    return [];
  }

  /** The next way of grouping, which is remembered. */
  async group(): Promise<void> {
    this.#grouping = GROUPINGS[(GROUPINGS.indexOf(this.#grouping) + 1) % GROUPINGS.length] as Grouping;
    this.#redraw();
    await this.#memory.update(REMEMBERED_AS, this.#grouping);
  }

  async filter(): Promise<void> {
    const filter = await chooseFilter(this.#filter, this.#list.entries());
    if (filter === undefined) return;
    this.#filter = filter;
    this.#redraw();
  }

  showAll(): void {
    this.#filter = NO_FILTER;
    this.#redraw();
  }

  showMore(group: unknown): void {
    if (typeof group !== 'string') return;
    this.#shown.set(group, (this.#shown.get(group) ?? AT_ONCE) + AT_ONCE);
    this.#changed.fire(undefined);
  }

  /** Opens the macro of a node, with the cursor in it. */
  async open(node: unknown): Promise<boolean> {
    const entry = entryOf(node);
    if (entry === undefined) return false;
    await window.showTextDocument(Uri.parse(entry.uri), { selection: rangeOf(entry.macro.range), preview: false });
    return true;
  }

  async copyTitle(node: unknown): Promise<void> {
    const entry = entryOf(node);
    if (entry === undefined) return;
    await env.clipboard.writeText(entry.macro.title);
    window.setStatusBarMessage(l10n.t('The title is copied.'), 3_000);
  }

  #macrosIn({ id, entries }: Group): readonly MacroNode[] {
    const shown = this.#shown.get(id) ?? AT_ONCE;
    const nodes: MacroNode[] = entries.slice(0, shown).map((entry) => ({ type: 'macro', entry }));
    if (entries.length > shown) nodes.push({ type: 'more', group: id, count: entries.length - shown });
    return nodes;
  }

  async #partsOf(of: ListEntry): Promise<readonly MacroNode[]> {
    const place = { textDocument: { uri: of.uri }, position: of.macro.range.start };
    // A server that does not run says so elsewhere.
    const found = await this.#server.request(MACRO_FINDINGS, place).catch(() => null);
    if (found === null) return [];
    return [
      ...found.findings.map((finding) => ({ type: 'finding', of, finding }) as const),
      ...found.missing.map((element) => ({ type: 'missing', of, element }) as const),
    ];
  }

  #redraw(): void {
    const all = this.#list.entries();
    const entries = isFiltering(this.#filter) ? all.filter((entry) => fits(entry, this.#filter)) : all;
    const before = this.#roots;
    const stale: MacroNode[] = [];
    this.#roots = this.#rootsOf(entries, before, stale);
    const state = all.length > 0 ? 'some' : this.#list.isReading ? 'reading' : 'none';
    void commands.executeCommand('setContext', 'trustlint.macros', state);
    void commands.executeCommand('setContext', 'trustlint.isFiltering', isFiltering(this.#filter));
    this.#view.description = DESCRIPTIONS[this.#grouping]();
    const message = isFiltering(this.#filter)
      ? sayFilter(this.#filter, entries.length, all.length)
      : state === 'reading'
        ? l10n.t('Trustlint reads your macros …')
        : undefined;
    // An empty line would stay where no text is meant.
    (this.#view as { message: string | undefined }).message = message;
    // What stays as it is does not move.
    const isSame = before.length === this.#roots.length && before.every((node, i) => node === this.#roots[i]);
    for (const node of isSame ? stale : [undefined]) this.#changed.fire(node);
  }

  /** Nodes that were there before are used again; those among them that hold something else now are `stale`. */
  #rootsOf(
    entries: readonly ListEntry[],
    before: readonly (RootNode | GroupNode)[],
    stale: MacroNode[],
  ): readonly (RootNode | GroupNode)[] {
    const folders = new Map<string, ListEntry[]>();
    for (const entry of entries)
      if (folders.get(entry.folder)?.push(entry) === undefined) folders.set(entry.folder, [entry]);
    const isSingle = folders.size <= 1 && (workspace.workspaceFolders?.length ?? 0) <= 1;
    if (isSingle) return this.#groupsOf(entries, before, stale);
    return [...folders]
      .map(([folder, some]): RootNode => {
        const name = nameOf(folder);
        const known = before.find((node) => node.type === 'root' && node.folder === folder && node.name === name);
        const root: RootNode =
          known?.type === 'root' ? known : { type: 'root', folder, name: nameOf(folder), groups: [] };
        const inRoot: MacroNode[] = [];
        const groups = this.#groupsOf(some, root.groups, inRoot);
        const isSame = groups.length === root.groups.length && groups.every((group, i) => group === root.groups[i]);
        root.groups = groups;
        // The count beside its name is another one, too.
        if (!isSame || inRoot.length > 0) stale.push(root);
        return root;
      })
      .sort((a, b) => placeOf(a.folder) - placeOf(b.folder) || (a.name < b.name ? -1 : 1));
  }

  #groupsOf(
    entries: readonly ListEntry[],
    before: readonly (RootNode | GroupNode)[],
    stale: MacroNode[],
  ): readonly GroupNode[] {
    return grouped(entries, this.#grouping).map((group) => {
      const known = before.find((node) => node.type === 'group' && node.group.id === group.id);
      if (known?.type !== 'group') return { type: 'group', grouping: this.#grouping, group };
      if (!isSameGroup(known.group, group)) stale.push(known);
      known.group = group;
      return known;
    });
  }
}

const DESCRIPTIONS: Readonly<Record<Grouping, () => string>> = {
  folder: () => l10n.t('by folder'),
  kind: () => l10n.t('by what they are for'),
  platform: () => l10n.t('by help desk'),
};

/** As the editor has them; folders of single files come last. */
function placeOf(folder: string): number {
  const index = workspaceFolderOf(folder)?.index;
  return index ?? Number.MAX_SAFE_INTEGER;
}

const workspaceFolderOf = (folder: string) =>
  workspace.workspaceFolders?.find(({ uri }) => uri.toString() === Uri.parse(folder).toString());

const nameOf = (folder: string): string =>
  workspaceFolderOf(folder)?.name ??
  Uri.parse(folder)
    .path.split('/')
    .findLast((part) => part !== '') ??
  folder;

function entryOf(node: unknown): ListEntry | undefined {
  const { type, entry, of } = (node ?? {}) as { type?: unknown; entry?: ListEntry; of?: ListEntry };
  return type === 'macro' ? entry : of;
}

const isSameGroup = (a: Group, b: Group): boolean =>
  a.entries.length === b.entries.length && a.entries.every((entry, i) => entry.macro === b.entries[i]?.macro);

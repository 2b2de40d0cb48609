// A file system that stands nowhere but in the memory of the browser: `memory:/…`. As with those that VS Code for the Web brings, names of files can
// be searched for: that is how the editor learns which extensions a folder is for.
const { EventEmitter, FileChangeType, FileSystemError, FileType, workspace } = require('vscode');

const MACRO = (title, text) => `---\ntitle: ${title}\nplatform: zendesk\n---\n\n${text}\n`;
const SAME =
  'Your parcel left our warehouse on Monday and reaches you by Friday, 18:00 CET. You can follow it on the page of the carrier with the number in this message.';
const FILES = {
  '/team/trustlint.yaml': 'files: ["macros/**"]\ndialect: zendesk\nextends: ../house.yaml\n',
  '/house.yaml': 'glossary:\n  - term: Acme Cloud\n    insteadOf: [AcmeCloud]\n',
  '/team/macros/late.md': MACRO('Late', 'You failed to tell us. AcmeCloud is up again since Monday at 10:00 CET.'),
  '/team/macros/one.md': MACRO('One', SAME),
  '/team/macros/deep/two.md': MACRO('Two', SAME),
  '/team/notes/meeting.md': 'You failed to tell us.\n',
};

exports.activate = ({ subscriptions }) => {
  const bytes = new Map(Object.entries(FILES).map(([path, text]) => [path, new TextEncoder().encode(text)]));
  const changed = new EventEmitter();
  const childrenOf = (folder) => {
    const start = folder === '/' ? '/' : `${folder}/`;
    const names = new Map();
    for (const path of bytes.keys())
      if (path.startsWith(start)) {
        const [name, ...rest] = path.slice(start.length).split('/');
        names.set(name, rest.length > 0 ? FileType.Directory : FileType.File);
      }
    return [...names];
  };
  const provider = {
    onDidChangeFile: changed.event,
    watch: () => ({ dispose() {} }),
    stat(uri) {
      const file = bytes.get(uri.path);
      if (file !== undefined) return { type: FileType.File, ctime: 0, mtime: 0, size: file.length };
      if (childrenOf(uri.path).length === 0) throw FileSystemError.FileNotFound(uri);
      return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    },
    readDirectory: (uri) => childrenOf(uri.path),
    readFile(uri) {
      const file = bytes.get(uri.path);
      if (file === undefined) throw FileSystemError.FileNotFound(uri);
      return file;
    },
    writeFile(uri, content) {
      const type = bytes.has(uri.path) ? FileChangeType.Changed : FileChangeType.Created;
      bytes.set(uri.path, content);
      changed.fire([{ type, uri }]);
    },
    createDirectory() {},
    delete(uri) {
      bytes.delete(uri.path);
      changed.fire([{ type: FileChangeType.Deleted, uri }]);
    },
    rename() {
      throw FileSystemError.NoPermissions();
    },
  };
  subscriptions.push(
    changed,
    workspace.registerFileSystemProvider('memory', provider, { isCaseSensitive: true }),
    // The editor itself sees which of them fit what was asked for.
    workspace.registerFileSearchProvider('memory', {
      provideFileSearchResults: (_query, { folder }) =>
        [...bytes.keys()].filter((path) => path.startsWith(`${folder.path}/`)).map((path) => folder.with({ path })),
    }),
  );
};

import type { Connection, TextDocumentPositionParams } from 'vscode-languageserver';
import { invalid } from './faults.ts';
import { MACRO_FINDINGS, MACROS, MACROS_CHANGED, type MacrosParams } from './macro-requests.ts';
import { MacroList, macroFindings } from './service/macro-list.ts';
import type { ServiceRegistry } from './service-registry.ts';
import { anyFileOf } from './session.ts';
import { macroAt } from './workspace/macro-file.ts';

/** Connects the requests of clients that list all macros. Nothing is worked out for others. */
export function registerMacros(connection: Connection, registry: ServiceRegistry): void {
  const { session, answer } = registry;
  let list: MacroList | undefined;
  const theList = (): MacroList => {
    if (list === undefined) {
      list = new MacroList({
        session: session(),
        isIndexing: registry.isIndexing,
        onChange: () => void connection.sendNotification(MACROS_CHANGED),
        onFault: (error) => registry.fault('list the macros', error),
      });
      list.refresh();
    }
    return list;
  };
  registry.onFilesChanged(() => list?.refresh());

  connection.onRequest(MACROS.method, (params: MacrosParams) =>
    answer(
      'list the macros',
      params,
      () => {
        if (!Number.isInteger(params.since) || params.since < 0) throw invalid('“since” is no state');
        return theList().changesSince(params.since);
      },
      { state: 0, files: [], gone: [], isReading: false },
    ),
  );
  connection.onRequest(MACRO_FINDINGS.method, (params: TextDocumentPositionParams) =>
    answer(
      'say what was found in the macro',
      params,
      async () => {
        const file = await anyFileOf(session(), params.textDocument.uri);
        const macro = file === undefined ? undefined : macroAt(file, file.lines.offsetAt(params.position));
        return file === undefined || macro === undefined ? null : macroFindings(file, macro, session());
      },
      null,
    ),
  );
}

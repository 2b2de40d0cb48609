import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as workflows from '@actions/workflow-parser';
import type { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { temporaryFolder } from '@trustlint/project/temporary-folder';
import { build } from 'esbuild';

type WorkflowParser = typeof workflows & { readonly parseAction: typeof parseAction };

/** GitHub's own reader of workflows and actions, with the schemas that GitHub goes by. */
export async function openWorkflowParser(): Promise<WorkflowParser> {
  const folder = temporaryFolder();
  const outfile = join(folder.path, 'workflow-parser.mjs');
  // It imports JSON in a way that bundlers take and Node refuses.
  await build({
    stdin: {
      contents:
        "export * from '@actions/workflow-parser'; export { parseAction } from '@actions/workflow-parser/actions/action-parser';",
      resolveDir: import.meta.dirname,
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    folder.remove();
  }
}

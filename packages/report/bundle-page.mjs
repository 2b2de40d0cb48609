// Bundles what runs in the HTML report, and how it looks, into two strings.
import { join } from 'node:path';
import { buildSync } from 'esbuild';

export function bundlePage() {
  const { outputFiles } = buildSync({
    absWorkingDir: join(import.meta.dirname, 'src/page'),
    entryPoints: ['page.ts', 'page.css'],
    outdir: 'out',
    write: false,
    bundle: true,
    minify: true,
    charset: 'ascii',
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'warning',
  });
  const textOf = (ending) => outputFiles.find(({ path }) => path.endsWith(ending)).text.trim();
  const page = { style: textOf('.css'), script: textOf('.js') };
  // They stand in elements whose text is not escaped.
  if (/<\/?(?:style|script)|<!--/i.test(page.style + page.script))
    throw new Error('the page would end its own element');
  return page;
}

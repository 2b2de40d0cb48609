import type { PageData } from './page-data.ts';

/** What every report has: how it looks and what it does. */
export interface PageParts {
  readonly style: string;
  readonly script: string;
}

/**
 * The report as one file that holds everything: it asks nobody for anything, and works where it lies. `digest` gives the SHA-256 of a
 * text in UTF-8, in base64.
 */
export async function pageHtml(
  data: PageData,
  { style, script }: PageParts,
  digest: (text: string) => string | Promise<string>,
): Promise<string> {
  const styleHash = `sha256-${await digest(style)}`;
  const scriptHash = `sha256-${await digest(script)}`;
  const policy = `default-src 'none'; style-src '${styleHash}'; script-src '${scriptHash}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="generator" content="Trustlint ${escaped(data.version)}">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Trust report${data.overall === null ? '' : `: grade ${data.overall.grade}`}</title>
<style>${style}</style>
</head>
<body>
<noscript><h1>Trust report</h1><p>${escaped(headlineOf(data))}</p><p>This page draws itself with JavaScript, which is switched off here. The findings as text: <code>trustlint check</code></p></noscript>
<div id="page"></div>
<script type="application/json" id="data">${jsonInHtml(data)}</script>
<script>${script}</script>
</body>
</html>
`;
}

const headlineOf = ({ overall, summary }: PageData): string =>
  `${overall === null ? '' : `Grade ${overall.grade}, ${overall.value} of 10. `}${summary}`;

/** JSON that ends no element and opens no comment, and that every reader of JavaScript takes. */
const jsonInHtml = (data: PageData): string =>
  JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

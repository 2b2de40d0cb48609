export function bundlePage(): { readonly style: string; readonly script: string };

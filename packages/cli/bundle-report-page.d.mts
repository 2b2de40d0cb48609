export function bundleReportPage(): { readonly style: string; readonly script: string };

import { isAtLeast, type Macro } from '@trustlint/core';
import type { CheckedFile } from '@trustlint/project';
import { compactLine } from './compact.ts';
import { type Entry, findingsIn, noticesOf, problemsOf, type ReportDetails } from './report-entries.ts';
import { XML_HEAD, xmlElement, xmlText } from './xml-text.ts';

/**
 * For pages that show tests: each file is a suite and each macro a test. A finding that makes the run fail is a failure; the others
 * stand in the output of their test, so that the page is green when the run is.
 */
export function reportJunit(details: ReportDetails): string {
  const others = new Map<string, Entry[]>();
  for (const entry of [...problemsOf(details), ...noticesOf(details)]) {
    const path = entry.path ?? 'trustlint';
    others.set(path, [...(others.get(path) ?? []), entry]);
  }
  const suites = [
    ...Array.from(others, ([path, entries]) => suite(path, [{ name: path, entries }], details)),
    ...details.report.files.map((file) => suite(file.path, casesIn(file, findingsIn(file, details)), details)),
  ];
  const sum = (count: (suite: Suite) => number): number => suites.reduce((all, one) => all + count(one), 0);
  const attributes = {
    name: 'Trustlint',
    tests: sum(({ tests }) => tests),
    failures: sum(({ failures }) => failures),
    errors: sum(({ errors }) => errors),
  };
  return `${XML_HEAD}${xmlElement('testsuites', attributes, `${suites.map(({ xml }) => `\n  ${xml}`).join('')}\n`)}\n`;
}

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly xml: string;
}

interface Case {
  readonly name: string;
  readonly entries: readonly Entry[];
}

/** A test for each macro, and one for the file where something is to be told of it. */
function casesIn(file: CheckedFile, findings: readonly Entry[]): readonly Case[] {
  const byMacro = new Map<Macro | undefined, Entry[]>([
    [undefined, []],
    ...file.document.macros.map((macro) => [macro, []] as [Macro, Entry[]]),
  ]);
  for (const entry of findings) byMacro.get(macroOf(entry, file.document.macros))?.push(entry);
  const used = new Map<string, number>();
  return Array.from(byMacro).flatMap(([macro, entries]) => {
    if (macro === undefined) return entries.length === 0 ? [] : [{ name: file.path, entries }];
    const nth = (used.get(macro.title) ?? 0) + 1;
    used.set(macro.title, nth);
    return [{ name: nth === 1 ? macro.title : `${macro.title} (${nth})`, entries }];
  });
}

function macroOf({ macro: title, diagnostic }: Entry, macros: readonly Macro[]): Macro | undefined {
  const named = macros.filter((macro) => macro.title === title);
  const at = diagnostic?.span.start ?? 0;
  return named.find(({ span }) => span.start <= at && at <= span.end) ?? named[0];
}

function suite(path: string, cases: readonly Case[], { report: { failOn } }: ReportDetails): Suite {
  const isError = ({ kind, severity, rule }: Entry): boolean =>
    (kind !== 'finding' && severity === 'error') || rule.startsWith('internal/');
  const isFailure = (entry: Entry): boolean =>
    entry.kind === 'finding' && !isError(entry) && failOn !== 'never' && isAtLeast(entry.severity, failOn);
  const xml = cases.map(({ name, entries }) => {
    const rest = entries.filter((entry) => !isError(entry) && !isFailure(entry));
    const content = [
      ...entries.filter(isError).map((entry) => faultOf('error', entry)),
      ...entries.filter(isFailure).map((entry) => faultOf('failure', entry)),
      ...(rest.length === 0 ? [] : [`<system-out>${xmlText(rest.map(compactLine).join('\n'))}</system-out>`]),
    ];
    const inner = content.length === 0 ? undefined : `${content.map((one) => `\n      ${one}`).join('')}\n    `;
    return `\n    ${xmlElement('testcase', { name, classname: path, time: 0 }, inner)}`;
  });
  const all = cases.flatMap(({ entries }) => entries);
  const counts = { tests: cases.length, failures: all.filter(isFailure).length, errors: all.filter(isError).length };
  return { ...counts, xml: xmlElement('testsuite', { name: path, ...counts, time: 0 }, `${xml.join('')}\n  `) };
}

const faultOf = (element: 'error' | 'failure', entry: Entry): string =>
  xmlElement(element, { type: entry.rule, message: entry.message }, xmlText(compactLine(entry)));

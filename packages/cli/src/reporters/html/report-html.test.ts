import { type TemporaryFolder, temporaryFolder } from '@trustlint/project/temporary-folder';
import type { PageData, PageMacro } from '@trustlint/report';
import { afterEach, describe, expect, it } from 'vitest';
import { runTrustlint } from '../../testing/run-trustlint.ts';

const LATE = `---
title: Parcel is late
kind: update
platform: zendesk
---

Hi {{ticket.requester.first_name | default: 'there'}},

We'll get back to you soon about **your parcel**, see \`status\`.

1. Wait.
2. Write to us.
`;

let folder: TemporaryFolder | undefined;
afterEach(() => folder?.remove());

async function reportOf(files: Readonly<Record<string, string>>, ...args: string[]) {
  folder?.remove();
  folder = temporaryFolder(files);
  const { code, err } = await runTrustlint(['check', '--format', 'html=report.html', ...args], { cwd: folder.path });
  expect(err).toBe('');
  const html = folder.read('report.html');
  const [, json = ''] = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(html) ?? [];
  return { html, code, data: JSON.parse(json) as PageData };
}

const textOf = ({ texts }: PageMacro): string =>
  texts.flatMap(({ blocks }) => blocks.map(({ runs }) => runs.map(({ text }) => text).join(''))).join('\n');

describe('the HTML report', () => {
  it('has the scores that inspect has', async () => {
    const files = { 'late.macro.md': LATE, 'fine.macro.md': '---\ntitle: Fine\n---\n\nThe lamp leaves on Friday.\n' };
    const { data } = await reportOf(files);
    const { out } = await runTrustlint(['inspect', '--format', 'json'], { cwd: folder?.path ?? '' });
    const inspected: { title: string; score: { value: number; grade: string }; missing: string[] }[] =
      JSON.parse(out).macros;
    expect(data.macros.map(({ title, value, grade }) => ({ title, value, grade }))).toEqual(
      inspected.map(({ title, score: { value, grade } }) => ({ title, value, grade })),
    );
    const mean = inspected.reduce((sum, { score }) => sum + score.value, 0) / inspected.length;
    expect(data.overall?.value).toBeCloseTo(mean, 1);
  });

  it('is no macro itself when it lies among them', async () => {
    const { html } = await reportOf({ 'late.macro.md': LATE });
    expect(html).toMatch(/^<!doctype html>/);
    const { data } = await reportOf({ 'late.macro.md': LATE, 'last-time.html': html });
    expect(data.macros.map(({ path }) => path)).toEqual(['late.macro.md']);
  });

  it('shows a macro as it is read, with marks in place', async () => {
    const { data } = await reportOf({ 'late.macro.md': LATE });
    const [macro] = data.macros as [PageMacro];
    expect(textOf(macro)).toBe(
      "Hi ticket.requester.first_name,\nWe'll get back to you soon about your parcel, see status.\nWait.\nWrite to us.",
    );
    const runs = macro.texts.flatMap(({ blocks }) => blocks.flatMap((block) => block.runs));
    expect(runs.find(({ look }) => look === 'value')?.text).toBe('ticket.requester.first_name');
    expect(runs.find(({ look }) => look === 'strong')?.text).toBe('your parcel');
    expect(runs.find(({ look }) => look === 'code')?.text).toBe('status');
    const soon = macro.findings.findIndex(({ rule }) => rule === 'reliability/vague-timeline');
    const marked = runs.filter(({ findings }) => findings?.includes(soon)).map(({ text }) => text);
    expect(marked.join('')).toBe('soon');
    expect(macro.texts[0]?.blocks.map(({ number }) => number ?? 0)).toEqual([0, 0, 1, 2]);
    expect(macro.present).toContain('greeting');
    expect(runs.some(({ elements }) => elements?.includes(macro.present.indexOf('greeting')))).toBe(true);
    expect(macro.missing).toContain('acknowledgement');
    expect(macro.platform).toBe('Zendesk');
  });

  it('shows a rewrite in its sentence', async () => {
    const { data } = await reportOf({ 'late.macro.md': LATE });
    const { fixes = [] } = data.macros[0]?.findings.find(({ rule }) => rule === 'reliability/vague-timeline') ?? {};
    const { change = [] } = fixes.find((fix) => fix.change !== undefined) ?? {};
    const side = (left: number) =>
      change
        .filter(([kind]) => kind !== left)
        .map(([, text]) => text)
        .join('');
    expect(side(1)).toBe("We'll get back to you soon about your parcel, see ….");
    expect(side(-1)).toMatch(/^We'll get back to you .*\[.*\].* about your parcel, see ….$/);
  });

  it('tells a fix by its title where the file has to escape what it writes', async () => {
    const text = 'Hi,\n\nWe reply "soon".\n\nUnfortunately, we are unable to help.';
    const { data } = await reportOf({
      'macros.json': JSON.stringify({
        macros: [{ title: 'One', active: true, actions: [{ field: 'comment_value', value: text }] }],
      }),
    });
    const fixes = data.macros.flatMap(({ findings }) => findings.flatMap((finding) => finding.fixes));
    expect(fixes.length).toBeGreaterThan(0);
    for (const { title, change = [] } of fixes) {
      expect(title).not.toBe('');
      expect(change.map(([, words]) => words).join('')).not.toMatch(/\\[n"]/);
    }
  });

  it('shows what a baseline knows, and counts it', async () => {
    folder = temporaryFolder({ 'late.macro.md': LATE });
    const { cwd } = { cwd: folder.path };
    await runTrustlint(['baseline', 'write'], { cwd });
    const [name = ''] = folder.names().filter((one) => one.includes('baseline'));
    folder.write('late.macro.md', `${LATE}\nSend us your password.\n`);
    const before = await runTrustlint(['inspect', '--format', 'json'], { cwd });
    await runTrustlint(['check', '--baseline', name, '--format', 'html=report.html'], { cwd });
    const [, json = ''] = /id="data">(.*?)<\/script>/s.exec(folder.read('report.html')) ?? [];
    const { macros, hasBaseline } = JSON.parse(json) as PageData;
    expect(hasBaseline).toBe(true);
    const known = macros[0]?.findings.filter(({ isKnown }) => isKnown === true).map(({ rule }) => rule);
    expect(known).toContain('reliability/vague-timeline');
    const fresh = macros[0]?.findings.filter(({ isKnown }) => isKnown === undefined).map(({ rule }) => rule);
    expect(fresh).toContain('security/credential-request');
    expect(macros[0]?.value).toBe(JSON.parse(before.out).macros[0].score.value);
  });

  it('tells what stands in no macro', async () => {
    const { data } = await reportOf({
      'late.macro.md': LATE,
      'trustlint.yaml': 'suppress:\n  - rule: respect/blame\n    reason: They want it.\n',
    });
    expect(data.elsewhere.map(({ rule }) => rule)).toEqual(['run/unneeded-suppression']);
  });

  it('has a policy that lets nothing in or out, and holds no address', async () => {
    const { html } = await reportOf({ 'late.macro.md': LATE });
    expect(html).toMatch(
      /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'">/,
    );
    expect(html.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:\/\/|\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|\beval\(|innerHTML/,
    );
  });
});

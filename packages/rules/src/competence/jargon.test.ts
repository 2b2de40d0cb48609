import { describe, expect, it } from 'vitest';
import { sampleReader } from '../reliability/sample-reader.ts';
import { jargon } from './jargon.ts';

const wordsFound = sampleReader(jargon);

describe('finds jargon', () => {
  it.each([
    'Please diarise the visit.',
    'Kindly revert at the earliest.',
    'The case sits with our tier-2 crew.',
    'Please reach out to our team.',
    'Feel free to reach out if anything is unclear.',
    "I'm reaching out about your bill.",
    "We'll leverage your feedback.",
    'By leveraging the app you save time.',
    "They've utilised the credit.",
    "It's on our roadmap for May.",
    "We don't have visibility of when it ships.",
    'Our dev team is on it.',
    "We've escalated it to our L2 team.",
    "It's in our backlog.",
    'The fix was pushed to prod at noon.',
    'This is a P1 incident.',
    'Please find the SOP attached.',
    "We'll get it done by EOD.",
    "What's the ETA of the bus?",
    'We need buy-in from the landlord.',
    "We're ramping up production.",
    'That was a quick win for us.',
    "There's a blocker on our side.",
    'A hotfix is out.',
    'The stakeholders meet on Monday.',
    'A key stakeholder is ill.',
    'Our teams work in silos.',
    'Let me ping my colleague.',
    "We'll hop on a quick call.",
    'The SLAs are missed.',
    'An SLA breach was logged.',
    'The KPIs look fine.',
    "We're transitioning your account to the new plan.",
    'Two users were impacted by the outage.',
    'The tariff will be sunset on 31 March.',
    "I'll loop in Anna.",
    'We loop in the vet when needed.',
    'Please loop in your manager.',
    'We are aligning on the date.',
  ])('%s', (text) => expect(wordsFound(text)).not.toEqual([]));
});

describe('leaves alone literal senses and names', () => {
  it.each([
    'The radio has a bandwidth of 20 kHz.',
    'Keep going forward until the barrier.',
    "We're moving forward with your application.",
    'The train keeps moving forward.',
    'The gas in the pipeline is under pressure.',
    'Swimmers: the next sprint starts in lane 3.',
    'A nurse triaged you at the door.',
    'Reach out your hand and pull the lever.',
    'Our backlog of parcels is gone.',
    'End User Licence Agreement',
    'The SLA (the time that we promise) is two days.',
    'Plug the red RCA cable into the left jack.',
    'The hut is well provisioned.',
    'Onboard Wi-Fi is free.',
    'No action is needed this week.',
    'Take the lamp out of the box.',
    'The mountain pass has no visibility in fog.',
    'You can connect it offline.',
    'The ferry circles back to the pier at noon.',
    'Pull the wire through the loop in the wall.',
    'There is a ramp up to the door.',
    'You have to park it for two hours.',
    'The deep dive into the wreck needs a certificate.',
    'Please align on the left edge.',
    'Charge the SLA battery overnight.',
    'It will be sunset soon.',
    'The two rings align on the mark.',
    'Prod the cake to prod for air.',
  ])('%s', (text) => expect(wordsFound(text)).toEqual([]));
});
describe('words of the team', () => {
  const wordsFound = sampleReader(jargon, { words: { 'blue box': 'router', provision: 'set up' }, allow: ['sla'] });

  it('finds them in any form', () => {
    expect(wordsFound('Your blue boxes are here. We provisioned one.')).toEqual(['blue boxes', 'provisioned']);
  });

  it('leaves out what is allowed', () => expect(wordsFound('The SLA is two days.')).toEqual([]));
});

import { describe, expect, it } from 'vitest';
import { sampleReader } from '../reliability/sample-reader.ts';
import { undefinedAcronym } from './undefined-acronym.ts';

const wordsFound = sampleReader(undefinedAcronym);

describe('finds acronyms that nobody spells out', () => {
  it.each([
    ['Change the DNS entry of your shop.', ['DNS']],
    ['Your SSO is set up by your IT department.', ['SSO']],
    ['The KYC check takes a day.', ['KYC']],
    ['Send us the IMEI of the phone.', ['IMEI']],
    ['The SKU stands on the box.', ['SKU']],
    ['The ACH was returned by your bank.', ['ACH']],
    ['We sent the POD to the shop.', ['POD']],
    ['Is the DHCP range of the router free?', ['DHCP']],
    ['The insurer needs an NPI and a CPT code.', ['NPI', 'CPT']],
    ['Two ONTs were swapped in your street.', ['ONTs']],
    ['The LTV of the loan is too high.', ['LTV']],
    ['Your TFN is missing on the form.', ['TFN']],
    ['The fault is in the EGR.', ['EGR']],
    ["The AWB's last digit is a 4.", ['AWB']],
    ['A DMARC entry is missing.', ['DMARC']],
    ['We use SAML. The SAML file is attached.', ['SAML']],
    ['Our HVAC technician comes on Monday.', ['HVAC']],
    ['The FOB price is $4.', ['FOB']],
    ['Please set up MFA before Friday.', ['MFA']],
    ['The (old) PSU was too weak.', ['PSU']],
    ['The RCD-protected socket is outside.', ['RCD']],
    ['PPPoE needs a name. The VCI is 32.', ['VCI']],
  ])('%s', (text, found) => expect(wordsFound(text)).toEqual(found));
});

describe('leaves alone', () => {
  it.each([
    'The value-added tax number (VATIN) stands on the bill. Enter the VATIN below.',
    'An EORI (a number for traders) is needed.',
    'Your proof of delivery is attached; the POD has a signature.',
    'The customs number, or EORI, is on the form.',
    'The EORI, a number for traders, is needed.',
    'Your MRN – the number of the customs form – is missing.',
    'RMA stands for return authorisation.',
    'What is an RMA? An RMA is a return number.',
    'Our app runs on PC and TV, on USB and over GPS.',
    'The NHS pays; the DVLA and the BBC do not.',
    'He works for the FBI in the USA.',
    'PLEASE DO NOT BEND the card.',
    'Use DISCOUNT or the voucher XMASQ.',
    'Press CTRL, then the SET key.',
    'The plan XQ costs £4; the model KX has two doors.',
    'Hi JP, the key is here.',
    'Thanks, JB',
    'The error ENOENT is shown.',
    'My Galaxy XR is new.',
    'ABC Hotels has rooms.',
    'The flight is at 9:00 AM EST on MON.',
    'It costs 40 GBP or 9 SGD.',
    'Read chapter IX.',
    'The R&D team of AT&T has it.',
    'The file is at C:\\TMP\\XQZ and in /var/XQZ.',
    'Write to XQZ@example.com.',
    'The T-shirt comes in XL and XXL.',
    'The sign says “XQZ”.',
    'The ISO A4-MX1 and RS232 plugs fit.',
    'The two words are YES and NO.',
    'A DIY kit and an LED lamp.',
    'He flies from Austin, TX to Salem, OR.',
    'Our team ROCKS!',
    'The BILLY shelf and the IKEA lamp.',
  ])('%s', (text) => expect(wordsFound(text)).toEqual([]));
});

it('knows what the team knows', () => {
  expect(sampleReader(undefinedAcronym, { known: ['dns'] })('Change the DNS and the TTL.')).toEqual(['TTL']);
});

import { describe, expect, it } from 'vitest';
import { sampleReader } from '../reliability/sample-reader.ts';
import { stepsNotListed } from './steps-not-listed.ts';

const wordsFound = sampleReader(stepsNotListed);

describe('finds steps in a row in a paragraph', () => {
  it.each([
    'Open Settings, scroll down to Network, and tap Reset.',
    'Unplug the router. Wait thirty seconds. Plug it back in and wait for the green light.',
    'To reset your password, go to the sign-in page, click Forgot password, and enter your email.',
    'Log in to your account. Click your name. Choose Billing from the menu. Download the invoice.',
    'Please take off the lid, pull out the filter, rinse it under the tap, and put it back.',
    'First turn off the gas. Then open all windows. After that, leave the flat and call us.',
    'If the lamp blinks, switch it off, wait ten seconds and switch it on again.',
    "You'll need to download the form, print it, sign page two and send it back.",
    'Start by closing all apps. Then restart the phone. Finally, reinstall the update.',
    'Could you go to File, choose Export, and attach the file to your reply?',
    'Next, remove the two screws, lift the cover and disconnect the red cable.',
    "Once you're in, pick a date, select two seats, and confirm with your PIN.",
    'Sir, kindly open the app, click on profile, select KYC and upload the document.',
    'Insert the card. The screen turns blue. Type your PIN. Remove the card.',
    'Hold down the power button for ten seconds, release it, then press it once.',
    'Go to Settings > Wi-Fi. Tap the i next to your network. Tap Forget. Join again with the password.',
    'In the app, tap More, choose Cards, and press Freeze.',
    'Please back up your files, uninstall the old version, and install the new one from our page.',
  ])('%s', (text) => expect(wordsFound(text)).not.toEqual([]));
});

describe('leaves alone choices, stories, lists of things and single steps', () => {
  it.each([
    'Open the app and tap Sync.',
    'Our nurse will open the file, check the dose and call you.',
    'You can call, write or visit us.',
    'Please reply with your address.',
    'Thank you for your patience. Have a nice day. See you soon.',
    'Please bring your passport and a photo.',
    'The kit has a lamp, a cable, and a plug.',
    "We've checked the line, replaced the cable, and tested the speed.",
    'Check your inbox, or look in the spam folder, or ask us to send it again.',
    'Please sign and return the form.',
    'Let me know if it works. Take care!',
    "I'll check the log, call the depot, and write to you by Friday.",
    'You can view bills, change your plan, and add a line in the app.',
    'Keep the receipt. Our driver collects the box. The refund takes five days.',
    'The doors open at nine, close at six, and stay shut on Sundays.',
    'Do you want to change the date, cancel the order, or keep it?',
    'Order 4411 has shipped. Return shipping is free. Support is open until six.',
    'To cancel, reply STOP.',
    'Visit our page to compare plans, check prices and book a visit.',
    "Tell me which one you like, and I'll order it.",
  ])('%s', (text) => expect(wordsFound(text)).toEqual([]));
});

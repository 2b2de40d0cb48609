import { missingElement } from '../missing-element.ts';

const ACCOUNT = { title: 'New details on an account', kind: 'account-security' };

export const missingIdentityCheck = missingElement({
  id: 'security/missing-identity-check',
  element: 'identity-check',
  severity: 'warning',
  profile: 'recommended',
  summary: 'A message that changes or discloses what belongs to an account and never makes sure who asks.',
  why: 'Whoever takes over an account starts by asking support to change its address or phone. One step that only the owner can do keeps the thief out, and shows the owner that somebody looks after them.',
  sources: ['000 8.2'],
  lack: 'has no step that shows who is asking',
  advice:
    'Say how you make sure that it is the owner: a link to the address on file, a call to the number on file, a check in the app.',
  anchor: 'top',
  fix: {
    title: 'Add a step that shows who is asking',
    paragraph: ({ fillIn }) =>
      `Before anything changes, I need to be sure that it's you: ${fillIn('a step that only the owner of the account can do')}.`,
    point: 'after-greeting',
  },
  bad: [
    {
      front: ACCOUNT,
      text: "⟦Hello Ruth,⟧\n\nYou asked for a new delivery address. I've put 4 Mill Lane on your account, and the next box goes there.\n\nKind regards,\nMilo",
      fixed:
        "Hello Ruth,\n\nBefore anything changes, I need to be sure that it's you: [a step that only the owner of the account can do].\n\nYou asked for a new delivery address. I've put 4 Mill Lane on your account, and the next box goes there.\n\nKind regards,\nMilo",
    },
    {
      front: ACCOUNT,
      text: '⟦Hi there,⟧\n\nYour message about the lost phone has reached us. Two-factor sign-in is now off, so your password is all you need.\n\nThe sign-in desk',
    },
    {
      front: ACCOUNT,
      text: '⟦Dear Mr Okafor,⟧\n\nHere is what you wanted to know. The contract runs on Elm Street 9, is paid from the account with the savings bank, and two people drive the car.\n\nYours sincerely,\nPolicy office',
    },
    {
      front: ACCOUNT,
      text: "⟦Hi Noor,⟧\n\nWe've moved the payouts of your shop to the new bank account. The first one goes there on Monday.\n\nBest,\nLea",
    },
    {
      front: ACCOUNT,
      text: '⟦Good morning,⟧\n\nYou would like to be told what your late aunt had in her locker. The list is attached, and the key can be collected at the counter until 30 June.\n\nThe bank',
    },
    {
      front: ACCOUNT,
      text: "⟦Hello,⟧\n\nYou've asked us to close your membership and delete everything. That is done as of today, and nothing is left in our system.\n\nThe gym",
    },
    {
      front: ACCOUNT,
      text: '⟦Hello Ruth,⟧\n\nYou asked which details we hold for your account. The address we have is 4 Mill Lane, and your registered phone number ends in 71.\n\nPolicy office',
    },
    {
      front: ACCOUNT,
      text: "⟦Hello Ruth,⟧\n\nYou wrote that you've lost your old phone. Sign-in runs over the new number now. Please scan the picture with your authenticator app and keep the recovery codes in a safe place; the starter kit goes to your home address.\n\nPolicy office",
    },
  ],
  good: [
    {
      front: ACCOUNT,
      text: 'Dear Mr Okafor,\n\nYou want your wages on another account. Payroll calls back on your extension before a single digit is altered.\n\nThe wages desk',
      because: 'the call back shows who asks',
    },
    {
      front: ACCOUNT,
      text: "Hello Ruth,\n\nYou asked for a new delivery address. Before I change it, please press the link that I've just sent to the address on file, so that I know it's really you.\n\nKind regards,\nMilo",
      because: 'only the owner can press the link',
    },
    {
      front: ACCOUNT,
      text: 'Dear Mr Okafor,\n\nBefore we tell you more about the contract, a colleague will call the phone number on file and check your identity.\n\nYours sincerely,\nPolicy office',
      because: 'the call to the number on file shows who asks',
    },
    {
      front: ACCOUNT,
      text: 'Hi Noor,\n\nYou want your payouts to go to another account. Please confirm your identity in the app under Security, and the change is made within the hour.\n\nBest,\nLea',
      because: 'it has the check done in the app',
    },
    {
      front: ACCOUNT,
      text: 'Good morning,\n\nPlease come to the counter with your passport; then we can open the file for you.\n\nThe bank',
      because: 'the passport is shown in person',
    },
    {
      front: ACCOUNT,
      text: 'Hello Ruth,\n\nYou asked for a new phone number on your account. Please call us from your old number first.\n\nPolicy office',
      because: 'the call from the old number shows who asks',
    },
    {
      front: { title: 'Where your parcel is', kind: 'update' },
      text: 'Hi there,\n\nYour parcel is on its way and comes on Tuesday.\n\nThe shop',
      because: 'nothing of the account is touched',
    },
    {
      front: { title: 'Address changed', kind: 'snippet' },
      text: 'The new address is on your account.',
      because: 'a snippet is part of another message',
    },
  ],
});

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Macros in a folder of the library. */
const IN_FOLDER = 100;

const GREETINGS = [
  'Hi {{ticket.requester.first_name}},',
  'Hello {{ticket.requester.first_name}},',
  "Hi {{ticket.requester.first_name | default: 'there'}},",
  'Good {morning|afternoon|day},',
  'Dear {{ticket.requester.name}},',
];
const OPENINGS = [
  'Thank you for {writing to us|your photos|the {receipt|serial number}|your patience}.',
  'Thanks for telling us about the {scratched|missing|late|leaking} {kettle|lamp|rucksack|heater}.',
  'I’m sorry that your {order|parcel|repair|invoice} {got stuck|was wrong|took so long}.',
  'We apologize for any inconvenience caused.',
  'I can see that you have written {twice|three times} about this {week|month}, and that is on us.',
  'Sorry to hear that the {zip|lid|battery|left wheel} {broke|fell off|stopped working} after {two|three|ten} weeks.',
];
const BODIES = [
  'Your {kettle|lamp|rucksack|heater} reached our workshop {on Monday|this morning|yesterday}, and {a mechanic|our tailor|a colleague} looks at it by {Friday|tomorrow} noon.',
  'I have {refunded|credited} €{12|24|39|120} to your {card|account} today, and it shows within {3|5} working days.',
  'A refund takes up to {3|5|10} business days by card.',
  'Unfortunately, we are unable to {change the address|open the parcel|extend the trial} at this time.',
  'The {carrier|depot|courier} holds your parcel {at the harbour|in the next street|at the station} until the {4th|12th|20th}.',
  'Please open **Settings → {Billing|Devices|Profile}**, choose *{Renew|Pair|Edit}* and wait for the green lamp.',
  'As per our policy, returns are accepted within {14|30} days.',
  'We have {replaced|cleaned|tightened} the {seal|hinge|strap|cable} and tested it for {an hour|a whole day}.',
  'You should have received a message with the {tracking number|invoice|code} {on Tuesday|last week}.',
  'Order {{ticket.custom_field.order_id}} left our warehouse on {{order.shipped_at}} with the {night|morning} train.',
  'Our team is looking into this and will get back to you {soon|as soon as possible|shortly}.',
  'If the {light|pump|fan} stays off, hold the button for {five|ten|twenty} seconds and tell me what you {see|hear}.',
  'The old {meter|lock|filter} goes on {Monday|Thursday} between eight and ten; the new one needs no appointment.',
  'Simply {click|tap} the link in the [help page](https://help.example/{returns|repairs|billing}) and follow the steps.',
  'Our engineers found the cause: a {certificate|queue|time zone} that was not updated when the clocks changed.',
  'You pay nothing for the {loan bike|second visit|courier}, and you keep the {points|discount} you have.',
  'The {blue|green|grey} one is sold out until {March|June|October}; the {black|white|red} one can leave {today|tomorrow}.',
  'Nobody else can see your {notes|photos|address}, and we delete them after {30|90} days.',
];
const STEPS = [
  'Switch the {heater|pump|router} off and wait {ten|thirty} seconds.',
  'Take a photo of the {label|plug|dial} in daylight.',
  'Put the {lid|cable|strap} into the box, too.',
  'Write {{ticket.id}} on the outside of the parcel.',
  'Hand it in at any {post office|shop of ours|locker}.',
];
const CLOSINGS = [
  'Did it {arrive|help|work}? Reply here if it didn’t.',
  'I write to you again on {Wednesday|Friday} by {noon|five}, whatever we have found.',
  'Please do not hesitate to contact us.',
  'If anything is unclear, reply to this message and {I take|a colleague takes} it from there.',
];
const SIGNATURES = ['Best,\n{{current_user.first_name}}', 'Kind regards,\n{{current_user.first_name}}\nCustomer Care'];
const TITLES = ['Refund', 'Return', 'Repair', 'Delivery', 'Invoice', 'Login', 'Trial', 'Battery', 'Order', 'Warranty'];
const CASES = [
  'first reply',
  'delayed',
  'done',
  'not covered',
  'asks for a photo',
  'by card',
  'abroad',
  'second visit',
];
const TAGS = ['billing', 'returns', 'follow-up', 'first-reply', 'workshop', 'delivery'];

/** Chance that is the same in every run: answers whole numbers below `limit`. */
function chance() {
  let seed = 42;
  return (limit) => {
    seed = (seed + 0x6d2b79f5) >>> 0;
    let t = Math.imul(seed ^ (seed >>> 15), seed | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const asHtml = (text) =>
  escaped(text)
    .replace(/\[([^\]]*)\]\(([^)]*)\)/g, '<a href="$2">$1</a>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/\*([^*]+)\*/g, '<em>$1</em>')
    .replaceAll('\n', '<br>\n');
const asText = (text) => text.replace(/\[([^\]]*)\]\(([^)]*)\)/g, '$1 ($2)').replaceAll('*', '');

/**
 * Writes a library of macros in our own words, the same in every run: 60 of 100 in Markdown with front matter, 25 in plain text, 15 in HTML,
 * of a hundred to a thousand characters each. Answers their paths from the folder.
 * @param {string} folder
 * @param {number} count
 * @returns {string[]}
 */
export function writeSampleLibrary(folder, count) {
  const below = chance();
  const pick = (list) => list[below(list.length)];
  const filled = (text) => {
    const inner = text.replace(/(?<!\{)\{(?!\{)([^{}]*)\}(?!\})/g, (_, choices) => pick(choices.split('|')));
    return inner === text ? text : filled(inner);
  };
  const some = (list, most) => Array.from({ length: 1 + below(most) }, () => filled(pick(list)));
  return Array.from({ length: count }, (_, i) => {
    const blocks = [some(GREETINGS, 1).join(''), some(OPENINGS, 2).join(' ')];
    for (let left = 1 + below(4); left > 0; left--)
      blocks.push(below(4) === 0 ? some(STEPS, 4) : some(BODIES, 3).join(' '));
    blocks.push(filled(pick(CLOSINGS)), filled(pick(SIGNATURES)));
    const kind = below(100);
    const ending = kind < 60 ? 'md' : kind < 85 ? 'txt' : 'html';
    const path = `${String(Math.floor(i / IN_FOLDER)).padStart(2, '0')}/macro-${i}.${ending}`;
    const title = `${pick(TITLES)}: ${pick(CASES)} ${i}`;
    const lines = blocks.map((block) => (Array.isArray(block) ? block.map((item) => `- ${item}`).join('\n') : block));
    const texts = {
      md: () => `---\ntitle: "${title}"\ntags: [${pick(TAGS)}]\nlocale: en\n---\n\n${lines.join('\n\n')}\n`,
      txt: () => `${asText(lines.join('\n\n'))}\n`,
      html: () =>
        `<div class="macro">\n${blocks
          .map((block) =>
            Array.isArray(block)
              ? `  <ul>\n${block.map((item) => `    <li>${asHtml(item)}</li>\n`).join('')}  </ul>\n`
              : `  <p>${asHtml(block)}</p>\n`,
          )
          .join('')}</div>\n`,
    };
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), texts[ending]());
    return path;
  });
}

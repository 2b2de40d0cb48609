import { expect, it, test } from 'vitest';
import { sampleLinter } from './lint-sample.ts';
import { unresolvedBlank } from './unresolved-blank.ts';

const lint = sampleLinter([unresolvedBlank]);
const blanks = async (text: string, path?: string): Promise<readonly string[]> =>
  (await lint(text, 'zendesk', path)).map(({ at }) => at);

test.each([
  ['Your order XXXX left the mill.', 'XXXX'],
  ['Your voucher of £XX.XX is inside.', '£XX.XX'],
  ['We answer within X working days.', 'X'],
  ['Your discount is X%.', 'X'],
  ['Dear Mr X, the mill is open.', 'X'],
  ['The mill opened in 20XX.', '20XX'],
  ['Call 1-800-XXX-XXXX for flour.', '1-800-XXX-XXXX'],
  ['Come on XX May.', 'XX'],
  ['Come at xx:xx on Monday.', 'xx:xx'],
  ['Come on __.__.____ at noon.', '.__.____'],
  ['Come on ../../.... at noon.', '../../....'],
  ['Come on DD.MM.YYYY at noon.', 'DD.MM.YYYY'],
  ['Come on 00/00/0000 at noon.', '00/00/0000'],
  ['The mill is at ???, third floor.', '???'],
  ['It costs ?? euros.', '??'],
  ['Sack ### is yours.', '###'],
  ['Dear ........, the mill is open.', '........'],
  ['Dear , the mill is open.', 'Dear ,'],
  ['Hello <first name>, the mill is open.', '<first name>'],
  ['Hello <<NAME>>, the mill is open.', '<<NAME>>'],
  ['Hello [Name], the mill is open.', '[Name]'],
  ['Hello {first_name}, the mill is open.', '{first_name}'],
  ['Hello %name%, the mill is open.', '%name%'],
  ['Hello FIRST_NAME, the mill is open.', 'FIRST_NAME'],
  ['Hello (name), the mill is open.', '(name)'],
  ['Hello {{INSERT NAME}}, the mill is open.', '{{INSERT NAME}}'],
  ['Ask for (name) at the door.', '(name)'],
  ['Thank you for choosing [Company].', '[Company]'],
  ['The miller, YOUR NAME HERE, will call.', 'YOUR NAME HERE'],
  ['The sacks hold $$WEIGHT$$ of rye.', '$$WEIGHT$$'],
  ['The tour is TBD.', 'TBD'],
  ['Price: TBC', 'TBC'],
  ['See [the map](URL).', 'URL'],
  ['See [the map](https://mill.example/XXXX).', 'https://mill.example/XXXX'],
  ['You have {0} sacks.', '{0}'],
])('%s', async (text, blank) => {
  expect(await blanks(text)).toEqual([blank]);
});

test.each([
  'The apron comes in XXL and XXX-Large.',
  'The card XXXX-XXXX-XXXX-4471 was charged.',
  'Super Bowl XXX and chapter XXX are long ago.',
  'Women (XX) and men (XY) are built alike.',
  'Love from the mill, Bea xxx',
  'See you at the fair! xx',
  'Your code looks like XXX-XXX.',
  'Name: ________',
  'I, ____________, agree to the rules.',
  'Fill in the blanks: rye is a ______.',
  'Open `my____notes.txt` and `<id>`.',
  'Well..... that was quick.',
  'Really??? We had no idea.',
  'Is the mill closed?? Just ask.',
  'Write the day as DD/MM/YYYY.',
  'Your birthday (DD/MM/YYYY) tells us your age.',
  'Press [Enter], then click [Account Details] → [Name].',
  'See [the price list](https://mill.example/prices) and [1].',
  '[UPDATE] The mill is open again.',
  'He wrote that “[Smith] mills it”.',
  'Your one-time code (OTP) and (phone) number are safe.',
  'Your (email) address is fine.',
  'TBC Bank pays the mill.',
  'The day is TBD; we will announce it on Friday.',
  'Your TODO list is empty.',
  'TODO ask the miller about the price',
  'CLICK HERE or ORDER HERE today.',
  'Please quote your ORDER NUMBER.',
  'The theme has “lorem ipsum” in it.',
  'Add <b>bold</b> words, or a<b and c>d.',
  'We love rye <3 and wheat.',
  'Reply with #rye or #wheat, at 5% or 6%.',
  'Hello [first name], your [order number] is here.',
  'The mill is open.\n\n___\n\nThe millers',
  '- [ ] Sift\n- [x] Grind',
])('not %s', async (text) => {
  expect(await blanks(text)).toEqual([]);
});

it('sees blanks in HTML that the reader would not see at all', async () => {
  expect(await blanks('<p>Dear <family name>, see <b>&lt;address&gt;</b>.</p>', 'a.html')).toEqual([
    '<family name>',
    '&lt;address&gt;',
  ]);
  expect(
    await blanks('<p>Dear <custom-box>you</custom-box>,<o:p></o:p></p><pre>put <your name> here</pre>', 'a.html'),
  ).toEqual([]);
});

it('tells how the team writes a fill-in', async () => {
  const [found] = await lint('The XXXX flour is back.');
  expect(found?.message).toContain('[order number]');
});

it.each(['_', 'X', '.', '?', '#', '[', '{', '<a ', '( ', 'X-', '%A', '1.'])(
  'takes no ages on a heap of %s',
  async (sign) => {
    await lint(`A ${sign.repeat(100_000)} b`);
    await lint(`${sign} b `.repeat(20_000));
  },
  20_000,
);

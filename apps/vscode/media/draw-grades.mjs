// Draws grades.ttf, the icons of the trust grades: node media/draw-grades.mjs
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import opentype from 'opentype.js';

/** The side of the square that an icon is drawn in. */
const EM = 1000;

/** Points of a part of a circle, both ends included; degrees against the clock from the right. */
const arc = (x, y, radius, from, to) =>
  Array.from({ length: 17 }, (_, i) => {
    const angle = ((from + ((to - from) * i) / 16) * Math.PI) / 180;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });

const badge = [
  ...arc(760, 760, 180, 0, 90),
  ...arc(240, 760, 180, 90, 180),
  ...arc(240, 240, 180, 180, 270),
  ...arc(760, 240, 180, 270, 360),
];

const polygon = (text) => text.split(' ').map((point) => point.split(',').map(Number));

/** Of each letter its outline, then what is left out of it. */
const LETTERS = {
  A: [polygon('262,235 436,765 564,765 738,235 612,235 578,345 422,345 388,235'), polygon('455,450 545,450 500,598')],
  B: [
    [...polygon('305,235 305,765'), ...arc(540, 632, 133, 90, -55), ...arc(555, 388, 153, 62, -90)],
    [...polygon('425,560 425,662'), ...arc(527, 611, 51, 90, -90)],
    [...polygon('425,338 425,462'), ...arc(543, 400, 62, 90, -90)],
  ],
  C: [[...arc(520, 500, 268, 42, 318), ...arc(520, 500, 148, 318, 42)]],
  D: [
    [...polygon('295,235 295,765'), ...arc(455, 500, 265, 90, -90)],
    [...polygon('415,345 415,655'), ...arc(450, 500, 155, 90, -90)],
  ],
  E: [polygon('325,235 325,765 690,765 690,655 445,655 445,556 665,556 665,449 445,449 445,345 690,345 690,235')],
  F: [polygon('335,235 335,765 695,765 695,655 455,655 455,550 668,550 668,442 455,442 455,235')],
};

/** Twice what a contour encloses; above 0 if it runs against the clock. */
const area = (points) =>
  points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length];
    return sum + x * nextY - nextX * y;
  }, 0);

function draw(path, points, isFilled) {
  const [first, ...rest] = area(points) > 0 === isFilled ? points : points.toReversed();
  path.moveTo(...first.map(Math.round));
  for (const point of rest) path.lineTo(...point.map(Math.round));
  path.close();
}

const glyphs = Object.entries(LETTERS).map(([letter, [outline, ...counters]], i) => {
  const path = new opentype.Path();
  draw(path, badge, true);
  draw(path, outline, false);
  for (const counter of counters) draw(path, counter, true);
  return new opentype.Glyph({ name: `grade${letter}`, unicode: 0xe001 + i, advanceWidth: EM, path });
});
const notdef = new opentype.Glyph({ name: '.notdef', advanceWidth: EM, path: new opentype.Path() });
const font = new opentype.Font({
  familyName: 'Trustlint grades',
  styleName: 'Regular',
  unitsPerEm: EM,
  ascender: EM,
  descender: 0,
  createdTimestamp: 0,
  glyphs: [notdef, ...glyphs],
});
writeFileSync(join(import.meta.dirname, 'grades.ttf'), Buffer.from(font.toArrayBuffer()));

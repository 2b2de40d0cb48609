/**
 * A short name of a text: equal texts have equal names, and texts that differ by accident never do. 64 bits in hexadecimal. It guards
 * against mistakes and not against somebody who makes two texts on purpose.
 */
export function fingerprint(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit ^ (high >>> 15), 0x85ebca6b);
  }
  return hex(mixed(low ^ Math.imul(high, 0xc2b2ae35))) + hex(mixed(high ^ text.length));
}

const mixed = (value: number): number => {
  const once = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  const twice = Math.imul(once ^ (once >>> 15), 0x846ca68b);
  return twice ^ (twice >>> 16);
};

const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, '0');

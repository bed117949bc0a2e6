/** A number from 0 to below 1 that belongs to a text: the same text, the same number. */
export function draw(text: string): number {
  // FNV-1a, its bits then mixed as in MurmurHash 3: texts that differ in one letter fall far apart.
  let hash = 2_166_136_261;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 16_777_619);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 2_246_822_507);
  hash = Math.imul(hash ^ (hash >>> 13), 3_266_489_909);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4_294_967_296;
}

/** The member of a list that belongs to a text. Undefined: the list is empty. */
export function pick<Member>(list: readonly Member[], text: string): Member | undefined {
  return list[Math.floor(draw(`${text} pick`) * list.length)];
}

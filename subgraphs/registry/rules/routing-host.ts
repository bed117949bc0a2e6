const LONGEST = 253;
const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;
// Names that never leave a machine or a network: a gateway that asked there would ask itself or its neighbours.
const NEVER = /(?:^|\.)(?:localhost|local|internal|home|lan|localdomain|invalid)$/;

/**
 * A host name in its canonical form: lower case, no final dot. Null: it is none, or one that is never allowed. Addresses are none: a
 * certificate speaks of names.
 * @see RFC 1123, section 2.1; RFC 6761
 */
export function canonicalHost(text: string): string | null {
  const host = text.trim().toLowerCase().replace(/\.$/, '');
  const labels = host.split('.');
  const isName =
    host.length <= LONGEST &&
    labels.length > 1 &&
    labels.every((label) => LABEL.test(label)) &&
    !/^\d+$/.test(labels.at(-1) ?? '');
  return isName && !NEVER.test(host) ? host : null;
}

import { finding, type Finding } from './finding.ts';

/**
 * A finding when a text names the district level or a type of unit that ended with it. The text itself is kept: only its
 * author may change it.
 * @see Luật Tổ chức chính quyền địa phương 72/2025/QH15, article 1 (two local levels: province and commune)
 */
export function findAbolishedLevels(text: string, field: string): Finding[] {
  return ABOLISHED.test(text.normalize('NFC')) ? [finding('ABOLISHED_LEVEL', field)] : [];
}

const ABOLISHED = /(?<!\p{L})(?:cấp huyện|huyện|quận|thị xã|thị trấn)(?!\p{L})/iu;

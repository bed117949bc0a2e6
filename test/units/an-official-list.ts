import areas from '../../subgraphs/units/seed/areas.json' with { type: 'json' };

/** A commune as the official list writes it. */
export interface CommuneLine {
  Code: string;
  Name: string;
  NameEn: string;
  FullName: string;
  FullNameEn: string;
  ProvinceCode: string;
}

/** A province as the official list writes it, with its communes. */
export interface ProvinceLine extends Omit<CommuneLine, 'ProvinceCode'> {
  Wards: CommuneLine[];
}

const TYPES = [
  ['Phường', 'Ward', 697],
  ['Xã', 'Commune', 2611],
  ['Đặc khu', 'Special administrative zone', 13],
] as const;

/** A list that is whole: the 34 provinces of today and 3,321 made-up communes of the right types, dealt out in turn. */
export function anOfficialList(): ProvinceLine[] {
  const provinces: ProvinceLine[] = areas
    .filter(({ level, validUntil }) => level === 'PROVINCE' && validUntil === null)
    .map(({ code, name, nameEn, fullName, fullNameEn }) => ({
      Code: code,
      Name: name,
      NameEn: nameEn,
      FullName: fullName,
      FullNameEn: fullNameEn,
      Wards: [],
    }));
  const types = TYPES.flatMap(([vi, en, count]) => Array.from({ length: count }, () => ({ vi, en })));
  for (const [index, { vi, en }] of types.entries()) {
    const province = provinces[index % provinces.length];
    const number = 40_000 + index;
    province?.Wards.push({
      Code: String(number),
      Name: `Thử ${number}`,
      NameEn: `Thu ${number}`,
      FullName: `${vi} Thử ${number}`,
      FullNameEn: `Thu ${number} ${en}`,
      ProvinceCode: province.Code,
    });
  }
  return provinces;
}

/** A whole list with one change. */
export function aListWhere(change: (first: ProvinceLine, commune: CommuneLine) => void): ProvinceLine[] {
  const list = anOfficialList();
  const [first] = list;
  const commune = first?.Wards[1];
  if (first && commune) {
    change(first, commune);
  }
  return list;
}

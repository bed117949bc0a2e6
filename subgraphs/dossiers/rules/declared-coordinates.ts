const COORDINATE = /^([A-Za-z_]\w*\.[A-Za-z_]\w*)/;

/**
 * The schema coordinates that a form asks for, sorted, each once: of `Citizen.residence.area` the field of the person,
 * `Citizen.residence`. What a procedure's form does not ask for its cases do not open.
 * @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 3 (no more than the purpose needs)
 */
export function declaredCoordinates(sources: readonly string[]): string[] {
  const coordinates = sources.flatMap((source) => COORDINATE.exec(source)?.[1] ?? []);
  return [...new Set(coordinates)].toSorted();
}

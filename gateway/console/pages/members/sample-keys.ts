const AS_TYPED = /^(\w+)\s*:\s*\{(.*)\}$/;

/** Sample keys as they are typed, one a line such as `Citizen:{"ref":"…"}`, in the form in which the registry takes them. Blank lines count for nothing. */
export function sampleKeys(typed: string): readonly string[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.replace(AS_TYPED, '{"__typename":"$1",$2}'));
}

/** Writes a value that came as JSON as JSON again. Null: it is nested too deeply to be written, or there is none. */
export function jsonText(value: unknown): string | null {
  try {
    return JSON.stringify(value) ?? null;
  } catch (error) {
    // Reading has no depth limit, writing ends with the stack.
    if (error instanceof RangeError) {
      return null;
    }
    throw error;
  }
}

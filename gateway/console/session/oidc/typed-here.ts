/** Whether the reader has filled in anything on the page that is open: then it is not to be left without them. */
export function watchTyping(
  target: Pick<EventTarget, 'addEventListener'>,
  pathNow: () => string,
): () => boolean {
  let typedAt: string | null = null;
  target.addEventListener('input', () => {
    typedAt = pathNow();
  });
  return () => typedAt === pathNow();
}

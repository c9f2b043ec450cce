/** A part of the screens that comes after the first one, together with the words that only such parts say. */
export async function withLaterWords<T>(part: Promise<T>): Promise<T> {
  const [loaded] = await Promise.all([
    part,
    import(/* webpackChunkName: "words" */ './later-words'),
  ]);
  return loaded;
}

/** A hub that is away may be back by then. */
const againMs = 3_000;

/** Fetches a part of the app; asks again and again while the hub is away. */
export async function untilFetched<T>(fetch: () => Promise<T>): Promise<T> {
  for (;;) {
    const fetched = await fetch().then(
      (value) => ({ value }),
      () => null,
    );
    if (fetched) return fetched.value;
    await new Promise((over) => setTimeout(over, againMs));
  }
}

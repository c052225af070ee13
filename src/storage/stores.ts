/** What stores the browser has for this origin. A small module of its own, so that a page can ask before the store's code is there. */

let early: Promise<IDBDatabaseInfo[]> | null = null;

const ask = async (): Promise<IDBDatabaseInfo[]> => indexedDB.databases();

/** Asks now; whoever wants to know next gets this answer. */
export function askEarly(): void {
  early = ask();
  early.catch(() => undefined); // whoever wants to know meets the error
}

/** Rejects where the browser keeps to itself what it has. */
export function listStores(): Promise<IDBDatabaseInfo[]> {
  const asked = early ?? ask();
  early = null;
  return asked;
}

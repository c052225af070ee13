/** Answers `flappi.local` on the network (multicast DNS). A convenience: everything works without it. */
import makeMdns, { type MulticastDNS } from 'multicast-dns';
import { localName } from './names.ts';

export interface LocalName {
  /** True while the name leads here: the network socket works and nobody else answers to the name. */
  readonly works: boolean;
  /** True once anything has come from another device by multicast: this network passes it on. */
  readonly hears: boolean;
  destroy(): void;
}

const ttlS = 60;
/** As long as another holder of the name is listened for before the first answer. */
const probeMs = 1000;

/** Starts answering with the addresses of the moment. Failures are silent. */
export function answerLocalName(
  addresses: () => string[],
  mdns: Pick<MulticastDNS, 'on' | 'query' | 'respond' | 'destroy'> = makeMdns(),
): LocalName {
  let works = false;
  let taken = false;
  let hears = false;
  const heardFrom = (address: string) => (hears ||= !addresses().includes(address));
  let probe: ReturnType<typeof setTimeout> | undefined;
  const answers = () =>
    addresses().map((data) => ({ name: localName, type: 'A' as const, ttl: ttlS, flush: true, data }));
  const isOurs = (name: string) => name.toLowerCase() === localName;

  mdns.on('error', () => (works = false));
  mdns.on('warning', () => undefined);
  mdns.on('ready', () => {
    mdns.query({ questions: [{ name: localName, type: 'A' }] });
    probe = setTimeout(() => (works = true), probeMs);
    probe.unref();
  });
  mdns.on('response', ({ answers: heard = [] }, { address }) => {
    heardFrom(address);
    // Two laptops must not share the name: whoever came second stays silent.
    const own = addresses();
    taken ||= heard.some((one) => one.type === 'A' && isOurs(one.name) && !own.includes(one.data));
  });
  mdns.on('query', ({ id, questions = [] }, { address, port }) => {
    heardFrom(address);
    if (taken || !works) return;
    const asked = questions.some(({ name, type }) => isOurs(name) && ['A', 'ANY'].includes(type));
    if (!asked || answers().length === 0) return;
    // A device that asks from another port speaks plain DNS and hears only what is sent to itself.
    if (port === 5353) mdns.respond({ answers: answers() });
    else mdns.respond({ id: id ?? 0, questions, answers: answers() }, { address, port });
  });

  return {
    get works() {
      return works && !taken;
    },
    get hears() {
      return hears;
    },
    destroy() {
      clearTimeout(probe);
      works = false;
      mdns.destroy();
    },
  };
}

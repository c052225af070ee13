/**
 * How y-webrtc speaks to other tabs of this browser (it stands in the place of lib0's own by an alias in vite.config.ts): lib0 hands a
 * tab its own words back, so that every edit is read twice, and the whole document when a board is opened.
 */
type Listener = (data: ArrayBuffer | Uint8Array, origin: unknown) => void;

interface Channel {
  readonly tabs: BroadcastChannel;
  readonly listeners: Set<Listener>;
}

const channels = new Map<string, Channel>();

function channelOf(room: string): Channel {
  let channel = channels.get(room);
  if (!channel) {
    const { listeners, tabs } = (channel = {
      tabs: new BroadcastChannel(room),
      listeners: new Set<Listener>(),
    });
    tabs.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => {
      for (const listener of listeners) listener(data, 'broadcastchannel');
    };
    channels.set(room, channel);
  }
  return channel;
}

/** Hears what other tabs publish in `room`, never what this one does. */
export function subscribe(room: string, listener: Listener): Listener {
  channelOf(room).listeners.add(listener);
  return listener;
}

/** Ends hearing; true when the listener was known. The last one closes the channel. */
export function unsubscribe(room: string, listener: Listener): boolean {
  const channel = channels.get(room);
  const known = channel?.listeners.delete(listener) ?? false;
  if (channel?.listeners.size === 0) {
    channel.tabs.close();
    channels.delete(room);
  }
  return known;
}

/** Says something to the other tabs in `room`; also to part, when nobody listens here any more. */
export function publish(room: string, data: Uint8Array): void {
  const open = channels.get(room)?.tabs;
  const tabs = open ?? new BroadcastChannel(room);
  tabs.postMessage(data);
  if (!open) tabs.close();
}

/** The text of a Wi-Fi QR code, as the cameras of tablets and phones read it. */

// Left as they are, these end a field.
const escaped = (text: string): string => text.replace(/[\\;,:"]/g, '\\$&');

/** A network's name and password; an empty password means an open network. */
export const wifiCode = (name: string, password: string): string =>
  password === ''
    ? `WIFI:T:nopass;S:${escaped(name)};;`
    : `WIFI:T:WPA;S:${escaped(name)};P:${escaped(password)};;`;

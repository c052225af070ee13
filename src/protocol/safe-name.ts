/**
 * A file name inside an archive or export folder that is safe on every system: no path upwards, no drive, no device name.
 */
export const isSafeName = (name: string): boolean =>
  name.length > 0 &&
  name.length <= 120 &&
  !name.startsWith('/') &&
  // eslint-disable-next-line no-control-regex -- control characters are exactly what must be refused
  !/[\\:*?"<>|\u0000-\u001f]/.test(name) &&
  name.split('/').every((part) => part !== '' && !/^\.+$/.test(part) && !/[. ]$/.test(part)) &&
  !/(^|\/)(con|prn|aux|nul|com\d|lpt\d)(\.|\/|$)/i.test(name);

/** The authority as an Apple configuration profile: one tap on an iPad downloads it, the settings install it. */
import type { Authority } from './authority.ts';

const escapeXml = (text: string): string =>
  text.replace(/[&<>]/g, (one) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[one]!);

/** A UUID made of the fingerprint: installing the same profile again replaces it instead of standing beside it. */
function uuidOf(fingerprint: string, salt: number): string {
  const hex = fingerprint.replaceAll(':', '').toUpperCase();
  const part = hex.slice(salt * 32, salt * 32 + 32);
  return [
    part.slice(0, 8),
    part.slice(8, 12),
    `8${part.slice(13, 16)}`,
    `A${part.slice(17, 20)}`,
    part.slice(20),
  ].join('-');
}

/** The profile as XML; `description` is what the settings show beneath its name. */
export function profileOf({ certificate, name }: Authority, description: string): string {
  const [profileId, payloadId] = [
    uuidOf(certificate.fingerprint256, 0),
    uuidOf(certificate.fingerprint256, 1),
  ];
  const identifier = `local.flappi.${profileId.toLowerCase()}`;
  const string = (key: string, value: string) => `<key>${key}</key><string>${escapeXml(value)}</string>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>PayloadContent</key>
  <array>
    <dict>
      ${string('PayloadType', 'com.apple.security.root')}
      <key>PayloadVersion</key><integer>1</integer>
      ${string('PayloadIdentifier', `${identifier}.root`)}
      ${string('PayloadUUID', payloadId)}
      ${string('PayloadDisplayName', name)}
      ${string('PayloadCertificateFileName', 'flappi.crt')}
      <key>PayloadContent</key>
      <data>${certificate.raw.toString('base64')}</data>
    </dict>
  </array>
  ${string('PayloadType', 'Configuration')}
  <key>PayloadVersion</key><integer>1</integer>
  ${string('PayloadIdentifier', identifier)}
  ${string('PayloadUUID', profileId)}
  ${string('PayloadDisplayName', name)}
  ${string('PayloadDescription', description)}
  ${string('PayloadOrganization', 'Fläppi')}
  <key>PayloadRemovalDisallowed</key><false/>
</dict>
</plist>
`;
}

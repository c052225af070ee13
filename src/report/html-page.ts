/** The frame of every page that leaves as a file: it opens from a disk, fetches nothing and says what language it is in. */
import { escapeHtml } from './escape-html.ts';

interface HtmlPage {
  /** BCP 47 tag of the page's language. */
  tag: string;
  /** Plain text. */
  title: string;
  /** What the browser may do beside showing the page; nothing unless told. */
  policy?: string | undefined;
  style: string;
  /** HTML of what stands in the page, with everything from people escaped. */
  main: string;
  /** A constant script; its policy must allow it. */
  script?: string | undefined;
}

// Even if something slipped through, the file may neither run nor fetch anything.
const strictest = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A whole document around the parts of `page`. */
export const htmlPage = ({
  tag,
  title,
  policy = '',
  style,
  main,
  script,
}: HtmlPage): string => `<!doctype html>
<html lang="${escapeHtml(tag)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${[strictest, policy].filter(Boolean).join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${main}
</main>
${script === undefined ? '' : `<script>${script}</script>\n`}</body>
</html>
`;

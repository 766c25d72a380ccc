import { createHash } from 'node:crypto';
import { html, type Markup, NOTHING, verbatim } from './markup.js';
import { STYLE } from './style.js';

export interface DocumentParts {
  /** Of the window, and of what is printed. */
  readonly title: string;
  readonly kind: 'person' | 'plan' | 'cohort' | 'change' | 'form' | 'items';
  readonly body: Markup;
  /** What the page needs beside the style of all pages: rules of its own, ours alone. */
  readonly style: string;
  /** Our own, to make a page handier that works without it; `null` for none. */
  readonly script: string | null;
}

/**
 * A whole page in one file. Its policy lets nothing run and nothing be fetched but the style and the script that are
 * written here, so even markup that got through would do nothing.
 */
export function htmlDocument({ title, kind, body, style, script }: DocumentParts): string {
  const rules = `${STYLE}\n${style}`.trim();
  const policy = [
    "default-src 'none'",
    `style-src ${sourceHash(rules)}`,
    ...(script === null ? [] : [`script-src ${sourceHash(script)}`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const page = html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${verbatim(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${verbatim(rules)}</style>
</head>
<body class="${kind}">
${body}
${script === null ? NOTHING : html`<script>${verbatim(script)}</script>`}
</body>
</html>
`;
  return page.text;
}

/** Names a style or script in a policy by its SHA-256 (Content Security Policy Level 3, 2.3.1). */
function sourceHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

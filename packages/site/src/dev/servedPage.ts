const client = '<script src="/.daybook/client.js" defer></script>'

/**
 * A page of the site with the script of `daybook dev`. The page's own Content-Security-Policy forbids scripts, so the
 * served copy is widened by what the script needs and by nothing else.
 */
export function withClient(html: string): string {
  const open = html.replace(
    /(<meta\s+http-equiv="content-security-policy"\s+content=")([^"]*)(")/i,
    (_, before: string, policy: string, after: string) => before + widen(policy) + after,
  )
  return open.includes('</head>') ? open.replace('</head>', `${client}</head>`) : client + open
}

/** What is shown while there is no good build yet. */
export function problemPage(problems: string): string {
  const text = problems.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>daybook</title>${client}</head><body><pre>${text}</pre></body></html>`
}

function widen(policy: string): string {
  const kept = policy
    .split(';')
    .map((directive) => directive.trim())
    .filter((directive) => directive !== '' && !/^(?:script-src|connect-src)\b/i.test(directive))
  return [...kept, "script-src 'self'", "connect-src 'self'"].join('; ')
}

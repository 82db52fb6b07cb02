/**
 * True for a `Host` header that names this computer. A page of another site could otherwise read the drafts here by
 * letting its own name point at 127.0.0.1 (DNS rebinding).
 */
export function isLocalHost(host: string | undefined): boolean {
  return host !== undefined && /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(host)
}

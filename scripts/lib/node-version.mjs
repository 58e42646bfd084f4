/** The oldest Node that can run the two entry points; the rest runs under the project's own Node. */
export const OLDEST_NODE = 20;

/**
 * Says in one sentence why this Node cannot be used, or nothing when it can.
 * @param {string} version `process.versions.node`
 * @returns {string | undefined}
 */
export function nodeTooOld(version) {
  if (Number.parseInt(version, 10) >= OLDEST_NODE) return undefined;
  return `This project needs Node ${OLDEST_NODE} or newer, and this is Node ${version}: install a newer one from https://nodejs.org.`;
}

/**
 * The address at which an archive gives a copy as it was taken. The Wayback Machine puts a toolbar and the times of its
 * work into what it shows, so that no two retrievals have the same bytes; with `id_` behind the time it does not.
 */
export function unalteredCopy(url: string): string {
  return url.replace(/^(https?:\/\/web\.archive\.org\/web\/\d{4,14})(?=\/)/, '$1id_');
}

/** How a login name is kept and looked up: no case, one form of each letter, no blanks around. */
export function loginKey(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

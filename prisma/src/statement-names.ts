/** Names for Prisma's statements, so that PostgreSQL parses and plans each once a connection. */

/** Beyond this many different statements the rest go unnamed: `IN` lists of every length must not fill the server's memory. */
const MOST = 500;

/** Makes the name giver of one client: the same SQL always gets the same name. */
export function statementNames(): (query: { sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= MOST || !/^(SELECT|INSERT|UPDATE|DELETE|WITH)\b/.test(sql)) return "";
    const name = `p${names.size}`;
    names.set(sql, name);
    return name;
  };
}

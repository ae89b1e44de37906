// The match pattern of one site: what "always read this site" asks for.

/**
 * The match pattern for the origin of an address ("https://www.gov.example/*"); null where it is not a web page. Match
 * patterns know no ports: all ports of the host are meant.
 */
export const patternOf = (address: string | null): string | null => {
  const found = /^(https?):\/\/(?:[^/@]*@)?(\[[^\]]+\]|[^/:?#]+)/i.exec(address ?? '');
  return found === null ? null : `${found[1]?.toLowerCase()}://${found[2]?.toLowerCase()}/*`;
};

// Where a text stops being JSON. Engines word their errors differently, and some do not say the place.
const TOKEN =
  /[ \t\n\r]*(?:("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([[\]{},:]))/uy;

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end';

/** What may follow a token in a state, with the stack of open brackets changed; null where the token must not stand there. */
const step = (expected: Expected, token: string, stack: string[]): Expected | null => {
  const wantsValue = expected === 'value' || expected === 'value or ]';
  if (token === '[' && wantsValue) return stack.push(']') > 0 ? 'value or ]' : null;
  if (token === '{' && wantsValue) return stack.push('}') > 0 ? 'key or }' : null;
  if (token === ']' || token === '}') {
    const fits =
      expected === ', or end' || expected === `value or ${token}` || expected === `key or ${token}`;
    return fits && stack.pop() === token ? ', or end' : null;
  }
  if (token === ':') return expected === ':' ? 'value' : null;
  if (token === ',') return expected === ', or end' ? (stack.at(-1) === '}' ? 'key' : 'value') : null;
  if (wantsValue) return ', or end';
  return token.startsWith('"') && (expected === 'key' || expected === 'key or }') ? ':' : null;
};

/** The line, from 1, on which a text that is no JSON goes wrong. */
export const findJsonFault = (text: string): number => {
  const stack: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const found: RegExpExecArray | null = TOKEN.exec(text);
    const next: Expected | null = found
      ? step(expected, found[1] ?? found[2] ?? found[3] ?? '', stack)
      : null;
    if (!found || next === null) break;
    expected = next;
    at = TOKEN.lastIndex;
    if (stack.length === 0) break;
  }
  const rest = text.slice(at).search(/[^ \t\n\r]/);
  return text.slice(0, rest < 0 ? text.length : at + rest).split('\n').length;
};

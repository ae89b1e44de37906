import { expect, test } from 'vitest';
import { highlightRules } from '../../../src/page/highlights/highlight-rules';

test('every colour has a tint, and another one in forced colours', () => {
  for (const dark of [true, false]) {
    const [plain = '', forced = ''] = highlightRules(dark).split('@media (forced-colors: active)');
    for (const colour of ['yellow', 'green', 'blue', 'pink', 'purple']) {
      expect(plain).toContain(`::highlight(officialese-highlight-${colour}) { background-color: rgb(`);
      expect(forced).toContain(`::highlight(officialese-highlight-${colour}) { background-color: Mark;`);
    }
  }
});

test('changed words are told by a dashed line, not by colour alone', () => {
  expect(highlightRules(false)).toContain(
    '::highlight(officialese-highlight-changed) { text-decoration: underline dashed',
  );
});

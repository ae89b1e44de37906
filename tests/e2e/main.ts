// `npm run test:e2e`: builds the extension and drives it in both browsers.
import { runGroups } from '../../tools/test/run-groups';

process.exitCode = await runGroups(['build', 'e2e']);

// `npm test [-- group…]`: every check there is, or the groups named: types, lint, unit, build, addon, e2e.
import { runGroups } from './run-groups';

process.exitCode = await runGroups(process.argv.slice(2));

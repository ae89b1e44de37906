import '../../src/ui/tokens.css';
import '../../src/ui/view.css';
import '../../src/options/options.css';
import { startOptions } from '../../src/options/start';

startOptions(document);

import '../../src/ui/tokens.css';
import '../../src/ui/view.css';
import '../../src/popup/popup.css';
import { startPopup } from '../../src/popup/start';

startPopup(document);

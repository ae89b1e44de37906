import '../../src/ui/tokens.css';
import '../../src/ui/view.css';
import '../../src/ui/card/card.css';
import '../../src/ui/reader-view/reader-view.css';
import '../../src/library/library.css';
import { startLibrary } from '../../src/library/start';

startLibrary(document);

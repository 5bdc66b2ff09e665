// As README says: settings without a widget, two widgets by their names, and the page's own use of an event.
import { configure } from 'campaign-widgets/configure';

configure({ manifest: '/manifest.json' });

// Every widget at once.
import 'campaign-widgets';
import './plain.js';

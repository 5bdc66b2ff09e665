import 'campaign-widgets/campaign-widgets.css';
import './plain.js';

import { PostCalendar } from './post-calendar.js';

export { PostCalendar };

if (!customElements.get('post-calendar')) customElements.define('post-calendar', PostCalendar);

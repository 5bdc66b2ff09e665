import { createApp } from 'vue';
import App from './App.vue';
import './settings.js';

createApp(App).mount('main');

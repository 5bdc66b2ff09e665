import { mount } from 'svelte';
import App from './App.svelte';
import './settings.js';

mount(App, { target: document.querySelector('main') as HTMLElement });

/** An icon of the Lucide set: https://lucide.dev/icons/. build/vite/icon-module.js makes it a template. */
declare module 'lucide-static/icons/*.svg' {
  const icon: import('lit').TemplateResult;
  export default icon;
}

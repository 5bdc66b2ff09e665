/** A file as it stands: `import css from './pages.css?raw'`. */
declare module '*?raw' {
  const text: string;
  export default text;
}

// npm run spoken: every widget as it is heard now.
import process from 'node:process';

process.env.SPOKEN = 'write';
process.env.ENGINES = 'chromium';
process.argv.push('test/spoken.test.ts');
await import('../../node_modules/@web/test-runner/dist/bin.js');

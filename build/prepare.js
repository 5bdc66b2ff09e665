// Why: `npm pack --ignore-scripts` of npm 10, which comes with Node 20 and 22, runs this script all the same. It would empty
// dist/ under whoever reads it meanwhile.
import { createBuilder } from 'vite';

if (process.env.npm_config_ignore_scripts !== 'true') await (await createBuilder()).buildApp();

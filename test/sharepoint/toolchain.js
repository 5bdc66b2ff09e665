// Has Microsoft's own toolchain make a package of a web part with our names and ids: what SharePoint takes is what that makes.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { npmCommand } from '../../build/release/npm-command.js';
import { componentOf, elementsOf, readZip } from '../publish/sharepoint/read-package.js';
import { cached } from '../systems/install.js';

/** A web part that does nothing. */
const CODE = `import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
export default class CampaignWebPart extends BaseClientSideWebPart<{}> {
  public render(): void {
    this.domElement.textContent = 'Campaign';
  }
}
`;

/** @param {Map<string, Buffer>} ours @returns {Promise<Map<string, Buffer>>} the parts of theirs */
export async function packageOfToolchain(ours) {
  const project = fileURLToPath(new URL('toolchain/', import.meta.url));
  const modules = join(await toolchain(project), 'node_modules');
  const folder = await mkdtemp(join(tmpdir(), 'campaign-widgets-toolchain-'));
  try {
    await writeProject(folder, ours);
    await cp(join(project, 'package.json'), join(folder, 'package.json'));
    await symlink(modules, join(folder, 'node_modules'));
    const heft = join(modules, '@rushstack/heft/bin/heft');
    for (const step of [
      ['test', '--clean', '--production'],
      ['package-solution', '--production'],
    ])
      await promisify(execFile)(process.execPath, [heft, ...step], { cwd: folder, maxBuffer: 64_000_000 }).catch(
        ({ stdout, stderr, message }) => {
          throw new Error(`heft ${step[0]} failed: ${message}\n${`${stdout}${stderr}`.slice(-3000)}`);
        },
      );
    const parts = readZip(await readFile(join(folder, 'sharepoint/solution/campaign-widgets.sppkg')));
    return new Map([...parts].filter(([path]) => !path.endsWith('/')));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** By version, without a lock file: that would be half a megabyte. @param {string} project */
const toolchain = (project) =>
  cached('sharepoint-toolchain-1.23.2', async (folder) => {
    console.log('- Microsoft’s toolchain is installed out of npm, once: 1.1 GB.');
    await cp(join(project, 'package.json'), join(folder, 'package.json'));
    const options = ['--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'];
    const { program, args, shell } = npmCommand(['install', ...options]);
    await promisify(execFile)(program, args, { cwd: folder, shell, maxBuffer: 64_000_000 });
  });

/** @param {string} folder @param {Map<string, Buffer>} ours */
async function writeProject(folder, ours) {
  const [app] = elementsOf(ours.get('AppManifest.xml'));
  const [feature] = elementsOf(ours.get([...ours.keys()].find((path) => /^feature_[\w-]+\.xml$/.test(path)) ?? ''));
  const { loaderConfig, ...component } = componentOf(ours);
  const version = app?.attributes.Version;
  /** @param {string} path @param {unknown} content */
  const write = async (path, content) => {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  };
  const manifest = './src/webparts/campaign/CampaignWebPart.manifest.json';
  await write(manifest, { ...component, requiresCustomScript: false });
  await write('src/webparts/campaign/CampaignWebPart.ts', CODE);
  await write('src/index.ts', '');
  await write('tsconfig.json', {
    extends: './node_modules/@microsoft/spfx-web-build-rig/profiles/default/tsconfig-base.json',
  });
  await write('config/rig.json', { rigPackageName: '@microsoft/spfx-web-build-rig' });
  await write('config/config.json', {
    version: '2.0',
    bundles: {
      'campaign-web-part': { components: [{ entrypoint: './lib/webparts/campaign/CampaignWebPart.js', manifest }] },
    },
    externals: {},
    localizedResources: {},
  });
  await write('config/package-solution.json', {
    solution: {
      name: app?.attributes.Name,
      id: app?.attributes.ProductID,
      version,
      includeClientSideAssets: true,
      skipFeatureDeployment: true,
      isDomainIsolated: false,
      developer: { name: 'A', websiteUrl: '', privacyUrl: '', termsOfUseUrl: '', mpnId: '' },
      metadata: {
        shortDescription: { default: 'A' },
        longDescription: { default: 'A' },
        screenshotPaths: [],
        videoUrl: '',
        categories: [],
      },
      features: [{ title: 'A', description: 'A', id: feature?.attributes.Id, version }],
    },
    paths: { zippedPackage: 'solution/campaign-widgets.sppkg' },
  });
}

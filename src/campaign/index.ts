// The campaign without its widgets: for Node, and for scripts of a page's own.
export { type Assembled, type AssembleOptions, assemble } from './assemble.js';
export { Campaign } from './campaign.js';
export { CampaignError, type CampaignErrorCode } from './campaign-error.js';
export { type CheckOptions, type CheckResult, checkManifest } from './check/check-manifest.js';
export { type Explained, explainManifest } from './check/explain-manifest.js';
export type { Finding } from './check/finding.js';
export type { Probe, Probed } from './check/rules/assets.js';
export type { Level } from './check/sentences/sentence.js';
export { compileManifest } from './compile/compile-manifest.js';
export { type Problem, problemLine } from './compile/parse/problem.js';
export type { CompiledManifest } from './compiled-manifest.js';
export { type Explanation, explainError } from './load/explain-error.js';
export { type LoadOptions, loadCampaign } from './load/load-campaign.js';
export { type Layers, loadLayers } from './load/load-layers.js';
export type { Layer } from './merge/merge-layers.js';
export { mergeManifest } from './merge/merge-manifest.js';
export { stringifyPrecompiled } from './precompiled.js';
export { campaignSchema, type Manifest, type SectionName, sections } from './schema/manifest.js';

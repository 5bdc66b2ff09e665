// npm: every widget, defined on import. A single one is campaign-widgets/widgets/<tag>.js.
export * from './element/index.js';
export * from './widgets/best-practice/index.js';
export * from './widgets/campaign-answers/index.js';
export * from './widgets/campaign-gallery/index.js';
export * from './widgets/campaign-hub/index.js';
export * from './widgets/campaign-plan/index.js';
export * from './widgets/campaign-tips/index.js';
export * from './widgets/campaign-video/index.js';
export * from './widgets/family-voices/index.js';
export * from './widgets/get-support/index.js';
export * from './widgets/resource-list/index.js';
export * from './widgets/social-channels/index.js';
export * from './widgets/social-graphics/index.js';
export * from './widgets/template-copy/index.js';
export * from './widgets/thank-you-banner/index.js';

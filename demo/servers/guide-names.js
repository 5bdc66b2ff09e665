/** The pages of the guide: each is demo/guide/<name>.md. */
export const guideNames = ['placing', 'settings', 'troubleshooting', 'widgets', 'theming', 'campaign', 'developers'];

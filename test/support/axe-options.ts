/** Axe looks at the size of targets (WCAG 2.2, 2.5.8) only when it is asked to. */
export const withTargets = { rules: { 'target-size': { enabled: true } } };

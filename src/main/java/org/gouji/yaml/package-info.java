/**
 * YAML text → a small tree with positions → records. Nothing here knows budgets; no tag ever
 * constructs anything.
 */
@org.jspecify.annotations.NullMarked
package org.gouji.yaml;

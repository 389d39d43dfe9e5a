/**
 * One class a format: from a report to bytes. Whatever comes from a submission is data in every one
 * of them.
 */
@org.jspecify.annotations.NullMarked
package org.gouji.reporting;

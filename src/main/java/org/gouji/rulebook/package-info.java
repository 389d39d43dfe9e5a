/**
 * The checks with their texts, the parameters by place and day, the sources of law: what {@code
 * rules/} says.
 */
@org.jspecify.annotations.NullMarked
package org.gouji.rulebook;

/** The only room that knows Drools: facts in, a ledger of identities out. */
@org.jspecify.annotations.NullMarked
package org.gouji.examining;
